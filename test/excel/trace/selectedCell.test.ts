import { SnapshotKeeper } from "../../../src/excel/trace/snapshotKeeper";
import { readSelectedCell, watchSelectedCell, type SelectedCell } from "../../../src/excel/trace/selectedCell";
import { queueRegisterSheet } from "../../../src/excel/register/registerSheet";
import { insertModel } from "../../../src/excel/models/insertModel";
import { previewFormula } from "../../../src/excel/functions/previewFormula";
import { functionOf } from "../../../src/functions/associate";
import { stackModel } from "../../../src/models/stack/stack";
import { errorWords } from "../../../src/pane/texts/hostTexts";
import type { Evaluate } from "../../../src/audit/trace/explainError";
import type { Source } from "../../../src/register/source";
import metadata from "../../../assets/functions.json";
import type { ExcelInNode } from "../../workbench/excelInNode";
import { openExcelWithAddIn } from "../addInInExcel";
import { testOf } from "../since";
import { until } from "../until";

// A workbook with a model in it is opened for every test.
jest.setTimeout(30_000);

let excel: ExcelInNode;
let keeper: SnapshotKeeper;
beforeEach(async () => {
  keeper = new SnapshotKeeper();
  excel = await openExcelWithAddIn();
});
afterEach(() => excel.close());

const source = (id: string, value: number, grade: string): Source => ({
  id,
  company: "Firm",
  datapoint: "Revenue",
  value,
  unit: "USD m",
  periodEnd: "2024-12-31",
  caliber: "Calendar year",
  grade,
  source: "s",
  reference: "r",
  quote: "",
  asOf: "",
  reason: "",
  gradedBy: "",
  gradedOn: "",
});

async function write(address: string, rows: (string | number)[][], sheetName = "Sheet1"): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetName).getRange(address).formulas = rows;
    await context.sync();
  });
  await excel.book.settled();
}

async function cellAt(address: string, sheetName = "Sheet1", evaluate: Evaluate | null = null): Promise<SelectedCell> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  });
  return readSelectedCell(keeper, evaluate);
}

const ids = ({ sources }: SelectedCell) => sources.map(({ id }) => id);

/** Three sources graded A, E and not at all, and one graded C. */
async function fourSources(): Promise<void> {
  const sources = [source("A-1", 10, "A"), source("E-1", 20, "E"), source("NONE-1", 30, ""), source("C-1", 40, "C")];
  await Excel.run(async (context) => {
    queueRegisterSheet(context.workbook, "Sources", sources);
    await context.sync();
  });
}

test("an empty cell and a text have nothing to grade", async () => {
  await write("A1", [["words"]]);
  expect(await cellAt("B9")).toMatchObject({ address: "Sheet1!B9", text: "", formula: "", grade: null, error: null });
  expect(await cellAt("A1")).toMatchObject({ text: "words", grade: null, sources: [] });
});

test("a typed number is an assumption", async () => {
  await write("A1", [[5]]);
  expect(await cellAt("A1")).toMatchObject({
    grade: "I",
    limits: [{ kind: "assumptions", addresses: ["Sheet1!A1"] }],
  });
});

// A formula, the sources that it rests on and the grade it inherits from them.
test.each([
  ["=Sources!D5", ["A-1"], "A"],
  ["=Sources!D5+Sources!D6", ["E-1", "A-1"], "E"],
  ['=XLOOKUP("E-1",Register[ID],Register[Value])', ["E-1"], "E"],
  ['=XLOOKUP("e-1",Sources!A5:A8,Sources!D5:D8)*1000', ["E-1"], "E"],
  ["=XLOOKUP(B1,Register[ID],Register[Value])", ["C-1"], "C"],
  ['=INDEX(Register[Value],MATCH("C-1",Register[ID],0))', ["C-1"], "C"],
  ['=VLOOKUP("A-1",Register,4,FALSE)', ["A-1"], "A"],
  ['=VLOOKUP("A-1",Sources!$A$5:$D$8,4,FALSE)', ["A-1"], "A"],
  ["=SUM(Register[Value])", ["NONE-1", "E-1", "C-1", "A-1"], "ungraded"],
  ['=XLOOKUP("NONE-1",Register[ID],Register[Value])', ["NONE-1"], "ungraded"],
  ['=XLOOKUP("GONE",Register[ID],Register[Value],0)', [], "J"],
  ['=IF(C1>0,XLOOKUP("A-1",Register[ID],Register[Value]),Sources!D8)', ["A-1"], "A"],
  ['=XLOOKUP("A-1",Register[ID],Register[Value])*1.7', ["A-1"], "I"],
  ["=Revenue*1000", ["E-1"], "E"],
  ["=Other!A1+0", ["C-1", "A-1"], "C"],
])("%s rests on %j and inherits %s", async (formula, expectedIds, grade) => {
  await fourSources();
  await excel.book.sheets.add("Other");
  await Excel.run(async (context) => {
    context.workbook.names.add("Revenue", "=Sources!$D$6");
    await context.sync();
  });
  await write("A1:A3", [["=SUM(A2:A3)"], ["=Sources!D5"], ["=A2+Sources!D8"]], "Other");
  await write("B1:C1", [["C-1", 1]]);
  await write("A1", [[formula]]);
  const cell = await cellAt("A1");
  expect(ids(cell)).toEqual(expectedIds);
  expect(cell.grade).toBe(grade);
});

