import { SnapshotKeeper } from "../../../src/excel/trace/snapshotKeeper";
import { addSource } from "../../../src/excel/register/register";
import { reviewWorkbook } from "../../../src/excel/review/review";
import type { Source } from "../../../src/register/source";
import type { ExcelInNode } from "../../workbench/excelInNode";
import { inWords, openExcelWithAddIn } from "../../excel/addInInExcel";

// A workbook is opened for every test.
jest.setTimeout(180_000);

let excel: ExcelInNode;
let keeper: SnapshotKeeper;
beforeEach(async () => {
  keeper = new SnapshotKeeper();
  excel = await openExcelWithAddIn();
});
afterEach(() => excel.close());

type Entry = string | number;

async function write(address: string, rows: readonly (readonly Entry[])[], numberFormat?: string): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    if (numberFormat !== undefined) range.numberFormat = rows.map((row) => row.map(() => numberFormat));
    range.formulas = rows.map((row) => [...row]);
    await context.sync();
  });
  await excel.book.settled();
}

/** Kind, severity and place of what is found in models on 25 June 2026. */
async function found(): Promise<string[]> {
  const { plausibility } = await reviewWorkbook(keeper, "2026-06-25");
  return plausibility.map(({ finding, place }) => `${finding.severity} ${finding.kind} ${place.name}`);
}

const source = (fields: Partial<Source>): Source => ({
  id: "A-1",
  company: "Lab",
  datapoint: "Revenue",
  value: 100,
  unit: "USD m",
  periodEnd: "2025-12-31",
  caliber: "Calendar year",
  grade: "C",
  source: "Annual report",
  reference: "Annual report 2025, page 4",
  quote: "",
  asOf: "2026-02-01",
  reason: "",
  gradedBy: "",
  gradedOn: "",
  ...fields,
});

test("a margin above 100% and one below -500% are found across the periods and beside a label", async () => {
  await write("A1:D1", [["", 2024, 2025, 2026]]);
  await write("A2:D2", [["Gross margin", 0.4, 1.4, 0.33]], "0.0%");
  await write("A6:B6", [["Operating margin", -6]], "0%");
  expect(await found()).toEqual(["error margin above 100% Sheet1!C2", "warning margin below -500% Sheet1!B6"]);
});

test("a unit slip and a value off its neighbours are found, growth along the row is not", async () => {
  await write("A1:F1", [["USD m", "FY22", "FY23", "FY24", "FY25", "FY26E"]]);
  await write("A2:F4", [
    ["Revenue", 1000, 1200, 1.5, 1700, 2100],
    ["Users", 10, 12, 90, 15, 17],
    ["Tokens", 1, 14, 196, 2744, 38416],
  ]);
  expect(await found()).toEqual(["error unit slip Sheet1!D2", "warning off its neighbours Sheet1!D3"]);
});

test("periods may go down, and days may be periods", async () => {
  await write("A1:B1", [["Quarter", "Capex, USD bn"]]);
  await write(
    "A2:A5",
    [["=DATE(2025,3,31)"], ["=DATE(2025,6,30)"], ["=DATE(2025,9,30)"], ["=DATE(2025,12,31)"]],
    "yyyy-mm-dd",
  );
  await write("B2:B5", [[20], [22], [-24], [27]]);
  expect(await found()).toEqual(["error negative spending Sheet1!B4"]);
});

test("what follows by a formula filled along the row is told at the input it comes from", async () => {
  await write("A1:F1", [["", 2022, 2023, 2024, 2025, 2026]]);
  await write("A2:F5", [
    ["Users", 10, 12, 900, 15, 17],
    ["Revenue", "=B2*3", "=C2*3", "=D2*3", "=E2*3", "=F2*3"],
    ["Cost", "=B2*2", "=C2*2", "=D2*2*0+1", "=E2*2", "=F2*2"],
    ["Capex paid", "=-B2", "=-C2", "=-D2", "=-E2", "=-F2"],
  ]);
  await write("A8:C8", [["Gross margin", "=D2/100", "=B8"]]);
  expect(await found()).toEqual([
    "error margin above 100% Sheet1!B8",
    "warning off its neighbours Sheet1!D2",
    "warning off its neighbours Sheet1!D4",
  ]);
});

