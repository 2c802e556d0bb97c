import { openExcel, type ExcelInNode } from "../excelInNode";

const parameter = (name: string, dimensionality = "scalar") => ({ name, type: "any", dimensionality });
const metadata = {
  functions: [
    { id: "DOUBLE", name: "DOUBLE", parameters: [parameter("values", "matrix")], result: { dimensionality: "matrix" } },
    { id: "REFUSE", name: "REFUSE", parameters: [parameter("value")], result: {} },
  ],
};

let excel: ExcelInNode;
beforeAll(async () => {
  excel = await openExcel({ customFunctions: { namespace: "TEST", metadata } });
  const { CustomFunctions } = excel;
  CustomFunctions.associate("DOUBLE", (values: number[][]) => values.map((row) => row.map((value) => 2 * value)));
  CustomFunctions.associate("REFUSE", (value: unknown) => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, `value needs sense; got ${String(value)}`);
  });
});
afterAll(() => excel.close());

test("functions associated by Microsoft's client are called from formulas and spill", async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A2").values = [[3], [4]];
    sheet.getRange("C1").formulas = [["=TEST.DOUBLE(A1:A2)"]];
    const spill = sheet.getRange("C1").getSpillingToRangeOrNullObject().load("address,values");
    await context.sync();
    expect([spill.address, spill.values]).toEqual(["Sheet1!C1:C2", [[6], [8]]]);
  });
});

test("its error keeps its message in the book", async () => {
  await excel.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("E1");
    cell.formulas = [['=TEST.REFUSE("x")']];
    cell.load("values,valueTypes");
    await context.sync();
    expect([cell.values, cell.valueTypes]).toEqual([[["#VALUE!"]], [["Error"]]]);
  });
  const area = { sheetId: excel.book.sheets.activeId(), row: 0, column: 4, rowCount: 1, columnCount: 1 };
  expect(excel.book.cells.read(area)[0]?.[0]?.error).toEqual({ code: "#VALUE!", message: "value needs sense; got x" });
});
