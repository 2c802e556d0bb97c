import { movedFormula } from "../../../src/workbench/book/movedFormula";

test.each([
  ["=A1+$B$2+C$3+$D4", "=B3+$B$2+D$3+$D6"],
  ["=SUM(A1:B2,'My A1'!C3)", "=SUM(B3:C4,'My A1'!D5)"],
  ['="A1"&A1', '="A1"&B3'],
  ["=SUM(Flows[A1])+LOG10(A1)", "=SUM(Flows[A1])+LOG10(B3)"],
  ["=SUM(A:A)+SUM($A:B)+SUM(1:1)", "=SUM(B:B)+SUM($A:C)+SUM(3:3)"],
  ["=Rate2020*A1%", "=Rate2020*B3%"],
  ["=AIE.TOKEN_FLOOR(A1#)", "=AIE.TOKEN_FLOOR(B3#)"],
])("%s two rows down and one column to the right is %s", (formula, moved) => {
  expect(movedFormula(formula, 2, 1)).toBe(moved);
});

test("a reference that leaves the grid is lost", () => {
  expect(movedFormula("=A1+A2", -1, 0)).toBe("=#REF!+A1");
  expect(movedFormula("=XFD1", 0, 1)).toBe("=#REF!");
});