test("a row that names its source takes that grade", async () => {
  await fourSources();
  await write("A1:B3", [
    ["Amount", "Source ID"],
    [7, "E-1"],
    [8, ""],
  ]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").tables.add("A1:B3", true).name = "Flow";
    await context.sync();
  });
  expect(await cellAt("A2")).toMatchObject({ grade: "E", limits: [] });
  expect(await cellAt("A3")).toMatchObject({ grade: "I" });
  await write("D1", [["=SUM(Flow[Amount])"]]);
  const sum = await cellAt("D1");
  expect(sum.grade).toBe("I");
  expect(ids(sum)).toEqual(["E-1"]);
});

testOf("spills")("a cell inside a spill rests on the rows that its formula takes for it", async () => {
  await fourSources();
  await write("A1", [["=Register[Value]*2"]]);
  const cell = await cellAt("A3");
  expect(cell.formula).toBe("=Register[Value]*2");
  expect(cell.text).toBe("60");
  expect(cell.grade).toBe("ungraded");
  await write("C1", [["=SUM(A1:A2)"]]);
  // The first two of the four sources.
  expect(ids(await cellAt("C1")).sort()).toEqual(["A-1", "E-1"]);
});

test("a circle of formulas ends", async () => {
  await fourSources();
  await write("A1:A2", [["=A2+Sources!D5"], ["=A1"]]);
  expect(ids(await cellAt("A1"))).toEqual(["A-1"]);
});

testOf("models")("the stack model's results inherit through tables, functions and spills", async () => {
  await insertModel(stackModel);
  await excel.book.settled();
  const rows = (sheet: string) => {
    const { id } = excel.book.sheets.find(sheet) ?? { id: "" };
    return excel.book.cells.read({ sheetId: id, row: 0, column: 0, rowCount: 60, columnCount: 6 });
  };
  const row = rows("Stack").findIndex(([first]) => first?.text === "By layer, USD bn, 2024") + 3;
  const cell = await cellAt(`D${row}`, "Stack");
  expect(cell).toMatchObject({ text: "-0.55", grade: "H" });
  expect(ids(cell)).toEqual(["L-007", "L-002", "L-005"]);
  expect(cell.formula).toContain("AIE.GENAI_DEDUPE");
});

const evaluate: Evaluate = async (id, texts) => {
  const call = functionOf(id);
  const entry = metadata.functions.find((one) => one.id === id);
  if (call === undefined || entry === undefined) return { kind: "unknown" };
  const parameters = entry.parameters.map(({ name, type, dimensionality, repeating }: Record<string, any>) => ({
    name,
    type: type ?? "any",
    matrix: dimensionality === "matrix",
    repeating: repeating ?? false,
  }));
  return previewFormula(call, parameters, texts);
};

const wordsOf = ({ error }: SelectedCell, language = "en-US") => error && errorWords(error, language).message;

test("a failing function says why, which Excel does not show", async () => {
  await write("A1", [["=AIE.DEPRECIATION_HEADROOM(0,81)"]]);
  const cell = await cellAt("A1", "Sheet1", evaluate);
  expect(cell.text).toBe("#DIV/0!");
  expect(cell.error?.code).toBe("#DIV/0!");
  expect(wordsOf(cell)).toMatch(/^revenue needs .*; got 0/);
});

test("an error that comes from another cell names that cell", async () => {
  await excel.book.sheets.add("Other");
  await write("A1:B1", [["=AIE.DEPRECIATION_HEADROOM(B1,81)", 0]], "Other");
  await write("A1:A2", [["=A2*2"], ["=Other!A1"]]);
  const cell = await cellAt("A1", "Sheet1", evaluate);
  expect(wordsOf(cell)).toMatch(/^Other!A1: revenue needs .*; got 0/);
});

test("what is in the way of a result is named, where the add-in knows how large the result is", async () => {
  await write("C3", [["mine"]]);
  await write("A1", [['=AIE.CONCENTRATION({50;25},{"Lab";"Cloud"},{"Models";"Hosting"})']]);
  await excel.book.settled();
  const cell = await cellAt("A1", "Sheet1", evaluate);
  expect([cell.text, wordsOf(cell)]).toEqual(["#SPILL!", "Sheet1!C3 is in the way of the result; clear or move it."]);
});

test("Excel's own errors get a sentence", async () => {
  await write("A1", [["=1/0"]]);
  const cell = await cellAt("A1");
  expect(cell.error).toEqual({
    code: "#DIV/0!",
    origin: { address: null, code: "#DIV/0!", said: null, blockedBy: null },
  });
  expect(wordsOf(cell)).toBe("A number is divided by zero or by an empty cell.");
  expect(wordsOf(cell, "zh-CN")).toMatch(/\p{Script=Han}/u);
});

test("follows the selection and changes of cells until stopped", async () => {
  const [told, alsoTold]: string[][] = [[], []];
  const stop = await watchSelectedCell(keeper, ({ address, text }) => told!.push(`${address} ${text}`), fail);
  expect(told).toEqual(["Sheet1!A1 "]);
  await cellAt("B2");
  await until(() => told!.at(-1) === "Sheet1!B2 ");
  await write("B2", [[7]]);
  await until(() => told!.at(-1) === "Sheet1!B2 7");
  // Who still watches hears of the next selection; who stopped does not.
  const stopOther = await watchSelectedCell(keeper, ({ address }) => alsoTold!.push(address), fail);
  stop();
  const count = told!.length;
  await cellAt("C3");
  await until(() => alsoTold!.at(-1) === "Sheet1!C3");
  stopOther();
  expect(told).toHaveLength(count);
});

function fail(reason: Error): void {
  throw reason;
}
