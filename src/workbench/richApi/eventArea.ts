import type { Area } from "../book/bookArea";
import type { Book } from "../book/book";

/** How an event tells its range to `event.getRange(context)`: its place, in one word. */

export function eventReference(area: Area): string {
  return JSON.stringify([area.sheetId, area.row, area.column, area.rowCount, area.columnCount]);
}

/** null when the sheet is gone. */
export function eventArea(reference: string, book: Book): Area | null {
  const [sheetId, row, column, rowCount, columnCount] = JSON.parse(reference) as [
    string,
    number,
    number,
    number,
    number,
  ];
  return book.sheets.get(sheetId) === undefined ? null : { sheetId, row, column, rowCount, columnCount };
}
