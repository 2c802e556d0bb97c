/**
 * Companies of a few figures each, one for every trap that is known from the SEC's data. Figures that are real name the filing; the
 * arithmetic of the others is done in the test's own words.
 */
import fc from "fast-check";
import type { Fact } from "../../../../src/register/fact";
import { readFilings, type CompanyReading } from "../../../../src/register/import/filings/filingFacts";
import { planFacts } from "../../../../src/register/import/filings/planFacts";
import { accessionOf, companyFile, entry, type Entry } from "./companyFile";

const [y2023, y2024, y2025] = ["2023-01-01..2023-12-31", "2024-01-01..2024-12-31", "2025-01-01..2025-12-31"];

function read(...entries: Entry[]): CompanyReading {
  const [company] = readFilings([{ name: "Sample.json", text: companyFile(entries) }]);
  return company!;
}

/** The rows of a line that have a value. */
function rows(company: CompanyReading, line: string): Fact[] {
  return company.facts.filter((fact) => fact.line === line && fact.value !== "");
}

const brief = ({ periodEnd, value, grade }: Fact) => [periodEnd, value, grade];

describe("which tag answers", () => {
  test("the tag of the latest filing, period by period, and one row for a year that both have", () => {
    const company = read(
      entry("SalesRevenueNet", y2023, "100", "10-K", "2024-02-01"),
      entry("Revenues", y2023, "101", "10-K", "2025-02-01"),
      entry("Revenues", y2024, "120", "10-K", "2025-02-01"),
    );
    const [first, second, ...more] = rows(company, "Revenue");
    expect(first).toMatchObject({
      value: "101",
      firstFiled: "100",
      tag: "Revenues",
      accession: accessionOf("2025-02-01"),
    });
    expect(first!.note).toMatch(/^Definition changed from SalesRevenueNet to Revenues: first filed 100 /);
    expect(first!.firstAccession).toBe(accessionOf("2024-02-01"));
    expect(second).toMatchObject({ value: "120", note: "" });
    expect(more).toEqual([]);
  });

  test("a tag that was given up says nothing of a later year", () => {
    const company = read(
      entry("SalesRevenueNet", y2023, "100", "10-K", "2024-02-01"),
      entry("NetIncomeLoss", y2024, "9", "10-K", "2025-02-01"),
    );
    const blank = company.facts.find(({ line, periodEnd }) => line === "Revenue" && periodEnd === "2024-12-31");
    expect(blank).toMatchObject({
      value: "",
      grade: "",
      form: "",
      note: expect.stringMatching(/filed for 2023-12-31/),
    });
  });

  test("costs and expenses with operating income prove which revenue is the whole", () => {
    const company = read(
      entry("Revenues", y2024, "40", "10-K", "2025-02-01"),
      entry("RevenueFromContractWithCustomerExcludingAssessedTax", y2024, "100", "10-K", "2025-02-01"),
      entry("CostsAndExpenses", y2024, "70", "10-K", "2025-02-01"),
      entry("OperatingIncomeLoss", y2024, "30", "10-K", "2025-02-01"),
    );
    expect(rows(company, "Revenue").map(({ value, note }) => [value, note])).toEqual([
      ["100", "Revenues 40 is a part of it."],
    ]);
  });

  test("a part that stands alone in a year leaves the year blank", () => {
    const company = read(
      entry("Revenues", y2024, "40", "10-K", "2025-02-01"),
      entry("RevenueFromContractWithCustomerExcludingAssessedTax", y2024, "100", "10-K", "2025-02-01"),
      entry("Revenues", y2023, "35", "10-K", "2024-02-01"),
    );
    expect(rows(company, "Revenue").map(brief)).toEqual([["2024-12-31", "100", "A"]]);
    const blank = company.notFiled.find(({ line, end }) => line.name === "Revenue" && end === "2023-12-31");
    expect(blank?.reason).toBe("Revenues 35 is not shown to be the whole.");
  });

  test("revenue is never below gross profit", () => {
    const company = read(
      entry("Revenues", y2024, "40", "10-K", "2025-02-01"),
      entry("GrossProfit", y2024, "60", "10-K", "2025-02-01"),
    );
    expect(rows(company, "Revenue")).toEqual([]);
  });

  test("a tag of another extent answers only where the line's own does not, and says so", () => {
    const company = read(
      entry("ProfitLoss", y2024, "11", "10-K", "2025-02-01"),
      entry("NetIncomeLoss", y2024, "10", "10-K", "2025-02-01"),
      entry("ProfitLoss", y2023, "8", "10-K", "2024-02-01"),
    );
    expect(rows(company, "Net income").map(({ value, note }) => [value, note])).toEqual([
      ["8", "ProfitLoss: includes noncontrolling interests."],
      ["10", ""],
    ]);
  });
});

