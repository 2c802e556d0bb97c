/** A signed workbook: what the file keeps, what makes a signature stale, in this program and by the sheet's own formulas. */
import Ajv from "ajv/dist/2020";
import { unzipSync } from "fflate";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import signSchema from "../../../assets/schemas/sign.schema.json";
import verifySchema from "../../../assets/schemas/verify.schema.json";
import type { Verified } from "../../../src/app/cli/verifyCommand";
import { fileFindings } from "../../../src/xlsx/lint/fileFindings";
import { WorkbookPackage } from "../../../src/xlsx/package/workbookPackage";
import { readWorkbook } from "../../../src/xlsx/read/readWorkbook";
import { shownAt } from "../../twins/ironCalcBook";
import { smallWorkbook } from "../../xlsx/smallWorkbook";
import { aie } from "./runAie";

jest.setTimeout(60_000);
const folder = mkdtempSync(join(tmpdir(), "aie-"));
afterAll(() => rmSync(folder, { recursive: true }));
const validator = new Ajv({ strict: true, allowUnionTypes: true });
const file = (name: string) => join(folder, name);

const text = (address: string, value: string) => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const rows =
  `<row r="1">${text("A1", "=Price")}<c r="B1"><v>5</v></c><c r="C1" t="b"><v>1</v></c></row>` +
  `<row r="2">${text("A2", "Volume")}<c r="B2"><v>10</v></c></row>` +
  `<row r="3">${text("A3", "Revenue")}<c r="B3"><f>B1*B2</f><v>50</v></c></row>` +
  `<row r="4">${text("A4", "Other")}<c r="B4"><v>3</v></c></row>`;
writeFileSync(
  file("book.xlsx"),
  smallWorkbook({ sheets: [{ name: "It's a model", rows, before: '<cols><col min="1" max="1" width="9"/></cols>' }] }),
);
const part = "xl/worksheets/sheet1.xml";
const signer = ["--name", "Ann Reader", "--role", "Reviewer", "--statement", "Checked"];

/** A copy in which a foreign program changed something. */
function changed(from: string, to: string, search: string, replacement: string): string {
  const book = new WorkbookPackage(readFileSync(file(from)));
  expect(book.text(part)).toContain(search);
  book.set(part, book.text(part).replace(search, replacement));
  writeFileSync(file(to), book.toBytes());
  return file(to);
}

async function verified(name: string) {
  const { code, lines } = await aie("verify", name, "--json");
  const found = JSON.parse(lines.join("")) as Verified;
  expect(validator.validate(verifySchema, found)).toBe(true);
  return { code, ...found };
}

beforeAll(async () => {
  const { code, lines } = await aie("sign", file("book.xlsx"), "-o", file("signed.xlsx"), ...signer, "--json");
  expect(code).toBe(0);
  const signed = JSON.parse(lines.join("")) as unknown;
  expect(validator.validate(signSchema, signed)).toBe(true);
  // Four texts, three numbers, a truth value, a formula.
  expect(signed).toMatchObject({ number: 1, scope: "all", sealed: 9 });
});

test("the file is sound and keeps every other part to the byte", () => {
  const bytes = readFileSync(file("signed.xlsx"));
  expect(fileFindings(bytes)).toEqual([]);
  const [before, after] = [unzipSync(readFileSync(file("book.xlsx"))), unzipSync(bytes)];
  const lists = /^\[Content_Types\]|workbook\.xml|styles\.xml/;
  for (const name of Object.keys(before)) if (!lists.test(name)) expect(after[name]).toEqual(before[name]);
});

test("a signature holds, also when a width changes", async () => {
  const wider = changed("signed.xlsx", "wider.xlsx", 'width="9"', 'width="30"');
  for (const name of [file("signed.xlsx"), wider]) {
    const { code, different, signatures } = await verified(name);
    expect([code, different]).toEqual([0, []]);
    const shown = shownAt(readWorkbook(readFileSync(name)), "'Sign-off'!B7");
    expect(shown).toBe("Signed by Ann Reader, Reviewer on 2026-06-25");
    expect(signatures).toMatchObject([
      { number: 1, name: "Ann Reader", role: "Reviewer", date: "2026-06-25", scope: "all", statement: "Checked", isValid: true, isRecordIntact: true, changes: [] },
    ]); // prettier-ignore
  }
});

