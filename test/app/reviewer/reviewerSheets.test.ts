/** The sheets of a copy for a reviewer: where they stand, what they say, and that their formulas come to what they show. */
import { unzipSync } from "fflate";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { queueHeaderRow, queueHeaders } from "../../../src/audit/queue/queueSheet";
import { headlineFigures } from "../../../src/audit/snapshot/headlineFigures";
import { placeKey } from "../../../src/audit/snapshot/workbookSnapshot";
import { verify } from "../../../src/app/cli/verifyCommand";
import { areaFrom } from "../../../src/formula/address";
import { sheetAddress } from "../../../src/formula/sheetAddress";
import { editCells } from "../../../src/xlsx/edit/editCells";
import { fileFindings } from "../../../src/xlsx/lint/fileFindings";
import { WorkbookPackage } from "../../../src/xlsx/package/workbookPackage";
import { snapshotOfFile } from "../../../src/xlsx/read/fileSnapshot";
import type { FileWorkbook } from "../../../src/xlsx/read/fileWorkbook";
import { readWorkbook } from "../../../src/xlsx/read/readWorkbook";
import { aie } from "../cli/runAie";

jest.setTimeout(180_000);
const folder = mkdtempSync(join(tmpdir(), "aie-"));
afterAll(() => rmSync(folder, { recursive: true }));
const model = join(__dirname, "../../../assets/models/firm.xlsx");
const before = readFileSync(model);
const original = readWorkbook(before);
const former = join(folder, "former.xlsx");
const target = join(folder, "copy.xlsx");
const inputs = original.sheets.find(({ name }) => name === "Firm inputs")!;
/** The first number that somebody typed among the inputs. */
const [typed, wasTyped] = [...inputs.cells].find(([, cell]) => cell.formula === "" && typeof cell.value === "number")!;
const place = { row: Math.floor(typed / placeKey(1, 0)), column: typed % placeKey(1, 0) };

let copy: FileWorkbook;
let bytes: Uint8Array;

beforeAll(async () => {
  const file = new WorkbookPackage(before);
  const value = Number(wasTyped.value) + 1;
  editCells(file, inputs.part, [{ ...place, content: { kind: "constant", value } }]);
  writeFileSync(former, file.toBytes());
  const { code, complaint } = await aie("portable", model, "-o", target, "--former", former, "--by", "Ann Reader");
  expect([code, complaint]).toEqual([0, ""]);
  bytes = readFileSync(target);
  copy = readWorkbook(bytes);
});

function textsOf(sheet: string): string[] {
  const found = copy.sheets.find(({ name }) => name === sheet)!;
  return [...found.cells.values()].flatMap(({ value }) => (typeof value === "string" ? [value] : []));
}

test("the cover comes first and is the one that shows, the others come last", () => {
  const names = original.sheets.map(({ name }) => name);
  expect(copy.sheets.map(({ name }) => name)).toEqual([
    "Cover",
    ...names,
    "Grades",
    "Changes",
    "Calls",
    "Review queue",
  ]);
  expect(copy.activeSheet).toBe(0);
  expect(fileFindings(bytes)).toEqual([]);
});

test("what belongs to a sheet still does, though sheets are counted anew", () => {
  for (const sheet of original.sheets) {
    const found = copy.sheets.find(({ name }) => name === sheet.name)!;
    expect([found.name, found.print, found.charts.length]).toEqual([sheet.name, sheet.print, sheet.charts.length]);
  }
  const ofSheets = ({ names }: FileWorkbook) => names.filter(({ sheet }) => sheet !== null);
  expect(ofSheets(copy)).toEqual(ofSheets(original));
});

test("every part of the workbook that holds no call is there to the byte", () => {
  const [old, young] = [unzipSync(before), unzipSync(bytes)];
  const lists = /^\[Content_Types\]|workbook\.xml|styles\.xml/;
  const changed = Object.keys(old).filter(
    (name) => !lists.test(name) && Buffer.compare(Buffer.from(old[name]!), Buffer.from(young[name]!)) !== 0,
  );
  const withCalls = original.sheets.filter(({ cells }) => [...cells.values()].some(({ formula }) => formula.includes("AIE."))); // prettier-ignore
  // The first sheet was the one that showed, and says so no longer.
  expect(changed.sort()).toEqual([...new Set([original.sheets[0]!, ...withCalls].map(({ part }) => part))].sort());
});

