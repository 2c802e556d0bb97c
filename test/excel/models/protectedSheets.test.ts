/** Filings and companies in a workbook with protected sheets: nothing is written, and the user is told which sheet it is. */
import { companiesToExtend, extendCompany } from "../../../src/excel/models/extendCompany";
import { insertCompany } from "../../../src/excel/models/insertCompany";
import { readRecords } from "../../../src/excel/models/modelRecord";
import { removeModel } from "../../../src/excel/models/removeModel";
import { importFacts } from "../../../src/excel/register/importFacts";
import type { Fact } from "../../../src/register/fact";
import { readFilings } from "../../../src/register/import/filings/filingFacts";
import { chips, cloudy } from "../../models/companyFromFacts/twoCompanies";
import type { ExcelInNode } from "../../workbench/excelInNode";
import { inWords, openExcelWithAddIn } from "../addInInExcel";

jest.setTimeout(120_000);

const balanceSheet = "SAMPLE CHIPS balance sheet";
const company = "SAMPLE CHIPS CORP";
const all: readonly Fact[] = readFilings(
  [chips, cloudy].map((text, place) => ({ name: `${place}.json`, text })),
).flatMap(({ facts }) => facts);
const upTo2024 = all.filter(({ periodEnd }) => periodEnd <= "2024-12-31");

let excel: ExcelInNode;
beforeAll(async () => {
  excel = await openExcelWithAddIn();
  await importFacts(upTo2024);
  await insertCompany({ company });
  await excel.book.settled();
});
afterAll(() => excel.close());

/** Everything that stands on any sheet. */
async function contents(): Promise<unknown> {
  await excel.book.settled();
  return excel.book.sheets.list().map(({ id, name }) => {
    const used = excel.book.cells.used(id);
    const cells = used === null ? [] : excel.book.cells.read(used);
    return [name, cells.map((row) => row.map(({ formula, value }) => [formula, value]))];
  });
}

const whileProtected = async (sheetName: string, work: () => Promise<unknown>) => {
  const turn = (isOn: boolean) =>
    Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem(sheetName);
      if (isOn) protection.protect();
      else protection.unprotect();
      await context.sync();
    });
  await turn(true);
  const before = await contents();
  const said = await inWords(work()).then(
    () => "done",
    (failure: Error) => failure.message,
  );
  expect(await contents()).toEqual(before);
  await turn(false);
  return said;
};

test("newer filings are not imported into a protected sheet", async () => {
  expect(await whileProtected("Facts", () => importFacts(all))).toBe(
    "The sheet Facts is protected; unprotect it to import filings.",
  );
});

test("no company is inserted while the sheet that lists companies is protected", async () => {
  expect(await whileProtected("Companies", () => insertCompany({ company: "Cloudy, Inc." }))).toMatch(
    /The sheet Companies is protected; unprotect it first\./,
  );
});

test("a company with a protected sheet gets no newer years and is not removed; without the protection it gets them", async () => {
  await importFacts(all);
  const [key] = await companiesToExtend();
  const record = await Excel.run(async (context) =>
    (await readRecords(context)).models.find((one) => one.key === key)!,
  );
  const words = `The sheet ${balanceSheet} is protected; unprotect it first.`;
  expect(await whileProtected(balanceSheet, () => extendCompany(record.key))).toBe(words);
  expect(await whileProtected(balanceSheet, () => removeModel(record.key))).toBe(words);
  expect(await extendCompany(record.key)).toMatchObject({ company, years: [2025] });
});
