/** Three companies' models out of their filings in one new file, and the file read again by the other commands. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { placeKey } from "../../../src/audit/snapshot/workbookSnapshot";
import { openExcelOnBook } from "../../../src/app/cli/excelOnBook";
import type { InsertedFile } from "../../../src/app/cli/insertCommand";
import { contentOfBook } from "../../../src/app/files/contentOfBook";
import { openFile } from "../../../src/app/files/openFile";
import { portableFile } from "../../../src/app/files/portableFile";
import { cellAddress } from "../../../src/formula/address";
import { readWorkbook } from "../../../src/xlsx/read/readWorkbook";
import { writeWorkbook } from "../../../src/xlsx/write/writeWorkbook";
import { fileFindings } from "../../../src/xlsx/lint/fileFindings";
import { alphabetFile } from "../../models/companyFromFacts/alphabetFile";
import { quarterlyFiler } from "../../models/companyFromFacts/quarterlyFiler";
import { chips, cloudy } from "../../models/companyFromFacts/twoCompanies";
import { recalculatedInIronCalc } from "../../twins/ironCalcBook";
import { aie } from "./runAie";

const folder = mkdtempSync(join(tmpdir(), "aie-"));
const file = join(folder, "two.xlsx");
const files = [join(folder, "chips.json"), join(folder, "cloudy.json"), join(folder, "alphabet.json")] as const;
let written: Awaited<ReturnType<typeof aie>>;

beforeAll(async () => {
  writeFileSync(files[0], chips);
  writeFileSync(files[1], cloudy);
  writeFileSync(files[2], alphabetFile);
  written = await aie(
    ...["insert", "company", "--company", "Chips", "--company", "cloudy", "--facts", files[0], "--facts", files[1]],
    ...["--company", "Alphabet", "--facts", files[2], "--without-filings", "OpenAI", "-o", file, "--json"],
  );
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

type Row = (number | string | null)[];
/** What the sheet shows, from the file. */
function rowsOf(sheet: string): Row[] {
  const { cells, rowCount } = readWorkbook(readFileSync(file)).sheets.find(({ name }) => name === sheet)!;
  return Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: 10 }, (_cell, column) => {
      const value = cells.get(placeKey(row, column))?.value ?? null;
      return typeof value === "boolean" ? null : value;
    }),
  );
}
const rowNamed = (rows: Row[], label: string) => rows.findIndex(([first]) => first === label);

test("the facts and four sheets for each, without an error, and a register for what documents print beside them", async () => {
  expect(written).toMatchObject({ code: 0 });
  const { models } = JSON.parse(written.lines[0]!) as { models: { id: string; sheets: string[] }[] };
  expect(models.map(({ id }) => id)).toEqual(["SAMPLE CHIPS CORP", "Cloudy, Inc.", "ALPHABET INC.", "OpenAI"]);
  const bytes = readFileSync(file);
  expect(fileFindings(bytes)).toEqual([]);
  const { sheets, tables } = readWorkbook(bytes);
  expect(sheets.map(({ name }) => name)).toEqual(["Facts", ...models.flatMap((model) => model.sheets)]);
  expect(tables.map(({ name }) => name)).toEqual(["Facts", "Companies", "CurrencyRates", "Register"]);
  for (const { name, cells } of sheets)
    expect([name, [...cells.values()].filter(({ isError }) => isError)]).toEqual([name, []]);
});

test("newer filings go on behind the years and quarters of the company, which tells which ones came", async () => {
  const [june, book] = [join(folder, "june.json"), join(folder, "june.xlsx")];
  writeFileSync(june, quarterlyFiler(8));
  const first = ["insert", "company", "--company", "June", "--years", "calendar", "--facts", june, "-o", book];
  expect(await aie(...first)).toMatchObject({ code: 0 });
  writeFileSync(june, quarterlyFiler(9));
  const told = await aie("insert", "company", "--into", book, "--extend", "--facts", june, "--json");
  const [extended, ...others] = (JSON.parse(told.lines[0]!) as InsertedFile).models;
  expect(others).toEqual([]);
  expect(extended).toMatchObject({ id: "June Software Inc", periods: ["2024", "Q2 2025"], sources: [] });
  const pages = readWorkbook(readFileSync(book)).sheets.filter(({ name }) => extended!.sheets.includes(name));
  expect(pages).toHaveLength(4);
  expect(extended!.cells).toBeGreaterThan(0);
  // The filer of every quarter up to the ninth has nothing newer.
  const again = await aie("insert", "company", "--into", book, "--extend", "--facts", june);
  expect(again).toMatchObject({ code: 2 });
}, 60_000);

