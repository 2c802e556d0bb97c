/** A company's model as plain data: what it is built of, and what its formulas may hold. */
import fc from "fast-check";
import { expressionOf } from "../../../src/formula/expression";
import { chineseWords } from "../../../src/models/chinese/chineseWords";
import { companyCalled } from "../../../src/models/companyFromFacts/companyCalled";
import { companiesIn, CompanyFacts } from "../../../src/models/companyFromFacts/companyFacts";
import { companyFromFacts, companyModelId } from "../../../src/models/companyFromFacts/companyFromFacts";
import { companyCells } from "../../../src/models/companies/companiesTable";
import { calledOfSheet, shortNameOf } from "../../../src/models/companySheets/shortName";
import type { Model } from "../../../src/models/language/model";
import { readFilings } from "../../../src/register/import/filings/filingFacts";
import { companyFile, entry } from "../../register/import/filings/companyFile";
import { quarterlyFiler } from "./quarterlyFiler";
import { chips, cloudy } from "./twoCompanies";

const facts = readFilings([
  { name: "chips.json", text: chips },
  { name: "cloudy.json", text: cloudy },
]).flatMap((company) => company.facts);
const model = companyFromFacts(facts, { company: "SAMPLE CHIPS CORP" });
const loser = companyFromFacts(facts, { company: "Cloudy, Inc." });

const entries = ({ sheets }: Model) =>
  sheets.flatMap(({ blocks }) => blocks.flatMap(({ cells = [] }) => cells.flat())).filter((entry) => entry !== null);
const formulas = (of: Model) =>
  entries(of).filter((entry): entry is string => typeof entry === "string" && entry.startsWith("="));

test("four sheets, called after the company without the words of its legal form", () => {
  expect(model.sheets.map(({ name }) => name)).toEqual([
    "SAMPLE CHIPS P&L",
    "SAMPLE CHIPS cash flow",
    "SAMPLE CHIPS balance sheet",
    "SAMPLE CHIPS ratios",
  ]);
  expect(loser.sheets[0]!.name).toBe("Cloudy P&L");
});

test("the names and choices have room, and the years of the ratios stand equally far apart", () => {
  const [profitAndLoss, , , ratios] = model.sheets;
  // Measured in the sheets' font: capitals 7 points and more; small letters 5.5, and 20 for the arrow of a list.
  expect(profitAndLoss!.columnWidths[2]).toBeGreaterThanOrEqual("SAMPLE CHIPS CORP".length * 7);
  expect(loser.sheets[0]!.columnWidths[2]).toBeGreaterThanOrEqual("Tokens × price".length * 5.5 + 20);
  expect(ratios!.columnWidths[4]).toBe(ratios!.columnWidths[3]);
});

test("each statement looks its lines up by one formula", () => {
  const lookUps = formulas(model).filter((formula) => formula.startsWith("=IF(COUNTIFS(Facts["));
  // Of the years of three statements, and of the one quarter with revenue, which has flows of one statement and balances.
  expect(lookUps).toHaveLength(5);
  for (const formula of lookUps) expect(formula).toMatch(/^=IF\(COUNTIFS\(.*\)=1,SUMIFS\(.*\),""\)$/);
});

test("no number is typed into a formula but 0 and 1", () => {
  for (const formula of [...formulas(model), ...formulas(loser)]) {
    const bare = formula
      .replace(/"[^"]*"/g, "")
      .replace(/\{sheet:[^}]*\}/g, "")
      .replace(/\$?[A-Z]{1,3}\$?\d+/g, "");
    const numbers = (bare.match(/\d+(?:\.\d+)?/g) ?? []).filter((number) => number !== "0" && number !== "1");
    expect([formula, numbers]).toEqual([formula, []]);
    expect(expressionOf(formula)).not.toBeNull();
  }
});

