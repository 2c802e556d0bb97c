import fc from "fast-check";
import type { Datapoint } from "../../../src/engine/evidence/datapoint";
import { downgrades } from "../../../src/engine/evidence/downgrade";
import { gradeRank, grades } from "../../../src/engine/grade";
import { withOverride } from "../../../src/engine/evidence/gradeOverride";
import { afterAll as afterAllSuggestions, worseBy } from "../../../src/engine/evidence/gradeSuggestion";
import { datapoint, epochFacts, seed } from "./datapoints";

const today = "2026-06-25";
const against = (rows: readonly Datapoint[], options = {}) =>
  downgrades(rows, today, options).map(({ id, kind, from, to }) => `${id} ${kind} ${from}→${to}`);

describe("contradicted", () => {
  const pair = (one: string, other: string) => [
    datapoint({ id: "1", value: 1.6, grade: one }),
    datapoint({ id: "2", value: 2, grade: other, source: "Paper" }),
  ];

  test.each([
    ["F", "F", ["1 contradicted F→G", "2 contradicted F→G"]],
    ["F", "B", ["1 contradicted F→G"]],
    ["B", "B", ["1 contradicted B→C", "2 contradicted B→C"]],
    ["A", "I", ["2 contradicted I→J"]],
    ["J", "J", []],
    ["F", "", []],
    ["", "F", []],
  ])("graded %j and %j", (one, other, expected) => expect(against(pair(one, other))).toEqual(expected));

  test("says by whom, and what", () => {
    expect(downgrades(pair("F", "B"), today)[0]).toEqual({
      kind: "contradicted",
      row: 0,
      id: "1",
      from: "F",
      to: "G",
      because: ["2"],
      becauseRows: [1],
      words: [],
      reason: "Contradicted by an equal or better source: Paper (B) says 2 USD bn",
    });
    const unnamed = pair("F", "F").map((row) => ({ ...row, id: "", source: "", unit: "" }));
    expect(downgrades(unnamed, today)[0]!.reason).toContain("another row (F) says 2");
  });

  test("needs more than the tolerance", () => {
    expect(against(pair("F", "F"), { tolerance: 0.2 })).toEqual([]);
  });

  test("of many, the twenty best are named", () => {
    const letters = ["G", "F", "E"];
    const many = Array.from({ length: 60 }, (_, place) =>
      datapoint({ id: `${place}`, value: 2, grade: letters[place % 3]! }),
    );
    const [first] = downgrades([datapoint({ id: "x", value: 1, grade: "I" }), ...many], today);
    expect(first!.because).toEqual(many.filter(({ grade }) => grade === "E").map(({ id }) => id));
  });

  test("the best of several comes first", () => {
    const rows = [
      ...pair("G", "F"),
      datapoint({ id: "3", value: 2.1, grade: "D" }),
      datapoint({ id: "4", value: 2.1, grade: "" }),
    ];
    expect(downgrades(rows, today)[0]!.because).toEqual(["3", "2"]);
  });
});

describe("of one row", () => {
  const row = (facts: Partial<Datapoint>) => [datapoint({ id: "x", ...facts })];

  test.each([
    ["a run-rate more than 12 months old", { caliber: "Month × 12", periodEnd: "2025-06-24" }, ["x old run-rate E→F"]],
    ["a run-rate of 12 months", { caliber: "Month × 12", periodEnd: "2025-06-25" }, []],
    ["a fiscal year of any age", { periodEnd: "2019-12-31" }, []],
    ["a denial", { quote: "A spokesperson denied the figure." }, ["x disputed E→F"]],
    ["a dispute told in the reason", { reason: "The company called it inaccurate" }, ["x disputed E→F"]],
    ["words that soften", { quote: "It makes about $1 billion a year" }, ["x soft wording E→F"]],
    ["words of guidance", { quote: "It expects $1 billion this year" }, ["x guidance E→I"]],
    ["guidance by its caliber", { caliber: "Guidance" }, ["x guidance E→I"]],
    ["guidance already graded I", { caliber: "Guidance", grade: "I", quote: "about $1 billion" }, []],
    ["guidance softly worded", { quote: "It could reach nearly $1 billion" }, ["x guidance E→I"]],
    [
      "a statement of record, whatever its words",
      { grade: "C", quote: "We expect about $1 billion; denied", caliber: "Month × 12", periodEnd: "2020-01-31" },
      [],
    ],
    ["an ungraded row", { grade: "", quote: "about $1 billion" }, []],
    ["a rumour", { grade: "J", quote: "about $1 billion" }, []],
    [
      "two reasons",
      { caliber: "Exit rate", periodEnd: "2025-01-31", quote: "about $1 billion" },
      ["x old run-rate E→F", "x soft wording E→F"],
    ],
  ])("%s", (_, facts, expected) => expect(against(row(facts))).toEqual(expected));

  test("the mark of an accepted dispute is no new dispute", () => {
    const [suggestion] = downgrades(row({ quote: "The company denied it" }), today);
    const { from, to, reason } = suggestion!;
    const marked = withOverride("", { from, to, reason, name: "Reviewer", date: today });
    expect(reason).toBe("Disputed by the company: “denied”");
    expect(against(row({ grade: to, quote: "The company denied it", reason: marked }))).toEqual([]);
    expect(against(row({ grade: to, quote: "", reason: marked }))).toEqual([]);
  });
});