test("figures as filed, and a forecast that follows from its drivers", async () => {
  const rows = rowsOf("Chips P&L");
  const of = (label: string) => rows[rowNamed(rows, label)]!.slice(2, 7);
  // As typed in twoCompanies.ts; the quarter of 450 million that ends on the same day is another fact.
  expect(of("Revenue").slice(0, 2)).toEqual([1_000_000_000, 1_500_000_000]);
  expect(of("Net income").slice(0, 2)).toEqual([230_000_000, 400_000_000]);
  // Growth of 50% in 2025, of which 70% is kept: 35%, then 24.5%.
  expect(of("Revenue")[2]).toBeCloseTo(2_025_000_000, 2);
  expect(of("Revenue")[3]).toBeCloseTo(2_521_125_000, 2);
  // Costs hold their share of revenue, 600 of 1,500.
  expect(of("Gross profit")[2]).toBeCloseTo(1_215_000_000, 2);
  const balance = rowsOf("Chips balance sheet");
  const cash = balance[rowNamed(balance, "Cash and equivalents")]!;
  const flows = rowsOf("Chips cash flow");
  const change = flows[rowNamed(flows, "Change of cash in the forecast")]!;
  expect(Number(cash[4]) - Number(cash[3])).toBeCloseTo(Number(change[4]), 2);
});

test("every check passes, and tells what the filing itself leaves open", async () => {
  expect(rowsOf("Chips ratios")[2]!.slice(0, 2)).toEqual(["All checks", "PASS"]);
  const rows = rowsOf("cloudy ratios");
  // It has 75 million of cash and goes on losing 30% of its revenue: the one check that fails says so.
  expect(rows[2]!.slice(0, 2)).toEqual(["All checks", "1 FAIL"]);
  expect(rows[rowNamed(rows, "Cash is never below zero")]![3]).toBe("FAIL");
  const check = rows[rowNamed(rows, "Balance sheet: years that differ")]!;
  expect(check.slice(1, 5)).toEqual([1, 1, "PASS", "As filed, 2024 differs by 5,000,000 USD."]);
});

test("a filed figure traces to its own row of the facts, and to nothing else", async () => {
  const rows = rowsOf("Chips P&L");
  const cell = `'Chips P&L'!D${rowNamed(rows, "Net income") + 1}`;
  const { lines } = await aie("trace", file, cell, "--json");
  const traced = JSON.parse(lines[0]!) as { floor: string; sources: { id: string; weight: number }[] };
  expect(traced).toMatchObject({ floor: "A" });
  // Filed on 26 February 2025, the number follows from the day: companyFile.ts.
  expect(JSON.stringify(traced)).toContain("0000000007-25-022600");
  expect(JSON.stringify(traced)).not.toContain("0000000007-24-022100");
});

