/**
 * Which formulas are stored as arrays. From Microsoft's "Implicit intersection operator: @": where a range or a function that
 * may give one stands for a single value, Excel shows an @ before it when the formula was stored plainly.
 */
import { needsArrayEvaluation } from "../../src/formula/arrayEvaluation";

const surroundings = {
  isOneCell: (reference: string) => !reference.includes(":") && (!reference.includes("[") || reference.includes("@")),
  isOneValue: (name: string) => name === "Rate",
};

test.each([
  "=A1*2+1",
  "=SUM(A1:A9)",
  "=SUM(A1:A9)/COUNT(A1:A9)",
  "=SUMPRODUCT(A1:A9*B1:B9)",
  "=SUMPRODUCT((A1:A9>2)*ABS(B1:B9))",
  "=SUMIFS(Flows[Amount],Flows[Layer],A1)",
  "=VLOOKUP(A1,B1:D9,2,FALSE)",
  "=MATCH(A1,B1:B9,0)",
  "=IF(A1>2,SUM(B1:B9),0)",
  "=[@Amount]*Rate",
  "=@A1:A9*2",
  '=AIE.RUN_RATE(A1,"month")',
  "=AIE.GENAI_DEDUPE(A1:C9)*2",
  "=CEILING.MATH(A1)",
  '="text"',
])("%s means the same either way", (formula) => {
  expect(needsArrayEvaluation(formula, surroundings)).toBe(false);
});

test.each([
  "=A1:A9*2",
  "=A1:A9",
  "=SUM(A1:A9*2)",
  "=SUM(IF(A1:A9>2,1,0))",
  "=SUMPRODUCT(IF(A1:A9>2,1,0))",
  "=ABS(Flows[Amount])",
  "=COUNTIF(A1:A9,B1:B9)",
  "=FILTER(A1:A9,B1:B9)",
  "=INDEX(A1:A9,2)",
  "=B2#",
  "=Growth*2",
  "={1,2}*3",
  "=LET(x,A1,x+1)",
  "=VLOOKUP(A1:A3,B1:D9,2,FALSE)",
])("%s may give many values", (formula) => {
  expect(needsArrayEvaluation(formula, surroundings)).toBe(true);
});

test("a text is no formula", () => {
  expect(needsArrayEvaluation("A1:A9", surroundings)).toBe(false);
});