test("a line is on its statement when one year has it, and below with the reason when none has", () => {
  const texts = entries(model).filter((entry) => typeof entry === "string");
  expect(texts).toContain("Blank 2024: Not filed for this year under any of its tags; filed for 2025-01-26.");
  const place = (label: string) => texts.indexOf(label);
  expect(place("Gross profit")).toBeLessThan(place("Lines that it does not file"));
  expect(place("Sales and marketing")).toBeGreaterThan(place("Lines that it does not file"));
  // The loser files no gross profit: it is worked out of revenue and cost.
  expect(entries(loser)).toContain("Gross profit, worked out");
});

test("a difference of the filing itself is told and is no fault of the model", () => {
  const texts = entries(loser);
  // 805 million of assets less 300 of liabilities and 500 of equity.
  expect(texts).toContain("As filed, 2024 differs by 5,000,000 USD.");
  expect(entries(model)).not.toContainEqual(expect.stringContaining("As filed,"));
});

test("a model is made of whichever lines a company files beside its revenue", () => {
  const [quarterly] = readFilings([{ name: "quarterly.json", text: quarterlyFiler(11) }]);
  // One flow by years alone, beside a profit and loss by quarters.
  const repaid = quarterly!.facts.flatMap((fact) =>
    fact.line === "Revenue" && fact.form === "10-K" ? [{ ...fact, line: "Debt repaid" }] : [],
  );
  const filers = [facts.filter(({ company }) => company === "SAMPLE CHIPS CORP"), [...quarterly!.facts, ...repaid]];
  const choice = fc.record({
    own: fc.constantFrom(...filers),
    left: fc.array(fc.nat(60), { maxLength: 40 }),
    leftFromLast: fc.array(fc.nat(60), { maxLength: 10 }),
    years: fc.constantFrom("fiscal" as const, "calendar" as const),
  });
  fc.assert(
    fc.property(choice, ({ own, left, leftFromLast, years }) => {
      const lines = [...new Set(own.map(({ line }) => line))].filter((line) => line !== "Revenue");
      const named = (places: readonly number[]) => new Set(places.map((place) => lines[place % lines.length]));
      const [gone, goneFromLast] = [named(left), named(leftFromLast)];
      const last = own.reduce((latest, { periodEnd }) => (periodEnd > latest ? periodEnd : latest), "");
      const rest = own.filter(
        ({ line, periodEnd }) => !gone.has(line) && !(goneFromLast.has(line) && periodEnd === last),
      );
      expect(companyFromFacts(rest, { company: own[0]!.company, years }).sheets).toHaveLength(4);
    }),
    { seed: 14, numRuns: 60 },
  );
});

test("counts of shares that a filing perhaps prints in thousands are told beside the line", () => {
  const of = (year: number, shares: string) => {
    const period = `${year}-01-01..${year}-12-31`;
    return [
      entry("Revenues", period, "5000000", "10-K", `${year + 1}-02-01`),
      entry("WeightedAverageNumberOfDilutedSharesOutstanding", period, shares, "10-K", `${year + 1}-02-01`, {
        unit: "shares",
      }),
    ];
  };
  const text = companyFile([...of(2022, "498000"), ...of(2023, "500123000"), ...of(2024, "505000000")], {
    cik: 31,
    name: "Thousands Inc",
  });
  const [made] = readFilings([{ name: "thousands.json", text }]);
  expect(entries(companyFromFacts(made!.facts, { company: "Thousands Inc" }))).toContain(
    "As filed about a thousandth of later years, perhaps in another unit: 2022.",
  );
});

test("a name that Excel would calculate is typed as a text, in the sheets and in the list of companies", () => {
  const named = facts.map((fact) => ({ ...fact, company: "-Chips 1-2" }));
  const texts = entries(companyFromFacts(named, { company: "-Chips 1-2" }));
  expect(texts).toContain("'-Chips 1-2");
  expect(texts).not.toContain("-Chips 1-2");
  const [typed] = companyCells(
    { company: "+Plus", cik: "", fiscalYearEnd: "31 January", currency: "USD", role: "" },
    "=A1",
  );
  expect(typed).toBe("'+Plus");
});

