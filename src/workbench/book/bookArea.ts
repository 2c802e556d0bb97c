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
  return (
    area.sheetId === place.sheetId &&
    place.row >= area.row &&
    place.row < area.row + area.rowCount &&
    place.column >= area.column &&
    place.column < area.column + area.columnCount
  );
}

/** Whether all cells of the one are among the other's. */
export function holdsArea(outer: Area, inner: Area): boolean {
  return (
    holdsCell(outer, inner) &&
    inner.row + inner.rowCount <= outer.row + outer.rowCount &&
    inner.column + inner.columnCount <= outer.column + outer.columnCount
  );
}

/** Whether they share a cell. */
export function overlap(one: Area, other: Area): boolean {
  return (
    one.sheetId === other.sheetId &&
    one.row < other.row + other.rowCount &&
    other.row < one.row + one.rowCount &&
    one.column < other.column + other.columnCount &&
    other.column < one.column + one.columnCount
  );
}
