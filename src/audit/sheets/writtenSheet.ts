/** A sheet that tells of the workbook in plain cells, as data: a file and a running Excel write the same. */
import type { CellArea } from "../../formula/address";

export type WrittenLook = "plain" | "title" | "note" | "header" | "wrapped" | "percent" | "entry";

export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  /** Of a formula what it comes to as it is written. A text is one whatever it looks like. */
  readonly value: number | string | boolean;
  readonly formula: string;
  readonly look: WrittenLook;
}

export interface WrittenSheet {
  readonly name: string;
  readonly cells: readonly WrittenCell[];
  /** In characters of the standard font. */
  readonly widths: readonly number[];
  readonly frozenRows: number;
  readonly isHidden: boolean;
  readonly print: "landscape" | "portrait";
  /** The first columns alone are printed; undefined for all of them. */
  readonly printedColumns?: number;
}

/** The row that comes on each page, the last of those that stay in view, and what is printed; null for none, and for all that the sheet holds. */
export function printedPart({ cells, frozenRows, printedColumns }: WrittenSheet): {
  readonly titleRow: number | null;
  readonly area: CellArea | null;
} {
  const rowCount = cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
  return {
    titleRow: frozenRows === 0 ? null : frozenRows - 1,
    area: printedColumns === undefined ? null : { row: 0, column: 0, rowCount, columnCount: printedColumns },
  };
}

/** A row of texts, numbers and truth values from a column on, each with the same look. */
export function writtenRow(
  row: number,
  values: readonly WrittenCell["value"][],
  look: WrittenLook,
  column = 0,
): WrittenCell[] {
  return values.map((value, place) => ({ row, column: column + place, value, formula: "", look }));
}
