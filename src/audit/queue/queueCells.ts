/** The cells of a queue's items, and what tells one from another. */
import type { SheetArea, SheetCell } from "../../formula/reference";
import { placeKey } from "../snapshot/workbookSnapshot";
import type { QueueItem } from "./queueItems";

export function cellsOf({ areas }: QueueItem): SheetCell[] {
  return areas.flatMap(cellsIn);
}

export function cellsIn({ sheet, row, column, rowCount, columnCount }: SheetArea): SheetCell[] {
  return Array.from({ length: rowCount * columnCount }, (_, at) => ({
    sheet,
    row: row + Math.floor(at / columnCount),
    column: column + (at % columnCount),
  }));
}

export function keyOf({ sheet, row, column }: SheetCell): string {
  return `${placeKey(row, column)} ${sheet.toLowerCase()}`;
}