test("dates of a list are no axis, and headers of another block end one", async () => {
  await write("A1:C1", [["Item", "Released", "Price"]]);
  await write("A2:A5", [["One"], ["Two"], ["Three"], ["Four"]]);
  await write(
    "B2:B5",
    [["=DATE(2025,3,1)"], ["=DATE(2025,4,1)"], ["=DATE(2025,9,15)"], ["=DATE(2026,1,2)"]],
    "yyyy-mm-dd",
  );
  await write("C2:C5", [[2], [2.1], [400], [1.9]]);
  await write("E1:G1", [["", 2024, 2025]]);
  await write("E2:G2", [["Revenue", 100, 120]]);
  await write("E4:G4", [["Published", "Model", "Report"]]);
  await write("E5:G7", [
    ["Head count", 7, 7],
    ["Half life", 900, 901],
    ["Doubling", 2, 2],
  ]);
  expect(await found()).toEqual([]);
});

test("a quarter over a year is a mismatch; a figure over its own last year is growth", async () => {
  await write("A1:C1", [["", "Q1 2025", "Q2 2025"]]);
  await write("A2:C2", [["Cost, USD m", 10, 12]]);
  await write("A5:C5", [["", 2024, 2025]]);
  await write("A6:C6", [["Revenue, USD m", 100, 120]]);
  await write("A8:B9", [
    ["Cost share", "=C2/C6"],
    ["Growth", "=C6/B6-1"],
  ]);
  expect(await found()).toEqual(["error period mismatch Sheet1!B8"]);
});

test("figures of different years in one ratio are told", async () => {
  await write("A1:C1", [["", 2024, 2025]]);
  await write("A2:C3", [
    ["Revenue, USD m", 100, 120],
    ["Cost, USD m", 60, 66],
  ]);
  await write("A5:B5", [["Cost share", "=C3/B2"]]);
  expect(await found()).toEqual(["warning period ends differ Sheet1!B5"]);
});

test("a sum of sources of several calibers and units is found by what its cells are linked to", async () => {
  await addSource(source({}));
  await addSource(source({ id: "A-2", company: "Other", caliber: "Month × 12", value: 12, unit: "USD bn" }));
  await write("A1:B3", [
    ["Lab", '=XLOOKUP("A-1",Register[ID],Register[Value])'],
    ["Other", '=XLOOKUP("A-2",Register[ID],Register[Value])'],
    ["All", "=SUM(B1:B2)"],
  ]);
  expect(await found()).toEqual(["error unit mix Sheet1!B3", "warning caliber mix Sheet1!B3"]);
});

test("rows of the register are checked too, and lead to their cells", async () => {
  await addSource(source({}));
  await addSource(source({ id: "A-2", reference: "", datapoint: "Gross margin", value: 1.4, unit: "share" }));
  const { plausibility } = await reviewWorkbook(keeper, "2026-06-25");
  expect(plausibility.map(({ finding, title, place }) => [finding.kind, title, place])).toEqual([
    ["margin above 100%", "Lab · Gross margin", { name: "A-2", address: "Sources!A6:O6" }],
    ["missing reference", "Lab · Gross margin", { name: "A-2", address: "Sources!A6:O6" }],
  ]);
});

test("a register that lacks a column is not taken for none", async () => {
  await addSource(source({}));
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Register").getHeaderRowRange().getCell(0, 7).values = [["Mark"]];
    await context.sync();
  });
  await expect(inWords(reviewWorkbook(keeper, "2026-06-25"))).rejects.toThrow(/needs the column Grade/);
});
