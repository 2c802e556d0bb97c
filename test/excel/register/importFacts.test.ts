/** Facts into a workbook through Excel's own client: made, refreshed in place, cancelled, refused. */
import { importFacts, planFactsImport } from "../../../src/excel/register/importFacts";
import type { Fact } from "../../../src/register/fact";
import { factColumns } from "../../../src/register/factColumns";
import { readFilings } from "../../../src/register/import/filings/filingFacts";
import { companyFile, entry, type Entry } from "../../register/import/filings/companyFile";
import type { ExcelInNode } from "../../workbench/excelInNode";
import { inWords, openExcelWithAddIn, textsOf } from "../addInInExcel";

jest.setTimeout(120_000);

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await openExcelWithAddIn();
});
afterEach(() => excel.close());

const year = (number: number) => `${number}-01-01..${number}-12-31`;
const old = [
  entry("Revenues", year(2023), "80", "10-K", "2024-02-01"),
  entry("Revenues", year(2024), "100", "10-K", "2025-02-01"),
];
const newer = [
  ...old,
  entry("Revenues", year(2024), "101", "10-K", "2026-02-01"),
  entry("Revenues", year(2025), "130", "10-K", "2026-02-01"),
];

function factsOf(entries: readonly Entry[], name = "Chips"): Fact[] {
  const [company] = readFilings([{ name, text: companyFile(entries, { cik: 12, name }) }]);
  return company!.facts.filter(({ line }) => line === "Revenue");
}

function cells(sheetName = "Facts"): (string | number | boolean | null)[][] {
  const sheet = excel.book.sheets.find(sheetName)!;
  return excel.book.cells.read(excel.book.cells.used(sheet.id)!).map((row) => row.map(({ value }) => value));
}
const place = (header: string) => factColumns.findIndex((column) => column.header === header);
const values = () =>
  cells()
    .slice(4)
    .map((row) => [row[place("Period end")], row[place("Value")], row[place("First filed")], row[place("Grade")]]);

test("makes the table with real dates, and importing the same again changes nothing", async () => {
  const facts = factsOf(old);
  expect(await importFacts(facts)).toEqual({ kind: "written", added: 2, changed: 0, sheetName: "Facts" });
  expect(excel.book.tables.find("Facts")?.bodyArea).toMatchObject({ row: 4, column: 0, rowCount: 2 });
  expect(cells()[3]).toEqual(factColumns.map(({ header }) => header));
  // Excel's serial days of the last of December 2023 and 2024.
  expect(values()).toEqual([
    [45_291, 80, 80, "A"],
    [45_657, 100, 100, "A"],
  ]);
  const before = cells();
  expect(await planFactsImport(facts)).toEqual({ added: [], changed: [], unchanged: 2 });
  expect(await importFacts(facts)).toMatchObject({ added: 0, changed: 0 });
  expect(cells()).toEqual(before);
});

test("shows whole amounts without a point behind them, and fractions with all their digits", async () => {
  const [fact] = factsOf(old);
  const amounts = ["4097860000", "0", "5", "3.7", "-1234.5678"];
  await importFacts(amounts.map((value, index) => ({ ...fact!, value, periodEnd: `${2020 + index}-12-31` })));
  const texts = await textsOf(excel, "Facts");
  const shown = texts.slice(4).map((row) => row[place("Value")]);
  expect(new Set(shown)).toEqual(new Set(["4,097,860,000", "0", "5", "3.7", "-1,234.5678"]));
});

test("a newer file changes rows in their place and adds others at the end; the user's own column and the company's name stay", async () => {
  await importFacts(factsOf(old));
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Facts");
    // A name of the analyst's own, and a column beside the table's.
    sheet.getRange("A5:A6").values = [["My Chips"], ["My Chips"]];
    context.workbook.tables.getItem("Facts").columns.add(undefined, [["Mine"], ["first"], ["second"]]);
    await context.sync();
  });
  const plan = await planFactsImport(factsOf(newer, "Chips Corp"));
  expect(plan.changed.map(({ before, fact }) => [before.value, fact.value, fact.company])).toEqual([
    ["100", "101", "My Chips"],
  ]);
  expect(plan.added.map(({ periodEnd, company }) => [periodEnd, company])).toEqual([["2025-12-31", "My Chips"]]);
  await importFacts(factsOf(newer, "Chips Corp"));
  expect(values()).toEqual([
    [45_291, 80, 80, "A"],
    [45_657, 101, 100, "A"],
    [46_022, 130, 130, "A"],
  ]);
  const rows = cells().slice(4);
  expect(rows.map((row) => row[0])).toEqual(["My Chips", "My Chips", "My Chips"]);
  expect(rows.map((row) => row[factColumns.length] ?? null).slice(0, 2)).toEqual(["first", "second"]);
  expect(rows[1]![place("Note")]).toMatch(/^Restated by \+1%: first filed 100/);
  expect(await planFactsImport(factsOf(newer))).toMatchObject({ added: [], changed: [], unchanged: 3 });
});

test("what is cancelled is taken back, the table that was made too", async () => {
  const many = Array.from({ length: 60 }, (_, number) =>
    factsOf(newer).map((fact) => ({ ...fact, company: `Firm ${number}`, reference: "" })),
  ).flat();
  await importFacts(factsOf(old));
  const before = cells();
  const stop = new AbortController();
  const steps: number[] = [];
  const outcome = await importFacts([...factsOf(newer), ...many], {
    signal: stop.signal,
    onProgress: ({ done }) => {
      steps.push(done);
      if (done > 0) stop.abort();
    },
  });
  expect(outcome).toEqual({ kind: "cancelled" });
  expect(steps[0]).toBe(0);
  expect(cells()).toEqual(before);
  expect(excel.book.tables.find("Facts")?.bodyArea.rowCount).toBe(2);
});

test("refuses cells in use below and a table that lacks columns, in words", async () => {
  await importFacts(factsOf(old));
  const inSheet = (work: (sheet: Excel.Worksheet) => void) =>
    excel.Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem("Facts"));
      await context.sync();
    });
  // Directly below the table Excel would take it for a new row.
  await inSheet((sheet) => void (sheet.getRange("A8").values = [["in use"]]));
  const two = [...newer, entry("Revenues", year(2026), "150", "10-K", "2027-02-01")];
  await expect(inWords(importFacts(factsOf(two)))).rejects.toThrow(/row 8/i);
  await inSheet((sheet) => {
    sheet.getRange("A8").clear();
    sheet.getRange("E4").values = [["Amount"]];
  });
  await expect(inWords(planFactsImport(factsOf(newer)))).rejects.toThrow(/The table Facts needs the column Value/);
});