test("the latest years alone where so many are wanted", () => {
  const short = companyFromFacts(facts, { company: "SAMPLE CHIPS CORP", yearCount: 1 });
  const years = (of: Model) =>
    of.sheets[0]!.blocks.flatMap(({ cells = [] }) => cells).find((row) => row.includes(2025));
  expect(years(short)).toEqual([2025, 2026, 2027, 2028]);
  expect(years(model)).toEqual([2024, 2025, 2026, 2027, 2028]);
});

test("growth is not worked out over the months between two years, as after a change of the year's end, and they are told", () => {
  const income = ["2021-07-01..2022-06-30", "2022-07-01..2023-06-30", "2024-01-01..2024-12-31"];
  const [changed] = readFilings([
    {
      name: "changed.json",
      text: companyFile(
        income.map((period) => entry("Revenues", period, "5000000", "10-K", `${period.slice(-10, -6)}-12-31`)),
        { cik: 13, name: "Moved Inc" },
      ),
    },
  ]);
  const texts = entries(companyFromFacts(changed!.facts, { company: "Moved Inc" }));
  expect(texts).toContainEqual(expect.stringContaining("In no fiscal year: 2023-07-01 to 2023-12-31."));
  // 5 million before and after: no growth a year, which is a driver and does not go on from a blank.
  expect(texts).toContain("Growth of revenue in the first year to come");
  expect(texts).toContainEqual(
    expect.stringMatching(/^=IF\(F\$\d+=\$C\$\d+\+1,N\(\$C\$\d+\),N\(E\$\d+\)\*\$C\$\d+\)$/),
  );
  expect(new CompanyFacts(facts, "SAMPLE CHIPS CORP").gaps).toEqual([]);
  expect(entries(model)).not.toContain("Growth of revenue in the first year to come");
});

test("a year that ends in the first days of January is the year before", () => {
  const [revenue] = facts.filter(({ line }) => line === "Revenue");
  const of = (periodStart: string, periodEnd: string) => ({ ...revenue!, periodStart, periodEnd });
  const { years } = new CompanyFacts(
    [of("2019-12-29", "2021-01-02"), of("2021-01-03", "2022-01-01")],
    revenue!.company,
  );
  expect(years.map(({ year }) => year)).toEqual([2020, 2021]);
});

test.each([
  ["sample chips corp", { kind: "one", company: "SAMPLE CHIPS CORP" }],
  ["Chips", { kind: "one", company: "SAMPLE CHIPS CORP" }],
  ["cloud", { kind: "one", company: "Cloudy, Inc." }],
  ["unicorn", { kind: "none" }],
  ["", { kind: "none" }],
])('"%s" names one company or none', (wanted, found) => {
  expect(companyCalled(wanted, companiesIn(facts))).toEqual(found);
});

test("a name that two companies share names both", () => {
  expect(companyCalled("meta", ["Meta Platforms", "Meta Materials"])).toEqual({
    kind: "several",
    companies: ["Meta Platforms", "Meta Materials"],
  });
});

test.each([
  ["ALPHABET INC.", "ALPHABET"],
  ["SNOWFLAKE INC.", "SNOWFLAKE"],
  ["NVIDIA CORP", "NVIDIA"],
  ["Advanced Micro Devices, Inc.", "Advanced Micro"],
  ["Taiwan Semiconductor Manufacturing Co Ltd", "Taiwan"],
  ["A/B: [Test]", "A B Test"],
  ["Inc.", "Inc."],
])("%s is called %s on its sheets", (company, short) => {
  expect(shortNameOf(company)).toBe(short);
});

test.each([
  ["NVIDIA P&L", "NVIDIA"],
  ["NVIDIA P&L (2)", "NVIDIA"],
  [`NVIDIA${chineseWords(companyModelId).sheets[" P&L"]}`, "NVIDIA"],
  [`NVIDIA${chineseWords(companyModelId).sheets[" P&L"]} 2`, "NVIDIA"],
  ["NVIDIA ratios", "NVIDIA ratios"],
])("the sheet %s is called after %s", (sheet, called) => expect(calledOfSheet(sheet)).toBe(called));
