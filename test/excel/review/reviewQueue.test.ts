/** The review queue written and ticked by the pane: its sheet in a running Excel is the one that a file gets. */
import { fileAsItStands } from "../../../src/app/files/openedFile";
import { listedQueue } from "../../../src/audit/queue/listedQueue";
import { queueOfWorkbook } from "../../../src/audit/queue/queueOfWorkbook";
import { queueHeaderRow } from "../../../src/audit/queue/queueSheet";
import type { WorkbookSnapshot } from "../../../src/audit/snapshot/workbookSnapshot";
import { markQueueRow } from "../../../src/excel/review/markQueueRow";
import { writeQueue } from "../../../src/excel/review/writeQueue";
import { snapshotOfFile } from "../../../src/xlsx/read/fileSnapshot";
import { readWorkbook } from "../../../src/xlsx/read/readWorkbook";
import type { ExcelInNode } from "../../workbench/excelInNode";
import { inWords, openExcelWithAddIn, textsOf } from "../addInInExcel";

jest.setTimeout(30_000);

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await openExcelWithAddIn();
  await inBook(({ workbook }) => {
    const sheet = workbook.worksheets.getItem("Sheet1");
    sheet.name = "It's a model";
    sheet.getRange("A1:C3").formulas = [
      ["Price", 5, 6],
      ["Volume", 10, 10],
      ["Revenue", "=B1*B2", "=C1*C2"],
    ];
  });
});
afterEach(() => excel.close());

async function inBook(work: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
  await excel.book.settled();
}

async function current(): Promise<WorkbookSnapshot> {
  await excel.book.settled();
  return snapshotOfFile(readWorkbook(fileAsItStands(excel.book, null)));
}
const write = async () => writeQueue(queueOfWorkbook(await current()).sheet);
const listed = async () => listedQueue(await current())!;
const coverage = async () =>
  (await textsOf(excel, "Review queue")).slice(4, 7).map((cells) => cells.slice(0, 7).join("|"));

test("written, ticked by row, and its coverage calculates by itself", async () => {
  expect(listedQueue(await current())).toBeNull();
  await write();
  const { print } = readWorkbook(fileAsItStands(excel.book, null)).sheets.find(({ name }) => name === "Review queue")!;
  expect(print).toMatchObject({
    isLandscape: true,
    pagesWide: 1,
    area: { column: 0, columnCount: 14 },
    titleRows: { first: queueHeaderRow, last: queueHeaderRow },
  });
  const { rows, isUpToDate } = await listed();
  expect(isUpToDate).toBe(true);
  expect(rows.map(({ row, kind, address, content, grade }) => [row - queueHeaderRow, kind, address, content, grade])).toEqual([
    [1, "input", "'It''s a model'!B1", "5", "I"],
    [2, "input", "'It''s a model'!C1", "6", "I"],
    [3, "input", "'It''s a model'!B2", "10", "I"],
    [4, "input", "'It''s a model'!C2", "10", "I"],
    [5, "formula", "'It''s a model'!B3:C3", "=B1*B2", ""],
  ]); // prettier-ignore
  expect(await coverage()).toEqual(["All|5|0|0|0|0.0%|0.0%", "Formulas|1|0|0|0|0.0%|0.0%", "Inputs|4|0|0|0|0.0%|0.0%"]);
  await markQueueRow(rows[4]!, { Tick: "x", Reviewer: "Ann", Date: "2026-06-25" });
  await markQueueRow(rows[0]!, { Query: "x" });
  // One of five rows, two of six cells.
  expect(await coverage()).toEqual([
    "All|5|1|1|0|20.0%|33.3%",
    "Formulas|1|1|0|0|100.0%|100.0%",
    "Inputs|4|0|1|0|0.0%|0.0%",
  ]);
  expect((await listed()).rows[4]!.marks).toMatchObject({ Tick: "x", Reviewer: "Ann", Date: "2026-06-25" });
  await markQueueRow(rows[4]!, { Tick: "", Reviewer: "", Date: "" });
  expect((await coverage())[0]).toBe("All|5|0|1|0|0.0%|0.0%");
});

test("after rows are inserted it says that it is behind; brought up to date it keeps the marks in their rows", async () => {
  await write();
  const { rows } = await listed();
  for (const row of [rows[0]!, rows[4]!]) await markQueueRow(row, { Tick: "x", Reviewer: "Ann" });
  await inBook(({ workbook }) => void workbook.worksheets.getItem("It's a model").getRange("1:2").insert("Down"));
  // The cells moved along, and each still holds what was listed.
  expect((await listed()).rows.map(({ address }) => address)[4]).toBe("'It''s a model'!B5:C5");
  await inBook(({ workbook }) => void (workbook.worksheets.getItem("It's a model").getRange("B3").values = [[7]]));
  expect((await listed()).isUpToDate).toBe(false);
  await write();
  const after = await listed();
  expect(after.isUpToDate).toBe(true);
  expect(after.rows.map(({ place, marks, note }) => [place, marks.Tick, note]).filter(([, tick, note]) => tick! + note! !== "")).toEqual([
    ["'It''s a model'!B3", "", "tick lost (x by Ann): changed since, was 5"],
    ["'It''s a model'!B5:C5", "x", ""],
  ]); // prettier-ignore
  expect(excel.book.sheets.find("Review queue 2")).toBeUndefined();
});

test("another row is not marked in the place of the one that was read; what is protected is refused", async () => {
  await write();
  const [first, second] = (await listed()).rows;
  await inBook(({ workbook }) => void workbook.worksheets.getItem("Review queue").getRange("11:11").delete("Up"));
  const mark = (row: typeof first) => inWords(markQueueRow(row!, { Tick: "x" }));
  await expect(mark(first)).rejects.toThrow(
    "The sheet of the review queue is another one by now; read the queue again.",
  );
  expect((await listed()).rows[0]!.place).toBe(second!.place);
  await inBook(({ workbook }) => workbook.worksheets.getItem("Review queue").protection.protect());
  await expect(mark((await listed()).rows[0])).rejects.toThrow(
    "The sheet Review queue is protected; unprotect it first.",
  );
  await inBook(({ workbook }) => workbook.protection.protect());
  await expect(inWords(write())).rejects.toThrow(/structure of the workbook is protected/);
});
