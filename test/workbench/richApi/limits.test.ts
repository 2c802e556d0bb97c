import { openExcel, type ExcelInNode } from "../excelInNode";

let excel: ExcelInNode;
jest.setTimeout(60_000);
beforeAll(async () => {
  excel = await openExcel();
});
afterAll(() => excel.close());

const refused = (code: string) => expect.objectContaining({ code }) as unknown;

// "Excel specifications and limits"; "Rename a worksheet": a sheet cannot be named "History", "a reserved word".
test('a sheet is not called "History"', async () => {
  const adding = excel.Excel.run(async (context) => {
    context.workbook.worksheets.add("History");
    await context.sync();
  });
  await expect(adding).rejects.toEqual(refused("InvalidArgument"));
});

// "The maximum number of entries ... 255 characters": a list typed into the dialog of data validation.
test.each([
  [255, null],
  [256, "InvalidArgument"],
])("a validation list of %d characters", async (length, code) => {
  const writing = excel.Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(length) } };
    await context.sync();
  });
  await (code === null ? expect(writing).resolves.toBeUndefined() : expect(writing).rejects.toEqual(refused(code)));
});

// "5MB": office-js-docs-pr, docs/concepts/resource-limits-and-performance-optimization-for-office-add-ins.
test("an answer over 5 MB is refused", async () => {
  const text = "x".repeat(6_000);
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("C1:C1000").values = Array.from({ length: 1000 }, () => [text]);
    await context.sync();
  });
  const reading = (address: string) =>
    excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load("values");
      await context.sync();
      return range.values.length;
    });
  await expect(reading("C1:C1000")).rejects.toEqual(refused("ResponsePayloadSizeLimitExceeded"));
  await expect(reading("C1:C500")).resolves.toBe(500);
});

// The whole write fails; nothing of it stands.
test("one formula that is none refuses the whole write", async () => {
  const writing = excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A5:B5");
    range.formulas = [["=1+1", "=Missing!A1"]];
    await context.sync();
  });
  await expect(writing).rejects.toEqual(refused("InvalidArgument"));
});

test("a table without header row has no header range, keeps its columns' names and shows them again", async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Tables");
    sheet.getRange("B2:C3").values = [
      ["Firm", "Amount"],
      ["a", 4],
    ];
    const table = sheet.tables.add("B2:C3", true);
    table.name = "Flows";
    table.showHeaders = false;
    sheet.getRange("E1").formulas = [["=SUM(Flows[Amount])"]];
    const whole = table.getRange().load("address");
    const sum = sheet.getRange("E1").load("values");
    const header = sheet.getRange("B2:C2").load("values");
    await context.sync();
    expect([whole.address, sum.values, header.values]).toEqual(["Tables!B3:C3", [[4]], [["", ""]]]);
    table.showHeaders = true;
    const shown = table.getHeaderRowRange().load("address,values");
    await context.sync();
    expect([shown.address, shown.values]).toEqual(["Tables!B2:C2", [["Firm", "Amount"]]]);
    table.showHeaders = false;
    await context.sync();
  });
  const asking = excel.Excel.run(async (context) => {
    context.workbook.tables.getItem("Flows").getHeaderRowRange().load("address");
    await context.sync();
  });
  await expect(asking).rejects.toEqual(refused("ItemNotFound"));
});