test("the cover reads each headline figure from its cell and names its grade", () => {
  const cover = copy.sheets[0]!;
  const figures = headlineFigures(snapshotOfFile(original));
  expect(figures.length).toBeGreaterThan(2);
  for (const figure of figures) {
    const address = sheetAddress({ ...figure, rowCount: 1, columnCount: 1 });
    const [key, cell] = [...cover.cells].find(([, one]) => one.formula === `=${address}`)!;
    const source = original.sheets.find(({ name }) => name === figure.sheet)!.cells.get(placeKey(figure.row, figure.column))!;
    expect(cell.value).toBe(source.value);
    expect(copy.styles[cell.format]!.numberFormat).toBe(original.styles[source.format]!.numberFormat);
    expect(cover.cells.get(key - 1)?.value).toBe(figure.label);
    expect(cover.cells.get(key + 2)?.value).toMatch(/^[A-J–]$/);
  }
  expect(textsOf("Cover")).toContain("As of 2026-06-25, handed over by Ann Reader.");
}); // prettier-ignore

test("all formulas, those of the added sheets too, come to what they show", async () => {
  const { different, notCalculated } = await verify(copy);
  expect(different).toEqual([]);
  expect(notCalculated).toEqual({ unknown: 0, withoutResult: 0, changing: 0 });
});

test("the input that the former version had otherwise is told of, with its place", () => {
  const address = sheetAddress({ sheet: inputs.name, ...place, rowCount: 1, columnCount: 1 });
  expect(textsOf("Changes")).toContain(address);
  const changes = copy.sheets.find(({ name }) => name === "Changes")!;
  expect(changes.hyperlinks.map((link) => link.place)).toContain(address);
});

test("the queue lists the workbook's formulas with their calls, and its ticks come back with the copy", async () => {
  const queue = copy.sheets.find(({ name }) => name === "Review queue")!;
  const texts = textsOf("Review queue");
  // The copy has formulas of Excel's own in their place.
  expect(texts.some((text) => text.startsWith("=AIE."))).toBe(true);
  expect([...queue.cells.values()].filter(({ formula }) => formula.includes("AIE."))).toEqual([]);
  expect(textsOf("Cover")).toContain("Review queue");
  const tick = queueHeaders.indexOf("Tick");
  const ticked = new WorkbookPackage(bytes);
  editCells(ticked, queue.part, [{ row: queueHeaderRow + 1, column: tick, content: { kind: "constant", value: "x" } }]);
  const reviewed = join(folder, "reviewed.xlsx");
  writeFileSync(reviewed, ticked.toBytes());
  const next = join(folder, "next.xlsx");
  const { lines } = await aie("review", model, "--queue", "--former", reviewed, "-o", next, "--json");
  const { rows, lost } = JSON.parse(lines[0]!) as { rows: Record<string, { ticked: number }>; lost: number };
  expect(Object.values(rows).reduce((sum, one) => sum + one.ticked, 0)).toBe(1);
  expect(lost).toBe(0);
});

test("each sheet is ready to be printed on A4, as wide as a page", () => {
  for (const { name, print } of copy.sheets.filter((sheet) => ["Cover", "Grades", "Changes", "Calls", "Review queue"].includes(sheet.name)))
    expect([name, print]).toMatchObject([name, { paper: 9, pagesWide: 1 }]);
}); // prettier-ignore

test("a name that a sheet of the workbook has already gets a number, and Chinese sheets are in Chinese", async () => {
  const again = join(folder, "again.xlsx");
  const own = new WorkbookPackage(bytes);
  const cover = copy.sheets.find(({ name }) => name === "Cover")!;
  editCells(own, cover.part, [{ row: 0, column: 0, content: { kind: "constant", value: "My own cover" } }]);
  // A sheet that is a chart holds no cells, and has its name all the same.
  const grades = copy.sheets.find(({ name }) => name === "Grades")!.part.replace("xl/", "");
  const relations = "xl/_rels/workbook.xml.rels";
  const marked = own
    .text(relations)
    .replace(/<Relationship [^>]*>/g, (one) =>
      one.includes(grades) ? one.replace('/worksheet"', '/chartsheet"') : one,
    );
  expect(marked).not.toBe(own.text(relations));
  own.set(relations, marked);
  const owned = join(folder, "owned.xlsx");
  writeFileSync(owned, own.toBytes());
  await aie("portable", owned, "-o", again, "--as", "frozen");
  const numbered = readWorkbook(readFileSync(again));
  expect(numbered.sheets[0]!.name).toBe("Cover 2");
  expect(numbered.sheetsWithoutCells).toEqual(["Grades"]);
  expect(numbered.sheets.map(({ name }) => name)).toContain("Grades 2");
  await aie("portable", model, "-o", again, "--language", "zh-CN");
  const chinese = readWorkbook(readFileSync(again));
  expect(chinese.sheets[0]!.name).toBe("封面");
  const { row, column } = areaFrom("A1");
  expect(chinese.sheets[0]!.cells.get(placeKey(row, column))?.value).toBe("供复核");
});
