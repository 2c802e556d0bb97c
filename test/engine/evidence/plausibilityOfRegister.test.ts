import fc from "fast-check";
import type { Datapoint } from "../../../src/engine/evidence/datapoint";
import { plausibilityOfRegister } from "../../../src/engine/evidence/plausibilityOfRegister";
import { stackSources } from "../../../src/models/stack/sources";
import { datapoint, epochFacts, seed } from "./datapoints";

const today = "2026-06-25";
const sound = (facts: Partial<Datapoint> = {}) => datapoint({ reference: "10-K 2025, note 4", grade: "E", ...facts });
const found = (...rows: Datapoint[]) =>
  plausibilityOfRegister(rows, today).map(({ kind, severity, ids }) => `${severity}: ${kind} ${ids.join(",")}`);

test("a sound row raises nothing", () => expect(found(sound())).toEqual([]));

test.each([
  ["text for a value", { value: "about 5bn" }, "warning: no number x"],
  ["no value", { value: "" }, "warning: no number x"],
  ["an impossible margin", { datapoint: "Gross margin", unit: "%", value: 160 }, "error: margin above 100% x"],
  [
    "a margin of a slipped unit",
    { datapoint: "Operating margin", unit: "share", value: -60 },
    "warning: margin below -500% x",
  ],
  ["negative capex", { datapoint: "Capex", value: -60 }, "warning: negative spending x"],
  ["no reference", { reference: "" }, "warning: missing reference x"],
  ["no caliber", { caliber: "" }, "warning: missing caliber x"],
  ["old age", { periodEnd: "2023-12-31" }, "warning: stale datapoint x"],
  ["an override without its parts", { reason: "Override F → E: because" }, "error: incomplete override x"],
])("a row with %s is found", (_, facts, expected) => expect(found(sound({ id: "x", ...facts }))).toEqual([expected]));

test("negative profit is no trouble", () =>
  expect(found(sound({ datapoint: "Operating profit", value: -60 }))).toEqual([]));

test("an id that stands twice is found at the second row", () => {
  expect(found(sound({ id: "a" }), sound({ id: "b", company: "B" }), sound({ id: " A ", company: "C" }))).toEqual([
    "error: same id  A ,a",
  ]);
  expect(plausibilityOfRegister([sound({ id: "a" }), sound({ id: "a", company: "C" })], today)[0]!.sentence).toBe(
    "C · Revenue has the id a, which Lab · Revenue has already; a look-up finds only that one",
  );
});

describe("a unit slip", () => {
  test("between two sources of one period is the worse graded row's, else the later's", () => {
    const rows = [
      sound({ id: "a", value: 2000, grade: "F" }),
      sound({ id: "b", value: 2.1 }),
      sound({ id: "c", value: 2 }),
    ];
    expect(found(...rows)).toEqual(["error: unit slip a,b"]);
    expect(found(sound({ id: "a", value: 2000 }), sound({ id: "", value: 2.1 }))).toEqual(["error: unit slip ,a"]);
    expect(found(sound({ id: "a", value: 2 }), sound({ id: "b", value: 2000, unit: "USD m" }))).toEqual([]);
  });

  test("says which way", () => {
    const sentence = (value: number) =>
      plausibilityOfRegister([sound({ id: "a", value }), sound({ value: 2, grade: "" })], today)[0]!.sentence;
    expect(sentence(2000)).toContain("a thousandth or a millionth of what a says");
    expect(sentence(0.002)).toContain("a thousand or a million times what a says");
    const unnamed = plausibilityOfRegister([sound({ value: 2000 }), sound({ value: 2 })], today);
    expect(unnamed[0]!.sentence).toContain("another row");
  });

  test("over time is found in its row, unless more than 400 days lie between", () => {
    const quarter = (id: string, periodEnd: string, value: number) =>
      sound({ id, periodEnd, value, caliber: "Quarter" });
    expect(
      found(quarter("1", "2025-03-31", 2), quarter("2", "2025-06-30", 2100), quarter("3", "2025-09-30", 2.4)),
    ).toEqual(["error: unit slip 2,1,3"]);
    expect(
      found(quarter("1", "2025-03-31", 2), quarter("2", "2025-06-30", 21), quarter("3", "2025-09-30", 2.4)),
    ).toEqual(["warning: off its neighbours 2,1,3"]);
    expect(
      found(sound({ periodEnd: "2025-01-31", value: 2 }), sound({ periodEnd: "2026-05-31", value: 2000 })),
    ).toEqual([]);
  });
});

test("errors come first, then warnings, then notices, each in the order of the rows", () => {
  const kinds = fc.constantFrom<Partial<Datapoint>>(
    {},
    { value: "" },
    { caliber: "mine" },
    { grade: "A", reference: "" },
    { periodEnd: "2020-12-31" },
    { datapoint: "Margin", unit: "%", value: 900 },
  );
  fc.assert(
    fc.property(fc.array(kinds, { maxLength: 8 }), (facts) => {
      const rows = facts.map((fact, place) => sound({ id: `${place}`, company: `Firm ${place}`, ...fact }));
      const findings = plausibilityOfRegister(rows, today);
      const weight = findings.map(
        ({ severity, rows: [row] }) => ["error", "warning", "notice"].indexOf(severity) * 100 + row!,
      );
      expect(weight).toEqual([...weight].sort((one, other) => one - other));
      expect(findings.length >= facts.filter((fact) => Object.keys(fact).length > 0).length).toBe(true);
      for (const { sentence, ids, rows: places } of findings) {
        expect(sentence).not.toMatch(/undefined|null|NaN|\.$/);
        expect(ids).toEqual(places.map((place) => rows[place]!.id));
      }
    }),
    { seed, numRuns: 300 },
  );
});

test("the stack model's own register raises only what it says itself", () => {
  // SAE-08 states no period's end; the rest is dated, sourced and of known caliber.
  expect(plausibilityOfRegister(stackSources, today).filter(({ severity }) => severity === "error")).toEqual([]);
});

test("Epoch AI's facts hold no error; what is old is said to be", () => {
  const findings = plausibilityOfRegister(epochFacts, today);
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(new Set(findings.map(({ kind }) => kind))).toEqual(new Set(["old run-rate"]));
});

test("ten thousand rows take less than the five seconds of an import", () => {
  const rows = Array.from({ length: 10_000 }, (_, place) =>
    sound({
      id: `${place}`,
      company: `Firm ${place % 500}`,
      periodEnd: `20${10 + (place % 16)}-12-31`,
      value: 1 + (place % 7),
    }),
  );
  const start = performance.now();
  plausibilityOfRegister(rows, today);
  expect(performance.now() - start).toBeLessThan(5000);
});