describe("which filing answers", () => {
  test("an amended report, graded as its form", () => {
    const [fact] = rows(
      read(
        entry("Assets", "2024-12-31", "100", "10-K", "2025-02-01"),
        entry("Assets", "2024-12-31", "90", "10-K/A", "2025-06-01"),
        entry("NetIncomeLoss", y2024, "1", "10-K", "2025-02-01"),
      ),
      "Total assets",
    );
    expect(fact).toMatchObject({ value: "90", form: "10-K/A", grade: "A", firstFiled: "100" });
    expect(fact!.note).toMatch(/^Restated by -10%: first filed 100 \(10-K /);
  });

  test("of several that print the value that stands, the best graded and last", () => {
    const [fact] = rows(
      read(
        entry("Assets", "2024-12-31", "100", "10-K", "2025-02-01"),
        entry("Assets", "2024-12-31", "100", "10-Q", "2025-05-01"),
        entry("NetIncomeLoss", y2024, "1", "10-K", "2025-02-01"),
      ),
      "Total assets",
    );
    expect(fact).toMatchObject({ form: "10-K", filed: "2025-02-01", grade: "A" });
  });

  test("a current report only where no annual or interim one does", () => {
    const company = read(
      entry("NetCashProvidedByUsedInOperatingActivities", y2024, "18", "10-K", "2025-02-01"),
      entry("NetCashProvidedByUsedInOperatingActivities", y2024, "19", "8-K", "2025-05-01"),
      entry("NetCashProvidedByUsedInOperatingActivities", y2023, "17", "8-K", "2025-05-01"),
    );
    expect(rows(company, "Operating cash flow").map(({ value, grade, note }) => [value, grade, note])).toEqual([
      ["17", "C", "In no annual or interim report, only in form 8-K."],
      ["18", "A", `19 in 8-K ${accessionOf("2025-05-01")} of 2025-05-01.`],
    ]);
  });

  test("a form that nobody has graded leaves the grade blank", () => {
    const [fact] = rows(read(entry("NetIncomeLoss", y2024, "1", "XX-9", "2025-02-01")), "Net income");
    expect(fact).toMatchObject({ value: "1", grade: "" });
  });

  test.each([
    ["10-K", "A"],
    ["10-KT/A", "A"],
    ["20-F", "A"],
    ["40-F/A", "A"],
    ["10-Q", "B"],
    ["10-Q/A", "B"],
    ["424B4", "B"],
    ["S-1/A", "B"],
    ["6-K", "C"],
    ["6-K/A", "C"],
    ["8-K", "C"],
  ])("form %s is graded %s", (form, grade) => {
    expect(rows(read(entry("NetIncomeLoss", y2024, "1", form, "2025-02-01")), "Net income")[0]!.grade).toBe(grade);
  });

  test("what the value was before, in percent, as a split, as a slip of scale or as rounding", () => {
    const first = (tag: string, unit: string, before: string, after: string) =>
      rows(
        read(
          entry(tag, y2024, before, "10-K", "2025-02-01", { unit }),
          entry(tag, y2024, after, "10-K", "2026-02-01", { unit }),
        ),
        unit === "USD" ? "Net income" : "Diluted shares",
      )[0]!.note;
    const shares = "WeightedAverageNumberOfDilutedSharesOutstanding";
    expect(first("NetIncomeLoss", "USD", "503471000", "316554000")).toMatch(
      /^Restated by -37%: first filed 503,471,000/,
    );
    expect(first("NetIncomeLoss", "USD", "-200", "100")).toMatch(/^Restated by \+150%/);
    expect(first("NetIncomeLoss", "USD", "0", "5")).toMatch(/^Restated from zero/);
    expect(first("NetIncomeLoss", "USD", "549574", "549574000")).toMatch(/^Differs by a factor of 1000/);
    expect(first("NetIncomeLoss", "USD", "4130162000", "4130000000")).toMatch(/^Rounded/);
    expect(first(shares, "shares", "510000000", "10198000000")).toMatch(/^Split 20 for 1: first filed 510,000,000/);
    expect(first(shares, "shares", "3000000", "2000000")).toMatch(/^Split 2 for 3/);
    expect(first(shares, "shares", "100000000", "107000000")).toMatch(/^Restated by \+7%/);
  });

  test("counts filed before a split and never again say so", () => {
    const shares = (period: string, value: string, filed: string) =>
      entry("WeightedAverageNumberOfDilutedSharesOutstanding", period, value, "10-K", filed, { unit: "shares" });
    const company = read(
      shares("2022-01-01..2022-12-31", "90", "2023-02-01"),
      shares(y2023, "100", "2024-02-01"),
      shares(y2023, "400", "2025-02-01"),
      shares(y2024, "410", "2025-02-01"),
    );
    expect(rows(company, "Diluted shares").map(({ value, note }) => [value, note.split(":")[0]])).toEqual([
      ["90", "Before the split 4 for 1 (in filings from 2025-02-01)."],
      ["400", "Split 4 for 1"],
      ["410", ""],
    ]);
  });
});

test("counts printed in thousands beside counts of single shares say so", () => {
  const shares = (year: number, value: string) =>
    entry(
      "WeightedAverageNumberOfDilutedSharesOutstanding",
      `${year}-01-01..${year}-12-31`,
      value,
      "10-K",
      `${year + 1}-02-01`,
      {
        unit: "shares",
      },
    );
  const company = read(
    shares(2021, "490000"),
    shares(2022, "498000"),
    shares(2023, "500123000"),
    shares(2024, "505000000"),
  );
  expect(rows(company, "Diluted shares").map(({ value, note }) => [value, note])).toEqual([
    ["490000", expect.stringMatching(/^About a thousandth of the counts of later periods/)],
    ["498000", expect.stringMatching(/^About a thousandth of the counts of later periods/)],
    ["500123000", ""],
    ["505000000", ""],
  ]);
});

describe("periods", () => {
  const revenue = (period: string, value: string, form: string, filed: string) =>
    entry("Revenues", period, value, form, filed);

  test("quarters as filed, and the others as differences, graded as the worse input", () => {
    const company = read(
      revenue("2024-01-01..2024-03-31", "10", "10-Q", "2024-05-01"),
      revenue("2024-01-01..2024-06-30", "22", "10-Q", "2024-08-01"),
      revenue("2024-07-01..2024-09-30", "13", "10-Q", "2024-11-01"),
      revenue(y2024, "50", "10-K", "2025-02-01"),
    );
    // 22 − 10 = 12; nine months are 22 + 13 = 35, so the fourth quarter is 50 − 35 = 15.
    expect(rows(company, "Revenue").map((fact) => [fact.periodStart, ...brief(fact)])).toEqual([
      ["2024-01-01", "2024-12-31", "50", "A"],
      ["2024-01-01", "2024-03-31", "10", "B"],
      ["2024-04-01", "2024-06-30", "12", "B"],
      ["2024-07-01", "2024-09-30", "13", "B"],
      ["2024-10-01", "2024-12-31", "15", "B"],
    ]);
    expect(rows(company, "Revenue").at(-1)!.note).toBe(
      `Worked out: year 50 (10-K ${accessionOf("2025-02-01")}) less half year 22 (10-Q ${accessionOf("2024-08-01")}) less third quarter 13 (10-Q ${accessionOf("2024-11-01")}).`,
    );
  });

  test("an average is never subtracted", () => {
    const shares = (period: string, value: string, form: string, filed: string) =>
      entry("WeightedAverageNumberOfDilutedSharesOutstanding", period, value, form, filed, { unit: "shares" });
    const company = read(
      shares("2024-01-01..2024-09-30", "90", "10-Q", "2024-11-01"),
      shares(y2024, "100", "10-K", "2025-02-01"),
    );
    expect(rows(company, "Diluted shares").map(brief)).toEqual([["2024-12-31", "100", "A"]]);
  });

  test("half years of a filer without quarters are facts, and the second one is the year less the first", () => {
    const company = read(
      revenue("2024-01-01..2024-06-30", "22", "6-K", "2024-08-01"),
      revenue(y2024, "50", "20-F", "2025-03-01"),
    );
    expect(rows(company, "Revenue").map(brief)).toEqual([
      ["2024-12-31", "50", "A"],
      ["2024-06-30", "22", "C"],
      ["2024-12-31", "28", "C"],
    ]);
  });

  test("years of 53 weeks, quarters of 12 and 16 weeks, and ends that are filed a day apart", () => {
    const company = read(
      // 2023-12-31 to 2025-01-04 are 53 weeks.
      revenue("2023-12-31..2024-03-23", "12", "10-Q", "2024-05-01"),
      revenue("2023-12-31..2024-06-15", "24", "10-Q", "2024-07-01"),
      revenue("2023-12-31..2024-09-07", "36", "10-Q", "2024-10-01"),
      revenue("2023-12-31..2025-01-04", "53", "10-K", "2025-02-01"),
      revenue("2023-12-31..2025-01-03", "53", "10-K", "2026-02-01"),
      entry("NetIncomeLoss", "2023-12-31..2025-01-04", "5", "10-K", "2025-02-01"),
    );
    expect(rows(company, "Revenue").map(brief)).toEqual([
      ["2025-01-04", "53", "A"],
      ["2024-03-23", "12", "B"],
      ["2024-06-15", "12", "B"],
      ["2024-09-07", "12", "B"],
      ["2025-01-04", "17", "B"],
    ]);
    expect(rows(company, "Revenue")[0]!.note).toBe("Filed as ended 2025-01-03.");
  });

  test("balances only at the ends of periods", () => {
    const company = read(
      revenue(y2024, "50", "10-K", "2025-02-01"),
      entry("Goodwill", "2024-12-31", "7", "10-K", "2025-02-01"),
      entry("Goodwill", "2024-08-17", "6", "10-K", "2025-02-01"),
      entry("Goodwill", "2023-12-31", "5", "10-K", "2025-02-01"),
    );
    expect(rows(company, "Goodwill").map(brief)).toEqual([
      ["2023-12-31", "5", "A"],
      ["2024-12-31", "7", "A"],
    ]);
  });

  test("a quarter out of a restated year and nine months that were not is told", () => {
    const company = read(
      revenue("2024-01-01..2024-09-30", "35", "10-Q", "2024-11-01"),
      revenue(y2024, "50", "10-K", "2025-02-01"),
      revenue(y2024, "44", "10-K", "2026-02-01"),
    );
    const last = rows(company, "Revenue").at(-1)!;
    expect([last.value, last.firstFiled]).toEqual(["9", "15"]);
    expect(last.note).toMatch(/may not be on one basis\.$/);
  });
});

describe("other currencies and standards", () => {
  const ifrs = (tag: string, period: string, value: string, form: string, filed: string, unit = "EUR") =>
    entry(tag, period, value, form, filed, { taxonomy: "ifrs-full", unit });

  test("a foreign filer under IFRS", () => {
    const company = read(
      ifrs("Revenue", y2024, "100", "20-F", "2025-03-01"),
      ifrs("CostOfSales", y2024, "60", "20-F", "2025-03-01"),
      ifrs("GrossProfit", y2024, "40", "20-F", "2025-03-01"),
      ifrs("Revenue", "2025-01-01..2025-03-31", "30", "6-K", "2025-05-01"),
      ifrs("ProfitLossAttributableToOwnersOfParent", y2024, "9", "20-F", "2025-03-01"),
      ifrs("ProfitLoss", y2024, "10", "20-F", "2025-03-01"),
      ifrs("Assets", "2024-12-31", "500", "20-F", "2025-03-01"),
      ifrs("Liabilities", "2024-12-31", "300", "20-F", "2025-03-01"),
      ifrs("EquityAttributableToOwnersOfParent", "2024-12-31", "190", "20-F", "2025-03-01"),
      ifrs("NoncontrollingInterests", "2024-12-31", "10", "20-F", "2025-03-01"),
    );
    expect(company.currency).toBe("EUR");
    expect(rows(company, "Revenue").map((fact) => [...brief(fact), fact.unit])).toEqual([
      ["2024-12-31", "100", "A", "EUR"],
      ["2025-03-31", "30", "C", "EUR"],
    ]);
    expect(rows(company, "Net income").map(brief)).toEqual([["2024-12-31", "9", "A"]]);
    expect(company.identities.map(({ name, verdict }) => [name, verdict])).toEqual([
      ["Balance sheet", "holds"],
      ["Gross profit", "holds"],
      ["Cash bridge", "cannot be checked"],
    ]);
  });

  test("a translation into dollars is a row of its own", () => {
    const company = read(
      ifrs("Revenue", y2024, "700", "20-F", "2025-03-01", "CNY"),
      ifrs("Revenue", y2023, "600", "20-F", "2025-03-01", "CNY"),
      ifrs("Revenue", y2024, "97", "20-F", "2025-03-01", "USD"),
    );
    expect(company.currency).toBe("CNY");
    expect(rows(company, "Revenue").map(({ periodEnd, value, unit }) => [periodEnd, value, unit])).toEqual([
      ["2023-12-31", "600", "CNY"],
      ["2024-12-31", "700", "CNY"],
      ["2024-12-31", "97", "USD"],
    ]);
  });

  test("a filer that goes over to dollars and US GAAP has them from then on, also for the year that it files anew", () => {
    const company = read(
      ifrs("Revenue", "2021-01-01..2021-12-31", "11", "20-F", "2022-03-01"),
      ifrs("Revenue", "2022-01-01..2022-12-31", "12", "20-F", "2023-03-01"),
      ifrs("Revenue", y2023, "13", "20-F", "2024-03-01"),
      entry("Revenues", y2023, "14", "10-K", "2025-02-01"),
      entry("Revenues", y2024, "16", "10-K", "2025-02-01"),
    );
    expect(company.currency).toBe("USD");
    expect(company.notFiled.find(({ line, end }) => line.name === "Revenue" && end === "2022-12-31")).toMatchObject({
      unit: "USD",
      reason: "Filed only in EUR.",
    });
  });

  test("goods and services are revenue where arithmetic shows that one of them is the whole, else the year is blank with the reason", () => {
    const company = read(
      ifrs("RevenueFromSaleOfGoods", y2023, "7", "20-F", "2024-03-01"),
      ifrs("RevenueFromRenderingOfServices", y2023, "5", "20-F", "2024-03-01"),
      ifrs("RevenueFromSaleOfGoods", y2024, "9", "20-F", "2025-03-01"),
      ifrs("CostOfSales", y2024, "4", "20-F", "2025-03-01"),
      ifrs("GrossProfit", y2024, "5", "20-F", "2025-03-01"),
    );
    expect(rows(company, "Revenue").map(brief)).toEqual([["2024-12-31", "9", "A"]]);
    const blank = company.notFiled.find(({ line, end }) => line.name === "Revenue" && end === "2023-12-31");
    expect(blank!.reason).toContain("RevenueFromSaleOfGoods 7 is not shown to be the whole.");
  });

  test("a filer whose only flows are of another extent has years", () => {
    const company = read(ifrs("ProfitLoss", y2024, "10", "20-F", "2025-03-01"));
    expect([company.years, rows(company, "Net income").map(brief)]).toEqual([
      ["2024-12-31"],
      [["2024-12-31", "10", "A"]],
    ]);
  });

  test("a year that is filed only in another currency is blank in the company's own", () => {
    const company = read(
      ...[y2024, y2025].map((period) => entry("NetIncomeLoss", period, "5", "10-K", "2026-02-01")),
      entry("NetIncomeLoss", y2023, "40", "10-K", "2024-02-01", { unit: "SEK" }),
    );
    const blank = company.notFiled.find(({ line, end }) => line.name === "Net income" && end === "2023-12-31");
    expect(blank).toMatchObject({ unit: "USD", reason: "Filed only in SEK." });
  });
});

describe("identities", () => {
  test("show a difference, tell rounding apart, and never bend to it", () => {
    const company = read(
      entry("Assets", "2024-12-31", "1000000000", "10-K", "2025-02-01"),
      entry("Liabilities", "2024-12-31", "600000000", "10-K", "2025-02-01"),
      entry("StockholdersEquity", "2024-12-31", "380000000", "10-K", "2025-02-01"),
      entry("GrossProfit", y2024, "41000000", "10-K", "2025-02-01"),
      entry("Revenues", y2024, "100000000", "10-K", "2025-02-01"),
      entry("CostOfRevenue", y2024, "60000000", "10-K", "2025-02-01"),
    );
    expect(company.identities.map(({ name, verdict, difference }) => [name, verdict, difference])).toEqual([
      ["Balance sheet", "differs", "20000000"],
      ["Gross profit", "holds within rounding", "1000000"],
      ["Cash bridge", "cannot be checked", ""],
    ]);
  });

  test("noncontrolling interests are equity with them less equity without, where they are not filed alone and one filing prints both", () => {
    const whole = "StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest";
    const balances = (day: string, filed: string, amounts: Readonly<Record<string, string>>) =>
      Object.entries(amounts).map(([tag, value]) => entry(tag, day, value, "10-K", filed));
    const company = read(
      entry("Revenues", y2023, "100", "10-K", "2024-02-01"),
      entry("Revenues", y2024, "100", "10-K", "2025-02-01"),
      ...balances("2023-12-31", "2024-02-01", {
        Assets: "900",
        Liabilities: "500",
        StockholdersEquity: "400",
        [whole]: "400",
      }),
      ...balances("2024-12-31", "2025-02-01", {
        Assets: "1000",
        Liabilities: "600",
        StockholdersEquity: "390",
        [whole]: "400",
      }),
    );
    // 400 − 390; in the year before the two are the same, and there are none.
    expect(rows(company, "Noncontrolling interests").map((fact) => [...brief(fact), fact.note])).toEqual([
      [
        "2024-12-31",
        "10",
        "A",
        `Worked out: equity with noncontrolling interests 400 less equity 390 (10-K ${accessionOf("2025-02-01")}).`,
      ],
    ]);
    const balanced = company.identities.filter(({ name }) => name === "Balance sheet");
    expect(balanced.map(({ end, verdict }) => [end, verdict])).toEqual([
      ["2023-12-31", "holds"],
      ["2024-12-31", "holds"],
    ]);
  });

  test("bridge cash over a year from the balance at its beginning", () => {
    const flows = { Operating: "30", Investing: "-12", Financing: "-5" };
    const company = read(
      entry("CashAndCashEquivalentsAtCarryingValue", "2023-12-31", "20", "10-K", "2025-02-01"),
      entry("CashAndCashEquivalentsAtCarryingValue", "2024-12-31", "34", "10-K", "2025-02-01"),
      ...Object.entries(flows).map(([kind, value]) =>
        entry(`NetCashProvidedByUsedIn${kind}Activities`, y2024, value, "10-K", "2025-02-01"),
      ),
      entry("EffectOfExchangeRateOnCashAndCashEquivalents", y2024, "1", "10-K", "2025-02-01"),
    );
    // 20 + 30 − 12 − 5 + 1 = 34.
    expect(company.identities.at(-1)).toMatchObject({ name: "Cash bridge", verdict: "holds", difference: "0" });
  });
});

describe("what is printed", () => {
  test("is kept to the last digit, and a cell that cannot hold it says so", () => {
    const value = "12345678901234567890.25";
    const [fact] = rows(read(entry("NetIncomeLoss", y2024, value, "10-K", "2025-02-01")), "Net income");
    expect(fact!.value).toBe(value);
    expect(fact!.note).toBe("Printed 12,345,678,901,234,567,890.25: a cell keeps 15 digits.");
  });

  test.each([
    ["16675000000.0", "16675000000"],
    ["1.6675E10", "16675000000"],
    ["-0", "0"],
    ["-5.50", "-5.5"],
  ])("%s is %s", (printed, plain) => {
    expect(rows(read(entry("NetIncomeLoss", y2024, printed, "10-K", "2025-02-01")), "Net income")[0]!.value).toBe(
      plain,
    );
  });

  test("the same filing with two values: the one with more digits, and both are told", () => {
    const company = read(
      entry("NetIncomeLoss", y2024, "10000", "10-K", "2025-02-01"),
      entry("NetIncomeLoss", y2024, "10023", "10-K", "2025-02-01"),
    );
    expect(rows(company, "Net income").map(({ value, note }) => [value, note])).toEqual([
      ["10023", `The filing ${accessionOf("2025-02-01")} also prints 10,000.`],
    ]);
  });

  test("what cannot be read is listed with its place and never lost in silence", () => {
    const text = companyFile([entry("NetIncomeLoss", y2024, "1", "10-K", "2025-02-01")]);
    const broken = [
      ['"val":1', '"val":null', "val", "null"],
      ['"val":1', '"val":1e999', "val", "1e999"],
      ['"val":1', '"val":"1"', "val", '"1"'],
      ['"end":"2024-12-31"', '"end":"2024-02-30"', "end", '"2024-02-30"'],
      ['"filed":"2025-02-01"', '"filed":"soon"', "filed", '"soon"'],
      ['"form":"10-K"', '"form":""', "form", '""'],
      ['"start":"2024-01-01"', '"start":"2025-01-01"', "start", '"2025-01-01"'],
      [`"accn":"${accessionOf("2025-02-01")}",`, "", "accn", "nothing"],
    ] as const;
    for (const [from, to, field, got] of broken) {
      expect(text).toContain(from);
      const [company] = readFilings([{ name: "x", text: text.replace(from, to) }]);
      expect(company!.refused).toEqual([
        expect.objectContaining({ place: "us-gaap NetIncomeLoss USD, entry 1", field, got }),
      ]);
      expect(company!.facts.filter(({ value }) => value !== "")).toEqual([]);
    }
  });

  test.each([
    ["[]", "notCompanyFacts"],
    ["{}", "notCompanyFacts"],
    ['{"cik":1,"entityName":"A"}', "notCompanyFacts"],
    ['{"cik":"x","entityName":"A","facts":{}}', "notCompanyFacts"],
    ['{"cik":1,"entityName":"A","facts":{}', "notJson"],
    ["", "notJson"],
  ])("%s is refused", (text, code) => {
    expect(() => readFilings([{ name: "a.json", text }])).toThrow(
      expect.objectContaining({ code, values: expect.objectContaining({ file: "a.json" }) }),
    );
  });

  test("two companies of one name are told apart by their CIK, and in a table one of them has the name already", () => {
    const file = (cik: number, name: string) => ({
      name,
      text: companyFile([entry("NetIncomeLoss", y2024, String(cik), "10-K", "2025-02-01")], { cik, name }),
    });
    const [acme, other] = [file(7, "Acme"), file(8, "ACME")];
    expect(readFilings([acme, other, file(9, "Acme Two")]).map(({ name }) => name)).toEqual([
      "ACME (CIK 8)",
      "Acme (CIK 7)",
      "Acme Two",
    ]);
    const factsOf = (given: typeof acme) => readFilings([given])[0]!.facts.filter(({ value }) => value !== "");
    const there = factsOf(acme).map((fact, index) => ({ index, fact }));
    expect(planFacts(there, factsOf(other))).toMatchObject({
      added: [{ company: "ACME (CIK 8)", value: "8" }],
      changed: [],
    });
    expect(planFacts(there, factsOf(acme))).toMatchObject({ added: [], unchanged: 1 });
  });

  test("names of members mean nothing", () => {
    const text = companyFile([
      entry("NetIncomeLoss", y2024, "1", "10-K", "2025-02-01"),
      entry("__proto__", y2024, "2", "10-K", "2025-02-01"),
      entry("constructor", y2024, "3", "10-K", "2025-02-01", { taxonomy: "__proto__", unit: "toString" }),
    ]);
    const [company] = readFilings([{ name: "x", text }]);
    expect(company!.facts.filter(({ value }) => value !== "").map(({ value }) => value)).toEqual(["1"]);
  });

  test("a company with no facts has none, and no name is the CIK", () => {
    const [company] = readFilings([{ name: "x", text: '{"cik":"0000000012","facts":{}}' }]);
    expect(company).toMatchObject({ cik: "12", name: "CIK 12", facts: [], years: [], currency: "" });
  });
});

describe("laws", () => {
  const tags = ["Revenues", "SalesRevenueNet", "NetIncomeLoss", "ProfitLoss", "GrossProfit", "CostOfRevenue"];
  const periods = [y2023, y2024, "2024-01-01..2024-03-31", "2024-01-01..2024-06-30", "2024-01-01..2024-09-30"];
  const anyEntry = fc.record({
    tag: fc.constantFrom(...tags),
    period: fc.constantFrom(...periods),
    value: fc.integer({ min: -1_000_000, max: 1_000_000 }).map(String),
    form: fc.constantFrom("10-K", "10-Q", "8-K", "10-K/A"),
    filed: fc.constantFrom("2024-02-01", "2024-08-01", "2025-02-01", "2026-02-01"),
  });

  test("neither the order of files nor giving one twice changes anything", () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 30 }), fc.array(anyEntry, { maxLength: 30 }), (one, other) => {
        const [first, second] = [one, other].map((entries, place) => ({
          name: `${place}`,
          text: companyFile(entries, { name: place === 0 ? "Old Name" : "New Name" }),
        })) as [{ name: string; text: string }, { name: string; text: string }];
        const facts = (...files: { name: string; text: string }[]) => readFilings(files);
        const both = facts(first, second);
        expect(facts(second, first)).toEqual(both);
        expect(facts(first, second, first, second)).toEqual(both);
      }),
      { seed: 20260625, numRuns: 60 },
    );
  });

  test("neither does the order of entries within a file", () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 40 }), fc.infiniteStream(fc.nat()), (entries, keys) => {
        const [...order] = entries.map((own) => ({ own, key: keys.next().value as number }));
        const shuffled = order.sort((one, other) => one.key - other.key).map(({ own }) => own);
        expect(read(...shuffled).facts).toEqual(read(...entries).facts);
      }),
      { seed: 20260625, numRuns: 60 },
    );
  });

  test("every value is printed in a filing that is named, or worked out of such", () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { minLength: 1, maxLength: 40 }), (entries) => {
        for (const { value, accession, firstFiled, firstAccession, note } of read(...entries).facts) {
          if (value === "" || note.includes("Worked out")) continue;
          const prints = (number: string, printed: string) =>
            entries.some((own) => own.value === printed && accessionOf(own.filed) === number);
          expect([prints(accession, value), prints(firstAccession, firstFiled)]).toEqual([true, true]);
        }
      }),
      { seed: 20260625, numRuns: 60 },
    );
  });
});
