import { openExcel, type ExcelInNode } from "../excelInNode";

let excel: ExcelInNode;
beforeAll(async () => {
  excel = await openExcel();
});
afterAll(() => excel.close());

type Batch = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

async function failureOf(batch: Batch): Promise<OfficeExtension.Error> {
  const run = excel.Excel.run(async (context) => {
    batch(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
  });
  const error: unknown = await run.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(excel.OfficeExtension.Error);
  return error as OfficeExtension.Error;
}

const cases: [string, Batch, string, string][] = [
  [
    "a missing sheet",
    (_, context) => context.workbook.worksheets.getItem("No").load("name"),
    "ItemNotFound",
    "WorksheetCollection.getItem",
  ],
  ["no address", (sheet) => sheet.getRange("A0:").load("values"), "InvalidArgument", "Worksheet.getRange"],
  [
    "another sheet's address",
    (sheet) => sheet.getRange("Other!A1").load("values"),
    "InvalidArgument",
    "Worksheet.getRange",
  ],
  [
    "beyond the grid",
    (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("address"),
    "InvalidArgument",
    "Range.getOffsetRange",
  ],
  ["the wrong shape", (sheet) => void (sheet.getRange("A1:B2").values = [[1, 2]]), "InvalidArgument", "Range.values"],
  [
    "no colour",
    (sheet) => void (sheet.getRange("A1").format.fill.color = "bluish"),
    "InvalidArgument",
    "RangeFill.color",
  ],
  [
    "no intersection",
    (sheet) => sheet.getRange("A1").getIntersection("B2").load("address"),
    "ItemNotFound",
    "Range.getIntersection",
  ],
  [
    "a sheet's name twice",
    (_, context) => void context.workbook.worksheets.add("Sheet1"),
    "ItemAlreadyExists",
    "WorksheetCollection.add",
  ],
  [
    "a name that stands for a row",
    (sheet, { workbook }) => void workbook.names.add("R", sheet.getRange("A1")),
    "InvalidArgument",
    "NamedItemCollection.add",
  ],
  ["the last sheet", (sheet) => sheet.delete(), "InvalidOperation", "Worksheet.delete"],
  ["a member that is not here", (sheet) => sheet.slicers.load("items"), "ApiNotFound", "Worksheet.slicers"],
  [
    "an event that is not here",
    (_, { workbook }) => void workbook.onAutoSaveSettingChanged.add(async () => undefined),
    "ApiNotFound",
    "Workbook._RegisterAutoSaveSettingChangedEvent",
  ],
];

test.each(cases)("%s fails with code and place", async (_, batch, code, location) => {
  const error = await failureOf(batch);
  expect([error.code, error.debugInfo.errorLocation]).toEqual([code, location]);
  expect(error.message).not.toBe("");
});

test("a member that is not here is named in the message", async () => {
  const error = await failureOf((sheet) => sheet.pivotTables.load("items"));
  expect(error.message).toContain("Worksheet.pivotTables");
});

test("the shape's message is Excel's", async () => {
  const error = await failureOf((sheet) => void (sheet.getRange("A1:B2").formulas = [[1], [2]]));
  expect(error.message).toBe(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
});

test("a failing action ends its batch; what ran before stays", async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const before = sheet.getRange("D1");
    before.values = [["kept"]];
    before.load("values");
    context.workbook.worksheets.getItem("No").activate();
    sheet.getRange("D2").values = [["never"]];
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    expect(before.values).toEqual([["kept"]]);
    const both = sheet.getRange("D1:D2").load("values");
    await context.sync();
    expect(both.values).toEqual([["kept"], [""]]);
  });
});

test("the error shows the statement that failed", async () => {
  const error = await failureOf((sheet) => sheet.getRange("oops!").load("values"));
  expect(error.debugInfo.statement).toBe("var range = worksheet.getRange(...);");
});

test("a property read before load and sync throws, as does a batch's own error", async () => {
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    range.load("values");
    expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    await context.sync();
    expect(range.values).toEqual([[""]]);
  });
  await expect(excel.Excel.run(async () => Promise.reject(new Error("mine")))).rejects.toThrow("mine");
});

test("what is below a null object is one too; its methods do nothing, as Microsoft's samples rely on", async () => {
  await excel.Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("No");
    missing.delete();
    missing.getRange("A1").clear();
    const range = missing.getRange("A1").load("values");
    context.workbook.worksheets.getItem("Sheet1").getRange("F1").values = [["after"]];
    await context.sync();
    expect([missing.isNullObject, range.isNullObject]).toEqual([true, true]);
  });
  const error = await failureOf(
    (_, context) => void (context.workbook.worksheets.getItemOrNullObject("No").name = "Yes"),
  );
  expect(error.code).toBe("ItemNotFound");
});

test("a name that Excel does not know is left out of what is loaded; reading it fails in the client", async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1").load("NoPropertiesNeeded, name");
    const range = sheet.getRange("A1").load("colour");
    await context.sync();
    expect(sheet.name).toBe("Sheet1");
    expect(() => range.address).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
  });
});

test("an object that was deleted is an invalid reference", async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Short lived");
    const range = sheet.getRange("A1");
    await context.sync();
    sheet.delete();
    await context.sync();
    range.load("address");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidReference" });
  });
});
