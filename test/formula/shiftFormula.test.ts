import fc from "fast-check";
import { columnLetters } from "../../src/formula/address";
import { fromR1C1, isFilledAlike, toR1C1 } from "../../src/formula/r1c1";
import { shiftFormula } from "../../src/formula/shiftFormula";
import { modelFormulas } from "./modelFormulas";

/** What Excel shows after copying the formula two rows down and one column to the right. */
test.each([
  ["=A1+$A1+A$1+$A$1", "=B3+$A3+B$1+$A$1"],
  ["=SUM('My A1 sheet'!A1:B2)", "=SUM('My A1 sheet'!B3:C4)"],
  ["=SUM(A:B)+SUM($3:3)", "=SUM(B:C)+SUM($3:5)"],
  ['="A1"&Rate1!B2&Flow[A1]&LOG10(C3)', '="A1"&Rate1!C4&Flow[A1]&LOG10(D5)'],
  ["=[1]Sheet1!A1*'C:\\[O.xlsx]A1'!A1", "=[1]Sheet1!B3*'C:\\[O.xlsx]A1'!B3"],
  ["=XFD1+A1", "=#REF!+B3"],
  ["=Stack!A1048575*A1", "=Stack!#REF!*B3"],
  ["=A1#+SUM(A1.:.A9)", "=B3#+SUM(B3.:.B9)".replace("B9", "B11")],
  ["words A1", "words A1"],
])("%s copied down and across is %s", (formula, expected) => {
  expect(shiftFormula(formula, 2, 1)).toBe(expected);
});

test("what leaves the sheet upwards or to the left is #REF!", () => {
  expect(shiftFormula("=A2+B1", -1, 0)).toBe("=A1+#REF!");
  expect(shiftFormula("=A2+B1", 0, -1)).toBe("=#REF!+A1");
});

test("shifting and going back gives the formula of every model's cell again", () => {
  for (const formula of modelFormulas()) {
    const shifted = shiftFormula(formula, 7, 3);
    expect(shiftFormula(shifted, -7, -3)).toBe(formula);
    expect(isFilledAlike(formula, { row: 5, column: 4 }, shifted, { row: 12, column: 7 })).toBe(true);
  }
});

/** From the documentation of R1C1 in Excel: no number is this row or column, brackets are a distance, no brackets a place. */
test.each([
  ["=SUM(E10,$E$2,Stack!$E$3)", "=SUM(RC[1],R2C5,Stack!R3C5)"],
  ["=D9*$D11", "=R[-1]C*R[1]C4"],
  ["=SUM('My sheet'!A:A,$2:3)", "=SUM('My sheet'!C[-3],R2:R[-7])"],
  ['="D9"&T[D9]', '="D9"&T[D9]'],
])("%s in D10 is %s", (formula, expected) => {
  expect(toR1C1(formula, { row: 9, column: 3 })).toBe(expected);
  expect(fromR1C1(expected, { row: 9, column: 3 })).toBe(formula);
});

test("a distance that leads out of the sheet is #REF!", () => {
  expect(fromR1C1("=R[-1]C+1", { row: 0, column: 0 })).toBe("=#REF!+1");
});

test("in R1C1 a formula is the same wherever it is filled to", () => {
  const part = fc.tuple(fc.boolean(), fc.integer({ min: 20, max: 60 }), fc.boolean(), fc.integer({ min: 20, max: 60 }));
  const reference = part.map(
    ([isColumnFixed, column, isRowFixed, row]) =>
      `${isColumnFixed ? "$" : ""}${columnLetters(column)}${isRowFixed ? "$" : ""}${row}`,
  );
  const move = fc.integer({ min: -15, max: 15 });
  fc.assert(
    fc.property(reference, reference, move, move, (one, other, rows, columns) => {
      const formula = `=${one}*SUM('My sheet'!${other})`;
      const at = { row: 30, column: 30 };
      const to = { row: 30 + rows, column: 30 + columns };
      expect(toR1C1(shiftFormula(formula, rows, columns), to)).toBe(toR1C1(formula, at));
      expect(fromR1C1(toR1C1(formula, at), to)).toBe(shiftFormula(formula, rows, columns));
    }),
    { seed: 20260625, numRuns: 500 },
  );
});
