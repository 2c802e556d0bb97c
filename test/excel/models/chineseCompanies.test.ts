/**
 * Companies and the industry in Chinese in a running workbook: the same figures in the same cells as in English, payments gathered by name, newer
 * facts put behind the years.
 */
import { companiesToExtend, extendCompany } from "../../../src/excel/models/extendCompany";
import { insertCompany, insertWithoutFilings } from "../../../src/excel/models/insertCompany";
import { insertModel } from "../../../src/excel/models/insertModel";
import type { SheetLanguage } from "../../../src/audit/sheets/sheetLanguage";
import { importFacts } from "../../../src/excel/register/importFacts";
import { models } from "../../../src/models/gallery";
import type { Fact } from "../../../src/register/fact";
import { readFilings } from "../../../src/register/import/filings/filingFacts";
import type { Cell } from "../../../src/workbench/book/bookCells";
import { alphabetFile } from "../../models/companyFromFacts/alphabetFile";
import { quarterlyFiler } from "../../models/companyFromFacts/quarterlyFiler";
import type { ExcelInNode } from "../../workbench/excelInNode";
import { openExcelWithAddIn } from "../addInInExcel";
import { testOf } from "../since";
import { cutTexts } from "./cutTexts";

const test = testOf("models");

jest.setTimeout(600_000);

interface ShownSheet {
  readonly name: string;
  readonly cells: Cell[][];
  readonly cut: readonly string[];
}

const factsOf = (text: string): Fact[] => readFilings([{ name: "a.json", text }]).flatMap(({ facts }) => facts);

/** A filer, a lab, and the industry that gathers the payments of both. */
async function bookIn(language: SheetLanguage): Promise<ShownSheet[]> {
  const excel = await openExcelWithAddIn();
  try {
    await importFacts(factsOf(alphabetFile));
    const own = [
      await insertCompany({ company: "ALPHABET INC.", short: "Alphabet" }, undefined, language),
      await insertWithoutFilings("OpenAI", undefined, language),
    ].flatMap(({ sheets }) => sheets);
    await typeLayer(
      excel,
      own.find((name) => name.startsWith("Alphabet"))!,
      language === "en" ? "Apps" : "应用",
    );
    // Last, as every change before it would calculate it anew.
    const industry = await insertModel(
      models.find(({ id }) => id === "industry")!,
      undefined,
      language,
    );
    await excel.book.settled();
    const known = new Set(["Sources", "Companies", "Facts"]);
    return [...own, ...industry.sheets]
      .filter((name) => !known.has(name))
      .map((name) => {
        const { id } = excel.book.sheets.find(name)!;
        return { name, cells: excel.book.cells.read(excel.book.cells.used(id)!), cut: cutTexts(excel, id) };
      });
  } finally {
    excel.close();
  }
}

/** Its payments stay blank until it has a layer. */
async function typeLayer({ book }: ExcelInNode, sheet: string, layer: string): Promise<void> {
  const { id } = book.sheets.find(sheet)!;
  const rows = book.cells.read(book.cells.used(id)!);
  const row = rows.findIndex(([first]) => ["Layer of the stack", "产业链层级"].includes(String(first!.value)));
  await book.cells.write({ sheetId: id, row, column: 2, rowCount: 1, columnCount: 1 }, [[layer]]);
  await book.settled();
}

describe("a filer, a lab and the industry", () => {
  let [english, chinese]: [ShownSheet[], ShownSheet[]] = [[], []];
  beforeAll(async () => {
    english = await bookIn("en");
    chinese = await bookIn("zh-CN");
  });

  test("come to the same figures in Chinese", () => {
    expect(chinese.map(({ cells }) => [cells.length, cells[0]?.length])).toEqual(
      english.map(({ cells }) => [cells.length, cells[0]?.length]),
    );
    const pairs = english.flatMap(({ name, cells }, index) =>
      cells.flatMap((row, down) =>
        row.map((cell, across) => ({
          address: `${name}!${String.fromCharCode(65 + across)}${down + 1}`,
          cell,
          other: chinese[index]?.cells[down]?.[across],
        })),
      ),
    );
    const different = pairs.flatMap(({ address, cell, other }) => {
      const [one, same] = [cell.value, other?.value];
      const isSame =
        typeof one === "number"
          ? typeof same === "number" && Math.abs(one - same) <= Math.abs(one) * 1e-9
          : typeof one === typeof same && (one === "") === (same === "") && cell.error?.code === other?.error?.code;
      return isSame ? [] : [`${address}: ${cell.text} and ${other?.text} (${other?.formula})`];
    });
    expect(different).toEqual([]);
  });

  test("are gathered by the names of their payments", () => {
    const payments = chinese.find(({ name }) => name === "付款")!.cells.map((row) => row.map(({ text }) => text));
    const ofAccount = (account: string) => payments.filter((row) => row.includes(account));
    expect(ofAccount("Alphabet").flat()).toContain("终端客户 > Alphabet");
    expect(ofAccount("OpenAI").flat()).toContain("OpenAI > Microsoft：推理");
  });

  test("cut nothing off that is whole in English", () => {
    const cutOf = (sheets: readonly ShownSheet[]) =>
      sheets.flatMap(({ cut }, place) => cut.map((one) => `${english[place]!.name}!${one.split(":")[0]}`));
    const before = new Set(cutOf(english));
    expect(cutOf(chinese).filter((one) => !before.has(one))).toEqual([]);
  });
});

test("a newer quarter and the calendar year that it fills go on behind the others of a Chinese company", async () => {
  const excel = await openExcelWithAddIn();
  try {
    const company = "June Software Inc";
    await importFacts(factsOf(quarterlyFiler(8)));
    await insertCompany({ company, years: "calendar" }, undefined, "zh-CN");
    await importFacts(factsOf(quarterlyFiler(9)));
    const [key] = await companiesToExtend();
    expect(await extendCompany(key!)).toMatchObject({ company, periods: ["2024", "Q2 2025"] });
    await excel.book.settled();
    const { id } = excel.book.sheets.find("June Software 利润表")!;
    const rows = excel.book.cells.read(excel.book.cells.used(id)!).map((row) => row.map(({ value }) => value));
    // 7 + 8 + 10 + 20 million in 2023, and 30 + 40 + 50 + 60 in 2024.
    expect(rows.find(([first]) => first === "收入")!.slice(2, 4)).toEqual([45_000_000, 180_000_000]);
    expect(await companiesToExtend()).toEqual([]);
  } finally {
    excel.close();
  }
});
