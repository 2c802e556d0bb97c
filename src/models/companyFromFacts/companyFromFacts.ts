/**
 * The model of one company, built from the lines that its facts have: profit and loss, cash flow, balance sheet and ratios. Each
 * statement reads the table of facts by one formula; the years to come are driven, and generative AI stands beside the total.
 */
import type { Fact } from "../../register/fact";
import { companySheets } from "../companySheets/companySheets";
import { shortNameOf } from "../companySheets/shortName";
import type { Axis } from "../language/definition";
import type { Model } from "../language/model";
import { balanceSheet, balanceStatement } from "./balanceSheet";
import { cashFlow, cashStatement } from "./cashFlow";
import { CompanyFacts } from "./companyFacts";
import { onCalendarYears } from "./calendarYears";
import { conflictCheck } from "./filedBlock";
import { forecastYears } from "./formats";
import { anchorsOf } from "./knownAnchors";
import { sourcesOf } from "./knownFiler";
import { knownFiler } from "./knownFilers";
import { rateChecks } from "./payments";
import { incomeStatement, profitAndLoss } from "./profitAndLoss";
import { checkRows, smallest } from "./identityLines";
import { shownIdentities } from "./shownIdentities";
import { ratioSections } from "./ratios";
import { segmentCheck } from "./segments";
import { filledBlocks } from "./statementSections";

export const companyModelId = "companyFromFacts";
const version = "1.0";

/** `company` as the facts name it; `short` begins the names of its sheets. */
export interface CompanyChoice {
  readonly company: string;
  readonly short?: string;
  /** The latest years to show; all of them when left out. */
  readonly yearCount?: number;
  /** Fiscal ones when left out. */
  readonly years?: "fiscal" | "calendar";
  /** The end of the first quarter beside fiscal years; the latest eight when left out. */
  readonly quartersFrom?: string;
  /** US dollars for one, by currency, as far as whoever inserts it knows them. */
  readonly rates?: ReadonlyMap<string, number>;
  /** Ids of the sources that the workbook has of what is known of the company; all of them are to come when left out. */
  readonly sourceIds?: ReadonlySet<string>;
}

/** The facts of the company as its sheets show them. A Refusal where they cannot be put on calendar years. */
export function factsShown(
  all: readonly Fact[],
  { company, years, yearCount, quartersFrom }: CompanyChoice,
): CompanyFacts {
  const byCalendar = years === "calendar" ? onCalendarYears(all, company, yearCount) : null;
  return (
    byCalendar ??
    new CompanyFacts(all, company, {
      ...(yearCount !== undefined && { yearCount }),
      ...(quartersFrom !== undefined && { quartersFrom }),
    })
  );
}

export function companyFromFacts(all: readonly Fact[], choice: CompanyChoice): Model {
  const { company, short, rates } = choice;
  const facts = factsShown(all, choice);
  const own = all.filter((fact) => fact.company === company);
  const identities = shownIdentities(facts, own);
  const rate = rates?.get(facts.currency);
  const called = shortNameOf(short ?? company);
  const cik = cikOf(own);
  const known = facts.calendar === null ? knownFiler(cik, choice.sourceIds) : null;
  const profit = profitAndLoss(facts, called, known);
  const balances = balanceSheet(facts);
  const ratios = ratioSections(facts, profit, balances, identities);
  const byYears = facts.calendar === null ? "" : ", by calendar years";
  const nothing = { title: "What counts as nothing", lines: [smallest(facts.currency)] };
  return companySheets({
    id: companyModelId,
    version,
    called,
    title: { en: `${called}: statements from filings`, "zh-CN": `${called}：申报文件中的报表` },
    summary: {
      en: "Statements of a company from its filings, a short forecast, and generative AI beside the total.",
      "zh-CN": "由申报文件生成的公司报表、短期预测，以及与整体并列的生成式 AI。",
    },
    axes: axesOf(facts),
    sheets: [
      { part: "P&L", title: `profit and loss${byYears}`, sections: profit.sections },
      { part: "cash flow", title: `cash flow${byYears}`, sections: cashFlow(facts) },
      { part: "balance sheet", title: `balance sheet${byYears}`, sections: balances.sections },
      { part: "ratios", title: `ratios and checks${byYears}`, sections: [...ratios, nothing] },
    ],
    verdict: verdict(facts),
    checks: [
      ...checkRows(facts, balances, identities),
      ...segmentCheck(known),
      ...rateChecks(facts),
      conflictCheck(
        [incomeStatement, cashStatement, balanceStatement].flatMap((statement) => filledBlocks(facts, statement)),
      ),
    ],
    anchors: known === null ? [] : anchorsOf(known, facts, called),
    sources:
      known === null
        ? []
        : sourcesOf(
            known,
            facts.years.map(({ year }) => year),
          ),
    company: {
      company,
      cik,
      fiscalYearEnd: dayOfYear((facts.calendar?.fiscalYears ?? facts.years).at(-1)!.end),
      currency: facts.currency,
      role: "Files reports",
      ...(rate === undefined ? {} : { rate }),
    },
  });
}

function axesOf({ calendar, years, quarters }: CompanyFacts): Axis[] {
  const last = years.at(-1)!.year;
  const toCome = Array.from({ length: forecastYears }, (_, index) => last + 1 + index);
  return [
    {
      key: "year",
      label: calendar === null ? "Fiscal year" : "Calendar year",
      values: [...years.map(({ year }) => year), ...toCome],
      numberFormat: "0",
      forecast: "[year]>[lastYear]",
      actualCount: years.length,
    },
    { key: "quarter", label: "Fiscal quarter", values: quarters.map(({ name }) => name) },
    {
      key: "fiscal",
      label: "Fiscal year",
      values: (calendar?.fiscalYears ?? []).map(({ year }) => year),
      numberFormat: "0",
    },
  ];
}

const ofLast = (key: string) => `INDEX([${key}:row],MATCH([lastYear],[year:row],0))`;

/** What the last filed year was, in one sentence. */
const verdict = ({ calendar, currency }: CompanyFacts) =>
  `=[company]&" had revenue of ${currency} "&FIXED(${ofLast("revenue")}/[million],0)&" million in ${calendar === null ? "its fiscal" : "the calendar"} year "&[lastYear]` +
  `&IF(ISNUMBER(${ofLast("aiPart")}),", of which generative AI "&TEXT(${ofLast("aiPart")},"0%")&IF([aiLayer]="","; the industry counts it once it has a layer of the stack",""),". No driver of generative AI is set yet")&"."`;

/** Of the addresses of its filings; "" where it has none. */
function cikOf(facts: readonly Fact[]): string {
  for (const { reference } of facts) {
    const found = /\/edgar\/data\/(\d+)\//.exec(reference)?.[1];
    if (found !== undefined) return found;
  }
  return "";
}

/** "2025-01-26" as "26 January". */
function dayOfYear(day: string): string {
  const options = { day: "numeric", month: "long", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat("en-GB", options).format(new Date(`${day}T00:00:00Z`));
}
