/** The columns of the register: what each is called on the sheet, how wide and in what format it stands there. */
import { registerRefusal } from "./refusal";
import type { SourceField } from "./source";

export const registerTableName = "Register";
export const registerSheetName = "Sources";

export interface RegisterColumn {
  readonly field: SourceField;
  readonly header: string;
  readonly kind: "text" | "number" | "date";
  /** Points. */
  readonly width: number;
  readonly wrap: boolean;
}

const column = (
  field: SourceField,
  header: string,
  width: number,
  { kind = "text", wrap = false }: Partial<Pick<RegisterColumn, "kind" | "wrap">> = {},
): RegisterColumn => ({ field, header, kind, width, wrap });

export const registerColumns: readonly RegisterColumn[] = [
  column("id", "ID", 72),
  column("company", "Company", 96, { wrap: true }),
  column("datapoint", "Datapoint", 170, { wrap: true }),
  column("value", "Value", 84, { kind: "number" }),
  column("unit", "Unit", 104),
  column("periodEnd", "Period end", 72, { kind: "date" }),
  column("caliber", "Caliber", 104, { wrap: true }),
  column("grade", "Grade", 52),
  column("source", "Source", 150, { wrap: true }),
  column("reference", "Reference", 190, { wrap: true }),
  column("quote", "Quote", 170, { wrap: true }),
  column("asOf", "As of", 72, { kind: "date" }),
  column("reason", "Reason", 190, { wrap: true }),
  column("gradedBy", "Graded by", 110, { wrap: true }),
  column("gradedOn", "Graded on", 72, { kind: "date" }),
];

export const numberFormats = { text: "General", number: "General", date: "yyyy-mm-dd" } as const;

/** Where each field stands in a table with these headers; other columns are the user's own and stay as they are. */
export type ColumnPlaces = ReadonlyMap<SourceField, number>;

/** Columns may stand in any order. A missing one is a Refusal that names it. */
export function columnPlaces(headers: readonly string[], tableName: string): ColumnPlaces {
  const known = headers.map((header) => header.trim().toLowerCase());
  const places = new Map<SourceField, number>();
  const missing: string[] = [];
  for (const { field, header } of registerColumns) {
    const place = known.indexOf(header.toLowerCase());
    if (place < 0) missing.push(header);
    else places.set(field, place);
  }
  if (missing.length > 0) throw registerRefusal("columnsMissing", { table: tableName, missing, found: headers });
  return places;
}
