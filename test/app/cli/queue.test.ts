/** The review queue in a file: what the file keeps, and its coverage as any spreadsheet program calculates it. */
import Ajv from "ajv/dist/2020";
import { unzipSync } from "fflate";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import queueSchema from "../../../assets/schemas/reviewQueue.schema.json";
import type { QueuedWorkbook } from "../../../src/app/cli/queueCommand";
import type { Verified } from "../../../src/app/cli/verifyCommand";
import { queueHeaderRow, queueHeaders } from "../../../src/audit/queue/queueSheet";
import { cellAt, sheetNamed } from "../../../src/audit/snapshot/workbookSnapshot";
import { editCells } from "../../../src/xlsx/edit/editCells";
import { fileFindings } from "../../../src/xlsx/lint/fileFindings";
import { WorkbookPackage } from "../../../src/xlsx/package/workbookPackage";
import { snapshotOfFile } from "../../../src/xlsx/read/fileSnapshot";
import { readWorkbook } from "../../../src/xlsx/read/readWorkbook";
import { smallWorkbook } from "../../xlsx/smallWorkbook";
import { aie } from "./runAie";

const folder = mkdtempSync(join(tmpdir(), "aie-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string) => join(folder, name);
const isQueue = new Ajv({ strict: true }).compile(queueSchema);

const text = (address: string, value: string) => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const rows =
  `<row r="1">${text("A1", "Price")}<c r="B1"><v>5</v></c><c r="C1"><v>6</v></c></row>` +
  `<row r="2">${text("A2", "Volume")}<c r="B2"><v>10</v></c><c r="C2"><v>10</v></c></row>` +
  `<row r="3">${text("A3", "Revenue")}<c r="B3"><f>B1*B2</f><v>50</v></c><c r="C3"><f>C1*C2</f><v>60</v></c></row>`;
const sheet = { name: "It's a model", rows };
writeFileSync(file("book.xlsx"), smallWorkbook({ sheets: [sheet] }));

async function queued(...args: string[]): Promise<QueuedWorkbook> {
  const { code, lines } = await aie("review", ...args, "--queue", "--json");
  expect(code).toBe(0);
  const found: unknown = JSON.parse(lines.join(""));
  expect(isQueue(found)).toBe(true);
  return found as QueuedWorkbook;
}

const queueOf = (name: string) => {
  const found = sheetNamed(snapshotOfFile(readWorkbook(readFileSync(file(name)))), "Review queue")!;
  return Array.from({ length: found.rowCount }, (_, row) =>
    Array.from({ length: found.columnCount }, (_, column) => cellAt(found, row, column)?.value ?? ""),
  );
};

/** The same file after a reviewer has ticked these rows of the queue, counted from 1. */
function ticked(from: string, to: string, numbers: readonly number[]): string {
  const book = new WorkbookPackage(readFileSync(file(from)));
  const { part } = readWorkbook(book.toBytes()).sheets.find(({ name }) => name === "Review queue")!;
  const column = queueHeaders.indexOf("Tick");
  editCells(
    book,
    part,
    numbers.map((number) => ({ row: queueHeaderRow + number, column, content: { kind: "constant", value: "✓" } })),
  );
  writeFileSync(file(to), book.toBytes());
  return file(to);
}

/** Every formula of the file calculated anew. */
async function recalculated(name: string): Promise<Verified> {
  return JSON.parse((await aie("verify", file(name), "--json")).lines.join("")) as Verified;
}

test("a copy gets the queue; it is sound, its other parts stay to the byte, and its formulas calculate as they are written", async () => {
  const found = await queued(file("book.xlsx"), "-o", file("first.xlsx"));
  // B1, C1, B2, C2 are inputs, B3:C3 one formula.
  const none = { queries: 0, fails: 0, lost: 0, added: 0, gone: 0 };
  const counts = { formula: { rows: 1, ticked: 0 }, input: { rows: 4, ticked: 0 }, override: { rows: 0, ticked: 0 } };
  expect(found).toEqual({ file: file("first.xlsx"), rows: counts, ...none });
  const bytes = readFileSync(file("first.xlsx"));
  expect(fileFindings(bytes)).toEqual([]);
  // On one page's width without the columns by which rows are found again, the headers on each page.
  const queue = readWorkbook(bytes).sheets.find(({ name }) => name === "Review queue")!;
  expect(queue.print).toMatchObject({
    isLandscape: true,
    pagesWide: 1,
    area: { row: 0, column: 0, rowCount: queue.rowCount, columnCount: queueHeaders.indexOf("Comment") + 1 },
    titleRows: { first: queueHeaderRow, last: queueHeaderRow },
  });
  const [before, after] = [unzipSync(readFileSync(file("book.xlsx"))), unzipSync(bytes)];
  const lists = /^\[Content_Types\]|workbook\.xml|styles\.xml/;
  for (const name of Object.keys(before)) if (!lists.test(name)) expect(after[name]).toEqual(before[name]);
  const { different, notCalculated } = await recalculated("first.xlsx");
  expect([different, notCalculated.unknown]).toEqual([[], 0]);
});

test("coverage follows the marks in any program, by rows and by cells; written anew it says the same", async () => {
  // Row 5 is the formula of two cells; the others are cells of one.
  ticked("first.xlsx", "ticked.xlsx", [1, 5]);
  const { different } = await recalculated("ticked.xlsx");
  expect(different.map(({ address, inFile, calculated }) => [address.slice(-2), inFile, calculated])).toEqual([
    ["C5", 0, 2],
    ["F5", 0, 2 / 5],
    ["G5", 0, 3 / 6],
    ["C6", 0, 1],
    ["F6", 0, 1],
    ["G6", 0, 1],
    ["C7", 0, 1],
    ["F7", 0, 1 / 4],
    ["G7", 0, 1 / 4],
  ]);
  const { rows: counted } = await queued(file("ticked.xlsx"), "-o", file("again.xlsx"));
  expect(counted).toMatchObject({ formula: { rows: 1, ticked: 1 }, input: { rows: 4, ticked: 1 } });
  expect((await recalculated("again.xlsx")).different).toEqual([]);
  expect(fileFindings(readFileSync(file("again.xlsx")))).toEqual([]);
  expect(queueOf("again.xlsx").slice(queueHeaderRow + 1).map((row) => row[queueHeaders.indexOf("Tick")])).toEqual(["✓", "", "", "", "✓"]); // prettier-ignore
});

test("a later version without a queue takes the marks of the reviewed one; fewer rows leave none of the old behind", async () => {
  const later = rows.replaceAll(/B1\*B2|C1\*C2/g, (formula) => `${formula}*2`);
  writeFileSync(file("later.xlsx"), smallWorkbook({ sheets: [{ ...sheet, rows: later }] }));
  const found = await queued(file("later.xlsx"), "-o", file("out.xlsx"), "--former", file("ticked.xlsx"));
  expect(found).toMatchObject({ lost: 1, added: 0, gone: 0, rows: { formula: { ticked: 0 }, input: { ticked: 1 } } });
  const [last] = queueOf("out.xlsx").slice(-1);
  expect(last![queueHeaders.indexOf("Since the review before")]).toBe("tick lost (✓): changed since, was =B1*B2");
  const book = new WorkbookPackage(readFileSync(file("ticked.xlsx")));
  const part = "xl/worksheets/sheet1.xml";
  book.set(
    part,
    book
      .text(part)
      .replace(/<row r="2">.*<\/row>(?=<row r="3")/, "")
      .replace(/<row r="3">.*?<\/row>/, ""),
  );
  writeFileSync(file("fewer.xlsx"), book.toBytes());
  const fewer = await queued(file("fewer.xlsx"), "-o", file("short.xlsx"));
  // Two inputs are left, and the mark of the formula that is gone.
  expect(fewer).toMatchObject({ gone: 1, rows: { formula: { rows: 0 }, input: { rows: 2, ticked: 1 } } });
  expect(queueOf("short.xlsx").slice(queueHeaderRow + 1).filter((row) => row.some((value) => value !== ""))).toHaveLength(3); // prettier-ignore
});

test("in words, and called wrongly", async () => {
  const { lines } = await aie("review", file("ticked.xlsx"), "--queue", "-o", file("words.xlsx"));
  expect(lines).toContain("Ticked                              2 of 5 (40.0%)");
  const wrong = async (...args: string[]) => (await aie("review", file("book.xlsx"), ...args)).complaint;
  expect(await wrong("--queue")).toContain("--queue needs -o and the file to write, for-review.xlsx");
  expect(await wrong("--queue", "-o", "out.pdf")).toContain('-o needs a file that ends in .xlsx; got "out.pdf"');
  expect(await wrong("-o", "out.xlsx")).toContain("-o needs --queue beside it");
  expect(await wrong("--queue", "-o", "out.xlsx", "--former", "none.xlsx")).toContain("none.xlsx");
});
