import fc from "fast-check";
import {
  caliberFindings,
  caliberKey,
  caliberMonths,
  isGuidance,
  isRunRate,
} from "../../../src/engine/evidence/caliber";
import { agesFrom, isStale, staleFindings } from "../../../src/engine/evidence/staleness";
import { calibers } from "../../../src/register/source";
import { datapoint, seed } from "./datapoints";

describe("calibers", () => {
  test("of the register's list are all known, and five of them are run-rates", () => {
    expect(caliberFindings(calibers.map((caliber) => datapoint({ caliber })))).toEqual([]);
    expect(calibers.filter(isRunRate)).toEqual([
      "Month × 12",
      "Best month × 12",
      "Quarter × 4",
      "Contracted ARR",
      "Exit rate",
    ]);
    expect(calibers.filter(isGuidance)).toEqual(["Guidance"]);
  });

  test.each(["Month x 12", "month*12", " MONTH  ×12 ", "Month × 12"])("%j is month × 12", (caliber) => {
    expect(caliberKey(caliber)).toBe("month × 12");
    expect(isRunRate(caliber)).toBe(true);
  });

  test.each([
    ["Fiscal year", 12],
    ["Quarter", 3],
    ["Month", 1],
    ["Quarter × 4", 12],
    ["Point in time", null],
    ["Guidance", null],
    ["my own", null],
  ])("%s states %p months of business", (caliber, months) => expect(caliberMonths(caliber)).toBe(months));

  test("a row without one needs one, and an unknown one is noticed", () => {
    const found = caliberFindings([
      datapoint(),
      datapoint({ id: "X", caliber: "  " }),
      datapoint({ id: "Y", caliber: "Fiscal yaer", company: "", datapoint: "" }),
      datapoint({ caliber: "Z", company: "", datapoint: "" }),
    ]);
    expect(found.map(({ kind, severity, rows, ids }) => [kind, severity, rows, ids])).toEqual([
      ["missing caliber", "warning", [1], ["X"]],
      ["unknown caliber", "notice", [2], ["Y"]],
      ["unknown caliber", "notice", [3], [""]],
    ]);
    expect(found[0]!.sentence).toContain("Lab · Revenue needs a caliber");
    expect(found[1]!.sentence).toContain('Y has the caliber "Fiscal yaer"');
    expect(found[2]!.sentence).toContain("A row without a name");
  });
});

const today = "2026-06-25";

test.each([
  ["a run-rate of 12 months ago", { caliber: "Month × 12", periodEnd: "2025-06-25" }, false],
  ["a run-rate a day older", { caliber: "Month × 12", periodEnd: "2025-06-24" }, true],
  ["a year that ended 18 months ago", { periodEnd: "2024-12-25" }, false],
  ["a year a day older", { periodEnd: "2024-12-24" }, true],
  ["a figure of which only the day of publication is known", { periodEnd: "", asOf: "2024-12-24" }, true],
  ["a figure of no known day", { periodEnd: "", asOf: "" }, false],
  ["a figure of the future", { periodEnd: "2027-12-31" }, false],
])("%s is stale: %p %s", (_, facts, stale) => expect(isStale(datapoint(facts), today)).toBe(stale));

test("what is stale says since when; what a newer figure has superseded is history and no finding", () => {
  const rows = [
    datapoint({ id: "old", periodEnd: "2023-12-31" }),
    datapoint({ id: "new", periodEnd: "2025-12-31", datapoint: "Revenues" }),
    datapoint({ id: "pace", periodEnd: "2024-01-15", caliber: "Exit rate" }),
    datapoint({ id: "unnamed", periodEnd: "2023-12-31", company: "B" }),
    datapoint({ id: "", periodEnd: "2024-01-31", company: "B" }),
  ];
  const found = staleFindings(rows, today);
  expect(
    found.map(({ kind, severity, ids, since, months, limit }) => [kind, severity, ids[0], since, months, limit]),
  ).toEqual([
    ["old run-rate", "warning", "pace", "2024-01-15", 29, 12],
    ["stale datapoint", "warning", "", "2024-01-31", 28, 18],
  ]);
  expect(found[0]!.sentence).toBe(
    "Lab · Revenue is of 2024-01-15, more than 12 months ago, and nothing newer is registered",
  );
});

test("what is stale today is stale on every later day", () => {
  const date = fc
    .date({ min: new Date("2015-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10));
  fc.assert(
    fc.property(date, date, date, fc.constantFrom(...calibers), (periodEnd, one, other, caliber) => {
      const [early, late] = [one, other].sort() as [string, string];
      const row = datapoint({ periodEnd, caliber });
      expect(agesFrom(row)).toBe(periodEnd);
      if (isStale(row, early)) expect(isStale(row, late)).toBe(true);
    }),
    { seed, numRuns: 1000 },
  );
});
