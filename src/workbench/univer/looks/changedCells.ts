/** What a write of Univer's did to which cells. */
import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import type { Area } from "../../book/bookArea";
import type { CalculatedSheet, ChangeKind } from "../../book/bookEvents";

/** The rectangle around all cells that were written; null where none was. */
export function changeOf(
  sheetId: string,
  cells: IObjectMatrixPrimitiveType<ICellData | null>,
): { kind: ChangeKind; area: Area } | null {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  let touchesContent = false;
  // Models are written in thousands of small pieces, so nothing is made for each of their cells.
  for (const rowText in cells) {
    const row = Number(rowText);
    const columns = cells[row] ?? {};
    for (const columnText in columns) {
      const column = Number(columnText);
      const data = columns[column] as ICellData | null;
      if (column < left) left = column;
      if (column > right) right = column;
      touchesContent ||= data === null || hasContent(data);
    }
    if (row < top) top = row;
    if (row > bottom) bottom = row;
  }
  if (right < 0) return null;
  const area = { sheetId, row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  return { kind: touchesContent ? "rangeEdited" : "formatted", area };
}

function hasContent(data: ICellData): boolean {
  return data.v !== undefined || data.f !== undefined || data.p !== undefined;
}

/** The cells of each sheet that a calculation came to, listed when they are asked for. */
export function calculatedCells(
  sheets: Readonly<Record<string, IObjectMatrixPrimitiveType<unknown>>>,
): CalculatedSheet[] {
  return Object.entries(sheets).map(([sheetId, cells]) => ({
    sheetId,
    cells: () =>
      Object.entries(cells).flatMap(([row, columns]) =>
        Object.keys(columns).map((column) => ({ row: Number(row), column: Number(column) })),
      ),
  }));
}
