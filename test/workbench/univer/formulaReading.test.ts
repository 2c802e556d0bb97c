import type { Injector } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import { withoutNamedLambdas } from "../../../src/workbench/univer/engine/namedLambdas";
import { openBook, type OpenedBook } from "../openedBook";

// support.microsoft.com: "Guidelines and examples of array formulas" (array constants), "Implicit intersection operator: @",
// "Spilled range operator", "LET function", "LAMBDA function"; "Dynamic array formulas and spilled array behavior".
let opened: OpenedBook;
beforeAll(async () => {
  opened = openBook();
  await opened.write("A1", [10], [20], [30]);
});
afterAll(() => opened.book.dispose());

test.each([
  ["=SUM({12.20,1})", 13.2],
  ["=SUM({1,-2.50;3,4E0})", 5.5],
  ['=COUNTA({"Acme, Inc.","b;c"})', 2],
  ['=INDEX({"say ""hi""",2},1)', 'say "hi"'],
  ['=ISTEXT("1,000")', true],
  ['=LEN("1,000")', 5],
  ['=ISTEXT("45%")', true],
  ["=@A2+1", 21],
  ["=@ABS(-3)", 3],
  ["=SUM(SEQUENCE(3))", 6],
  // Arrays of unlike lengths are #N/A where one of them ends; a cell that nothing was written near is blank.
  ["=SUM(IFERROR({1,2,3}+{1,2},0))", 6],
  ["=SUM(IFERROR(--({1,2,3}>{0,5}),2))", 3],
  // Texts count as numbers where they would when typed.
  ['="(5)"+"3 1/2"+"30:00"', -0.25],
  ['=IFERROR("0x1F"+0,"none")&IFERROR(DAY("32 May 2024"),"none")', "nonenone"],
  ['=YEAR("15-Feb-2024")&HOUR("10:30 PM")', "202422"],
  ["=1E309", "#NUM!"],
  ["=ZZ9999+1", 1],
  ["=SUM(A:A $A$2:B3)", 50],
  ["=2-(-3)%%", 2.0003],
  ['=2*--@A1:A1&-+-"3"', "203"],
  ["=LET(double,LAMBDA(x,x*2),double(4))", 8],
  ["=LET(a,3,f,LAMBDA(x,x*a),g,LAMBDA(y,f(y)+1),g(2))", 7],
  ["=LET(f,LAMBDA(x,x+1),SUM(MAP(A1:A3,f)))", 63],
  // A parameter hides the name outside; what was handed to a name before does not fall to it.
  ["=LET(x,3,SUM(MAP(A1:A3,LAMBDA(x,x*2)))+x)", 123],
  ["=LET(x,2,f,LAMBDA(x,LET(x,x+1,x*10)),f(x))", 30],
])("%s", async (formula, value) => {
  expect(await opened.result(formula)).toEqual(value);
});

test("@ takes the cell of its own row", async () => {
  await opened.write("C2", ["=@A1:A3", "=@$A$1:$A$3*2"]);
  expect(opened.values("C2:D2")).toEqual([[20, 40]]);
});

test("A1# is the spill of A1, whatever its size, and #REF! where nothing is calculated", async () => {
  await opened.write("F1", ["=SEQUENCE(A5+2)", "=SUM(F1#)", "=ROWS(F1#)", "=SUM(A1#)"]);
  expect(opened.values("G1:I1")).toEqual([[3, 2, "#REF!"]]);
  await opened.write("A5", [2]);
  expect(opened.values("G1:I1")).toEqual([[10, 4, "#REF!"]]);
});

test("a formula's value is never empty, nor is a cell of its spill", async () => {
  await opened.write("K1", ["=IF(TRUE,Z1)", "=Y1:Z2"]);
  await opened.write("K4", ["=ISBLANK(M2)", "=COUNT(K1:M2)", '=XLOOKUP(10,A1:A3,Y1:Y3)=""']);
  expect(opened.values("K1:M2")).toEqual([
    [0, 0, 0],
    [null, 0, 0],
  ]);
  expect(opened.values("K4:M4")).toEqual([[false, 5, true]]);
  expect(opened.cell("K1").text).toBe("0");
});

