/** Two companies' models out of their filings in one new file, and the file read again by the other commands. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbook } from "../../../src/xlsx/read/readWorkbook";
import { fileFindings } from "../../../src/xlsx/lint/fileFindings";
import { chips, cloudy } from "../../models/companyFromFacts/twoCompanies";
import { aie } from "./runAie";

const folder = mkdtempSync(join(tmpdir(), "aie-"));
const file = join(folder, "two.xlsx");
const files = [join(folder, "chips.json"), join(folder, "cloudy.json")] as const;
let written: Awaited<ReturnType<typeof aie>>;

beforeAll(async () => {
  writeFileSync(files[0], chips);
  writeFileSync(files[1], cloudy);
  written = await aie(
    ...["insert", "company", "--company", "Chips", "--company", "cloudy", "--facts", files[0], "--facts", files[1]],
    ...["-o", file, "--json"],
  );
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

type Row = (number | string | null)[];
async function rowsOf(sheet: string): Promise<Row[]> {
  const { lines } = await aie("cells", file, `'${sheet}'!A1:I90`);
  return (JSON.parse(lines[0]!) as { values: Row[] }).values;
}
const rowNamed = (rows: Row[], label: string) => rows.findIndex(([first]) => first === label);

test("the facts and four sheets for each, without an error and without a register that nothing needs", async () => {
  expect(written).toMatchObject({ code: 0 });
  const { models } = JSON.parse(written.lines[0]!) as { models: { id: string; sheets: string[] }[] };
  expect(models.map(({ id }) => id)).toEqual(["SAMPLE CHIPS CORP", "Cloudy, Inc."]);
  const bytes = readFileSync(file);
  expect(fileFindings(bytes)).toEqual([]);
  const { sheets, tables } = readWorkbook(bytes);
  expect(sheets.map(({ name }) => name)).toEqual(["Facts", ...models.flatMap((model) => model.sheets)]);
  expect(tables.map(({ name }) => name)).toEqual(["Facts"]);
  for (const { name, cells } of sheets)
    expect([name, [...cells.values()].filter(({ isError }) => isError)]).toEqual([name, []]);
});

test("figures as filed, and a forecast that follows from its drivers", async () => {
  const rows = await rowsOf("Chips P&L");
  const of = (label: string) => rows[rowNamed(rows, label)]!.slice(2, 7);
  // As typed in twoCompanies.ts; the quarter of 450 million that ends on the same day is another fact.
  expect(of("Revenue").slice(0, 2)).toEqual([1_000_000_000, 1_500_000_000]);
  expect(of("Net income").slice(0, 2)).toEqual([230_000_000, 400_000_000]);
  // Growth of 50% in 2025, of which 70% is kept: 35%, then 24.5%.
  expect(of("Revenue")[2]).toBeCloseTo(2_025_000_000, 2);
  expect(of("Revenue")[3]).toBeCloseTo(2_521_125_000, 2);
  // Costs hold their share of revenue, 600 of 1,500.
  expect(of("Gross profit")[2]).toBeCloseTo(1_215_000_000, 2);
  const balance = await rowsOf("Chips balance sheet");
  const cash = balance[rowNamed(balance, "Cash and equivalents")]!;
  const flows = await rowsOf("Chips cash flow");
  const change = flows[rowNamed(flows, "Change of cash in the forecast")]!;
  expect(Number(cash[4]) - Number(cash[3])).toBeCloseTo(Number(change[4]), 2);
});

test("every check passes, and tells what the filing itself leaves open", async () => {
  expect((await rowsOf("Chips ratios"))[2]!.slice(0, 2)).toEqual(["All checks", "PASS"]);
  const rows = await rowsOf("cloudy ratios");
  // It has 75 million of cash and goes on losing 30% of its revenue: the one check that fails says so.
  expect(rows[2]!.slice(0, 2)).toEqual(["All checks", "1 FAIL"]);
  expect(rows[rowNamed(rows, "Cash is never below zero")]![3]).toBe("FAIL");
  const check = rows[rowNamed(rows, "Balance sheet: years that differ")]!;
  expect(check.slice(1, 5)).toEqual([1, 1, "PASS", "As filed, 2024 differs by 5,000,000 USD."]);
});

test("a filed figure traces to its own row of the facts, and to nothing else", async () => {
  const rows = await rowsOf("Chips P&L");
  const cell = `'Chips P&L'!D${rowNamed(rows, "Net income") + 1}`;
  const { lines } = await aie("trace", file, cell, "--json");
  const traced = JSON.parse(lines[0]!) as { floor: string; sources: { id: string; weight: number }[] };
  expect(traced).toMatchObject({ floor: "A" });
  // Filed on 26 February 2025, the number follows from the day: companyFile.ts.
  expect(JSON.stringify(traced)).toContain("0000000007-25-022600");
  expect(JSON.stringify(traced)).not.toContain("0000000007-24-022100");
});

test("every formula comes to the same result when the file is calculated anew", async () => {
  const { code, lines } = await aie("verify", file, "--json");
  expect(code).toBe(0);
  expect(JSON.parse(lines[0]!)).toMatchObject({ different: [], notCalculated: { unknown: 0, withoutResult: 0 } });
}, 60_000);

test.each<[string, string[], RegExp]>([
  ["no file of filings", ["company", "--company", "Chips", "-o", "x.xlsx"], /--company needs --facts and a file/],
  ["another model", ["stack", "--facts", files[0], "-o", "x.xlsx"], /go with the model company/],
  [
    "a company that is not there",
    ["company", "--company", "Unicorn", "--facts", files[0], "-o", "x.xlsx"],
    /one of the companies with revenue \(SAMPLE CHIPS CORP\); got "Unicorn"/,
  ],
  [
    "which of two",
    ["company", "--facts", files[0], "--facts", files[1], "-o", "x.xlsx"],
    /one of Cloudy, Inc., SAMPLE CHIPS CORP/,
  ],
  ["years of none", ["company", "--facts", files[0], "--years", "0", "-o", "x.xlsx"], /--years needs a number from 1/],
])(
  "%s ends with 2",
  async (_, args, sentence) => {
    const { code, complaint } = await aie("insert", ...args);
    expect(code).toBe(2);
    expect(complaint).toMatch(sentence);
  },
  60_000,
);
