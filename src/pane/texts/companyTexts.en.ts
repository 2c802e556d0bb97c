/** A company's model out of the table of facts. */
export const englishCompany = {
  title: "Company from filings",
  summary:
    "P&L, cash flow, balance sheet and ratios of a company, looked up in the table Facts, with a forecast of three years and generative AI beside the total.",
  choose: "Company",
  none: "Import filings first: Sources > Import > Filings.",
};

export type CompanyTexts = typeof englishCompany;