test("Alphabet comes with its segments, drivers and printed totals, and to the revenue of the gallery's model", () => {
  const rows = rowsOf("Alphabet P&L");
  const inDepth = readWorkbook(readFileSync("assets/models/company.xlsx")).sheets.find(
    ({ name }) => name === "Company calculations",
  )!;
  const below = (heading: string, label: string) => {
    const labels = Array.from({ length: inDepth.rowCount }, (_, row) => inDepth.cells.get(placeKey(row, 0))?.value);
    return labels.indexOf(label, labels.indexOf(heading));
  };
  // Its columns of 2016 to 2030 begin in column D; those of 2024 to 2028 here in column C.
  const ofDepth = (heading: string, label: string, year: number) =>
    Number(inDepth.cells.get(placeKey(below(heading, label), 3 + year - 2016))!.value);
  const drivers = rowNamed(rows, "Generative AI beside the total");
  const of = (label: string, year: number) =>
    Number(rows[rows.findIndex(([first], row) => row > drivers && first === label)]![2 + year - 2024]) / 1e9;
  for (const year of [2024, 2025, 2026, 2027, 2028]) {
    const revenue = ofDepth("Revenue by segment", "of which generative AI", year);
    expect([year, of("Revenue from generative AI", year)]).toEqual([year, expect.closeTo(revenue, 9)]);
    // Costs are typed to a thousandth of revenue.
    const apart =
      of("Operating income of generative AI", year) -
      ofDepth("Generative AI: profit and loss", "Operating income", year);
    expect(Math.abs(apart)).toBeLessThanOrEqual(0.0005 * revenue + 1e-9);
  }
  const ratios = rowsOf("Alphabet ratios");
  const compared = ratios.slice(rowNamed(ratios, "Published figures beside the model's") + 2).filter((row) => row[6]);
  // Printed in the annual reports, against segments less costs, and income less tax.
  expect(compared.map((row) => [row[0], row[6]])).toEqual(
    [
      ...["Revenue of 402.8bn in 2025", "Operating income of 129.0bn in 2025", "Net income of 132.2bn in 2025"],
      ...["Revenue of 350.0bn in 2024", "Operating income of 112.4bn in 2024", "Net income of 100.1bn in 2024"],
    ].map((words) => [words, "agrees"]),
  );
  expect(ratios[rowNamed(ratios, "Segments add up to revenue")]![3]).toBe("PASS");
});

test("drivers of generative AI make its revenue, in six ways, and the payments at the end of the sheet", async () => {
  const rows = rowsOf("Chips P&L");
  const { book, close } = await openExcelOnBook();
  try {
    await openFile(book, readWorkbook(readFileSync(file)), file);
    const sheetId = book.sheets.find("Chips P&L")!.id;
    const at = (label: string, column: number, from = 0) => ({
      sheetId,
      row: rows.findIndex(([first], row) => row >= from && first === label),
      column,
      rowCount: 1,
      columnCount: 1,
    });
    const drivers = rowNamed(rows, "Generative AI beside the total");
    const read = (label: string, column: number) => book.cells.read(at(label, column, drivers))[0]![0]!.value;
    const type = async (label: string, column: number, value: number | string) => {
      await book.cells.write(at(label, column), [[value]]);
      await book.settled();
    };
    // Of fiscal 2025, the second column of years.
    await type("Share of the segment", 3, 0.4);
    expect(read("Revenue from generative AI", 3)).toBe(600_000_000); // 40% of 1,500 million
    expect(read("Operating income of generative AI", 3)).toBeCloseTo(200_000_000, 2); // less 40% of cost and 26.7% of costs
    await type("Revenue as the company discloses it", 3, 450);
    await type("Paying users, average of the year", 3, 2.5);
    await type("Price of a user", 3, 240);
    await type("Tokens sold", 3, 300);
    await type("Price of a million tokens", 3, 0.5);
    await type("Capacity rented out, average of the year", 3, 0.05);
    await type("Revenue of a gigawatt", 3, 12_000);
    for (const [way, revenue] of [
      ["Disclosed", 450_000_000],
      ["Users × price", 600_000_000], // 2.5 million users at 240 a year
      ["Tokens × price", 150_000_000], // 300 million million-token lots at 0.50
      ["Capacity", 600_000_000], // 0.05 GW at 12,000 million
      ["Bottom-up", 1_350_000_000], // users, tokens and capacity together
    ] as const) {
      await type("Revenue from generative AI by", 2, way);
      expect([way, read("Revenue from generative AI", 3)]).toEqual([way, revenue]);
    }
    // One year by a way of its own, the others by the way of all.
    await type("Way of a year in which it is another", 3, "Capacity");
    expect(read("Revenue from generative AI", 3)).toBe(600_000_000);
    const paid = (row: number) =>
      book.cells.read({ ...at("Period", 0), row: at("Period", 0).row + row, columnCount: 10 })[0]!;
    // Where the industry cannot say where it counts, nothing is paid.
    expect(paid(2)[4]!.value).toBe("");
    await type("Layer of the stack", 2, "Chips");
    const payment = paid(2);
    // 26 January 2025, the end of the year, as a serial number.
    expect(payment.map(({ value }) => value)).toEqual([
      45683,
      "End customers",
      "Chips",
      "Chips",
      600_000_000,
      "USD",
      "I",
      "End customers > Chips",
      12,
      "Chips",
    ]);
    // A year to come has its revenue and is not paid yet: fiscal 2026 by capacity.
    await type("Capacity rented out, average of the year", 4, 0.1);
    await type("Revenue of a gigawatt", 4, 12_000);
    await type("Way of a year in which it is another", 4, "Capacity");
    expect(read("Revenue from generative AI", 4)).toBe(1_200_000_000);
    expect(
      paid(3)
        .map(({ value }) => value)
        .slice(3, 5),
    ).toEqual(["Chips", ""]);
    // The quarter of 450 million made as long as its year: two facts answer, and neither is chosen.
    const facts = rowsOf("Facts");
    const [year, quarter] = ["1500000000", "450000000"].map((value) =>
      facts.findIndex((row) => row[1] === "Revenue" && String(row[4]) === value),
    ) as [number, number];
    const start = { sheetId: book.sheets.find("Facts")!.id, row: quarter, column: 2, rowCount: 1, columnCount: 1 };
    await book.cells.write(start, [[facts[year]![2]!]]);
    await book.settled();
    expect(read("Revenue", 3)).not.toBe(1_500_000_000);
    const conflict = rowNamed(rows, "Blank as more than one fact answers");
    const shown = (row: number) => book.cells.read({ ...start, sheetId, row, column: 2 })[0]![0]!.value;
    expect([shown(conflict), shown(conflict + 1)]).toEqual(["Revenue 2025", `${year + 1}, ${quarter + 1}`]);
  } finally {
    close();
  }
}, 60_000);

