import { inheritedGrade, limitsOf, worstFirst } from "../../src/excel/cellGrade";
import type { Trace } from "../../src/excel/traceCell";
import { stackSources } from "../../src/models/stack/sources";

const graded = (...grades: string[]) =>
  grades.map((grade, index) => ({ ...stackSources[0]!, id: `S-${index}`, grade }));
const empty: Trace = {
  sources: [],
  assumptions: [],
  missingIds: [],
  wholeRegister: false,
  isCutShort: false,
  errors: [],
};
const cell = (row: number) => ({ sheet: "Flows", row, column: 1 });

test.each([
  ["nothing", empty, null],
  ["sources", { ...empty, sources: graded("B", "F", "A") }, "F"],
  ["a source without a grade", { ...empty, sources: graded("B", "") }, "ungraded"],
  ["a source with a letter that is no grade", { ...empty, sources: graded("B", "Z") }, "ungraded"],
  ["a typed number beside sources", { ...empty, sources: graded("A"), assumptions: [cell(1)] }, "I"],
  ["an id that leads nowhere", { ...empty, assumptions: [cell(1)], missingIds: ["X-1"] }, "J"],
] as const)("%s", (_, trace, grade) => {
  expect(inheritedGrade(trace)).toBe(grade);
});

test("what drags a cell down comes first", () => {
  expect(worstFirst(graded("C", "", "J", "A")).map(({ grade }) => grade)).toEqual(["", "J", "C", "A"]);
});

test("says in the pane's language what the grade leaves out", () => {
  const trace = {
    ...empty,
    assumptions: [1, 2, 3, 4, 5, 6].map(cell),
    missingIds: ["X-1"],
    wholeRegister: true,
    isCutShort: true,
  };
  expect(limitsOf(trace, "en-US")).toEqual([
    "Typed numbers without a source count as assumptions (grade I): Flows!B2, Flows!B3, Flows!B4, Flows!B5 … (+2)",
    "Not in the register: X-1",
    "The key of a look-up could not be told, so all rows of the register count.",
    "The chain of formulas is too long; it was not followed to its end.",
  ]);
  for (const limit of limitsOf(trace, "zh-CN")) expect(limit).toMatch(/\p{Script=Han}/u);
  expect(limitsOf(empty, "en-US")).toEqual([]);
});
