/** A book of two companies and the industry: the payments of both arrive, each dollar once, whoever enters it. */
import { insertWithoutFilings } from "../../../src/excel/models/insertCompany";
import { modelsInWorkbook } from "../../../src/excel/models/insertedModels";
import { insertModel } from "../../../src/excel/models/insertModel";
import { removeModel } from "../../../src/excel/models/removeModel";
import { models } from "../../../src/models/gallery";
import { buildModel } from "../../../src/models/language/buildModel";
import { payments } from "../../../src/models/language/lines";
import { serialFromIso } from "../../../src/formula/serialDate";
import { paymentKey } from "../../../src/models/payments/paymentRows";
import type { ExcelInNode } from "../../workbench/excelInNode";
import { companyWith } from "../../models/smallCompany";
import { openExcelWithAddIn, textsOf } from "../addInInExcel";
import { testOf } from "../since";

const test = testOf("models");

jest.setTimeout(120_000);

const block = (name: string, flows: Parameters<typeof payments>[3]["flows"]) =>
  payments("paid", "Who pays whom", "USD bn", {
    name: `${name}Payments`,
    account: name,
    period: "=DATE([year],[endOf],0)",
    months: 12,
    flows,
  });

/** A builder of apps whose years end in January, and its cloud, whose years end in December: both enter the bill between them. */
const alpha = companyWith(
  [
    block("Alpha", [
      { payer: "End customers", payee: "Alpha", layer: "Apps", amount: "=[revenue]", grades: ["revenue"] },
      { payer: "Alpha", payee: "Beta", layer: "Hosting", amount: "=[bill]", grades: ["bill"] },
    ]),
  ],
  { name: "Alpha", endMonth: 1, revenue: [120, 240], bill: [12, 24], grades: ["A", "A", "H"] },
);
const beta = companyWith(
  [
    block("Beta", [
      { payer: "End customers", payee: "Beta", layer: "Hosting", amount: "=[revenue]", grades: ["revenue"] },
      { payer: "Alpha", payee: "Beta", layer: "Hosting", amount: "=[bill]", grades: ["bill"] },
    ]),
  ],
  { name: "Beta", endMonth: 12, revenue: [40, 80], bill: [36, 60], grades: ["A", "A", "A"] },
);

let excel: ExcelInNode;
/** [quarter, payer, payee, layer, amount, grade, key, account, counted, status] */
let rows: unknown[][];

beforeAll(async () => {
  excel = await openExcelWithAddIn();
  await insertModel(buildModel(alpha));
  await insertModel(buildModel(beta));
  await insertModel(models.find(({ id }) => id === "industry")!);
  await excel.book.settled();
  rows = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Payments").getRange("AA7:AJ600");
    range.load("values");
    await context.sync();
    return range.values.filter(([quarter]) => typeof quarter === "number");
  });
});
afterAll(() => excel.close());

const quarter = (iso: string) => serialFromIso(iso)!;
const of = (key: string, account: string) => rows.filter((row) => row[6] === key && row[7] === account);
const amounts = (found: unknown[][]) => found.map((row) => [row[0], row[4]]);
const sold = paymentKey("End customers", "Alpha");
const bill = paymentKey("Alpha", "Beta");

test("the payments of both arrive, each fiscal year on the quarters it covers", () => {
  // Fiscal 2024 ends in January 2024, at 120 ÷ 12 = 10 a month; fiscal 2025 at 240 ÷ 12 = 20: the first quarter has 10 + 20 + 20.
  // February and March 2023, and January 2025, are parts of quarters that nobody covers wholly.
  expect(amounts(of(sold, "Alpha"))).toEqual([
    [quarter("2023-06-30"), 30],
    [quarter("2023-09-30"), 30],
    [quarter("2023-12-31"), 30],
    [quarter("2024-03-31"), 50],
    [quarter("2024-06-30"), 60],
    [quarter("2024-09-30"), 60],
    [quarter("2024-12-31"), 60],
  ]);
  // Calendar years of 40 and 80, a quarter of them each.
  expect(amounts(of(paymentKey("End customers", "Beta"), "Beta"))).toEqual(
    ["2024-03-31", "2024-06-30", "2024-09-30", "2024-12-31"]
      .map((end) => [quarter(end), 10])
      .concat(["2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31"].map((end) => [quarter(end), 20])),
  );
});

