/** Models into a new file, and the file read again by the other commands. */
import Ajv from "ajv/dist/2020";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read } from "@e965/xlsx";
import schema from "../../../assets/schemas/insert.schema.json";
import { WorkbookPackage } from "../../../src/xlsx/package/workbookPackage";
import { readWorkbook } from "../../../src/xlsx/read/readWorkbook";
import { fileFindings } from "../../../src/xlsx/lint/fileFindings";
import { aie } from "./runAie";

const folder = mkdtempSync(join(tmpdir(), "aie-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("two models in one file, each number with its source", async () => {
  const file = join(folder, "book.xlsx");
  const { code, lines } = await aie("insert", "Gigawatt", "stack", "-o", file, "--json");
  expect(code).toBe(0);
  const written = JSON.parse(lines[0]!) as { bytes: number; models: { id: string; sheets: string[] }[] };
  const isValid = new Ajv({ strict: true }).compile(schema);
  expect(isValid(written)).toBe(true);
  expect(written.models.map(({ id }) => id)).toEqual(["gigawatt", "stack"]);
  const bytes = readFileSync(file);
  expect(bytes).toHaveLength(written.bytes);
  expect(fileFindings(bytes)).toEqual([]);
  const other = read(bytes);
  expect(other.SheetNames).toEqual(expect.arrayContaining(written.models.flatMap(({ sheets }) => sheets)));
  expect(other.SheetNames).not.toContain("Sheet1");
  // No cell of a model is an error, in the words of another library.
  const errors = other.SheetNames.filter((name) => /output|Stack$/i.test(name)).flatMap((name) =>
    Object.entries(other.Sheets[name]!)
      .filter(([address, cell]) => !address.startsWith("!") && (cell as { t: string }).t === "e")
      .map(([address]) => `${name}!${address}`),
  );
  expect(errors).toEqual([]);
  const grades = await aie("grades", file, "--sheet", "Gigawatt output", "--json");
  expect(grades.code).toBe(0);
  expect(grades.lines.length).toBeGreaterThan(20);
}, 120_000);

test("tells in columns what it wrote", async () => {
  const file = join(folder, "small.xlsx");
  const { lines } = await aie("insert", "government", "-o", file);
  expect(lines[0]).toMatch(/^.*small\.xlsx {2}[\d,]+ bytes$/);
  expect(lines[2]).toMatch(/^Model\s+Sheets\s+Cells\s+Sources$/);
  expect(lines[3]).toMatch(/^government\s+Government about, .*\d$/);
  // A reference of a source takes more than two lines of its column, of 15 points each; the row is fitted anew when a text changes.
  const sources = readWorkbook(readFileSync(file)).sheets.find(({ name }) => name === "Sources")!;
  expect(sources.rows.find(({ first, last }) => first <= 4 && last >= 4)?.size).toBeGreaterThan(30);
  const [, row] = /<row r="5"([^>]*)>/.exec(new WorkbookPackage(readFileSync(file)).text(sources.part))!;
  expect(row).not.toContain("customHeight");
}, 120_000);

test("a model in Chinese: the file keeps its language for the next one", async () => {
  const [file, more] = [join(folder, "chinese.xlsx"), join(folder, "chineseMore.xlsx")];
  const first = await aie("insert", "stack", "-o", file, "--language", "zh-CN", "--json");
  expect(JSON.parse(first.lines[0]!)).toMatchObject({
    models: [{ sheets: ["说明", "Sources", "付款流", "产业链", "检查"] }],
  });
  expect(fileFindings(readFileSync(file))).toEqual([]);
  expect((await aie("verify", file)).code).toBe(0);
  const { lines } = await aie("cells", file, "产业链!A3");
  expect(lines.join("\n")).toMatch(/全行业的拆分依据等级 I/);
  const second = await aie("insert", "stack", "--into", file, "-o", more, "--json");
  expect(JSON.parse(second.lines[0]!)).toMatchObject({
    models: [{ sheets: ["说明 2", "付款流 2", "产业链 2", "检查 2"] }],
  });
  expect(await aie("insert", "stack", "-o", file, "--language", "fr")).toMatchObject({ code: 2 });
}, 120_000);

test("a model added to a file that is there: its own parts stay, the register grows", async () => {
  const [old, file] = [join(folder, "old.xlsx"), join(folder, "more.xlsx")];
  await aie("insert", "government", "-o", old);
  const before = readWorkbook(readFileSync(old));
  const { code, lines } = await aie("insert", "gigawatt", "--into", old, "-o", file, "--json");
  expect(code).toBe(0);
  const written = JSON.parse(lines[0]!) as { models: { sheets: string[]; sources: string[] }[] };
  const bytes = readFileSync(file);
  expect(fileFindings(bytes)).toEqual([]);
  const after = readWorkbook(bytes);
  expect(after.sheets.map(({ name }) => name)).toEqual([
    ...before.sheets.map(({ name }) => name),
    ...written.models[0]!.sheets,
  ]);
  // All but the register, whose table took the sources of the new model in.
  for (const [index, sheet] of before.sheets.entries())
    if (sheet.name !== "Sources") expect(after.sheets[index]!.cells).toEqual(sheet.cells);
  const rowsOf = ({ tables }: typeof before) => tables.find(({ name }) => name === "Register")!.body.rowCount;
  expect(rowsOf(after)).toBe(rowsOf(before) + written.models[0]!.sources.length);
  const parts = [new WorkbookPackage(readFileSync(old)), new WorkbookPackage(bytes)] as const;
  const changed = parts[0].names().filter((name) => parts[0].text(name) !== parts[1].text(name));
  expect(changed).not.toContainEqual(expect.stringContaining("chart"));
  const verified = await aie("verify", file, "--json");
  expect(JSON.parse(verified.lines[0]!)).toMatchObject({
    different: [],
    notCalculated: { unknown: 0, withoutResult: 0 },
  });
  // Without -o the file itself changes.
  await aie("insert", "gigawatt", "--into", old);
  expect(readFileSync(old)).toEqual(bytes);
}, 240_000);

test.each<[string, string[], RegExp]>([
  ["no model", ["-o", "x.xlsx"], /insert needs a model \(stack, /],
  ["a model that is not there", ["unicorn", "-o", "x.xlsx"], /got "unicorn"/],
  ["a model twice", ["stack", "Stack", "-o", "x.xlsx"], /each model once; got "stack" twice/],
  ["no file", ["stack"], /insert needs -o/],
  ["a file of another kind", ["stack", "-o", "x.xls"], /ends in \.xlsx; got "x\.xls"/],
  ["a file to add to that is not there", ["stack", "--into", "none.xlsx"], /can be read; got "none.xlsx"/],
  [
    "another ending than the file's",
    ["stack", "--into", "a.xlsm", "-o", "b.xlsx"],
    /ending of the file that --into names, \.xlsm; got "b\.xlsx"/,
  ],
  ["a folder that is not there", ["government", "-o", join(folder, "none", "x.xlsx")], /can be written; got/],
])("%s ends with 2 and writes nothing", async (_, args, sentence) => {
  const { code, lines, complaint } = await aie("insert", ...args);
  expect(code).toBe(2);
  expect(lines).toEqual([]);
  expect(complaint).toMatch(sentence);
  expect(existsSync("x.xlsx")).toBe(false);
});
