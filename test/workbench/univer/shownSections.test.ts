import { CellValueType } from "@univerjs/core";
import type { CellEntry } from "../../../src/workbench/book/book";
import type { Engine } from "../../../src/workbench/univer/engine/engine";
import { BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { openBook, type OpenedBook } from "../openedBook";

// support.microsoft.com "Number format codes": <positive>;<negative>;<zero>;<text>, a section that is skipped shows nothing; "Hide or display cell values":
// ;;; hides all of them. SheetJS SSF, tried against Excel, formats a truth by the section of texts.
let opened: OpenedBook;
beforeAll(() => (opened = openBook()));
afterAll(() => opened.book.dispose());

/** The cell as the grid draws it. */
function drawn(address: string) {
  const { engine } = opened.book as unknown as { engine: Engine };
  const { sheetId, row, column } = opened.area(address);
  return engine.worksheet(sheetId).getCell(row, column);
}

test.each<[pattern: string, entry: CellEntry, shown: string]>([
  ['0%;-0%;""', 0, ""],
  ["0%;-0%;", 0, ""],
  [";;;", 5, ""],
  [";;;", -5, ""],
  [";;;", 0, ""],
  [";;;", "word", ""],
  [";;;", true, ""],
  [";;;", "=NA()", "#N/A"],
  [";;", "word", "word"],
  ["0;;", -5, ""],
  ["0;;", 0, ""],
  ['0;""', -5, ""],
  ['""', 5, ""],
  ["#", 0, ""],
  ["#,###", 0, ""],
  ['0;-0;0;"t: "@', "word", "t: word"],
  ["0;-0;;@", "word", "word"],
  ["0;-0;0;", "word", ""],
  ["0.00", true, "TRUE"],
  ["0.00", "word", "word"],
])("%s shows %p as %p", async (pattern, entry, shown) => {
  await opened.book.cells.writeNumberFormats(opened.area("A1"), [[pattern]]);
  await opened.write("A1", [entry]);
  expect(opened.cell("A1").text).toBe(shown);
  const cell = drawn("A1");
  const text = cell?.t === CellValueType.BOOLEAN && cell.v === 1 ? "TRUE" : String(cell?.v ?? "");
  expect(text).toBe(shown);
});

test.each<[pattern: string, entry: number, shown: string]>([
  ['0%;-0%;""', 0.12, "12%"],
  ['0;-0;"none"', 0, "none"],
  ["0;;", 5, "5"],
])("%s shows %p as %p", async (pattern, entry, shown) => {
  await opened.book.cells.writeNumberFormats(opened.area("A2"), [[pattern]]);
  await opened.write("A2", [entry]);
  expect(opened.cell("A2").text).toBe(shown);
});

test.each<[pattern: string, entry: number, color: string | undefined]>([
  ["[Blue]0;[Red]-0;[Green]0", 5, "#0000FF"],
  ["[Blue]0;[Red]-0;[Green]0", -5, "#FF0000"],
  ["[Blue]0;[Red]-0;[Green]0", 0, "#00FF00"],
  ["[Color 10]0", 1, "#008000"],
  ["[Red][<5]0;0", 7, undefined],
  ["[h]:mm", 1.5, undefined],
])("%s draws %p in the colour of its section", async (pattern, entry, color) => {
  await opened.book.cells.writeNumberFormats(opened.area("B1"), [[pattern]]);
  await opened.write("B1", [entry]);
  expect(drawn("B1")?.interceptorStyle?.cl?.rgb).toBe(color);
});

test("a hidden cell opens with what it holds", async () => {
  const { engine } = opened.book as unknown as { engine: Engine };
  const { writeCellInterceptor } = engine.injector.get(SheetInterceptorService);
  await opened.book.cells.writeNumberFormats(opened.area("C1:C3"), [[";;;"], [";;;"], ["0;;;"]]);
  await opened.write("C1", ["word"], [-5], [0]);
  const opens = ["C1", "C2", "C3"].map((address) => {
    const { sheetId, row, column } = opened.area(address);
    const worksheet = engine.worksheet(sheetId);
    const workbook = engine.workbook.getWorkbook();
    const place = { workbook, worksheet, unitId: engine.unitId, subUnitId: sheetId, row, col: column };
    return writeCellInterceptor.fetchThroughInterceptors(BEFORE_CELL_EDIT)(drawn(address), {
      ...place,
      origin: worksheet.getCellRaw(row, column),
    })?.v;
  });
  expect(opens).toEqual(["word", -5, 0]);
});