test("a payment entered from both sides counts once: the better grade, and the other shows how far it is off", () => {
  // The cloud's audited 36 of 2024 is 9 a quarter; the press has 1 a month to January and 2 from then on: 5 in the first quarter, then 6.
  const both = rows.filter((row) => row[6] === bill && row[0] === quarter("2024-03-31"));
  expect(both.map((row) => [row[7], row[4], row[5], row[8]])).toEqual([
    ["Alpha", 5, "H", 0],
    ["Beta", 9, "A", 9],
  ]);
  // 5 ÷ 9 − 1
  expect(both[0]![9]).toMatch(/^Conflict with row \d+: -44\.4%$/);
  const keys = new Map<string, number>();
  for (const [end, , , , , , key, , , status] of rows)
    if (status === "Counted") keys.set(`${key} ${end}`, (keys.get(`${key} ${end}`) ?? 0) + 1);
  expect([...keys.values()].filter((count) => count !== 1)).toEqual([]);
  expect(keys.size).toBe(new Set(rows.map((row) => `${row[6]} ${row[0]}`)).size);
});

test("value added of the layers is what end customers pay, in each quarter, and every check passes", async () => {
  const texts = await textsOf(excel, "Industry");
  const head = texts.findIndex(([first]) => first === "Quarter to the end of");
  const quarters = texts[head]!.filter((text) => /^[A-Z][a-z]{2} \d\d$/.test(text));
  expect([quarters[0], quarters.at(-1)]).toEqual(["Jun 23", "Mar 26"]);
  // Beta's years end before March 2026; Alpha is paid nothing in the four quarters, and NVIDIA's chips are not counted.
  expect(texts.find(([first]) => first?.includes("nothing entered of the last one"))?.[2]).toBe("1");
  const figuresTo = (firm: string) => texts.filter(([first]) => first === firm).at(-1)?.[7];
  expect(["Beta", "NVIDIA", "Microsoft"].map(figuresTo)).toEqual(["Dec 25", "Dec 25", "Mar 26"]);
  // The first of the two rates is of the first quarter of 2024: no rate is known of the three quarters before it.
  const rates = rows.filter(([, , , , , , , account]) => account === "Two rates");
  expect(rates).toHaveLength(8 * 9);
  expect(Math.min(...rates.map(([end]) => Number(end)))).toBe(quarter("2024-03-31"));
  const checks = (await textsOf(excel, "Industry checks")).filter((row) => /^(PASS|FAIL)$/.test(row[3] ?? ""));
  expect(checks.length).toBeGreaterThan(15);
  expect(checks.filter((row) => row[3] !== "PASS")).toEqual([]);
});

test("the leader, its share and HHI of a layer, and the firms' shares, in every quarter", async () => {
  const texts = await textsOf(excel, "Industry");
  const numbers = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Industry").getUsedRange(true);
    range.load("values");
    await context.sync();
    return range.values;
  });
  const line = (label: string) => texts.findIndex(([first]) => first === label);
  const heading = line("Quarter to the end of");
  const days = numbers[heading]!.filter((day) => typeof day === "number" && day > 40_000) as number[];
  expect(days).toHaveLength(12);
  const first = numbers[heading]!.indexOf(days[0]);
  const leader = line("Hosting: leader");
  const shareOf = (firm: string) =>
    numbers.slice(line("Share of value added by firm and quarter")).find(([name]) => name === firm)!;
  days.forEach((day, index) => {
    // Of the rows of the sheet Payments, one by one: what each firm of the layer is paid, and what it keeps.
    const [paid, kept] = [new Map<unknown, number>(), new Map<unknown, number>()];
    const add = (to: Map<unknown, number>, firm: unknown, amount: number) => to.set(firm, (to.get(firm) ?? 0) + amount);
    const counting = rows.filter(([quarter, , , layer]) => quarter === day && layer !== "Chips");
    const arePaid = new Set(counting.map(([, , payee]) => payee));
    for (const [, payer, payee, layer, , , , , counted] of counting) {
      if (layer === "Hosting") add(paid, payee, counted as number);
      add(kept, payee, counted as number);
      if (arePaid.has(payer)) add(kept, payer, -(counted as number));
    }
    const amounts = [...paid].sort(([, one], [, other]) => other - one);
    const sum = amounts.reduce((all, [, amount]) => all + amount, 0);
    const shown = [0, 1, 2].map((below) => numbers[leader + below]![first + index] as unknown);
    if (amounts.length === 0) expect(shown).toEqual(["", "", ""]);
    else
      expect(shown).toEqual([
        amounts[0]![0],
        expect.closeTo(amounts[0]![1] / sum, 9),
        expect.closeTo(
          amounts.reduce((all, [, amount]) => all + (100 * amount) ** 2 / sum ** 2, 0),
          6,
        ),
      ]);
    const all = [...kept.values()].reduce((total, amount) => total + amount, 0);
    for (const firm of ["Alpha", "Beta", "OpenAI", "Total"])
      expect([firm, day, shareOf(firm)[1 + index]]).toEqual([
        firm,
        day,
        expect.closeTo((firm === "Total" ? all : (kept.get(firm) ?? 0)) / all, 9),
      ]);
  });
});

