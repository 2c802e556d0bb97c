/** Which company and which of its periods a model's sheets show, and what the table of facts has behind them. */
import { isoFromSerial } from "../../formula/serialDate";
import { companyModelId, factsShown, type CompanyChoice } from "../../models/companyFromFacts/companyFromFacts";
import type { Fact } from "../../register/fact";
import type { ModelRecord } from "./modelRecord";
import type { SheetLanguage } from "../../audit/sheets/sheetLanguage";
import { languageOf, textsIn } from "../host/sheetLanguage";

export interface ShownSheet {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly unknown[])[];
}

export interface Shown {
  readonly company: string;
  readonly language: SheetLanguage;
  readonly choice: CompanyChoice;
  /** Last days of the years that are filed: "2025-01-26". */
  readonly ends: readonly string[];
  /** Empty where its sheets are of a time before they had quarters. */
  readonly quarterEnds: readonly string[];
  /** Of the fiscal years that calendar years come from. */
  readonly fiscalEnds: readonly string[];
  /** In the order of the model's. */
  readonly sheets: readonly ShownSheet[];
}

/** Null where somebody took the lines away that say which company and which years these are. */
export async function shownIn(context: Excel.RequestContext, { sheets, key }: ModelRecord): Promise<Shown | null> {
  const overall = context.workbook.names.getItemOrNullObject(key).load("comment");
  const used = sheets.map((name) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRange();
    range.load("formulas,values,rowIndex,columnIndex");
    return { name, range };
  });
  await context.sync();
  const [profit] = used;
  if (profit === undefined || used.length !== 4) return null;
  const language = overall.isNullObject ? "en" : languageOf(overall.comment);
  const shows = await textsIn(companyModelId, language);
  const rowOf = (label: string) => {
    const shown = shows(label);
    return (profit.range.values as unknown[][]).find(([first]) => first === shown);
  };
  const company = rowOf("Company, as the table Facts names it")?.[2];
  const daysOf = (label: string) =>
    (rowOf(label) ?? []).flatMap((cell) => (typeof cell === "number" ? [isoFromSerial(cell)] : []));
  const ends = daysOf("Year ends");
  if (typeof company !== "string" || ends.length === 0) return null;
  return {
    company,
    language,
    choice: { company, years: rowOf("Calendar years") === undefined ? "fiscal" : "calendar" },
    ends,
    quarterEnds: daysOf("Quarter ends"),
    fiscalEnds: daysOf("Fiscal year ends"),
    sheets: used.map(({ name, range }) => ({
      name,
      row: range.rowIndex,
      column: range.columnIndex,
      formulas: range.formulas as unknown[][],
    })),
  };
}

type Periods = Pick<Shown, "choice" | "ends" | "quarterEnds" | "fiscalEnds">;

export const allFacts = (facts: readonly Fact[], { choice }: Periods) =>
  factsShown(facts, { ...choice, quartersFrom: "" });

export const lastShown = ({ ends, quarterEnds, fiscalEnds }: Periods) =>
  [ends, quarterEnds, fiscalEnds].map((days) => days.at(-1) ?? "").reduce((last, day) => (day > last ? day : last));

/** Behind those of each kind that stand there; a sheet without quarters gets them with the next year. */
export function periodsAfter(facts: readonly Fact[], shown: Periods): string[] {
  const { years, quarters } = allFacts(facts, shown);
  const lastQuarter = shown.quarterEnds.at(-1);
  return [
    ...years.filter(({ end }) => end > shown.ends.at(-1)!).map(({ year }) => String(year)),
    ...quarters.filter(({ end }) => lastQuarter !== undefined && end > lastQuarter).map(({ name }) => name),
  ];
}

export function upTo(facts: readonly Fact[], end: string): Fact[] {
  return facts.filter(({ periodEnd }) => periodEnd <= end);
}
