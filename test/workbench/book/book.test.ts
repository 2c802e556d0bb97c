import { BookError } from "../../../src/workbench/book/bookError";
import { openBook, type OpenedBook } from "../openedBook";

let opened: OpenedBook;
beforeEach(() => void (opened = openBook()));
afterEach(() => opened.book.dispose());

const wholeRows = (address: string) => ({ ...opened.area(address), column: 0, columnCount: 16_384 });
const wholeColumns = (address: string) => ({ ...opened.area(address), row: 0, rowCount: 1_048_576 });
const addresses = (areas: Parameters<OpenedBook["address"]>[0][]) => areas.map((area) => opened.address(area)).sort();

test("entries are read as a person's typing", async () => {
  await opened.write("A1", ["1", "'1", "true", "text", "50%", 1e-7]);
  await opened.write("A1", [null, null, null, null, null, ""]);
  expect(opened.values("A1:F1")).toEqual([[1, "1", true, "text", 0.5, null]]);
});

test("what is no formula is refused and nothing of the block is written", async () => {
  await expect(opened.write("A1", [1, "=SUM("])).rejects.toThrow(BookError);
  expect(opened.values("A1:B1")).toEqual([[null, null]]);
});

test("a spill is one formula, readable from each of its cells", async () => {
  await opened.write("B2", ["=SEQUENCE(2,2)"]);
  expect(opened.values("B2:C3")).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(opened.cells("B2:C3").map((row) => row.map(({ formula }) => formula))).toEqual([
    ["=SEQUENCE(2,2)", ""],
    ["", ""],
  ]);
  expect(opened.address(opened.book.cells.spillArea(opened.area("B2"))!)).toBe("Sheet1!B2:C3");
  expect(opened.book.cells.spillAnchor(opened.area("C3"))).toMatchObject({ row: 1, column: 1 });
  expect(opened.book.cells.spillArea(opened.area("C3"))).toBeNull();
});

test("a spill longer than the sheet makes the sheet grow", async () => {
  await opened.write("A1", ["=SEQUENCE(3000)"]);
  await opened.write("C1", ["=A3000+SUM(A1:A3000)"]);
  expect(opened.value("A3000")).toBe(3000);
  expect(opened.value("C1")).toBe(3000 + 4_501_500);
});

test("formulas notice that a spill became smaller", async () => {
  await opened.write("A1", ["=SEQUENCE(D9+3)"]);
  await opened.write("G1", ["=SUM(A1:A9)", "=A5"]);
  await opened.write("D9", [2]);
  expect(opened.values("G1:H1")).toEqual([[15, 5]]);
  await opened.write("D9", [1]);
  expect(opened.values("G1:H1")).toEqual([[10, 0]]);
});

test("tables and names follow when rows and columns are inserted before them", async () => {
  await opened.write("B2", ["Amount", "Grade"], [1, "A"], [2, "B"]);
  await opened.book.tables.add(opened.area("B2:C3"), true, "Flows");
  await opened.book.tables.resize("1", opened.area("B2:C4"));
  await opened.book.names.add("First", "=Sheet1!$B$3", null);
  await opened.write("F1", ["=SUM(Flows[Amount])", "=First*10", "=ROWS(Flows)"]);
  expect(opened.values("F1:H1")).toEqual([[3, 10, 2]]);
  await opened.book.cells.insert(wholeRows("A2:A3"), "down");
  await opened.book.cells.insert(wholeColumns("A1:A1"), "right");
  await opened.book.settled();
  await opened.write("C5", [100]);
  expect(opened.address(opened.book.tables.find("flows")!.area)).toBe("Sheet1!C4:D6");
  expect(opened.values("G1:I1")).toEqual([[102, 1000, 2]]);
  await opened.book.cells.delete(wholeRows("A2:A2"), "up");
  await opened.book.settled();
  expect(opened.values("G1:I1")).toEqual([[102, 1000, 2]]);
});