test("in Epoch AI's facts the two reports of December 2023 speak against each other and have grown old", () => {
  expect(against(epochFacts.slice(0, 2))).toEqual([
    "EP-1 contradicted F→G",
    "EP-1 old run-rate F→G",
    "EP-2 contradicted F→G",
    "EP-2 old run-rate F→G",
  ]);
});

describe("for random registers", () => {
  const quotes = [
    "",
    "about $2 billion",
    "denied",
    "expects $2 billion",
    "on track, nearly $2 billion, disputed",
    "$2 billion",
  ];
  const register = fc
    .array(
      fc.record({
        grade: fc.constantFrom(...grades, ""),
        value: fc.integer({ min: 1, max: 4 }),
        caliber: fc.constantFrom("Month × 12", "Calendar year", "Guidance", ""),
        periodEnd: fc.constantFrom("2025-12-31", "2025-05-31", ""),
        quote: fc.constantFrom(...quotes),
      }),
      { maxLength: 12 },
    )
    .map((rows) => rows.map((row, place) => datapoint({ ...row, id: `${place}` })));

  test("each suggestion is one letter, guidance to I; none lifts; A-C fall only to a contradiction of their equal or better", () => {
    fc.assert(
      fc.property(register, (rows) => {
        const found = downgrades(rows, today);
        for (const { kind, row, from, to, becauseRows } of found) {
          expect(from).toBe(rows[row]!.grade);
          if (kind === "guidance") expect(to).toBe("I");
          else expect(gradeRank(to) - gradeRank(from)).toBe(1);
          expect(gradeRank(to)).toBeGreaterThan(gradeRank(from));
          if (gradeRank(from) <= 3) expect(kind).toBe("contradicted");
          for (const place of becauseRows)
            expect(gradeRank(rows[place]!.grade as "A")).toBeLessThanOrEqual(gradeRank(from));
          expect(becauseRows.length > 0).toBe(kind === "contradicted");
        }
        expect(new Set(found.map(({ row, kind }) => `${row} ${kind}`)).size).toBe(found.length);
      }),
      { seed, numRuns: 1000 },
    );
  });

  test("all reasons of a row together never pass J and are never better than any one of them", () => {
    fc.assert(
      fc.property(register, (rows) => {
        const found = downgrades(rows, today);
        rows.forEach(({ grade }, place) => {
          const own = found.filter(({ row }) => row === place);
          if (own.length === 0) return;
          const end = afterAllSuggestions(grade as "A", own);
          for (const { to } of own) expect(gradeRank(end)).toBeGreaterThanOrEqual(gradeRank(to));
          expect(gradeRank(end)).toBeLessThanOrEqual(10);
        });
      }),
      { seed, numRuns: 500 },
    );
  });

  test("a reason accepted is not offered again", () => {
    fc.assert(
      fc.property(register, (rows) => {
        const accepted = downgrades(rows, today);
        const after = rows.map((row, place) =>
          accepted
            .filter((one) => one.row === place)
            .reduce(
              (marked, { kind, from, to, reason }) => ({
                ...marked,
                grade: kind === "guidance" || marked.grade === "J" ? "I" : worseBy(marked.grade as "A", 1),
                reason: withOverride(marked.reason, { from, to, reason, name: "Reviewer", date: today }),
              }),
              row,
            ),
        );
        const decided = new Set(accepted.map(({ row, kind }) => `${row} ${kind}`));
        for (const { row, kind } of downgrades(after, today)) expect(decided).not.toContain(`${row} ${kind}`);
      }),
      { seed, numRuns: 300 },
    );
  });
});

test.each([
  [
    "E",
    [
      ["E", "F", "contradicted"],
      ["E", "F", "soft wording"],
    ],
    "G",
  ],
  [
    "E",
    [
      ["E", "F", "disputed"],
      ["E", "I", "guidance"],
    ],
    "J",
  ],
  [
    "I",
    [
      ["I", "J", "disputed"],
      ["I", "J", "contradicted"],
    ],
    "J",
  ],
  ["E", [["E", "D", "corroborated"]], "D"],
  [
    "E",
    [
      ["E", "D", "corroborated"],
      ["E", "F", "contradicted"],
    ],
    "E",
  ],
  ["A", [["E", "D", "corroborated"]], "A"],
  ["E", [], "E"],
])("from %s after %j it is %s, counted by hand", (grade, steps, end) => {
  const suggestions = steps.map(([from, to, kind]) => ({ from, to, kind }));
  expect(afterAllSuggestions(grade as "A", suggestions as never)).toBe(end);
});
