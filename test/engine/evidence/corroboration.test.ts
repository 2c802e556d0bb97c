import fc from "fast-check";
import { corroboration } from "../../../src/engine/evidence/corroboration";
import type { Datapoint } from "../../../src/engine/evidence/datapoint";
import { gradeRank, grades } from "../../../src/engine/grade";
import { withOverride } from "../../../src/engine/evidence/gradeOverride";
import { originGroups } from "../../../src/engine/evidence/origins";
import { datapoint, seed } from "./datapoints";

const report = (id: string, facts: Partial<Datapoint> = {}) =>
  datapoint({ id, source: `Paper ${id}`, reference: `https://paper-${id}.com/story`, value: 2, grade: "F", ...facts });
const three = [report("a"), report("b", { value: 2100, unit: "USD m" }), report("c", { value: 1.9, grade: "E" })];
const lifts = (rows: readonly Datapoint[], options = {}) =>
  corroboration(rows, options).map(({ id, from, to }) => `${id} ${from}→${to}`);

test("three origins that agree lift each other by one letter, the best first among the reasons", () => {
  expect(lifts(three)).toEqual(["a F→E", "b F→E", "c E→D"]);
  expect(corroboration(three)[0]).toEqual({
    kind: "corroborated",
    row: 0,
    id: "a",
    from: "F",
    to: "E",
    because: ["c", "b"],
    becauseRows: [2, 1],
    words: [],
    reason: "Corroborated by other origins: Paper c, Paper b",
  });
});

test.each([
  ["two origins", three.slice(0, 2)],
  [
    "one story in three papers",
    three.map((row) => ({ ...row, quote: "The lab makes two billion dollars a year, people say" })),
  ],
  ["three stories of one site", three.map((row) => ({ ...row, reference: "https://www.ft.com/" + row.id }))],
  ["one that is a year later", [...three.slice(0, 2), { ...three[2]!, periodEnd: "2026-12-31" }]],
  ["one of another caliber", [...three.slice(0, 2), { ...three[2]!, caliber: "Exit rate" }]],
  ["one in another currency", [...three.slice(0, 2), { ...three[2]!, unit: "EUR bn" }]],
  ["one of another company", [...three.slice(0, 2), { ...three[2]!, company: "Other lab" }]],
  ["one further away than the tolerance", [...three.slice(0, 2), { ...three[2]!, value: 1.6 }]],
  ["three forecasts", three.map((row) => ({ ...row, caliber: "Guidance" }))],
  ["three ungraded rows", three.map((row) => ({ ...row, grade: "" }))],
  ["three rumours", three.map((row) => ({ ...row, grade: "J" }))],
  ["statements of record", three.map((row) => ({ ...row, grade: "B" }))],
  ["figures at D", three.map((row) => ({ ...row, grade: "D" }))],
])("%s lift nothing", (_, rows) => expect(lifts(rows)).toEqual([]));

test("a rumour rises when three others agree with it, and does not help to lift two", () => {
  const rumour = report("r", { grade: "J" });
  expect(lifts([...three, rumour])).toContain("r J→I");
  expect(lifts([three[0]!, three[1]!, rumour])).toEqual([]);
});

test("a filing counts among the origins and is itself not lifted", () => {
  expect(lifts([three[0]!, three[1]!, report("filing", { grade: "A" })])).toEqual(["a F→E", "b F→E"]);
});

test("origins without a name are named by their site, their id, or not at all", () => {
  const rows = [
    report("a"),
    report("b", { source: "" }),
    report("c", { source: "", reference: "" }),
    report("", { source: "", reference: "" }),
  ];
  expect(corroboration(rows)[0]!.reason).toBe("Corroborated by other origins: paper-b.com, c, a row without a name");
});

test("a tolerance of zero needs equal values", () => {
  expect(lifts(three, { tolerance: 0 })).toEqual([]);
});

const register = fc
  .array(
    fc.record({
      grade: fc.constantFrom(...grades, ""),
      value: fc.integer({ min: 18, max: 24 }),
      source: fc.constantFrom("A", "B", "C", "D", "E"),
      periodEnd: fc.constantFrom("2025-12-31", "2025-12-28", "2025-12-20"),
    }),
    { maxLength: 14 },
  )
  .map((rows) => rows.map((row, place) => datapoint({ ...row, id: `${place}` })));

test("a lift is one letter, never above D, rests on two other origins at least, and never on ungraded rows or J", () => {
  fc.assert(
    fc.property(register, (rows) => {
      for (const { row, from, to, becauseRows } of corroboration(rows)) {
        expect(gradeRank(from) - gradeRank(to)).toBe(1);
        expect(gradeRank(to)).toBeGreaterThanOrEqual(gradeRank("D"));
        const origins = originGroups([row, ...becauseRows].map((place) => rows[place]!));
        expect(new Set(origins).size).toBe(becauseRows.length + 1);
        expect(becauseRows.length).toBeGreaterThanOrEqual(2);
        for (const place of becauseRows) {
          expect(["", "J"]).not.toContain(rows[place]!.grade);
          expect(Math.abs((rows[place]!.value as number) - (rows[row]!.value as number)) * 100).toBeLessThanOrEqual(
            15 * Math.max(rows[place]!.value as number, rows[row]!.value as number),
          );
        }
      }
    }),
    { seed, numRuns: 1000 },
  );
});

test("a copied row changes no suggestion", () => {
  fc.assert(
    fc.property(
      register.filter((rows) => rows.length > 0),
      fc.nat(),
      (rows, pick) => {
        const copy = { ...rows[pick % rows.length]!, id: "copy" };
        const before = lifts(rows);
        expect(lifts([...rows, copy]).filter((text) => !text.startsWith("copy"))).toEqual(before);
      },
    ),
    { seed, numRuns: 500 },
  );
});

test("accepted once, it is not offered again, so that nothing climbs to D by itself", () => {
  fc.assert(
    fc.property(register, (rows) => {
      const suggestions = corroboration(rows);
      const accepted = rows.map((row, place) => {
        const suggestion = suggestions.find((one) => one.row === place);
        if (suggestion === undefined) return row;
        const { from, to, reason } = suggestion;
        return {
          ...row,
          grade: to,
          reason: withOverride(row.reason, { from, to, reason, name: "Reviewer", date: "2026-06-25" }),
        };
      });
      const lifted = new Set(suggestions.map(({ row }) => row));
      expect(corroboration(accepted).filter(({ row }) => lifted.has(row))).toEqual([]);
    }),
    { seed, numRuns: 300 },
  );
});
