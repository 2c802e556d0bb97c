/** A company's model out of the table of facts. */
export const englishCompany = {
  title: "Company",
  summary:
    "From filings: P&L, cash flow, balance sheet and ratios, looked up in the table Facts, with a forecast of three years and generative AI beside the total.",
  summaryWithout:
    "Without filings, as a private lab: P&L, cash, funding rounds and runway from users, tokens and capacity, training apart from inference.",
  choose: "Company",
  without: "Without filings…",
  years: "Years",
  fiscal: "Fiscal years, as filed",
  calendar: "Calendar years, worked out",
  yearCount: "How many",
  allYears: "All that are filed",
  latestYears: (count: number) => `The latest ${count.toLocaleString("en-US")}`,
  name: "Name of the company without filings",
  extend: "Add newer periods",
  extendNamed: (company: string) => `Add newer periods to ${company}`,
  extended: (company: string, ...periods: readonly string[]) =>
    `${company}: ${periods.join(", ")} added from the table Facts.`,
  notExtended: (company: string) => `${company} was not extended.`,
  withoutRate: (currency: string) =>
    `It files in ${currency}, and the table CurrencyRates on the sheet Companies has no rate for it: its payments stay blank until you type one there.`,
  none: "Import filings first: Sources > Import > Filings.",
};

export type CompanyTexts = typeof englishCompany;
