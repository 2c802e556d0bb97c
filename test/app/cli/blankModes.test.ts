/**
 * Formulas that once answered differently where a blank cell reaches a function as 0 (Excel's desktop) or as nothing (the web), or
 * that gave a number where there is none. Each must give one answer under both; the numbers are worked out by hand beside them.
 */
import { runCommandLine } from "../../../src/app/cli/commandLine";

type Expected = number | string | readonly (readonly (number | string)[])[];

const cases: readonly (readonly [formula: string, expected: Expected])[] = [
  // Two figures without a source and three spare rows: (100 + 98) / 2, 2 / 99.
  [
    '=AIE.TRIANGULATE({100;98;0;0;0},{"J";"J";0;0;0},,,FALSE)',
    [[99, 98, 100, 2 / 99, 0, "No evidence", "J"]],
  ],
  ["=AIE.TRIANGULATE(Y1:Y3,Z1:Z3,,,FALSE)", "#N/A"],
  // One gauge and three spare rows.
  ["=AIE.BUBBLE_GAUGES({1;0;0;0},{2;0;0;0},{3;0;0;0},,FALSE)", [[1, 1, "Safe"], ["Verdict", 0, "Boom"]]],
  // An optional number at an empty cell is 0: 1 − 20 × 25% × 1, 1 × 0.75 × 0.5 + 5 × 0.25.
  ["=AIE.GPU_YIELD(2.35,30000,Z1)", 0],
  ["=AIE.REQUIRED_REVENUE(100,Z1)", 100],
  ["=AIE.SUBSCRIPTION_MARGIN(20,0.25,Z1)", -4],
  ["=AIE.BLENDED_PRICE(1,5,Z1)", 5],
  ["=AIE.BLENDED_PRICE(1,5,0.75,Z1,0.5)", 1.625],
  // A text at an empty cell is left out: the table of all four readings.
  [
    "=AIE.RUN_RATE({1;2;3;4},4,Z1,FALSE)",
    [["last", 16, 0.6], ["best", 16, 0.6], ["trailing", 10, 0], ["quarter", 16, 0.6]],
  ],
  // Months to come are no months without revenue.
  ['=AIE.RUN_RATE({5;1;0;0},12,"last")', "#VALUE!"],
  ["=AIE.BUDGET_RUNWAY(100,{5;1;0})", "#VALUE!"],
  ['=AIE.RUN_RATE({1;"";3;4;5},4,"trailing")', "#N/A"],
  // Each charge is the nearest double of its own value.
  ["=INDEX(AIE.DEPRECIATION({1;1000000000000},6),1)", 1 / 6],
  ["=INDEX(AIE.HEADROOM_SCHEDULE({100},{10},{1},,,,,,FALSE),1,5)", 146 / 84],
  ["=AIE.DEPRECIATION(100,{3,5})", "#VALUE!"],
  ["=AIE.DEPRECIATION_HEADROOM(-100,50)", "#NUM!"],
  ["=AIE.HEADROOM_BY_LIFE(-100,68,13,6,7)", "#NUM!"],
  // A firm that pays its customer back leaves nobody who only pays.
  ['=AIE.GENAI_DEDUPE({100;5},{"Customer";"App"},{"App";"Customer"},,"totals",,FALSE)', "#N/A"],
  // Hosting pays for chips: capital spending, whatever the layer is called. 100 + 60.
  [
    '=INDEX(AIE.GENAI_DEDUPE({100;60;50},{"C";"A";"H"},{"A";"H";"N"},{"Apps";"Hosting";"Chip"},"totals",,FALSE),1,1)',
    160,
  ],
  ['=AIE.TRIANGULATE({100;200;300},{"A";"B";"C"},,15,FALSE)', "#NUM!"],
  ['=AIE.COUNT_ONCE({100;300},{"a";"a"},,5,FALSE)', "#NUM!"],
  // The row without a rank gives way.
  ['=AIE.COUNT_ONCE({100;95},{"a";"a"},{3;0},0.1,FALSE)', [[100, "Counted"], [0, "Duplicate of row 1"]]],
  ['=INDEX(AIE.OWNERSHIP_COST({"a"},{100},{10},1E-40,,,FALSE),1,2)', 10],
  [
    '=AIE.OWNERSHIP_COST({"a";"b"},{24;14},8,,,,FALSE)',
    [["a", 3, 3 / 4.75], ["b", 1.75, 1.75 / 4.75], ["Total", 4.75, 1]],
  ],
  ['=AIE.GRADED_SUM({1;2},"B")', 3],
]; // prettier-ignore

test.each(["zero", "null"])("a blank as %s gives the one answer", async (blank) => {
  const lines: string[] = [];
  const terminal = {
    print: (line: string) => void lines.push(line),
    complain: (text: string) => expect(text).toBe(""),
  };
  await runCommandLine(["eval", "--blank", blank, ...cases.map(([formula]) => formula)], "1.2.3", terminal);
  const found = lines.map((line) => {
    const { formula, value, error } = JSON.parse(line) as {
      formula: string;
      value?: Expected;
      error?: { code: string };
    };
    return [formula, error?.code ?? value];
  });
  expect(found).toEqual(cases.map(([formula, expected]) => [formula, expected]));
});

test("two points give one elasticity, whether fitted or from first to last", async () => {
  const lines: string[] = [];
  const formulas = ["", ',"log"'].map((method) => `=AIE.ELASTICITY({10;10.000000000001},{100;99}${method})`);
  await runCommandLine(["eval", ...formulas], "1.2.3", {
    print: (line) => void lines.push(line),
    complain: () => undefined,
  });
  const [fitted, ends] = lines.map((line) => (JSON.parse(line) as { value: number }).value);
  // ln(100/99) ÷ ln(1.0000000000001), to 60 digits 100503358535.02.
  expect(fitted).toBe(ends);
  expect(Math.abs(fitted! / 100_503_358_535.02 - 1)).toBeLessThan(1e-3);
});
