/** Fiscal figures on calendar years: as CALENDARISE puts them there, from quarters where they make up the year, and never in part. */
import fc from "fast-check";
import { calendarise } from "../../../src/engine/calendarise";
import { serialFromIso } from "../../../src/formula/serialDate";
import { onCalendarYears } from "../../../src/models/companyFromFacts/calendarYears";
import { companyFromFacts } from "../../../src/models/companyFromFacts/companyFromFacts";
import type { Fact } from "../../../src/register/fact";
import { readFilings } from "../../../src/register/import/filings/filingFacts";
import { companyFile, entry } from "../../register/import/filings/companyFile";
import { quarterlyFiler } from "./quarterlyFiler";
import { chips } from "./twoCompanies";

const factsOf = (text: string) => readFilings([{ name: "file.json", text }]).flatMap(({ facts }) => facts);
const company = "June Software Inc";
const june = factsOf(quarterlyFiler(11));

test("quarters make up the years that they fill, and a balance is that of the nearest end", () => {
  const shown = onCalendarYears(june, company)!;
  // 7 + 8 + 10 + 20 and 30 + 40 + 50 + 60; 2022 and 2025 are filed by half.
  expect(shown.years.map(({ year, end }) => [year, shown.value("Revenue", end)])).toEqual([
    [2023, 45_000_000],
    [2024, 180_000_000],
  ]);
  // 31 December 2024 ends the sixth quarter after the first of 1,000 million that ends in 2022.
  expect(shown.value("Total assets", "2024-12-31")).toBe(1_009_000_000);
  expect(shown.calendar!.areBalancesApart).toBe(false);
});

test("a year of which only fiscal years are filed takes their months", () => {
  const shown = onCalendarYears(factsOf(chips), "SAMPLE CHIPS CORP")!;
  // A month of the 1,000 million to January 2024 and eleven of the 1,500 million to January 2025.
  expect(shown.value("Revenue", "2024-12-31")).toBeCloseTo(1000e6 / 12 + (11 * 1500e6) / 12, 3);
  expect(shown.years).toHaveLength(1);
  // 28 January 2024 lies 28 days from the end of 2023, 26 January 2025 26 days from that of 2024.
  expect(shown.value("Equity", "2024-12-31")).toBe(1500e6);
  expect(shown.calendar!.areBalancesApart).toBe(true);
});