test("an array is negated as if it were multiplied by -1, once and twice", async () => {
  const entries = [1.5, -2, true, '="5"', "x", "=NA()", "", 0];
  await opened.write("Q1", ...entries.map((entry) => [entry]));
  const negated = await opened.result("=-Q1:Q8");
  expect(negated).toEqual(await opened.result("=Q1:Q8*-1"));
  // As Excel: a truth is 1, a text that reads as a number is one, other texts and errors stay errors, a blank is 0.
  expect(negated).toEqual([[-1.5], [2], [-1], [-5], ["#VALUE!"], ["#N/A"], [0], [0]]);
  expect(await opened.result("=SUM(--ISERROR(Q1:Q8))")).toBe(1);
  expect(await opened.result("=SUM(--(Q1:Q8>0))")).toBe(await opened.result("=SUM((Q1:Q8>0)*1)"));
});

test("what a LAMBDA reads of LET is worked out once a calculation, and again at the next", async () => {
  const { engine } = opened.book as unknown as { engine: { injector: Injector } };
  const counted = jest.spyOn(engine.injector.get(IFunctionService).getExecutor("SUMSQ")!, "calculate");
  const formula = "=LET(k,SUMSQ(A1:A2),f,LAMBDA(x,x+k),SUM(MAP(SEQUENCE(5),f)))";
  expect(await opened.result(formula)).toBe(15 + 5 * 500);
  expect(counted).toHaveBeenCalledTimes(1);
  await opened.write("A1", [0]);
  expect(opened.value("AA1")).toBe(15 + 5 * 400);
  expect(counted).toHaveBeenCalledTimes(2);
  counted.mockRestore();
  // Random numbers that the LAMBDA itself draws are others at each call.
  expect(await opened.result("=ROWS(UNIQUE(MAP(SEQUENCE(5),LAMBDA(x,RAND()))))")).toBe(5);
});

test("200,000 rows spill", async () => {
  await opened.write("O1", ["=SEQUENCE(200000)", "=SUM(O1#)"]);
  expect(opened.value("O200000")).toBe(200_000);
  expect(opened.value("P1")).toBe((200_000 * 200_001) / 2);
});

test("a name used anew inside stays its own", () => {
  expect(withoutNamedLambdas("=LET(f,LAMBDA(x,x),LET(f,2,f)+f(1))")).toBe("=(LET(f,2,f)+LAMBDA(x,x)(1))");
});

test("a formula typed into a cell that another one fills has its value, and the other says what is in its way", async () => {
  await opened.write("AA1", ["=SEQUENCE(4,2)"]);
  expect(opened.values("AA1:AB4")).toEqual([
    [1, 2],
    [3, 4],
    [5, 6],
    [7, 8],
  ]);
  await opened.write("AB3", ["=1+1"]);
  expect(opened.values("AA1:AB4")).toEqual([
    ["#SPILL!", null],
    [null, null],
    [null, 2],
    [null, null],
  ]);
  await opened.write("AB2", [9]);
  await opened.write("AB3", [""]);
  expect(opened.values("AA1:AB3")).toEqual([
    ["#SPILL!", null],
    [null, 9],
    [null, null],
  ]);
  await opened.write("AB2", [""]);
  expect(opened.values("AA3:AB3")).toEqual([[5, 6]]);
});

test("a blank cell with a look that a result without room would fill stays blank, and is no obstacle", async () => {
  await opened.write("AD3", ["x"]);
  await opened.book.formats.write(opened.area("AD2"), { fill: "#FFFF00" });
  await opened.write("AD1", ["=SEQUENCE(3)", "=ISBLANK(AD2)"]);
  expect(opened.values("AD1:AE1")).toEqual([["#SPILL!", true]]);
  await opened.write("AD3", [""]);
  expect(opened.values("AD1:AD3")).toEqual([[1], [2], [3]]);
});
