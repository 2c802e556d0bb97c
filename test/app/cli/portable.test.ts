/** Copies for people without the add-in, as the command line makes them: tried by calculating them anew, told of, written. */
import Ajv from "ajv/dist/2020";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import schema from "../../../assets/schemas/portable.schema.json";
import type { PortableWorkbook } from "../../../src/app/cli/portableCommand";
import { queueHeaders } from "../../../src/audit/queue/queueSheet";
import { placeOf } from "../../../src/audit/snapshot/workbookSnapshot";
import type { Comparison } from "../../../src/audit/compare/comparison";
import { editCells } from "../../../src/xlsx/edit/editCells";
import { WorkbookPackage } from "../../../src/xlsx/package/workbookPackage";
import { fileFindings } from "../../../src/xlsx/lint/fileFindings";
import { readPackage, readWorkbook } from "../../../src/xlsx/read/readWorkbook";
import { smallWorkbook } from "../../xlsx/smallWorkbook";
import { aie } from "./runAie";

jest.setTimeout(60_000);
const folder = mkdtempSync(join(tmpdir(), "aie-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string) => join(folder, name);
const firm = join(__dirname, "../../../assets/models/firm.xlsx");
const isDescribed = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

async function portable(...args: string[]): Promise<PortableWorkbook> {
  const { code, lines, complaint } = await aie("portable", ...args, "--json");
  expect([code, complaint]).toEqual([0, ""]);
  const written = JSON.parse(lines.join("")) as PortableWorkbook;
  isDescribed(written);
  expect(isDescribed.errors).toBeNull();
  return written;
}

test("a model recomputes without the add-in: every formula of the copy comes to what the file shows", async () => {
  const written = await portable(firm, "-o", file("firm.xlsx"));
  // The model calls TOKEN_QUOTA, BUDGET_RUNWAY and GRADE_INHERIT once each.
  expect(written).toMatchObject({
    as: "recomputing",
    calls: 3,
    becomes: { formula: 0, "named formula": 3, value: 0, removed: 0, call: 0 },
    newNames: ["AIE_BUDGET_RUNWAY", "AIE_GRADE_INHERIT", "AIE_TOKEN_QUOTA"],
    moved: [],
  });
  const bytes = readFileSync(file("firm.xlsx"));
  expect(fileFindings(bytes)).toEqual([]);
  const copy = readWorkbook(bytes);
  for (const { cells } of copy.sheets)
    for (const { formula } of cells.values()) expect(formula).not.toMatch(/\bAIE\./i);
  expect(written.addedSheets.every((name) => copy.sheets.some((sheet) => sheet.name === name))).toBe(true);
  expect(written.addedSheets).toContain("Calls");
  // Beside the book that it was made of, each formula is the call that it stands for.
  const { lines } = await aie("diff", firm, file("firm.xlsx"), "--json");
  const { structure, ...rest } = JSON.parse(lines.join("")) as Comparison;
  expect(structure.map(({ kind, place }) => [kind, place])).toEqual(
    written.addedSheets.map((name) => ["sheet added", name]),
  );
  expect(rest).toMatchObject({ inputs: [], sources: [], formulas: [], texts: [], values: [] });
});

// Two claims that differ by 0.02%: the function says so, its formula rounds to a tenth of a per cent, as the help tells.
const text = (address: string, content: string) => `<c r="${address}" t="inlineStr"><is><t>${content}</t></is></c>`;
const rows = (result: string) =>
  `<row r="1"><c r="A1"><v>1000</v></c>${text("B1", "tokens")}<c r="C1" t="str" cm="1"><f t="array" ref="C1">INDEX(_xldudf_AIE_COUNT_ONCE(A1:A2,B1:B2,,0,FALSE),2,2)</f><v>${result}</v></c></row>` +
  `<row r="2"><c r="A2"><v>1000.2</v></c>${text("B2", "tokens")}<c r="C2"><f>LEN(C1)</f><v>${result.length}</v></c></row>`;

test("what a formula of Excel's own does not see keeps the function's result, and says why", async () => {
  writeFileSync(
    file("spaces.xlsx"),
    smallWorkbook({ sheets: [{ name: "S", rows: rows("Conflict with row 1: +0.02%") }] }),
  );
  expect(await portable(file("spaces.xlsx"), "--dry-run")).toMatchObject({
    file: null,
    becomes: { value: 1 },
    changes: [
      { address: "S!C1", becomes: "value", reason: "Its formula comes to another result here than the function." },
    ],
    moved: [],
  });
});

test("a copy of a copy gets its sheets anew, keeps the marks of the reviewer and the record of calls", async () => {
  const values = [5, 3, 2]
    .map((value, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${value}</v></c></row>`)
    .join("");
  // 10000 * (25 + 9 + 4) / 100
  const call = `<row r="4"><c r="A4"><f>_xldudf_AIE_HHI(A1:A3)</f><v>3800</v></c></row>`;
  writeFileSync(file("hhi.xlsx"), smallWorkbook({ sheets: [{ name: "S", rows: values + call }] }));
  await portable(file("hhi.xlsx"), "-o", file("first.xlsx"));
  const first = new WorkbookPackage(readFileSync(file("first.xlsx")));
  const queue = readPackage(first).sheets.find(({ name }) => name === "Review queue")!;
  const [row] = [...queue.cells].flatMap(([key, { value }]) => (value === "=AIE.HHI(A1:A3)" ? [placeOf(key).row] : []));
  const tick = { row: row!, column: queueHeaders.indexOf("Tick"), content: { kind: "constant", value: "x" } } as const;
  editCells(first, queue.part, [tick]);
  writeFileSync(file("first.xlsx"), first.toBytes());
  const second = await portable(file("first.xlsx"), "-o", file("second.xlsx"), "--language", "zh-CN");
  expect(second).toMatchObject({ calls: 0, addedSheets: ["封面", "等级"] });
  const bytes = readFileSync(file("second.xlsx"));
  expect(fileFindings(bytes)).toEqual([]);
  const { sheets } = readWorkbook(bytes);
  expect(sheets.map(({ name }) => name)).toEqual(["封面", "S", "Calls", "Review queue", "等级"]);
  const texts = (sheet: string) =>
    [...sheets.find(({ name }) => name === sheet)!.cells.values()].map(({ value }) => value);
  expect(texts("Review queue")).toContain("x");
  expect(texts("Review queue").filter((text) => /changed since|已更改/.test(String(text)))).toEqual([]);
  expect(texts("封面").join()).toContain("Excel 2021 或其他支持 LET 的程序");
  expect(texts("封面").join()).toContain("Calls");
});

test("a result that was out of date before is told of as one that moves", async () => {
  writeFileSync(file("old.xlsx"), smallWorkbook({ sheets: [{ name: "S", rows: rows("Counted") }] }));
  // "Conflict with row 1: +0.0%" has 26 letters.
  expect((await portable(file("old.xlsx"), "--dry-run")).moved).toEqual([
    { address: "S!C1", formulaAt: "S!C1", before: "Counted", after: "Conflict with row 1: +0.0%" },
    { address: "S!C2", formulaAt: "S!C2", before: 7, after: 26 },
  ]);
});

test("a preview tells the same in words and writes nothing", async () => {
  const { code, lines } = await aie("portable", firm, "-o", file("not.xlsx"), "--as", "frozen", "--dry-run");
  expect(code).toBe(0);
  expect(lines.slice(0, 5)).toEqual([
    "File                 not written: a preview",
    "As                   frozen",
    "Calls of the add-in  3",
    "  keep their result  3",
    "New names            none",
  ]);
  expect(existsSync(file("not.xlsx"))).toBe(false);
});

test("with the add-in the calls stay", async () => {
  const written = await portable(firm, "-o", file("with.xlsx"), "--as", "with-add-in");
  expect(written).toMatchObject({ becomes: { call: 3 }, newNames: [], moved: [] });
});

test.each([
  [["portable"], "portable needs a workbook, a file that ends in .xlsx"],
  [["portable", firm], "portable needs -o and the file to write, for-review.xlsx, or --dry-run"],
  [["portable", firm, "-o", "x.pdf"], '-o needs a file that ends in .xlsx; got "x.pdf"'],
  [["portable", firm, "-o", "x.xlsx", "--as", "pdf"], '--as needs one of recomputing, frozen, with-add-in; got "pdf"'],
  [["portable", firm, "-o", "x.xlsx", "--for", "2010"], '--for needs one of 365, 2021; got "2010"'],
  [["portable", firm, "-o", firm], "-o needs another file than the one that is read; got"],
  [["portable", "none.xlsx", "-o", "x.xlsx"], 'needs a workbook that can be read; got "none.xlsx"'],
])("%j is called wrongly", async (args, message) => {
  const { code, complaint } = await aie(...args);
  expect(code).toBe(2);
  expect(complaint).toMatch(`aie: ${message}`);
});
