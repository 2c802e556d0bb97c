/** Filings from files, archives and tables to facts, JSON and a workbook that another library reads. */
import Ajv from "ajv/dist/2020";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, utils } from "@e965/xlsx";
import schema from "../../../assets/schemas/filings.schema.json";
import type { FilingsRead } from "../../../src/app/cli/filingsRead";
import { fileFindings } from "../../../src/xlsx/lint/fileFindings";
import { pack, writeZip } from "../../../src/xlsx/package/zip";
import { companyFile, entry } from "../../register/import/filings/companyFile";
import { aie } from "./runAie";

const folder = mkdtempSync(join(tmpdir(), "aie-"));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const year = "2024-01-01..2024-12-31";
const chips = companyFile(
  [
    entry("Revenues", "2023-01-01..2023-12-31", "80", "10-K", "2024-02-01"),
    entry("Revenues", year, "100", "10-K", "2025-02-01"),
    entry("CostOfRevenue", year, "60", "10-K", "2025-02-01"),
    entry("GrossProfit", year, "45", "10-K", "2025-02-01"),
    entry("Revenues", "2024-01-01..2024-09-30", "70", "10-Q", "2024-11-01"),
  ],
  { cik: 12, name: "Chips Inc" },
);
const cloud = companyFile([entry("NetIncomeLoss", year, "-5000000.25", "10-K", "2025-02-01")], {
  cik: 7,
  name: "Cloud Co",
});
const [chipsFile, cloudFile] = [written("chips.json", chips), written("cloud.json", cloud)];
const isValid = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

async function asJson(...args: string[]): Promise<FilingsRead & { code: number }> {
  const { code, lines } = await aie("filings", ...args, "--json");
  const json = JSON.parse(lines[0]!) as FilingsRead;
  expect([isValid(json), isValid.errors]).toEqual([true, null]);
  return { ...json, code };
}

test("what stands around the table is Chinese where that is asked for, its headers stay", async () => {
  const book = join(folder, "chinese.xlsx");
  expect((await aie("filings", chipsFile, "-o", book, "--language", "zh-CN")).code).toBe(0);
  const sheet = read(readFileSync(book)).Sheets["Facts"]!;
  const rows = utils.sheet_to_json<string[]>(sheet, { header: 1, blankrows: true });
  expect([rows[0]![0], rows[1]![0]?.startsWith("公司申报的内容"), rows[3]![0]]).toEqual(["申报数据", true, "Company"]);
  expect(fileFindings(readFileSync(book))).toEqual([]);
  expect((await aie("filings", chipsFile, "-o", book, "--language", "zh")).lines).toEqual([]);
});

test("one table of facts, whatever the order of the files", async () => {
  const books = [join(folder, "one.xlsx"), join(folder, "other.xlsx")] as const;
  expect((await asJson(chipsFile, cloudFile, "-o", books[0])).code).toBe(0);
  await aie("filings", cloudFile, chipsFile, cloudFile, "-o", books[1]);
  const [one, other] = books.map((file) => readFileSync(file)) as [Buffer, Buffer];
  expect(one.equals(other)).toBe(true);
  expect(fileFindings(one)).toEqual([]);
  const rows = utils.sheet_to_json<Record<string, unknown>>(read(one, { cellDates: true }).Sheets["Facts"]!, {
    range: 3,
  });
  expect(Object.keys(rows[0]!)).toEqual(expect.arrayContaining(["Company", "Line", "Value"]));
  expect(rows.find((row) => row["Company"] === "Cloud Co" && row["Line"] === "Net income")).toMatchObject({
    "Period start": new Date("2024-01-01"),
    "Period end": new Date("2024-12-31"),
    Value: -5000000.25,
    Unit: "USD",
    Form: "10-K",
    Filed: new Date("2025-02-01"),
    Accession: "0000000007-25-020100",
    Tag: "NetIncomeLoss",
    "First filed": -5000000.25,
    Grade: "A",
    Reference: "https://www.sec.gov/Archives/edgar/data/7/000000000725020100/0000000007-25-020100-index.htm",
  });
  expect(rows.find((row) => row["Company"] === "Cloud Co" && row["Line"] === "Revenue")).toEqual(
    expect.not.objectContaining({ Value: expect.anything() }),
  );
});

