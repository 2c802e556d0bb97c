/** The columns of the table of facts: what each is called on the sheet, how wide and in what format it stands there. */
import { isoFromSerial, serialFromIso } from "../formula/serialDate";
import type { Fact, FactField } from "./fact";
import { plainDigits } from "./plainDigits";
import { registerRefusal } from "./refusal";
import type { CellContent } from "./registerRow";

export const factsTableName = "Facts";
export const factsSheetName = "Facts";

export interface FactColumn {
  readonly field: FactField;
  readonly header: string;
  readonly kind: "text" | "number" | "date";
  /** Points. */
  readonly width: number;
}

const column = (field: FactField, header: string, width: number, kind: FactColumn["kind"] = "text"): FactColumn => ({
  field,
  header,
  kind,
  width,
});

export const factColumns: readonly FactColumn[] = [
  column("company", "Company", 110),
  column("line", "Line", 150),
  column("periodStart", "Period start", 84, "date"),
  column("periodEnd", "Period end", 76, "date"),
  column("value", "Value", 110, "number"),
  column("unit", "Unit", 48),
  column("form", "Form", 48),
  column("filed", "Filed", 72, "date"),
  column("accession", "Accession", 132),
  column("tag", "Tag", 190),
  column("firstFiled", "First filed", 110, "number"),
  column("grade", "Grade", 44),
  column("note", "Note", 300),
  column("reference", "Reference", 190),
  column("firstAccession", "First accession", 132),
  column("firstFiledOn", "First filed on", 84, "date"),
];

export const factNumberFormats = {
  text: "General",
  date: "yyyy-mm-dd",
  whole: "#,##0",
  /** Ends in a point after a whole number. */
  fraction: "#,##0.##########",
} as const;

const smallestGrouped = 1000;

/** By what stands in the cell: a small whole number keeps room for decimals that are typed over it. */
export function factNumberFormat(kind: FactColumn["kind"], content: string | number): string {
  if (kind !== "number") return factNumberFormats[kind];
  if (typeof content === "number" && !Number.isInteger(content)) return factNumberFormats.fraction;
  const isSmall = typeof content === "number" && content !== 0 && Math.abs(content) < smallestGrouped;
  return isSmall ? factNumberFormats.text : factNumberFormats.whole;
}

export type FactPlaces = ReadonlyMap<FactField, number>;

/** Columns may stand in any order, with others of the user's own between them. A missing one is a Refusal that names it. */
export function factPlaces(headers: readonly string[], table: string): FactPlaces {
  const known = headers.map((header) => header.trim().toLowerCase());
  const places = new Map(factColumns.map(({ field, header }) => [field, known.indexOf(header.toLowerCase())]));
  const missing = factColumns.filter(({ field }) => places.get(field)! < 0).map(({ header }) => header);
  if (missing.length > 0) throw registerRefusal("columnsMissing", { table, missing, found: headers });
  return places;
}

/** What stands in the cells of a fact, in the order of the columns; a cell keeps fifteen digits. */
export function factCells(fact: Fact): (string | number)[] {
  return factColumns.map(({ field, kind }) => {
    const text = fact[field];
    if (text === "") return "";
    if (kind === "number") return Number(text);
    return kind === "date" ? (serialFromIso(text) ?? text) : text;
  });
}

export function factFromRow(row: readonly CellContent[], places: FactPlaces): Fact {
  const fields = factColumns.map(({ field, kind }) => {
    const content = row[places.get(field) ?? -1] ?? "";
    if (typeof content !== "number") return [field, String(content).trim()];
    return [field, kind === "date" ? isoFromSerial(content) : (plainDigits(String(content)) ?? String(content))];
  });
  return Object.fromEntries(fields) as unknown as Fact;
}

/** Stands above the table, for readers without the add-in. */
export const factsIntroduction =
  "What companies filed: one row a line and period, with the filing that prints it, what was filed first and the grade of the form. Blank is not filed; the note says why.";