test("a lab without filings: printed figures with their grade, drivers for the rest, cash and runway", async () => {
  const drivers = rowsOf("OpenAI drivers");
  const profit = rowsOf("OpenAI P&L");
  const of = (label: string) => profit[rowNamed(profit, label)]!.slice(3, 6);
  // 3.7bn is claim L-007, graded H; 550 million users of whom 95% (F-005) are free pay 20 a month, and 2.2bn beside that.
  expect(of("Revenue")).toEqual([3.7, 550 * 0.05 * 20 * 12 * 0.001 + 2.2, ""]);
  expect(of("Grade of revenue")).toEqual(["H", "I", ""]);
  // The partner's fifth is L-001, inference of 3.76bn L-002; what no driver says is not made up.
  expect(Number(of("What is left")[0])).toBeCloseTo(3.7 - 3.76 - 0.2 * 3.7, 9);
  expect(of("Training")).toEqual(["", "", ""]);
  const { book, close } = await openExcelOnBook();
  try {
    await openFile(book, readWorkbook(readFileSync(file)), file);
    const at = (sheet: string, row: number, column: number) =>
      ({ sheetId: book.sheets.find(sheet)!.id, row, column, rowCount: 1, columnCount: 1 }) as const;
    const type = (sheet: string, row: number, column: number, value: number | string) =>
      book.cells.write(at(sheet, row, column), [[value]]);
    const cash = rowsOf("OpenAI cash");
    const read = (rows: Row[], sheet: string, label: string, column: number) =>
      book.cells.read(at(sheet, rowNamed(rows, label), column))[0]![0]!.value;
    // Of 2026, the third column of years; what is assumed stands three rows below its driver.
    for (const [label, value] of [
      ["Tokens sold", 4_000],
      ["Price of a million tokens", 2.5],
      ["Capacity for inference, average of the year", 0.5],
      ["Capacity for training, average of the year", 1],
    ] as const)
      await type("OpenAI drivers", rowNamed(drivers, label) + 3, 5, value);
    await type("OpenAI cash", rowNamed(cash, "Cash at the end of 2023"), 2, 10);
    await type("OpenAI drivers", rowNamed(drivers, "Day on which the cash arrives"), 2, 45962); // 1 November 2025
    await type("OpenAI drivers", rowNamed(drivers, "Raised") + 3, 2, 6);
    await book.settled();
    expect(read(profit, "OpenAI P&L", "Revenue", 5)).toBe(10); // 4,000 trillion at 2.50 a million
    expect(read(profit, "OpenAI P&L", "Training", 5)).toBeCloseTo(7.9, 9); // a gigawatt-year, claim R-098
    expect(read(profit, "OpenAI P&L", "Inference", 5)).toBeCloseTo(3.95, 9);
    // 10 less 0.8 in 2024; less 8.4 of inference and 1.76 of share beyond 8.8 of revenue in 2025, and 6 raised.
    expect(read(cash, "OpenAI cash", "Cash at the end of the year", 3)).toBeCloseTo(9.2, 9);
    expect(read(cash, "OpenAI cash", "Cash at the end of the year", 4)).toBeCloseTo(9.2 - 1.36 + 6, 9);
    expect(read(cash, "OpenAI cash", "Months that the cash lasts at the burn of the year", 4)).toBeCloseTo(
      (13.84 / 1.36) * 12,
      6,
    );
    expect(book.cells.read(at("OpenAI ratios", 2, 1))[0]![0]!.value).toBe("PASS");
  } finally {
    close();
  }
}, 60_000);

