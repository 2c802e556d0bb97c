import { openExcel, type ExcelInNode } from "../excelInNode";

let excel: ExcelInNode;
afterEach(() => excel.close());

const grouped = { mergeUndoGroup: true } as Excel.RunOptions;

/** Two requests of one run, each writing a cell. */
function writeTwice(options: Excel.RunOptions): Promise<void> {
  return excel.Excel.run(options, async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [[1]];
    await context.sync();
    sheet.getRange("A2").values = [[2]];
    await context.sync();
  });
}

function contents(): unknown[] {
  const sheetId = excel.book.sheets.activeId();
  const area = { sheetId, row: 0, column: 0, rowCount: 2, columnCount: 1 };
  return excel.book.cells.read(area).map(([cell]) => cell?.value);
}

test("a group is one step of undo from 1.20 on; before, each request is one", async () => {
  excel = await openExcel({ excelApi: "1.20" });
  await writeTwice(grouped);
  await excel.book.undo();
  expect(contents()).toEqual([null, null]);
  await writeTwice({});
  await excel.book.undo();
  expect(contents()).toEqual([1, null]);
});

test("an older Excel does not know the option", async () => {
  excel = await openExcel({ excelApi: "1.14" });
  await writeTwice(grouped);
  await excel.book.undo();
  expect(contents()).toEqual([1, null]);
});

test("what cannot be undone is refused inside a group; outside it ends what could be undone", async () => {
  excel = await openExcel({ excelApi: "1.20" });
  const deleteSheet = async (options: Excel.RunOptions) =>
    excel.Excel.run(options, async (context) => {
      context.workbook.worksheets.add("Other").delete();
      await context.sync();
    });
  await expect(deleteSheet(grouped)).rejects.toMatchObject({ code: "UndoNotSupported" });
  excel.book.sheets.find("Other");
  await excel.book.sheets.delete(excel.book.sheets.find("Other")!.id);
  await deleteSheet({});
  expect(excel.book.canUndo()).toBe(false);
});

test.each(["UndoNotSupported", "GeneralException"] as const)("a group may fail with %s, once", async (code) => {
  excel = await openExcel({ excelApi: "1.20" });
  excel.host.undoGroups.nextFailure = code;
  await expect(writeTwice(grouped)).rejects.toMatchObject({ code });
  await writeTwice(grouped);
  expect(contents()).toEqual([1, 2]);
});

test("members above the level are refused by the client", async () => {
  excel = await openExcel({ excelApi: "1.11" });
  const spill = excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").getSpillingToRangeOrNullObject();
    await context.sync();
  });
  await expect(spill).rejects.toMatchObject({ code: "ApiNotFound" });
});
