import { planImport } from "../../src/register/import/planImport";
import { sourceWith } from "../../src/register/import/readRows";
import { suggestedOnImport } from "../../src/register/suggestedOnImport";

const imported = (grade: string) =>
  planImport(
    {
      fresh: [
        {
          row: { line: 2, cells: [] },
          source: sourceWith({ company: "OpenAI", datapoint: "Revenue", value: 3700, grade, reason: "Origin: X." }),
          origin: "",
          suggestion: { grade: "H", reason: "An aggregator." },
        },
      ],
      duplicates: [],
      bad: [],
    },
    [],
    { duplicates: new Set(), acceptance: null },
  )[0]!;

test("what an import leaves in the reason is read back as its suggestion", () => {
  expect(suggestedOnImport(imported(""))).toEqual({ grade: "H", reason: "An aggregator. Origin: X." });
});

test("a graded source, other words and a letter beyond J are none", () => {
  expect(suggestedOnImport(imported("B"))).toBeNull();
  expect(suggestedOnImport({ grade: "", reason: "Origin: X." })).toBeNull();
  expect(suggestedOnImport({ grade: "", reason: "Suggested grade K. Why not" })).toBeNull();
  expect(suggestedOnImport({ grade: "C", reason: "Suggested grade H. An aggregator." })).toBeNull();
});
