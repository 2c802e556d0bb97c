/**
 * Where Excel's keys lead from a cell ("Keyboard shortcuts in Excel": Home, Ctrl+Home, Ctrl+End, Page Up and Down). With frozen
 * panes, Home and Ctrl+Home lead to the first cell beside them. A page is what is seen of rows and columns; hidden ones do not count.
 */
import type { Book } from "../book/book";
import { gridColumnCount, gridRowCount, type Area, type CellPlace } from "../book/bookArea";

export type CellMove = "rowStart" | "sheetStart" | "lastCell" | "pageUp" | "pageDown" | "pageLeft" | "pageRight";

/** What the grid shows: the size of a page, and which rows and columns are not hidden. */
export interface ShownCells {
  readonly rowCount: number;
  readonly columnCount: number;
  isRowShown(row: number): boolean;
  isColumnShown(column: number): boolean;
}

export function movedCell(move: CellMove, from: CellPlace, book: Book, shown: ShownCells): CellPlace {
  const { sheetId, row, column } = from;
  const { frozenRowCount, frozenColumnCount } = book.sheets.get(sheetId)!;
  const down = (count: number) => ({ ...from, row: after(row, count, gridRowCount, (one) => shown.isRowShown(one)) });
  const across = (count: number) => ({
    ...from,
    column: after(column, count, gridColumnCount, (one) => shown.isColumnShown(one)),
  });
  switch (move) {
    case "rowStart":
      return { ...from, column: column > frozenColumnCount ? frozenColumnCount : 0 };
    case "sheetStart":
      return { sheetId, row: frozenRowCount, column: frozenColumnCount };
    case "lastCell": {
      const used = book.cells.used(sheetId);
      if (used === null) return { sheetId, row: 0, column: 0 };
      return { sheetId, row: used.row + used.rowCount - 1, column: used.column + used.columnCount - 1 };
    }
    case "pageUp":
      return down(-shown.rowCount);
    case "pageDown":
      return down(shown.rowCount);
    case "pageLeft":
      return across(-shown.columnCount);
    case "pageRight":
      return across(shown.columnCount);
  }
}

/** So many shown lines on, or the last one that is there. */
function after(start: number, count: number, end: number, isShown: (at: number) => boolean): number {
  const step = Math.sign(count);
  let [at, left] = [start, Math.abs(count)];
  for (let next = at + step; left > 0 && next >= 0 && next < end; next += step)
    if (isShown(next)) [at, left] = [next, left - 1];
  return at;
}

/** The corner that Shift and a key move: the one across from the active cell. */
export function movingCorner(area: Area, active: CellPlace): CellPlace {
  const { sheetId, row, column, rowCount, columnCount } = area;
  return {
    sheetId,
    row: active.row === row ? row + rowCount - 1 : row,
    column: active.column === column ? column + columnCount - 1 : column,
  };
}
