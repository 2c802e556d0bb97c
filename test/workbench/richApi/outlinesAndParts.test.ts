// What Excel does: Range.group, ungroup, showGroupDetails and hideGroupDetails, Worksheet.showOutlineLevels, CustomXmlPart, Workbook.save and
// close, Worksheet.onSingleClicked, Document.getSelectedDataAsync in Microsoft's reference.
import { readWorkbook } from "../../../src/xlsx/read/readWorkbook";
import { OpenedFile, writtenAnew } from "../../../src/app/files/openedFile";
import { openFile } from "../../../src/app/files/openFile";
import { createHeadlessBook } from "../../../src/workbench/univer/headless";
import { eventsTold, openExcel, type ExcelInNode } from "../excelInNode";

let excel: ExcelInNode;
const asked: string[] = [];
beforeEach(async () => {
  asked.length = 0;
  excel = await openExcel({
    files: {
      save: async () => asked.push("save"),
      close: async (saves) => void asked.push(`close, ${saves ? "saved" : "not saved"}`),
    },
  });
});
afterEach(() => excel.close());

function run(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>): Promise<void> {
  return excel.Excel.run(async (context) => {
    await work(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
  });
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error: { code: string }) => error.code,
  );

const levels = (lines: "rows" | "columns" = "rows") =>
  [...excel.book.outlines.levels(excel.book.sheets.activeId(), lines)].sort(([one], [other]) => one - other);

const hiddenRows = (count: number) =>
  Array.from({ length: count }, (_, row) => row + 1).filter((row) => {
    const area = { sheetId: excel.book.sheets.activeId(), row: row - 1, column: 0, rowCount: 1, columnCount: 1 };
    return excel.book.formats.hidden(area, "rows");
  });

/** As in Microsoft's own sample: rows 4 to 9, and in them 4 to 5 and 7 to 8. */
async function grouped(): Promise<void> {
  await run((sheet) => {
    sheet.getRange("4:9").group("ByRows");
    sheet.getRange("4:5").group("ByRows");
    sheet.getRange("7:8").group("ByRows");
  });
}

test("rows stand in groups, one in the other, and levels are shown so far as asked", async () => {
  await grouped();
  expect(levels()).toEqual([3, 4, 5, 6, 7, 8].map((row) => [row, [3, 4, 6, 7].includes(row) ? 2 : 1]));
  await run((sheet) => sheet.showOutlineLevels(2, 0));
  expect(hiddenRows(10)).toEqual([4, 5, 7, 8]);
  await run((sheet) => sheet.showOutlineLevels(1, 1));
  expect(hiddenRows(10)).toEqual([4, 5, 6, 7, 8, 9]);
  await run((sheet) => sheet.getRange("7:8").showGroupDetails("ByRows"));
  expect(hiddenRows(10)).toEqual([4, 5, 6, 9]);
  await run((sheet) => sheet.showOutlineLevels(8, 8));
  await run((sheet) => sheet.getRange("A4:A5").hideGroupDetails("ByRows"));
  expect(hiddenRows(10)).toEqual([4, 5]);
});

test("one call takes one level away, and groups move with their rows", async () => {
  await grouped();
  await run((sheet) => void sheet.getRange("1:2").insert("Down"));
  expect(levels()[0]).toEqual([5, 2]);
  await run((sheet) => sheet.getRange("A1:R12").ungroup("ByRows"));
  expect(levels()).toEqual([5, 6, 8, 9].map((row) => [row, 1]));
  await run((sheet) => sheet.getRange("A1:R12").ungroup("ByRows"));
  expect(levels()).toEqual([]);
  await excel.book.undo();
  expect(levels().length).toBeGreaterThan(0);
});

test("what Excel refuses: an eighth group, whole columns by rows, a ninth level", async () => {
  for (let level = 1; level <= 7; level += 1) await run((sheet) => sheet.getRange("B:C").group("ByColumns"));
  expect(levels("columns")).toEqual([
    [1, 7],
    [2, 7],
  ]);
  expect(await codeOf(run((sheet) => sheet.getRange("B:C").group("ByColumns")))).toBe("InvalidArgument");
  expect(await codeOf(run((sheet) => sheet.getRange("B:C").group("ByRows")))).toBe("InvalidArgument");
  expect(await codeOf(run((sheet) => sheet.showOutlineLevels(9, 0)))).toBe("InvalidArgument");
});

