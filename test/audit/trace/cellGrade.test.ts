import { limitWords } from "../../../src/pane/texts/hostTexts";
import { limitsOf, sourcesOf, worstFirst } from "../../../src/audit/trace/cellGrade";
import { stackSources } from "../../../src/models/stack/sources";
import { registerSheet, snapshotOf, traceOf, type Written } from "../snapshotOf";

const graded = (...grades: string[]) =>
  grades.map((grade, index) => ({ ...stackSources[0]!, id: `S-${index}`, grade }));

/** What A1 of a sheet rests on, beside a register of sources with these grades. */
function traced(grades: readonly string[], cells: Record<string, Written>) {
  const sources = grades.map((grade, index) => ({ id: `S-${index}`, value: 10, grade }));
  const { sheet, table } = registerSheet([...sources, { id: "OTHER", value: 1, grade: "A" }]);
  return traceOf(snapshotOf({ sheets: { Flows: { cells }, Sources: sheet }, tables: [table] }), "Flows!A1");
}

const sumOf = (count: number): Written => [`=SUM(Sources!D5:D${4 + count})`, 10 * count];

test.each<[string, readonly string[], Record<string, Written>, string | null]>([
  ["nothing", [], {}, null],
  ["a text", [], { A1: "words" }, null],
  ["a date", [], { A1: { date: 45_000 } }, null],
  ["sources", ["B", "F", "A"], { A1: sumOf(3) }, "F"],
  ["a source without a grade", ["B", ""], { A1: sumOf(2) }, "ungraded"],
  ["a source with a letter that is no grade", ["B", "Z"], { A1: sumOf(2) }, "ungraded"],
  ["a typed number beside sources", ["A"], { A1: ["=Sources!D5+B1", 12], B1: 2 }, "I"],
  ["an id that leads nowhere", ["A"], { A1: ['=XLOOKUP("X-1",Register[ID],Register[Value],3)', 3] }, "J"],
])("%s", (_, grades, cells, floor) => {
  expect(traced(grades, cells).provenance.floor).toBe(floor);
});

test("what drags a cell down comes first", () => {
  const grades = ["C", "", "J", "A"];
  expect(worstFirst(graded(...grades)).map(({ grade }) => grade)).toEqual(["", "J", "C", "A"]);
  const { provenance } = traced(grades, { A1: sumOf(4) });
  expect(sourcesOf(provenance).map(({ grade }) => grade)).toEqual(["", "J", "C", "A"]);
});

test("tells what the grade leaves out, which the pane says in its language", () => {
  const lookUp = (key: string) => `XLOOKUP(${key},Register[ID],Register[Value])`;
  const { provenance, hasUnknownKey } = traced(["A"], {
    A1: [`=SUM(B1:B6)+${lookUp('"X-1"')}+${lookUp('TEXT(C1,"0")')}`, 30],
    ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((row) => [`B${row}`, row])),
  });
  expect(hasUnknownKey).toBe(true);
  const limits = limitsOf({ ...provenance, isCutShort: true }, hasUnknownKey);
  expect(limits.map((limit) => limitWords(limit, "en-US"))).toEqual([
    "Typed numbers without a source count as assumptions (grade I): Flows!B1, Flows!B2, Flows!B3, Flows!B4 … (+2)",
    "Not in the register: X-1",
    "The key of a look-up could not be told, so all rows of the register count.",
    "The chain of formulas is too long; it was not followed to its end.",
  ]);
  for (const limit of limits) expect(limitWords(limit, "zh-CN")).toMatch(/\p{Script=Han}/u);
  expect(limitsOf(traced(["A"], { A1: sumOf(1) }).provenance, false)).toEqual([]);
});
