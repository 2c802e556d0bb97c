/** A foreign table of known headers: cells by header, and what is wrong with them, for presets that read it their own way. */
import { headerKey } from "./columnMapping";
import { dateFrom } from "./dateColumn";
import { dayOrderOf } from "./readDate";
import type { BadRow, Candidate, ImportedRow, ImportedTable, ReadSources, RowProblem } from "./importedTable";
import { decimalSignOf } from "./readNumber";
import { shapeProblems, teller, valueFrom } from "./readRows";

export interface PresetRow {
  readonly row: ImportedRow;
  text(header: string): string;
  /** The problem is noted when the cell holds no number. */
  value(header: string): number | string;
  date(header: string): string;
}

/** True when every one of the headers is there; columns may stand in any order and others beside them. */
export function hasHeaders(headers: readonly string[], wanted: readonly string[]): boolean {
  const keys = new Set(headers.map(headerKey));
  return wanted.every((header) => keys.has(headerKey(header)));
}

/** `read` makes the candidates of a row; a row with a problem gives none and is listed. */
export function readPreset(table: ImportedTable, read: (row: PresetRow) => readonly Candidate[]): ReadSources {
  const places = new Map(table.headers.map((header, place) => [headerKey(header), place]));
  const placeOf = (header: string) => places.get(headerKey(header)) ?? -1;
  const ofColumn = <Told>(tell: (texts: string[]) => Told) => {
    const known = new Map<string, Told>();
    return (header: string): Told => {
      const told = known.get(header) ?? tell(table.rows.map(({ cells }) => cells[placeOf(header)] ?? ""));
      known.set(header, told);
      return told;
    };
  };
  const signOf = ofColumn(decimalSignOf);
  const orderOf = ofColumn(dayOrderOf);
  const candidates: Candidate[] = [];
  const bad: BadRow[] = [];
  for (const row of table.rows) {
    const problems: RowProblem[] = shapeProblems(row, table.headers.length);
    const at = teller(row, problems);
    const text = (header: string) => (row.cells[placeOf(header)] ?? "").trim();
    const made = read({
      row,
      text,
      value: (header) => valueFrom(text(header), signOf(header), at(header, text(header))).value,
      date: (header) => dateFrom(text(header), { order: orderOf(header), dayCount: null }, at(header, text(header))),
    });
    const [first, ...others] = problems;
    if (first === undefined) candidates.push(...made);
    else bad.push({ row, problems: [first, ...others] });
  }
  return { rowCount: table.rows.length, candidates, bad };
}
