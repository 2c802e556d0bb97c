/** What is read again, and when: on Microsoft's client and a real book. */
import { SnapshotKeeper } from "../../../src/excel/trace/snapshotKeeper";
import {
  placeKey,
  sheetNamed,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../../src/audit/snapshot/workbookSnapshot";
import { eventsTold } from "../../workbench/excelInNode";
import type { ExcelInNode } from "../../workbench/excelInNode";
import { openExcelWithAddIn } from "../addInInExcel";
import { testOf } from "../since";
import { intercept, requestsOf } from "../requests";

jest.setTimeout(30_000);

let excel: ExcelInNode;
let keeper: SnapshotKeeper;
let stop: (() => void) | null = null;
beforeEach(async () => {
  keeper = new SnapshotKeeper();
  excel = await openExcelWithAddIn();
});
afterEach(() => {
  stop?.();
  stop = null;
  excel.close();
});

async function inBook(work: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
  await excel.book.settled();
  await eventsTold();
}

const write = (sheet: string, address: string, rows: unknown[][]) =>
  inBook(({ workbook }) => void (workbook.worksheets.getItem(sheet).getRange(address).formulas = rows));

const snapshot = () => keeper.withGraph(async (graph) => graph.snapshot);
const sheetOf = (of: WorkbookSnapshot, name: string): SheetSnapshot => sheetNamed(of, name)!;

async function twoSheets(): Promise<void> {
  await inBook(({ workbook }) => void workbook.worksheets.add("Other"));
  await write("Sheet1", "A1:B2", [
    [1, "=A1*2"],
    ["=SEQUENCE(3)", ""],
  ]);
  await write("Other", "B2:B3", [[5], ["=Sheet1!B1"]]);
}

testOf("spills")("a snapshot holds contents, dates, errors and spills of every sheet", async () => {
  await twoSheets();
  await write("Other", "D9:E9", [[45_000, "=1/0"]]);
  await inBook(
    ({ workbook }) => void (workbook.worksheets.getItem("Other").getRange("D9").numberFormat = [["d mmm yy"]]),
  );
  const { sheets, isCutShort } = await snapshot();
  expect(isCutShort).toBe(false);
  expect(sheets.map(({ name, rowCount, columnCount, spills }) => ({ name, rowCount, columnCount, spills }))).toEqual([
    { name: "Sheet1", rowCount: 4, columnCount: 2, spills: [{ row: 1, column: 0, rowCount: 3, columnCount: 1 }] },
    { name: "Other", rowCount: 9, columnCount: 5, spills: [] },
  ]);
  const [one, other] = sheets;
  expect(one!.cells.get(placeKey(0, 1))).toMatchObject({ value: 2, formula: "=A1*2", isDate: false, isError: false });
  expect(one!.cells.get(placeKey(3, 0))).toMatchObject({ value: 3, formula: "" });
  expect(other!.cells.get(placeKey(8, 3))).toMatchObject({ value: 45_000, isDate: true });
  expect(other!.cells.get(placeKey(8, 4))).toMatchObject({ value: "#DIV/0!", isError: true });
});

test("while it is kept, only what changed is read again", async () => {
  await twoSheets();
  let changes = 0;
  stop = await keeper.keep(() => (changes += 1));
  const before = await snapshot();
  expect(await snapshot()).toMatchObject({ sheets: before.sheets });
  expect(changes).toBe(0);

  await write("Other", "B2", [[6]]);
  expect(changes).toBeGreaterThan(0);
  const after = await snapshot();
  expect(sheetOf(after, "Sheet1")).toBe(sheetOf(before, "Sheet1"));
  const [now, then] = [sheetOf(after, "Other"), sheetOf(before, "Other")];
  expect(now.cells.get(placeKey(1, 1))).toMatchObject({ value: 6 });
  expect(now.cells.get(placeKey(2, 1))).toBe(then.cells.get(placeKey(2, 1)));

  // Rows that were written and formatted several times are read once.
  await inBook(({ workbook }) => {
    const sheet = workbook.worksheets.getItem("Sheet1");
    for (const address of ["B1", "A1:B1", "B1"]) sheet.getRange(address).format.font.bold = true;
    sheet.getRange("C2").values = [[1]];
    sheet.getRange("C1").values = [[1]];
  });
  const requests = requestsOf(excel);
  await snapshot();
  expect(JSON.stringify(requests).split('"GetRangeByIndexes"').length - 1).toBe(1);

  // A result that changes on another sheet raises no change there, only a calculation.
  await write("Sheet1", "A1", [[10]]);
  expect(sheetOf(await snapshot(), "Other").cells.get(placeKey(2, 1))).toMatchObject({ value: 20 });
});

test("a sheet, a table and a name that come leave the other sheets as they were read; one that is renamed does not", async () => {
  await twoSheets();
  await write("Other", "C2", [["=Rate"]]);
  stop = await keeper.keep(() => undefined);
  const before = await snapshot();
  await inBook(({ workbook }) => {
    const added = workbook.worksheets.add("Third");
    added.getRange("A1:A2").values = [["Figure"], [7]];
    workbook.tables.add("Third!A1:A2", true).name = "Figures";
    workbook.names.add("Rate", "=Third!$A$2");
  });
  const after = await snapshot();
  expect(after.tables.map(({ name }) => name)).toEqual(["Figures"]);
  expect(sheetOf(after, "Sheet1")).toBe(sheetOf(before, "Sheet1"));
  expect(sheetOf(after, "Third").cells.get(placeKey(1, 0))).toMatchObject({ value: 7 });
  // The formula that named what was not there is calculated when it is.
  expect(sheetOf(after, "Other").cells.get(placeKey(1, 2))).toMatchObject({ formula: "=Rate", value: 7 });
  await inBook(({ workbook }) => void (workbook.tables.getItem("Figures").name = "Numbers"));
  await write("Third", "C1", [["=SUM(Numbers[Figure])"]]);
  await inBook(({ workbook }) => {
    workbook.tables.getItem("Numbers").name = "Renamed";
    workbook.worksheets.add("Fourth");
  });
  expect(sheetOf(await snapshot(), "Third").cells.get(placeKey(0, 2))).toMatchObject({
    formula: "=SUM(Renamed[Figure])",
  });
});

testOf("spills")("cells that go, rows that come, sheets that are renamed or deleted", async () => {
  await twoSheets();
  stop = await keeper.keep(() => undefined);
  await snapshot();
  await inBook(({ workbook }) => void workbook.worksheets.getItem("Other").getRange("B2").clear("Contents"));
  expect(sheetOf(await snapshot(), "Other").cells.has(placeKey(1, 1))).toBe(false);
  await inBook(({ workbook }) => void workbook.worksheets.getItem("Sheet1").getRange("1:1").insert("Down"));
  const moved = await snapshot();
  expect(sheetOf(moved, "Sheet1").cells.get(placeKey(1, 1))).toMatchObject({ formula: "=A2*2" });
  expect(sheetOf(moved, "Other").cells.get(placeKey(2, 1))).toMatchObject({ formula: "=Sheet1!B2" });
  expect(sheetOf(moved, "Sheet1").spills).toEqual([{ row: 2, column: 0, rowCount: 3, columnCount: 1 }]);
  await inBook(({ workbook }) => void (workbook.worksheets.getItem("Sheet1").name = "Renamed"));
  expect(sheetOf(await snapshot(), "Other").cells.get(placeKey(2, 1))).toMatchObject({ formula: "=Renamed!B2" });
  await inBook(({ workbook }) => workbook.worksheets.getItem("Renamed").delete());
  expect((await snapshot()).sheets.map(({ name }) => name)).toEqual(["Other"]);
});

test("a name that is defined elsewhere is seen although nothing tells of it", async () => {
  await twoSheets();
  stop = await keeper.keep(() => undefined);
  expect((await snapshot()).names).toEqual([]);
  await inBook(({ workbook }) => {
    workbook.names.add("Rate", "=Sheet1!$A$1");
    workbook.worksheets.getItem("Other").names.add("Own", "=Other!$B$2");
  });
  expect((await snapshot()).names).toEqual([
    { name: "Rate", sheet: null, formula: "=Sheet1!$A$1" },
    { name: "Own", sheet: "Other", formula: "=Other!$B$2" },
  ]);
});

test("a table is known by its columns, also after one is called something else", async () => {
  await write("Sheet1", "A1:B3", [
    ["Payer", "Amount"],
    ["Lab", 1],
    ["Cloud", 2],
  ]);
  await inBook(({ workbook }) => {
    workbook.worksheets.getItem("Sheet1").tables.add("A1:B3", true).name = "Flow";
  });
  stop = await keeper.keep(() => undefined);
  expect((await snapshot()).tables).toMatchObject([{ name: "Flow", headers: ["Payer", "Amount"] }]);
  await write("Sheet1", "B1", [["Paid"]]);
  expect((await snapshot()).tables).toMatchObject([{ name: "Flow", headers: ["Payer", "Paid"] }]);
});

test("a text that looks like a formula is a text", async () => {
  await write("Sheet1", "A1", [["'=1+1"]]);
  const [sheet] = (await snapshot()).sheets;
  expect(sheet!.cells.get(placeKey(0, 0))).toMatchObject({ value: "=1+1", formula: "" });
});

test("a reading that fails leaves stale what was", async () => {
  await twoSheets();
  stop = await keeper.keep(() => undefined);
  await snapshot();
  await write("Other", "B2", [[7]]);
  const { run } = Excel;
  // As while a cell is edited.
  Object.assign(Excel, { run: () => Promise.reject(new Error("not now")) });
  await expect(snapshot()).rejects.toThrow("not now");
  Object.assign(Excel, { run });
  expect(sheetOf(await snapshot(), "Other").cells.get(placeKey(1, 1))).toMatchObject({ value: 7 });
});

test("a reading that breaks off on the way leaves stale what was", async () => {
  await twoSheets();
  stop = await keeper.keep(() => undefined);
  await snapshot();
  await write("Other", "B2", [[7]]);
  let isBroken = true;
  intercept(excel, async (request, process) =>
    isBroken ? { Results: [], TraceIds: [], Error: { ...refused, ActionIndex: 0 } } : process(request),
  );
  await expect(snapshot()).rejects.toThrow("InvalidOperationInCellEditMode");
  isBroken = false;
  expect(sheetOf(await snapshot(), "Other").cells.get(placeKey(1, 1))).toMatchObject({ value: 7 });
});

const refused = { Code: "InvalidOperationInCellEditMode", Message: "", Location: "", HttpStatusCode: 400 };

test("an answer too large for Excel is asked for in halves", async () => {
  await write(
    "Sheet1",
    "A1:A9",
    Array.from({ length: 9 }, (_, row) => [row]),
  );
  let refusals = 0;
  intercept(excel, async (request, process) => {
    const answer = await process(request);
    // More than two cells.
    const isTooLarge = JSON.stringify(answer.Results).split('"General"').length > 3;
    if (!isTooLarge || !JSON.stringify(request).includes("valueTypes")) return answer;
    refusals += 1;
    return {
      Results: [],
      TraceIds: [],
      Error: { ...refused, Code: "ResponsePayloadSizeLimitExceeded", ActionIndex: 0 },
    };
  });
  const [sheet] = (await snapshot()).sheets;
  expect(refusals).toBeGreaterThan(0);
  expect([...sheet!.cells.values()].map(({ value }) => value)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
});
