import { insertModel } from "../../src/excel/models/insertModel";
import { importSources } from "../../src/excel/register/importSources";
import { readRegister } from "../../src/excel/register/register";
import { reviewWorkbook } from "../../src/excel/review/review";
import { signWorkbook } from "../../src/excel/review/signWorkbook";
import { insertFormula } from "../../src/excel/functions/insertFunction";
import { readSelectedCell } from "../../src/excel/trace/selectedCell";
import { SnapshotKeeper } from "../../src/excel/trace/snapshotKeeper";
import { stackModel } from "../../src/models/stack/stack";
import { sourceWith } from "../../src/register/import/readRows";
import type { ExcelInNode } from "../workbench/excelInNode";
import { inWords, openExcelWithAddIn } from "./addInInExcel";

// A workbook with a model in it is opened for every test.
jest.setTimeout(60_000);

// The oldest Excel that the manifest admits (Windows 2002: ExcelApi 1.11), LTSC 2021 (1.14), LTSC 2024 (1.17), and Microsoft
// 365 with groups of undo (1.20): office-js-docs-reference, requirement-sets/excel/excel-api-requirement-sets.
let excel: ExcelInNode;
afterEach(() => excel.close());

const sources = [1, 2, 3].map((number) =>
  sourceWith({
    id: `S-${number}`,
    company: `Firm ${number}`,
    datapoint: "Revenue",
    value: number * 10,
    unit: "USD m",
    periodEnd: "2024-12-31",
    caliber: "Quarter",
    grade: "C",
    source: "Release",
    reference: `https://example.org/${number}`,
  }),
);

async function importTraceAndReview(): Promise<void> {
  expect(await importSources(sources.slice(0, 2))).toMatchObject({ kind: "written", count: 2 });
  expect(await importSources(sources.slice(2))).toMatchObject({ kind: "written", count: 1 });
  const register = await readRegister();
  expect(register.exists && register.sources.map(({ id }) => id)).toEqual(["S-1", "S-2", "S-3"]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").formulas = [["=SUM(Register[Value])"]];
    sheet.activate();
    sheet.getRange("A1").select();
    await context.sync();
  });
  await excel.book.settled();
  const keeper = new SnapshotKeeper();
  const cell = await readSelectedCell(keeper, null);
  expect(cell.sources.map(({ id }) => id).sort()).toEqual(["S-1", "S-2", "S-3"]);
  await expect(reviewWorkbook(keeper, "2025-06-01")).resolves.toBeDefined();
}

test.each(["1.14", "1.17", "1.20"] as const)("ExcelApi %s: a model, an import, a trace, a review", async (excelApi) => {
  excel = await openExcelWithAddIn({ excelApi });
  await importTraceAndReview();
  const { sheets } = await insertModel(stackModel);
  expect(sheets).toContain("Stack");
  await excel.book.settled();
  const failed = excel.book.sheets
    .list()
    .flatMap(({ id }) => excel.book.cells.read(excel.book.cells.used(id) ?? excelCell(id)).flat())
    .filter(({ value }) => value === "FAIL");
  expect(failed).toEqual([]);
});

test("ExcelApi 1.11: an import, a trace and a review; a model says what it needs", async () => {
  excel = await openExcelWithAddIn({ excelApi: "1.11" });
  await importTraceAndReview();
  await expect(inWords(insertModel(stackModel))).rejects.toThrow("Inserting a model needs Excel 2021");
});

test("ExcelApi 1.11: a result is inserted as it comes, without number formats", async () => {
  excel = await openExcelWithAddIn({ excelApi: "1.11" });
  const result = {
    id: "GENAI_DEDUPE",
    rows: [
      ["Layer", "Share"],
      ["Models", 0.4],
    ],
  };
  expect(await insertFormula('={"Layer","Share";"Models",0.4}', "Sheet1!F2", result)).toBe("Sheet1!F2");
  await excel.book.settled();
  const { id } = excel.book.sheets.find("Sheet1")!;
  const filled = { sheetId: id, row: 1, column: 5, rowCount: 2, columnCount: 2 };
  expect(excel.book.cells.read(filled).map((row) => row.map(({ text }) => text))).toEqual([
    ["Layer", "Share"],
    ["Models", "0.4"],
  ]);
});

test("ExcelApi 1.11: what a formula may fill is neither written over nor signed as typed", async () => {
  excel = await openExcelWithAddIn({ excelApi: "1.11" });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2:C3").formulas = [
      ["=SEQUENCE(2)", "typed"],
      ["", "=1+1"],
    ];
    sheet.getRange("F2:F3").values = [["typed"], [4]];
    await context.sync();
  });
  await excel.book.settled();
  await expect(inWords(insertFormula("=1", "Sheet1!B3"))).rejects.toThrow(
    "Sheet1!B3 may be filled by the formula in Sheet1!B2, and this Excel is too old to say",
  );
  // Its own formula, a cell that no formula reaches, and a blank one.
  for (const address of ["Sheet1!C3", "Sheet1!F3", "Sheet1!H9"])
    expect(await insertFormula("=2", address)).toBe(address);
  const shown = await new SnapshotKeeper().withGraph(async ({ snapshot }) => snapshot);
  const draft = { name: "Ann", role: "", day: "2026-06-25", outputs: null, statement: "", language: "en" } as const;
  await expect(inWords(signWorkbook(shown, draft))).rejects.toThrow("The formula in Sheet1!B2 may fill other cells");
  expect(excel.book.sheets.list().map(({ name }) => name)).toEqual(["Sheet1"]);
});

function excelCell(sheetId: string) {
  return { sheetId, row: 0, column: 0, rowCount: 1, columnCount: 1 };
}
