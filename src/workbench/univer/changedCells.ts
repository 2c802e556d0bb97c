/** What a write of Univer's did to which cells. */
import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import type { Area } from "../book/bookArea";
import type { ChangeKind } from "../book/bookEvents";

/** The rectangle around all cells that were written; null where none was. */
export function changeOf(
  sheetId: string,
  cells: IObjectMatrixPrimitiveType<ICellData | null>,
): { kind: ChangeKind; area: Area } | null {
  const rows = Object.keys(cells).map(Number);
  const columns = [...new Set(rows.flatMap((row) => Object.keys(cells[row] ?? {}).map(Number)))];
  if (columns.length === 0) return null;
  const [row, column] = [least(rows), least(columns)];
  const area = {
    sheetId,
    row,
    column,
    rowCount: greatest(rows) - row + 1,
    columnCount: greatest(columns) - column + 1,
  };
  const touchesContent = rows.some((at) =>
    Object.values(cells[at] ?? {}).some((data) => data === null || hasContent(data as ICellData)),
  );
  return { kind: touchesContent ? "rangeEdited" : "formatted", area };
}

function hasContent(data: ICellData): boolean {
  return data.v !== undefined || data.f !== undefined || data.p !== undefined;
}

function least(values: readonly number[]): number {
  return values.reduce((low, value) => Math.min(low, value), Infinity);
}

function greatest(values: readonly number[]): number {
  return values.reduce((high, value) => Math.max(high, value), -1);
}