test("precedents and dependents are found through tables, names, spills and sheets", async () => {
  const { cells, names, sheets, tables } = opened.book;
  await sheets.add("Data");
  await opened.write("Data!A1", ["Amount"], [1], [2]);
  await tables.add(opened.area("Data!A1:A3"), true, "Flows");
  await names.add("Rate", "=Data!$C$1", null);
  await opened.write("A1", ["=SEQUENCE(2)"]);
  await opened.write("C1", ["=SUM(Flows[Amount])*Rate+SUM(A1#)"], ["=C1+1"]);
  expect(addresses(cells.precedents(opened.area("C1"), "direct"))).toEqual(["Data!A2:A3", "Data!C1", "Sheet1!A1:A2"]);
  expect(addresses(cells.dependents(opened.area("Data!A3"), "direct"))).toEqual(["Sheet1!C1"]);
  expect(addresses(cells.dependents(opened.area("Data!C1"), "all"))).toEqual(["Sheet1!C1", "Sheet1!C2"]);
});

test("one step of undo takes back all that was written together, in formulas as well", async () => {
  await opened.write("A1", [1], ["=A1*2"]);
  await opened.book.asOneStep(async () => {
    await opened.book.cells.write(opened.area("A1"), [[5]]);
    await opened.book.cells.write(opened.area("B1"), [["new"]]);
  });
  await opened.book.settled();
  expect(opened.values("A1:B2")).toEqual([
    [5, "new"],
    [10, null],
  ]);
  expect(await opened.book.undo()).toBe(true);
  await opened.book.settled();
  expect(opened.values("A1:B2")).toEqual([
    [1, null],
    [2, null],
  ]);
});

test("a file holds everything and calculates again when it is opened", async () => {
  await opened.write("A1", ["Amount"], [1], [2]);
  await opened.book.tables.add(opened.area("A1:A3"), true, "Flows");
  await opened.write("C1", ["=SUM(Flows[Amount])"]);
  opened.book.settings.set("pane", { open: true });
  const file = JSON.parse(JSON.stringify(opened.book.snapshot()));
  const other = openBook();
  await other.book.load(file);
  await other.write("A2", [40]);
  expect(other.value("C1")).toBe(42);
  expect(other.book.settings.get("pane")).toEqual({ open: true });
  await expect(other.book.load({ format: "something else" } as never)).rejects.toThrow(BookError);
  other.book.dispose();
});

test("a book that is closed keeps nobody waiting", async () => {
  await opened.book.cells.write(opened.area("A1"), [["=1+1"]]);
  const waiting = opened.book.settled();
  opened.book.dispose();
  await waiting;
  opened = openBook();
});

test("a format undone and done again leaves the formula beneath it", async () => {
  await opened.write("A1", [1, "=A1+2"]);
  await opened.book.formats.write(opened.area("A1:B1"), { bold: true });
  const steps = [
    () => opened.book.undo(),
    () => opened.book.undo(),
    () => opened.book.redo(),
    () => opened.book.redo(),
  ];
  for (const step of steps) {
    await step();
    await opened.book.settled();
  }
  expect(opened.cells("B1").map((row) => row.map(({ formula, value }) => [formula, value]))).toEqual([[["=A1+2", 3]]]);
  expect(opened.book.formats.read(opened.area("B1")).bold).toBe(true);
});

test("a structured reference keeps its sheet in what INDEX gives back", async () => {
  await opened.write("A1", ["ID", "Value"], ["a", 1], ["b", 2]);
  await opened.book.tables.add(opened.area("A1:B3"), true, "Register");
  const { id } = await opened.book.sheets.add("Elsewhere");
  const place = { sheetId: id, row: 0, column: 0, rowCount: 3, columnCount: 1 };
  await opened.book.cells.write(place, [
    ['=INDEX(Register[Value],MATCH("b",Register[ID],0))'],
    ["=INDEX(Register,1,2)"],
    ["=SUM(INDEX(Sheet1!B2:B3,2),A2)"],
  ]);
  await opened.book.settled();
  // Register's second value, its first, and the sum of the second and A2 of the sheet itself.
  expect(opened.book.cells.read(place).map(([cell]) => cell!.value)).toEqual([2, 1, 3]);
});
