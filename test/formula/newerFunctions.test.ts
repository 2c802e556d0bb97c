import { newerFunctions } from "../../src/formula/newerFunctions";

// support.microsoft.com, "Excel functions (by category)": LET, FILTER and XLOOKUP are marked 2021; MAP, LAMBDA and VSTACK 2024.
test.each([
  ["functions that every program knows", ["=SUM(A1:A3)", "=INDEX(A1:A3,MATCH(1,B1:B3,0))"], null],
  ["nothing at all", [], null],
  ["LET and look-ups", ["=let(x,1,x)", "=XLOOKUP(1,A:A,B:B)+LET(y,2,y)"], { excel: 2021, names: ["LET", "XLOOKUP"] }],
  ["LAMBDA beside LET", ["=LET(x,1,x)", "=MAP(A1:A3,LAMBDA(x,x))"], { excel: 2024, names: ["LAMBDA", "MAP"] }],
  ["names that only end or begin like one", ["=OUTLET(1)", "=MAPPED(1)", "=Book.LET(1)", "=LETTER", "=MAP"], null],
])("%s", (_what, formulas, needed) => {
  expect(newerFunctions(formulas)).toEqual(needed);
});

test("the order of the formulas does not matter", () => {
  const formulas = ["=TAKE(A1:A9,2)", "=DROP(A1:A9,2)", "=FILTER(A1:A9,B1:B9)"];
  expect(newerFunctions(formulas)).toEqual({ excel: 2024, names: ["DROP", "TAKE"] });
  expect(newerFunctions([...formulas].reverse())).toEqual(newerFunctions(formulas));
});