test("a file keeps the outline, and says how deep it is", async () => {
  await grouped();
  await run((sheet) => sheet.getRange("B:C").group("ByColumns"));
  const bytes = writtenAnew(excel.book);
  const read = readWorkbook(bytes);
  const other = createHeadlessBook();
  await openFile(other, read, "Book");
  const sheetId = other.sheets.activeId();
  const sorted = (lines: "rows" | "columns") =>
    [...other.outlines.levels(sheetId, lines)].sort(([one], [two]) => one - two);
  expect([sorted("rows"), sorted("columns")]).toEqual([levels("rows"), levels("columns")]);
  const file = new OpenedFile(other, bytes);
  expect(file.otherChanges()).toEqual([]);
  other.outlines.group({ sheetId, row: 20, column: 0, rowCount: 1, columnCount: 1 }, "rows");
  expect(file.otherChanges()).toContain("outlines");
  other.dispose();
});

test("XML of an add-in is kept by its id and found by its namespace", async () => {
  const uri = "http://schemas.example.org/review/1.0";
  await run(async (_, context) => {
    const { customXmlParts } = context.workbook;
    const part = customXmlParts.add(`<Reviewers xmlns='${uri}'><Reviewer>Juan</Reviewer></Reviewers>`);
    part.load("id,namespaceUri");
    const found = customXmlParts.getByNamespace(uri).getOnlyItemOrNullObject();
    const none = customXmlParts.getByNamespace("urn:other").getOnlyItemOrNullObject();
    found.load("id");
    none.load("id");
    await context.sync();
    expect([part.namespaceUri, found.id, none.isNullObject]).toEqual([uri, part.id, true]);
    part.setXml("<Empty/>");
    const xml = part.getXml();
    await context.sync();
    expect(xml.value).toBe("<Empty/>");
    customXmlParts.getItem(part.id).delete();
    const gone = customXmlParts.getItemOrNullObject(part.id);
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
  expect(await codeOf(run((_, { workbook }) => void workbook.customXmlParts.add("<Open>")))).toBe("InvalidArgument");
});

test("save and close are the page's to do", async () => {
  await run((_, { workbook }) => workbook.save("Prompt"));
  await run((_, { workbook }) => workbook.close("SkipSave"));
  await run((_, { workbook }) => workbook.close("Save"));
  expect(asked).toEqual(["save", "close, not saved", "close, saved"]);
  const without = await openExcel();
  const refused = without.Excel.run(async (context) => {
    context.workbook.save();
    await context.sync();
  });
  expect(await codeOf(refused)).toBe("UnsupportedOperation");
  without.close();
});

test("a click tells its cell and the place within it, in points", async () => {
  const told: Excel.WorksheetSingleClickedEventArgs[] = [];
  await run((sheet) => void sheet.onSingleClicked.add(async (event) => void told.push(event)));
  const place = { sheetId: excel.book.sheets.activeId(), row: 1, column: 2 };
  excel.book.events.raise("clicked", { place, offsetX: 12, offsetY: 3.75 });
  await eventsTold();
  expect(told).toMatchObject([{ type: "WorksheetSingleClicked", address: "C2", offsetX: 12, offsetY: 3.75 }]);
});

test("the selected cells are handed over as text or as rows", async () => {
  await run((sheet) => {
    const range = sheet.getRange("A1:B2");
    range.values = [
      ["Name", 0.5],
      ["Other", true],
    ];
    range.numberFormat = [["0%"]];
    range.select();
  });
  const selected = (type: Office.CoercionType, valueFormat = excel.Office.ValueFormat.Unformatted) =>
    new Promise((resolve) =>
      excel.Office.context.document.getSelectedDataAsync(type, { valueFormat }, ({ value }) => resolve(value)),
    );
  const { CoercionType, ValueFormat } = excel.Office;
  expect(await selected(CoercionType.Text)).toBe("Name\t0.5\nOther\ttrue");
  expect(await selected(CoercionType.Matrix)).toEqual([
    ["Name", 0.5],
    ["Other", true],
  ]);
  expect(await selected(CoercionType.Matrix, ValueFormat.Formatted)).toEqual([
    ["Name", "50%"],
    ["Other", "TRUE"],
  ]);
});
