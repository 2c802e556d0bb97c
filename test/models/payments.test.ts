/** A block of payments as a company's sheet ends in it: the rows, their grades and their name, in the headless workbench. */
import { insertModel } from "../../src/excel/models/insertModel";
import { buildModel } from "../../src/models/language/buildModel";
import { payments } from "../../src/models/language/lines";
import { paymentColumns, paymentKey, paymentsName } from "../../src/models/payments/paymentRows";
import { openExcelWithAddIn } from "../excel/addInInExcel";
import { testOf } from "../excel/since";
import type { ExcelInNode } from "../workbench/excelInNode";
import { companyWith } from "./smallCompany";

const test = testOf("models");

jest.setTimeout(30_000);

const paidRows = {
  name: "AlphaPayments",
  period: "=DATE([year],[endOf],0)",
  months: 12,
  flows: [
    { payer: "End customers", payee: "=[company]", layer: "Hosting", amount: "=[sold]", grades: ["revenue", "part"] },
    { payer: "End customers", payee: "=[company]", layer: "Apps", amount: "=[revenue]-[sold]", grades: ["revenue"] },
    {
      payer: "=[company]",
      payee: "Beta",
      layer: "Hosting",
      what: 'the "bill"',
      amount: "=[bought]",
      grades: ["letter", "bill"],
    },
    { payer: "=[company]", payee: "Beta", layer: "Chips", amount: "=[bought]", grades: ["letter"] },
  ],
};
const rows = payments("paid", "Who pays whom", "USD bn", paidRows);

let excel: ExcelInNode;
beforeAll(async () => {
  excel = await openExcelWithAddIn();
  await insertModel(buildModel(companyWith([rows])));
  await excel.book.settled();
});
afterAll(() => excel.close());

const valuesOf = async (name: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange();
    const header = range.getRowsAbove(1);
    range.load("values,formulas");
    header.load("values");
    await context.sync();
    return { header: header.values[0], values: range.values, formulas: range.formulas as string[][] };
  });

test("gives a row for each payment and period under the name by which it is gathered", async () => {
  const { header, values } = await valuesOf("AlphaPayments");
  expect("AlphaPayments").toMatch(paymentsName);
  expect(header).toEqual([...paymentColumns]);
  // Day numbers of 31 January 2024 and 2025; amounts are the sources times the parts typed above, grades the worst of both.
  const [first, second] = [45322, 45688];
  const sold = paymentKey("End customers", "Alpha");
  const bill = paymentKey("Alpha", "Beta", 'the "bill"');
  expect(values).toEqual([
    [first, "End customers", "Alpha", "Hosting", 25, "USD bn", "I", sold, 12, "Alpha"],
    [second, "End customers", "Alpha", "Hosting", 100, "USD bn", "I", sold, 12, "Alpha"],
    [first, "End customers", "Alpha", "Apps", 75, "USD bn", "A", sold, 12, "Alpha"],
    [second, "End customers", "Alpha", "Apps", 100, "USD bn", "C", sold, 12, "Alpha"],
    // Nobody graded the bill of the first year, so that it counts as J; the second year has none, which a formula that reads it shows.
    [first, "Alpha", "Beta", "Hosting", 7, "USD bn", "J", bill, 12, "Alpha"],
    [second, "Alpha", "Beta", "Hosting", "", "USD bn", "J", bill, 12, "Alpha"],
    [first, "Alpha", "Beta", "Chips", 7, "USD bn", "D", paymentKey("Alpha", "Beta"), 12, "Alpha"],
    [second, "Alpha", "Beta", "Chips", "", "USD bn", "B", paymentKey("Alpha", "Beta"), 12, "Alpha"],
  ]);
});

test("is worked out by formulas that need no add-in", async () => {
  const { formulas } = await valuesOf("AlphaPayments");
  const own = formulas.flat().filter((text) => String(text).startsWith("="));
  expect(own.length).toBeGreaterThan(0);
  expect(own.filter((text) => text.includes("AIE."))).toEqual([]);
});

test("takes no payment whose grade comes from nowhere", () => {
  const without = { ...rows, flows: [{ payer: "A", payee: "B", layer: "Apps", amount: "=[sold]", grades: [] }] };
  expect(() => buildModel(companyWith([without as typeof rows]))).toThrow("got none");
  const unknown = { ...rows, flows: [{ payer: "A", payee: "B", layer: "Apps", amount: "=[sold]", grades: ["gone"] }] };
  expect(() => buildModel(companyWith([unknown as typeof rows]))).toThrow("got gone");
});

test("takes no block without periods", () => {
  const definition = companyWith([]);
  const lines = [{ ...rows, period: "=[endMonth]" } as typeof rows];
  const sections = [...definition.calculationSections, { title: "Payments", lines }];
  expect(() => buildModel({ ...definition, calculationSections: sections })).toThrow("without one");
});

test("an account that a formula names is that formula, one that is a word stands as it is", () => {
  const accountsOf = (account: string) => {
    const { sheets } = buildModel(companyWith([payments("paid", "Who pays whom", "USD bn", { ...paidRows, account })]));
    const blocks = sheets.flatMap((sheet) => sheet.blocks);
    const cells = blocks.flatMap((block) => (block.area.startsWith("J") ? (block.cells ?? []).flat() : []));
    return [...new Set(cells)].filter((cell) => cell !== "Account");
  };
  expect(accountsOf("=[company]")).toEqual([expect.stringMatching(/^=.*\$C\$\d+$/)]);
  expect(accountsOf("=Alpha")).toEqual(["'=Alpha"]);
});