test.each([
  ["a number", '<c r="B1"><v>5</v></c>', '<c r="B1"><v>6</v></c>', "B1", "5", "6"],
  ["a number cleared", '<c r="B2"><v>10</v></c>', "", "B2", "10", null],
  ["a text", "<t>Volume</t>", "<t>volume</t>", "A2", "Volume", "volume"],
  ["a truth value", 't="b"><v>1</v>', 't="b"><v>0</v>', "C1", "TRUE", "FALSE"],
])("%s makes it stale, by name and by the sheet's own formula", async (_, search, replacement, cell, before, after) => {
  const { code, different, signatures } = await verified(changed("signed.xlsx", "changed.xlsx", search, replacement));
  expect(code).toBe(1);
  expect(signatures).toMatchObject([
    { isValid: false, isRecordIntact: true, changes: [{ address: `'It''s a model'!${cell}`, before, after }] },
  ]);
  // Calculated anew, as any spreadsheet program does on opening or on the change.
  expect(different.find(({ address }) => address === "'Sign-off'!B7")).toMatchObject({
    inFile: "Signed by Ann Reader, Reviewer on 2026-06-25",
    calculated: "Stale: inputs changed since 2026-06-25 (1)",
  });
  // And in a program that shares nothing with this one.
  const elsewhere = readWorkbook(readFileSync(file("changed.xlsx")));
  expect(shownAt(elsewhere, "'Sign-off'!B7")).toBe("Stale: inputs changed since 2026-06-25 (1)");
});

test("a formula that changed is named", async () => {
  const spoiled = changed("signed.xlsx", "spoiled.xlsx", "<f>B1*B2</f><v>50</v>", "<f>B1*B2*1</f><v>50</v>");
  expect(await verified(spoiled)).toMatchObject({
    code: 1,
    different: [],
    signatures: [{ isValid: false, changes: [{ address: "'It''s a model'!B3", before: "=B1*B2", after: "=B1*B2*1" }] }],
  });
  expect((await aie("verify", spoiled)).lines.slice(-3)).toEqual([
    "Signature 1 (all): STALE, Ann Reader, Reviewer, 2026-06-25",
    "Changed since       As signed  Now",
    "'It''s a model'!B3  =B1*B2     =B1*B2*1",
  ]);
});

test("a second signature, of an output: the first is kept, and each speaks of its own scope", async () => {
  const { code, lines } = await aie(
    "sign", file("signed.xlsx"), "-o", file("twice.xlsx"), "--name", "Bo", "--statement", "Revenue", "--scope", "'It''s a model'!B3", "--json",
  ); // prettier-ignore
  expect(code).toBe(0);
  expect(JSON.parse(lines.join(""))).toMatchObject({ number: 2, sealed: 3 });
  expect(fileFindings(readFileSync(file("twice.xlsx")))).toEqual([]);
  const unchanged = await verified(file("twice.xlsx"));
  expect(unchanged.signatures?.map(({ isValid }) => isValid)).toEqual([true, true]);
  const other = await verified(changed("twice.xlsx", "other.xlsx", '<c r="B4"><v>3</v></c>', '<c r="B4"><v>4</v></c>'));
  expect(other.signatures?.map(({ isValid }) => isValid)).toEqual([false, true]);
});

test("a record that was meddled with is no proof", async () => {
  const book = new WorkbookPackage(readFileSync(file("signed.xlsx")));
  const record = book.names().find((name) => /sheet\d+\.xml$/.test(name) && book.text(name).includes("As signed"))!;
  book.set(record, book.text(record).replace(">number<", ">text<"));
  writeFileSync(file("meddled.xlsx"), book.toBytes());
  const { signatures } = await verified(file("meddled.xlsx"));
  expect(signatures).toMatchObject([{ isValid: true, isRecordIntact: false }]);
});

writeFileSync(file("empty.xlsx"), smallWorkbook({ sheets: [{ name: "Empty", rows: "" }] }));
test.each<[string[], RegExp]>([
  [["sign"], /sign needs a workbook/],
  [["sign", "book.xlsx"], /sign needs -o/],
  [["sign", "book.xlsx", "-o", "x.csv", ...signer], /ends in .xlsx; got "x.csv"/],
  [["sign", "book.xlsx", "-o", "x.xlsx", "--statement", "S"], /sign needs --name/],
  [["sign", "book.xlsx", "-o", "x.xlsx", "--name", "N", "--statement", " "], /sign needs --statement/],
  [["sign", "book.xlsx", "-o", "x.xlsx", ...signer, "--scope", "Nowhere!A1"], /needs a sheet of the workbook/],
  [
    ["sign", "book.xlsx", "-o", "x.xlsm", ...signer],
    /-o needs a file that ends in \.xlsx, as the workbook is one; got "x\.xlsm"/,
  ],
  [["sign", "empty.xlsx", "-o", "x.xlsx", ...signer], /empty\.xlsx holds nothing that could be signed/],
  [["sign", "book.xlsx", "-o", "x.xlsx", ...signer, "--scope", "Z99"], /--scope needs cells that hold something/],
])("%j ends with 2", async (args, sentence) => {
  const { code, complaint } = await aie(...args.map((one) => (/^(book|empty)\.xlsx$/.test(one) ? file(one) : one)));
  expect(code).toBe(2);
  expect(complaint).toMatch(sentence);
});