test("every formula comes to the same result when the file is calculated anew", async () => {
  const { code, lines } = await aie("verify", file, "--json");
  expect(code).toBe(0);
  expect(JSON.parse(lines[0]!)).toMatchObject({ different: [], notCalculated: { unknown: 0, withoutResult: 0 } });
}, 60_000);

test("what one company pays the other counts once, also in a copy that another engine calculates without the add-in", async () => {
  const { book, close } = await openExcelOnBook();
  try {
    await openFile(book, readWorkbook(readFileSync(file)), file);
    // Of the year that ends in 2024 (Cloudy) and in January 2025 (Chips): Cloudy's customers pay it 30 million, and it pays Chips 12.
    const typed = [
      ["cloudy P&L", "Hosting", "End customers", 30],
      ["Chips P&L", "Hosting", "cloudy", 12],
    ] as const;
    const links: string[][] = [];
    for (const [sheet, layer, payer, revenue] of typed) {
      const rows = rowsOf(sheet);
      const sheetId = book.sheets.find(sheet)!.id;
      for (const [label, column, value] of [
        ["Revenue from generative AI by", 2, "Disclosed"],
        ["Layer of the stack", 2, layer],
        ["Who pays", 2, payer],
        ["Revenue as the company discloses it", 3, revenue],
      ] as const)
        await book.cells.write({ sheetId, row: rowNamed(rows, label), column, rowCount: 1, columnCount: 1 }, [[value]]);
      // Payer, payee, layer, amount of the second year.
      links.push([1, 2, 3, 4].map((column) => `='${sheet}'!${cellAddress(rowNamed(rows, "Period") + 2, column)}`));
    }
    const { id: sheetId } = await book.sheets.add("Both");
    await book.cells.write({ sheetId, row: 0, column: 0, rowCount: 2, columnCount: 4 }, links);
    const call = "=AIE.GENAI_DEDUPE(D1:D2,A1:A2,B1:B2,C1:C2)";
    await book.cells.write({ sheetId, row: 3, column: 0, rowCount: 1, columnCount: 1 }, [[call]]);
    await book.settled();
    const { bytes, preview } = portableFile(writeWorkbook(contentOfBook(book)), { as: "recomputing", reader: "365" });
    expect(preview).toMatchObject({ calls: 1, becomes: { value: 0 } });
    expect(fileFindings(bytes)).toEqual([]);
    const copy = readWorkbook(bytes);
    // Of the 42 million paid, 12 pass on what Cloudy's customers paid.
    const both = [...copy.sheets.find(({ name }) => name === "Both")!.cells.values()].map(({ value }) => value);
    expect(both.slice(13, 17)).toEqual(["Hosting", 42_000_000, 12_000_000, 30_000_000]);
    const { same, limited, different } = recalculatedInIronCalc(copy);
    expect(different).toEqual([]);
    expect(same).toBeGreaterThan(1_000);
    // None of those that it cannot calculate is the function's own formula, whose limit this would be.
    expect([...limited.keys()]).not.toContain("ROWS of an array");
    expect([...limited.values()].reduce((sum, count) => sum + count, 0)).toBeLessThan(20);
  } finally {
    close();
  }
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
  ["a company without a name", ["company", "--without-filings", "-", "-o", "x.xlsx"], /letters or digits; got "-"/],
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
