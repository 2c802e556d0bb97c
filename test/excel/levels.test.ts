import { insertModel } from "../../src/excel/models/insertModel";
import { importSources } from "../../src/excel/register/importSources";
import { readRegister } from "../../src/excel/register/register";
import { reviewWorkbook } from "../../src/excel/review/review";
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
  await expect(inWords(insertModel(stackModel))).rejects.toThrow(/newer|Excel/);
});

function excelCell(sheetId: string) {
  return { sheetId, row: 0, column: 0, rowCount: 1, columnCount: 1 };
}
