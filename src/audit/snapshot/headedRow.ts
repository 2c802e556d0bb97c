/** Where a sheet that the add-in wrote has its headers by now: people insert rows above them and give the sheet another name. */
import { cellAt, sheetNamed, type SheetSnapshot, type WorkbookSnapshot } from "./workbookSnapshot";

const mostRowsAbove = 60;

/** The first row with these texts from the first column on; null for none. */
export function headedRow(sheet: SheetSnapshot, headers: readonly string[]): number | null {
  const end = Math.min(sheet.rowCount, mostRowsAbove);
  for (let row = 0; row < end; row += 1)
    if (headers.every((header, column) => cellAt(sheet, row, column)?.text === header)) return row;
  return null;
}

export interface HeadedSheet {
  readonly sheet: SheetSnapshot;
  readonly row: number;
}

/** The sheet of that name if it has the headers, or else the first that has them. */
export function headedSheet(
  snapshot: WorkbookSnapshot,
  name: string,
  headers: readonly string[],
): HeadedSheet | undefined {
  const own = sheetNamed(snapshot, name);
  for (const sheet of own === undefined ? snapshot.sheets : [own, ...snapshot.sheets]) {
    const row = headedRow(sheet, headers);
    if (row !== null) return { sheet, row };
  }
  return undefined;
}