test("a fact in the workbook traces to its filing", async () => {
  const book = join(folder, "traced.xlsx");
  await aie("filings", chipsFile, "-o", book);
  // The first row: revenue of 2023.
  const { code, lines } = await aie("trace", book, "Facts!E5", "--json");
  expect(code).toBe(0);
  expect(JSON.parse(lines[0]!)).toMatchObject({
    value: 80,
    floor: "A",
    inputs: [
      {
        kind: "source",
        label: "Chips Inc · Revenue",
        grade: "A",
        id: "0000000007-24-020100",
        reference: "https://www.sec.gov/Archives/edgar/data/12/000000000724020100/0000000007-24-020100-index.htm",
      },
    ],
  });
});

test("tells lines, years, grades, identities with their difference, and what is blank", async () => {
  const { code, lines } = await aie("filings", chipsFile);
  expect(code).toBe(0);
  const text = lines.join("\n");
  expect(lines[0]).toBe("Chips Inc  CIK 12  USD  2 years to 2024-12-31");
  expect(lines[1]).toMatch(/^ {2}3 of \d+ lines, 5 facts; grades A 4, B 1$/);
  expect(text).toMatch(/^ {2}1 {2}worked out of other filed figures/m);
  expect(text).toMatch(/Gross profit differs in 1 year, cannot be checked in 1 year\n {4}2024-12-31 differs by 5 USD/);
  expect(text).toMatch(/Blank 2023: Not filed for this year under any of its tags\n {4}Cost of revenue; Gross profit/);
  expect(lines.at(-1)).toBe("5 facts of 1 company");
});

test("says of a company without any figure of a standard line why it has none", async () => {
  const { lines } = await aie("filings", written("empty.json", companyFile([], { cik: 3, name: "Only Dei" })));
  expect(lines.slice(0, 3)).toEqual([
    "Only Dei  CIK 3  no fiscal year",
    expect.stringMatching(/^ {2}0 of \d+ lines, 0 facts; grades none$/),
    "  None of its figures is under a tag of a standard line: us-gaap or ifrs-full",
  ]);
});

describe("the archive of all companies", () => {
  const names = ["CIK0000000001.json", "CIK0000000007.json", "CIK0000000012.json"];
  const entries = [companyFile([]), cloud, chips].map((text, place) =>
    pack(names[place]!, new TextEncoder().encode(text)),
  );

  test("gives the companies that are named, and reads no other", async () => {
    // The first entry is broken: whoever unpacked it would fail.
    const broken = { ...entries[0]!, packed: new Uint8Array(entries[0]!.packed.length) };
    const archive = written("companyfacts.zip", writeZip([broken, ...entries.slice(1)]));
    const { code, companies } = await asJson(archive, "--cik", "12, CIK0000000007");
    expect([code, companies.map(({ cik }) => cik)]).toEqual([0, ["12", "7"]]);
  });

  test("of one company alone needs no number, whatever its file is called and an archiver adds", async () => {
    const zipped = ["Chips.json", "__MACOSX/._Chips.json"].map((name) => pack(name, new TextEncoder().encode(chips)));
    const { code, companies } = await asJson(written("chips.zip", writeZip(zipped)));
    expect([code, companies.map(({ cik }) => cik)]).toEqual([0, ["12"]]);
  });

  test.each<[string, string[], RegExp]>([
    ["no company chosen", [], /holds all companies; say which with --cik/],
    ["a company that is not there", ["--cik", "99"], /needs companies of the archive .*; got 99/],
    ["no number", ["--cik", "NVDA"], /--cik needs numbers parted by commas, 1652044,1045810; got "NVDA"/],
  ])("refuses %s", async (_, args, said) => {
    const archive = written("companyfacts.zip", writeZip(entries));
    expect(await aie("filings", archive, ...args)).toMatchObject({ code: 2, complaint: expect.stringMatching(said) });
  });

  test("refuses what is no archive or is damaged", async () => {
    const whole = writeZip(entries);
    const half = written("half.zip", whole.subarray(0, whole.length - 40));
    expect((await aie("filings", half, "--cik", "7")).complaint).toMatch(/is none|damaged/);
    const hit = whole.slice();
    hit[whole.length >> 1]! ^= 0xff;
    const { code, complaint } = await aie("filings", written("hit.zip", hit), "--cik", "7,12");
    expect([code, complaint]).toEqual([2, expect.stringMatching(/damaged/)]);
  });
});

