import metadata from "../../../assets/functions.json";
import { describe as describeFunction } from "../../../src/pane/functions/catalogue";
import { previewFormula } from "../../../src/excel/functions/previewFormula";
import { functionOf } from "../../../src/functions/associate";
import type { ExcelInNode } from "../../workbench/excelInNode";
import { openExcelWithAddIn } from "../addInInExcel";

// A workbook with its calculation is opened; a busy machine takes its time.
jest.setTimeout(30_000);

let excel: ExcelInNode;
beforeAll(async () => {
  excel = await openExcelWithAddIn();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:D4").values = [
      ["Payer", "Payee", "Layer", "Amount"],
      ["user", "app", "Apps", 100],
      ["app", "lab", "Models", 60],
      ["lab", "cloud", "Hosting", 30],
    ];
    const table = sheet.tables.add("A1:D4", true);
    table.name = "Flows";
    sheet.getRange("F1").formulas = [["=1/0"]];
    const other = context.workbook.worksheets.add("Other sheet");
    other.getRange("B2:B4").values = [[100], [60], [30]];
    context.workbook.names.add("Amounts", other.getRange("B2:B4"));
    await context.sync();
  });
});
afterAll(() => excel.close());

function preview(id: string, ...argumentTexts: string[]) {
  const call = functionOf(id);
  const entry = metadata.functions.find((one) => one.id === id);
  if (call === undefined || entry === undefined) throw new Error(`${id} is no function`);
  return previewFormula(call, describeFunction(entry, null, {}).parameters, argumentTexts);
}

// The same chain of payments, however the argument names it.
test.each(["{100;60;30}", "D2:D4", "$D$2:$D$4", "Sheet1!D2:D4", "'Other sheet'!B2:B4", "Flows[Amount]", "Amounts"])(
  "%s is read as an argument",
  async (text) => {
    expect(await preview("GENAI_DEDUPE", text)).toEqual({ kind: "values", rows: [[40], [30], [30]] });
  },
);

test("what the preview says is what the cell then shows", async () => {
  const texts = ["Flows[Amount]", "Flows[Payer]", "Flows[Payee]", "Flows[Layer]", '"layers"'];
  const previewed = await preview("GENAI_DEDUPE", ...texts);
  const shown = await excel.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("H1");
    cell.formulas = [[`=AIE.GENAI_DEDUPE(${texts.join(",")})`]];
    await context.sync();
    await excel.book.settled();
    const below = cell.getResizedRange(5, 4).load("values");
    await context.sync();
    return below.values;
  });
  // Heads, three layers and the total; below them nothing.
  expect(shown[5]).toEqual(["", "", "", "", ""]);
  expect(previewed).toEqual({ kind: "values", rows: shown.slice(0, 5) });
});

test("repeating arguments arrive one by one", async () => {
  expect(await preview("GRADE_INHERIT", '{"A","C"}', '"F"')).toEqual({ kind: "values", rows: [["F"]] });
});

test("a refusal comes with its message", async () => {
  expect(await preview("DEPRECIATION_HEADROOM", "0", "81")).toEqual({
    kind: "error",
    code: "#DIV/0!",
    message: "revenue needs an amount other than zero; got 0",
  });
});

test("an error in an input cell comes back as that error and says where", async () => {
  const result = await preview("DEPRECIATION_HEADROOM", "F1", "81");
  expect(result).toMatchObject({ kind: "error", code: "#DIV/0!" });
  expect(result).toHaveProperty("message", expect.stringContaining("F1"));
});

test.each(["D2*2", "SUM(D2:D4)", "NoSuchName", "NoSheet!A1", "Other sheet!B2"])("%s is left to Excel", async (text) => {
  expect(await preview("DEPRECIATION_HEADROOM", text, "81")).toEqual({ kind: "unknown", argument: text });
});

test("a typed parameter converts, or gives #VALUE! without a call", async () => {
  const parameters = [{ name: "rate", type: "number", matrix: false, repeating: false }];
  const called: unknown[] = [];
  const call = (value: unknown) => {
    called.push(value);
    return value;
  };
  expect(await previewFormula(call, parameters, ['"12"'])).toEqual({ kind: "values", rows: [[12]] });
  expect(await previewFormula(call, parameters, ["TRUE"])).toEqual({ kind: "values", rows: [[1]] });
  expect(await previewFormula(call, parameters, ['"twelve"'])).toMatchObject({ kind: "error", code: "#VALUE!" });
  expect(await previewFormula(call, parameters, [""])).toEqual({ kind: "values", rows: [[0]] });
  expect(called).toEqual([12, 1, null]);
});
