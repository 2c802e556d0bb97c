import { createHeadlessBook } from "../../../src/workbench/univer/headless";
import type { Book } from "../../../src/workbench/book/book";

let book: Book;
beforeEach(() => (book = createHeadlessBook()));
afterEach(() => book.dispose());

const area = (sheetId: string, row: number, column: number, rowCount: number, columnCount: number) => ({
  sheetId,
  row,
  column,
  rowCount,
  columnCount,
});
const column = (sheetId: string) => book.cells.read(area(sheetId, 0, 0, 4, 1)).map((row) => row[0]?.value ?? null);

// Univer's own commands move the cells of the sheet in view, whatever sheet the range is of.
test.each([
  ["delete", [1, 3, 4, null]],
  ["insert", [1, null, 2, 3]],
] as const)("to %s cells of a sheet that is not in view leaves the sheet in view alone", async (move, expected) => {
  const inView = book.sheets.activeId();
  const other = (await book.sheets.add("Other")).id;
  for (const id of [inView, other])
    await book.cells.write(area(id, 0, 0, 4, 2), [
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
    ]);
  const place = area(other, 1, 0, 1, 1);
  if (move === "delete") await book.cells.delete(place, "up");
  else await book.cells.insert(place, "down");
  expect(column(other)).toEqual(expected);
  expect(column(inView)).toEqual([1, 2, 3, 4]);
  expect(book.sheets.activeId()).toBe(inView);
});
