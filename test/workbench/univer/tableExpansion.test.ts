import { SetRangeValuesCommand } from "@univerjs/sheets";
import type { Engine } from "../../../src/workbench/univer/engine/engine";
import { openBook, type OpenedBook } from "../openedBook";

// "set values in the range directly below the table. Excel automatically expands the table": office-js-docs-pr,
// docs/excel/co-authoring-in-excel-add-ins; "Include new rows and columns in table" in Excel's AutoCorrect options.
let opened: OpenedBook;
beforeEach(async () => {
  opened = openBook();
  await opened.write("B2", ["Firm", "Amount"], ["a", 1], ["b", 2]);
  await opened.book.tables.add(opened.area("B2:C4"), true, "Flows");
  await opened.write("F2", ["=SUM(Flows[Amount])"]);
});
afterEach(() => opened.book.dispose());

const area = () => opened.address(opened.book.tables.find("Flows")!.area);

test("rows written below belong to the table, for formulas too", async () => {
  await opened.write("B5", ["c", 4], ["d", 8]);
  expect(area()).toBe("Sheet1!B2:C6");
  expect(opened.value("F2")).toBe(15);
});

test("one cell is enough, below or beside; a new column gets a name", async () => {
  await opened.write("C5", [4]);
  await opened.write("D3", ["note"]);
  expect(area()).toBe("Sheet1!B2:D5");
  expect(opened.values("B2:D2")).toEqual([["Firm", "Amount", "Column3"]]);
});

test("a header written beside names the new column", async () => {
  await opened.write("D2", ["Year"]);
  expect(opened.book.tables.find("Flows")!.columnNames).toEqual(["Firm", "Amount", "Year"]);
});

test.each([
  ["with a free row between", "B6", ["c"]],
  ["to the left", "A3", ["c"]],
  ["above", "B1", ["c"]],
  ["at the corner", "D5", ["c"]],
  ["emptied cells", "B5", [""]],
])("what is written %s stays outside", async (_where, at, entries) => {
  await opened.write(at, entries);
  expect(area()).toBe("Sheet1!B2:C4");
});

test("a row that held something before stays outside", async () => {
  await opened.write("C6", ["total"]);
  await opened.write("B5", ["c", 4], ["d", null]);
  expect(area()).toBe("Sheet1!B2:C5");
});

test("a table with totals does not grow downwards", async () => {
  await opened.book.tables.setShow(opened.book.tables.find("Flows")!.id, "totals", true);
  await opened.write("B6", ["c"]);
  expect(area()).toBe("Sheet1!B2:C5");
});

test("typing grows it, one undo takes it out again and leaves the entry", async () => {
  const { engine } = opened.book as unknown as { engine: Engine };
  const { sheetId: subUnitId } = opened.area("A1");
  const range = { startRow: 4, endRow: 4, startColumn: 1, endColumn: 1 };
  const typed = { unitId: engine.unitId, subUnitId, range, value: { v: "c" } };
  await engine.commands.executeCommand(SetRangeValuesCommand.id, typed);
  await opened.book.settled();
  expect(area()).toBe("Sheet1!B2:C5");
  await opened.book.undo();
  expect([area(), opened.value("B5")]).toEqual(["Sheet1!B2:C4", "c"]);
  await opened.book.redo();
  expect(area()).toBe("Sheet1!B2:C5");
});
