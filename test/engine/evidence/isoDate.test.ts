import fc from "fast-check";
import { dayNumber, isOlderThan, monthsBetween } from "../../../src/engine/evidence/isoDate";
import { seed } from "./datapoints";

const dayMilliseconds = 86_400_000;
const day = fc.integer({ min: Date.UTC(1900, 0, 1) / dayMilliseconds, max: Date.UTC(2199, 11, 31) / dayMilliseconds });
const iso = (number: number) => new Date(number * dayMilliseconds).toISOString().slice(0, 10);

test("days are counted as JavaScript's own calendar counts them", () => {
  fc.assert(
    fc.property(day, (number) => {
      expect(dayNumber(iso(number))).toBe(number);
    }),
    { seed, numRuns: 2000 },
  );
});

test.each([
  "",
  "2026",
  "2026-13-01",
  "2026-00-10",
  "2026-02-29",
  "1900-02-29",
  "2026-04-31",
  "25 June 2026",
  "2026-6-25",
])("%j is no day", (text) => {
  expect(dayNumber(text)).toBeNull();
  expect(monthsBetween(text, "2026-06-25")).toBeNull();
  expect(isOlderThan(text, 0, "2026-06-25")).toBe(false);
});

test.each([
  ["2024-02-29", 19782],
  ["2000-02-29", 11016],
  ["1970-01-01", 0],
])("%s is day %i (from `date -d %s +%%s` ÷ 86,400)", (text, number) => expect(dayNumber(text)).toBe(number));

test.each([
  ["2025-06-25", "2026-06-25", 12],
  ["2025-06-26", "2026-06-25", 11],
  ["2025-01-31", "2025-02-28", 1],
  ["2025-01-31", "2025-02-27", 0],
  ["2024-02-29", "2025-02-28", 12],
  ["2026-06-25", "2025-06-25", -12],
  ["2026-06-25", "2026-06-25", 0],
])("from %s to %s are %i whole months, counted by hand", (from, to, months) => {
  expect(monthsBetween(from, to)).toBe(months);
});

test("months there and back are opposite, and a later day is never fewer months", () => {
  fc.assert(
    fc.property(day, day, (one, other) => {
      expect(monthsBetween(iso(one), iso(other))! + monthsBetween(iso(other), iso(one))!).toBe(0);
      expect(monthsBetween(iso(one), iso(other + 1))!).toBeGreaterThanOrEqual(monthsBetween(iso(one), iso(other))!);
    }),
    { seed, numRuns: 1000 },
  );
});

test.each([
  ["2025-06-25", false],
  ["2025-06-24", true],
  ["2026-06-25", false],
  ["2025-06-26", false],
])("%s is more than 12 months before 25 June 2026: %s", (date, older) => {
  expect(isOlderThan(date, 12, "2026-06-25")).toBe(older);
});

test("31 August is not more than 6 months old on 28 February, and is on 1 March", () => {
  expect(isOlderThan("2025-08-31", 6, "2026-02-28")).toBe(false);
  expect(isOlderThan("2025-08-31", 6, "2026-03-01")).toBe(true);
});