test("the formulas say the same, by references to the columns of the quarters", () => {
  const { sheets } = companyFromFacts(june, { company, years: "calendar" });
  const texts = sheets[0]!.blocks.flatMap(({ cells = [] }) => cells.flat());
  const [first, second] = texts.filter((text) => /^=IF\(COUNT\(/.test(String(text)));
  // Of 2023 the first four columns that are shown, of 2024 the next four.
  expect(first).toMatch(/^=IF\(COUNT\(C\$(\d+):F\$\1\)=COLUMNS\(C\$\1:F\$\1\),SUM\(C\$\1:F\$\1\),""\)$/);
  expect(second).toMatch(/^=IF\(COUNT\(G\$(\d+):J\$\1\)=COLUMNS\(G\$\1:J\$\1\),SUM\(G\$\1:J\$\1\),""\)$/);
  expect(texts).toContain("Calendar year");
});

test("counts of shares before a split and after it make up no year", () => {
  const shares = "WeightedAverageNumberOfDilutedSharesOutstanding";
  const of = (year: number, value: string, filed: string) => [
    entry("Revenues", `${year - 1}-07-01..${year}-06-30`, "5000000", "10-K", filed),
    entry(shares, `${year - 1}-07-01..${year}-06-30`, value, "10-K", filed, { unit: "shares" }),
  ];
  const split = factsOf(
    companyFile(
      [
        ...of(2021, "100", "2021-08-01"),
        ...of(2022, "110", "2022-08-01"),
        ...of(2022, "1100", "2023-08-01"),
        ...of(2023, "1200", "2023-08-01"),
      ],
      { cik: 22, name: "Split Inc" },
    ),
  );
  const shown = onCalendarYears(split, "Split Inc")!;
  expect(shown.value("Diluted shares", "2022-12-31")).toBe(1150);
  expect(shown.value("Diluted shares", "2021-12-31")).toBeNull();
  expect(shown.whyBlank("Diluted shares")).toMatch(/^Blank 2021: No fiscal years filed on one basis of shares/);
});

test("nor do counts printed in thousands and counts in single shares", () => {
  const of = (year: number, value: string) => [
    entry("Revenues", `${year - 1}-07-01..${year}-06-30`, "5000000", "10-K", `${year}-08-01`),
    entry(
      "WeightedAverageNumberOfDilutedSharesOutstanding",
      `${year - 1}-07-01..${year}-06-30`,
      value,
      "10-K",
      `${year}-08-01`,
      { unit: "shares" },
    ),
  ];
  const text = companyFile([...of(2021, "498000"), ...of(2022, "500000000"), ...of(2023, "510000000")], {
    cik: 23,
    name: "Thousands Inc",
  });
  const shown = onCalendarYears(factsOf(text), "Thousands Inc")!;
  expect(shown.value("Diluted shares", "2022-12-31")).toBe(505_000_000);
  expect(shown.value("Diluted shares", "2021-12-31")).toBeNull();
});

test("years of the calendar stay as they are, and what cannot be done is refused", () => {
  const yearTo = (day: string) => (revenue: string, year: number) =>
    entry("Revenues", `${year - 1}-${day}..${year}-${day}`, revenue, "10-K", `${year}-12-31`);
  const filed = (day: string, ...years: number[]) =>
    factsOf(
      companyFile(
        years.map((year) => yearTo(day)("1000000", year)),
        { cik: 23, name: "Other Inc" },
      ),
    );
  expect(onCalendarYears(filed("12-31", 2023, 2024), "Other Inc")).toBeNull();
  expect(() => onCalendarYears(filed("06-15", 2023, 2024), "Other Inc")).toThrow(/yearEndOffMonth .*2023-06-15/);
  expect(() => onCalendarYears(filed("06-30", 2024), "Other Inc")).toThrow(/noCalendarYear/);
});

test("whatever month the year ends in, each calendar year is the one of CALENDARISE", () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 11 }), amounts, (month, values) => {
      // Twelve quarters, the last of which ends with the fiscal year, `month` months into 2025.
      const lastDay = (months: number) => new Date(Date.UTC(2025, months, 0)).toISOString().slice(0, 10);
      const firstDay = (months: number) => new Date(Date.UTC(2025, months, 1)).toISOString().slice(0, 10);
      const fact = (start: string, periodEnd: string, value: number): Fact => ({
        ...june[0]!,
        line: "Revenue",
        periodStart: start,
        periodEnd,
        value: String(value),
      });
      const quarters = values.map((value, place) => {
        const end = month - 3 * (11 - place);
        return fact(firstDay(end - 3), lastDay(end), value);
      });
      const years = [0, 1, 2].map((place) => {
        const own = quarters.slice(4 * place, 4 * place + 4);
        return fact(
          own[0]!.periodStart,
          own[3]!.periodEnd,
          own.reduce((sum, { value }) => sum + Number(value), 0),
        );
      });
      const shown = onCalendarYears([...quarters, ...years], company)!;
      const expected = calendarise(
        quarters.map(({ periodEnd }) => [serialFromIso(periodEnd)!]),
        values.map((value) => [value]),
        { months: [[3]] },
      ).slice(1);
      expect(shown.years.length).toBe(expected.filter(([, value]) => value !== "").length);
      for (const { end } of shown.years) {
        const [, value] = expected.find(([day]) => day === serialFromIso(end))!;
        expect(shown.value("Revenue", end)).toBeCloseTo(Number(value), 4);
      }
    }),
    { seed: 14, numRuns: 40 },
  );
});
