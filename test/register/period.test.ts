import { lastDayOf, periodNamed } from "../../src/register/period";

const end = (text: string, yearEnd?: number) => {
  const period = periodNamed(text);
  return period === null ? null : lastDayOf(period, yearEnd);
};

// The last days are the calendar's.
test.each([
  ["2024", "2024-12-31"],
  ["2026E", "2026-12-31"],
  ["2024年", "2024-12-31"],
  ["CY24", "2024-12-31"],
  ["Q3 2024", "2024-09-30"],
  ["Q1'26", "2026-03-31"],
  ["3Q24", "2024-09-30"],
  ["2024 Q2", "2024-06-30"],
  ["2024年第三季度", "2024-09-30"],
  ["2024年4季", "2024-12-31"],
  ["H1 2025", "2025-06-30"],
  ["2H24", "2024-12-31"],
  ["2024年上半年", "2024-06-30"],
  ["Dec 2024", "2024-12-31"],
  ["September 2024", "2024-09-30"],
  ["Feb-24", "2024-02-29"],
  ["2024-12", "2024-12-31"],
  ["2023年2月", "2023-02-28"],
  ["ＦＹ２０２４", "2024-12-31"],
  ["2025年度", "2025-12-31"],
  ["2024年末", "2024-12-31"],
  ["2024第三季度", "2024-09-30"],
  ["2025财年Q3", "2025-09-30"],
  ["2025上半财年", "2025-06-30"],
  ["Fiscal year 2024", "2024-12-31"],
  ["third quarter of 2024", "2024-09-30"],
  ["First half 2025", "2025-06-30"],
  ["Jan–Mar 2024", "2024-03-31"],
  ["9M 2024", "2024-09-30"],
  ["9M24", "2024-09-30"],
  ["2024 9M", "2024-09-30"],
  ["nine months 2024", "2024-09-30"],
  ["Jan-Sep 2024", "2024-09-30"],
  ["Jul–Dec '24", "2024-12-31"],
  ["2024年1-6月", "2024-06-30"],
  ["2024年前三季度", "2024-09-30"],
  ["12/2024", "2024-12-31"],
  ["202412", "2024-12-31"],
  ["2024 (E)", "2024-12-31"],
  ["FY2024(1)", "2024-12-31"],
])("%s ends on %s where years are the calendar's", (text, day) => {
  expect(end(text)).toBe(day);
});

// Microsoft's year ends in June, NVIDIA's in January: their forms 10-K.
test.each([
  ["FY2024", 6, "2024-06-30"],
  ["FY25", 1, "2025-01-31"],
  ["2025财年", 6, "2025-06-30"],
  ["Q1 FY2025", 6, "2024-09-30"],
  ["FY25 Q3", 6, "2025-03-31"],
  ["Q1 FY2026", 1, "2025-04-30"],
  ["9M FY2026", 1, "2025-10-31"],
  ["H1 2025", 6, "2024-12-31"],
  ["Dec 2024", 6, "2024-12-31"],
])("%s of a company whose year ends in month %i ends on %s", (text, month, day) => {
  expect(end(text, month)).toBe(day);
});

test("says whether the year is a company's own", () => {
  const isFiscal = (text: string) => periodNamed(text)?.isFiscal;
  expect(["FY2024", "FY24 Q3", "1Q FY26", "2025财年"].map(isFiscal)).toEqual([true, true, true, true]);
  expect(["2024", "CY24", "Q3 2024", "2025年"].map(isFiscal)).toEqual([false, false, false, false]);
});

test.each([
  "",
  "Revenue",
  "24",
  "Q5 2024",
  "Apr-Sep 2024",
  "Feb-Apr 2024",
  "Jan-Jan 2024",
  "2024年0-3月",
  "13/2024",
  "202413",
  "2023/24",
  "3H24",
  "2024-13",
  "Foo 2024",
  "may",
  "H100",
  "12.5",
  "2024-12-31",
  "FY2024 revenue",
])("%p is no period", (text) => expect(periodNamed(text)).toBeNull());