test("takes in a change of either company", async () => {
  const added = async () => {
    const texts = await textsOf(excel, "Industry");
    const head = texts.findIndex(([first]) => first === "Quarter to the end of");
    const total = texts.find(([first]) => first?.startsWith("Total: what end customers pay"))!;
    return Number(total[texts[head]!.indexOf("Dec 24")]);
  };
  const before = await added();
  await Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("Register").getDataBodyRange();
    range.load("values");
    await context.sync();
    const row = range.values.findIndex(([id]) => id === "BET-24");
    const column = range.values[row]!.indexOf(40);
    range.getCell(row, column).values = [[44]];
    await context.sync();
  });
  // 4 more in the year 2024 is 1 more in its last quarter.
  expect((await added()) - before).toBeCloseTo(1, 6);
});

test("a payment without a layer shows as an error, and never as an industry of nothing", async () => {
  const write = (value: string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Payments").getRange("D7").values = [[value]];
      await context.sync();
    });
  const totals = async () => {
    const total = (await textsOf(excel, "Industry")).find(([first]) =>
      first?.startsWith("Total: what end customers pay"),
    );
    return total!.slice(2).filter((text) => text !== "");
  };
  const before = await totals();
  await write("");
  expect(new Set(await totals())).toEqual(new Set(["#VALUE!"]));
  await write("Foundation models");
  expect(await totals()).toEqual(before);
});

test("takes in a lab that is inserted after it, and lets go of it with its model", async () => {
  const gathered = () =>
    Excel.run(async (context) => {
      const cell = context.workbook.names.getItem("IndustryGathered").getRange();
      const companies = context.workbook.tables.getItem("Companies").getDataBodyRange();
      cell.load("formulas");
      companies.load("values");
      await context.sync();
      return { formula: String(cell.formulas[0]![0]), companies: companies.values };
    });
  const firms = async () => (await textsOf(excel, "Industry")).map(([first]) => first);
  const before = await gathered();
  expect(before.companies.flat().every((cell) => cell === "")).toBe(true);
  // As if nothing had been made ready for rows to come.
  await Excel.run(async ({ workbook, sync }) => {
    const bottom = workbook.worksheets.getItem("Payments").getUsedRange(true).getLastRow();
    bottom.getOffsetRange(1, 0).getResizedRange(400, 0).clear(Excel.ClearApplyTo.formats);
    await sync();
  });
  await insertWithoutFilings("Gamma");
  await Excel.run(async (context) => {
    const drivers = context.workbook.worksheets.getItem("Gamma drivers").getUsedRange();
    drivers.load("values");
    await context.sync();
    const reported = drivers.values.findIndex(([label]) => label === "Revenue as reported");
    // Of 2024: what is assumed stands three rows below the driver.
    drivers.getCell(reported + 3, 3).values = [[8]];
    await context.sync();
  });
  await excel.book.settled();
  const after = await gathered();
  expect(after.formula).toContain(",CompanyGammaPayments)");
  const days = (await textsOf(excel, "Payments")).flatMap((texts) =>
    (texts[32] ?? "").includes("Gamma") ? [texts[26]] : [],
  );
  expect(days.length).toBeGreaterThan(3);
  expect(days.filter((day) => !/^\d{4}-\d\d-\d\d$/.test(day!))).toEqual([]);
  expect(after.companies[0]).toEqual([
    "Gamma",
    "",
    "",
    "31 December",
    "USD",
    "Foundation models, Hosting",
    "Private lab",
    "Gamma",
    "CompanyGammaPayments",
  ]);
  expect(await firms()).toContain("Gamma");
  const coverage = (await textsOf(excel, "Industry")).filter(([first]) => first === "Gamma").at(-1)!;
  expect(coverage.slice(8, 10)).toEqual(["Private lab", "31 December"]);
  const lab = (await modelsInWorkbook()).find(({ sheets }) => sheets.includes("Gamma P&L"))!;
  await removeModel(lab.key);
  await excel.book.settled();
  expect(await gathered()).toEqual(before);
  expect(await firms()).not.toContain("Gamma");
  const checks = (await textsOf(excel, "Industry checks")).filter((row) => /^(PASS|FAIL)$/.test(row[3] ?? ""));
  expect(checks.filter((row) => row[3] !== "PASS")).toEqual([]);
});