describe("a table of facts", () => {
  const table = `Company,Line,Period start,Period end,Value,Unit,Form,Filed,Grade,Note
Lab,Revenue,2024-01-01,2024-12-31,"3,700,000,000.10",USD,,,E,Leaked
Lab,weekly users,,2024-12-31,300000000,users,,,D,
Lab,Net income,2024-01-01,2024-12-31,-5,USD,10-K,2025-02-01,,
`;

  test("for a private lab: standard lines, lines of its own, grades given or from the form", async () => {
    const { code, facts } = await asJson(written("lab.csv", table), cloudFile);
    expect(code).toBe(0);
    expect(
      facts
        .filter(({ company }) => company === "Lab")
        .map(({ line, value, unit, grade }) => [line, value, unit, grade]),
    ).toEqual([
      ["Revenue", "3700000000.1", "USD", "E"],
      ["Net income", "-5", "USD", "A"],
      ["weekly users", "300000000", "users", "D"],
    ]);
    const { lines } = await aie("filings", written("lab.csv", table));
    expect(lines[0]).toBe("Lab  3 facts from a table; grades A 1, D 1, E 1");
  });

  test("rows that cannot be read are told with line and reason, and end with 1", async () => {
    const bad = `${table}Lab,Revenu,2023-01-01,2023-12-31,1,USD,,,E,
,Revenue,2023-01-01,2023-12-31,1,USD,,,E,
Lab,Revenue,2023-01-01,2023-12-31,about 5,USD,,,E,
Lab,Revenue,2023-01-01,03/04/2023,5,USD,,,E,
Lab,Revenue,2024-01-01,2023-12-31,5,USD,,,E,
Lab,Revenue,2023-01-01,2023-12-31,5,,,,E,
Lab,Revenue,2023-01-01,2023-12-31,5,USD,,,K,
Lab,Revenue,2024-01-01,2024-12-31,4,USD,,,E,
`;
    const { code, bad: told, facts } = await asJson(written("bad.csv", bad));
    expect(code).toBe(1);
    expect(facts).toHaveLength(3);
    expect(told.map(({ line, reason }) => [line, reason])).toEqual([
      [5, expect.stringMatching(/^Line: “Revenu” is nearly “Revenue”/)],
      [6, "Company needs a text."],
      [7, "Value needs a number; got “about 5”."],
      [8, expect.stringMatching(/^Period end: “03\/04\/2023” is 2023-04-03 or 2023-03-04/)],
      [9, expect.stringMatching(/^Period start needs a day before the period’s end 2023-12-31/)],
      [10, "Unit needs a text."],
      [11, expect.stringMatching(/^Grade needs a letter from A to J; got “K”/)],
      [12, expect.stringMatching(/the same filing has 3700000000.1 for this line and period as well as 4/)],
    ]);
  });
});

test.each<[string, string[], RegExp]>([
  ["no file", [], /filings needs a file/],
  ["a file that is not there", ["gone.json"], /needs a file that can be read; got "gone.json"/],
  ["another ending", ["x.pdf"], /filings reads \.json, \.zip, \.csv and \.tsv; got "x\.pdf"/],
  ["another book", [chipsFile, "-o", "x.csv"], /-o needs a file that ends in \.xlsx; got "x\.csv"/],
  ["--cik without an archive", [chipsFile, "--cik", "7"], /--cik chooses companies of an archive/],
  ["no JSON", [written("broken.json", "{")], /broken\.json is no JSON: line 1 column 2 needs the name of a member/],
  ["no companyfacts", [written("other.json", "[]")], /other\.json is no company’s facts from the SEC/],
  [
    "a table without columns",
    [written("few.csv", "Company,Value\na,1\n")],
    /needs the columns Line, Period end, Unit; got Company, Value/,
  ],
])("refuses %s", async (_, args, said) => {
  expect(await aie("filings", ...args)).toMatchObject({ code: 2, complaint: expect.stringMatching(said) });
});
