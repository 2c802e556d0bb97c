/** Excel's grid. A book refuses areas outside it. */
export const gridRowCount = 1_048_576;
export const gridColumnCount = 16_384;

/** A rectangle on one sheet, zero-based. A whole column has `rowCount === gridRowCount`, a whole row `columnCount === gridColumnCount`. */
export interface Area {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** One cell's place, zero-based. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The cells of both; null where there are none. */
export function intersection(first: Area, second: Area): Area | null {
  if (first.sheetId !== second.sheetId) return null;
  const row = Math.max(first.row, second.row);
  const column = Math.max(first.column, second.column);
  const rowCount = Math.min(first.row + first.rowCount, second.row + second.rowCount) - row;
  const columnCount = Math.min(first.column + first.columnCount, second.column + second.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { sheetId: first.sheetId, row, column, rowCount, columnCount } : null;
}

/** Whether the cell is one of the area's, both on one sheet. */
export function holdsCell(area: Area, place: CellPlace): boolean {
  return intersection(area, { ...place, rowCount: 1, columnCount: 1 }) !== null;
}
