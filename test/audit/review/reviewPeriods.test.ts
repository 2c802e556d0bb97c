import { monthsOfRun, periodOf, type Period } from "../../../src/audit/review/reviewPeriods";
import { serialFromIso } from "../../../src/formula/serialDate";
import type { SnapshotCell } from "../../../src/audit/snapshot/workbookSnapshot";

const cell = (value: string | number, isDate = false): SnapshotCell => ({
  value,
  text: String(value),
  formula: "",
  isError: false,
  isDate,
});
const run = (...values: (string | number)[]) => values.map((value) => periodOf(cell(value))) as Period[];

test.each([
  [2024, 12, "2024-12-31"],
  ["2026E", 12, "2026-12-31"],
  ["FY25", 12, "2025-12-31"],
  ["2024年", 12, "2024-12-31"],
  ["Q1 2026", 3, "2026-03-31"],
  ["Q4'25", 3, "2025-12-31"],
  ["1Q26", 3, "2026-03-31"],
  ["2026 Q2", 3, "2026-06-30"],
  ["H1 2025", 6, "2025-06-30"],
  ["Feb 2024", 1, "2024-02-29"],
  ["2026-03", 1, "2026-03-31"],
  ["2026-03-15", null, "2026-03-15"],
])("%s is a period of %s months that ends on %s", (value, months, end) => {
  expect(periodOf(cell(value))).toMatchObject({ months, end });
});

test.each(["", "Revenue", "2024.5", 2024.5, 1000, 38416, "12", "Q5 2026", "2026-13", "for 2024"])(
  "%s is none",
  (value) => {
    expect(periodOf(cell(value))).toBeNull();
  },
);

test("a number is a day only where it is shown as one", () => {
  const serial = serialFromIso("2026-06-30")!;
  expect(periodOf(cell(serial))).toBeNull();
  expect(periodOf(cell(serial, true))).toEqual({ months: null, end: "2026-06-30", order: 2026 * 12 + 6 });
});

test("a run goes forward in even steps of a month, a quarter, half a year or a year", () => {
  expect(monthsOfRun(run(2024, 2025, 2026))).toBe(12);
  expect(monthsOfRun(run("Q3 2025", "Q4 2025", "Q1 2026"))).toBe(3);
  expect(monthsOfRun(run("2025-06-30", "2025-12-31"))).toBe(6);
  expect(monthsOfRun(run(2024))).toBeNull();
  expect(monthsOfRun(run(2024, 2026))).toBeNull();
  expect(monthsOfRun(run(2025, 2024))).toBeNull();
  expect(monthsOfRun(run("2024-12-31", "2025-03-31", "2025-12-31"))).toBeNull();
});
