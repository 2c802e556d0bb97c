/** The forms of files as Excel saves them: [MS-XLSX] 2.3.3 for the marks, sample files for @, # and the trimmed ranges. */
import { fileFormulaFrom, formulaFromFile, withoutFileMarks } from "../../src/formula/fileDialect";
import { modelFormulas } from "./modelFormulas";

test.each([
  ["=SUM(A1:A3)", "SUM(A1:A3)"],
  ["=XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
  ["=SORT(FILTER(A1:A9,B1:B9>1))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>1))"],
  ["=IFERROR(STDEV.S(A1:A9),0)", "IFERROR(_xlfn.STDEV.S(A1:A9),0)"],
  ["=LET(x,A1,y,x*2,x+y)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y)"],
  ["=LAMBDA(x,[y],x+y)(1)", "_xlfn.LAMBDA(_xlpm.x,_xlop.y,_xlpm.x+_xlop.y)(1)"],
  [
    "=LET(double,LAMBDA(v,v*2),double(Rate))",
    "_xlfn.LET(_xlpm.double,_xlfn.LAMBDA(_xlpm.v,_xlpm.v*2),_xlpm.double(Rate))",
  ],
  ["=SUM(A1#)", "SUM(_xlfn.ANCHORARRAY(A1))"],
  ["='My sheet'!A1#*2", "_xlfn.ANCHORARRAY('My sheet'!A1)*2"],
  ["=SUM(INDEX(A:A,1)#)", "SUM(_xlfn.ANCHORARRAY(INDEX(A:A,1)))"],
  ["=@A1:A9", "_xlfn.SINGLE(A1:A9)"],
  ["=@INDEX(A1:A9,B1)+1", "_xlfn.SINGLE(INDEX(A1:A9,B1))+1"],
  [
    "=SUM(Stack!$A$1.:.$A$10,A:.A,A1.:A9)",
    "SUM(_xlfn._TRO_ALL(Stack!$A$1:$A$10),_xlfn._TRO_TRAILING(A:A),_xlfn._TRO_LEADING(A1:A9))",
  ],
  ["=AIE.RUN_RATE(A1:A9,12)", "_xldudf_AIE_RUN_RATE(A1:A9,12)"],
  ["=Flow[@Amount]*Flow[@]", "Flow[[#This Row],[Amount]]*Flow[#This Row]"],
  ["=Flow[@[a b]:[c]]", "Flow[[#This Row],[a b]:[c]]"],
  ["=BYROW(A1:B2,SUM)", "_xlfn.BYROW(A1:B2,_xleta.SUM)"],
  ["=MAP(A1:A3, ABS )", "_xlfn.MAP(A1:A3, _xleta.ABS )"],
  ["=REDUCE(0,A1:A3,PRODUCT)+MAX(A1)", "_xlfn.REDUCE(0,A1:A3,_xleta.PRODUCT)+MAX(A1)"],
  ["=GROUPBY(A1:A9,B1:B9,SUM,,0)", "_xlfn.GROUPBY(A1:A9,B1:B9,_xleta.SUM,,0)"],
  ["=PIVOTBY(A1:A9,B1:B9,C1:C9,STDEV.S)", "_xlfn.PIVOTBY(A1:A9,B1:B9,C1:C9,_xleta.STDEV.S)"],
  ["=LAMBDA(f,f(A1:A3))(SUM)", "_xlfn.LAMBDA(_xlpm.f,_xlpm.f(A1:A3))(_xleta.SUM)"],
  ["=LET(f,SUM,f(A1:A3))", "_xlfn.LET(_xlpm.f,_xleta.SUM,_xlpm.f(A1:A3))"],
  ["=LET(f,MAX,BYROW(A1:B2,f))", "_xlfn.LET(_xlpm.f,_xleta.MAX,_xlfn.BYROW(A1:B2,_xlpm.f))"],
  [
    "=LET(g,LAMBDA(f,f(A1:A3)),g(CONCAT))",
    "_xlfn.LET(_xlpm.g,_xlfn.LAMBDA(_xlpm.f,_xlpm.f(A1:A3)),_xlpm.g(_xleta.CONCAT))",
  ],
  // Names of the workbook, and of LET, that are called like functions.
  ["=LET(r,RATE,r*2)", "_xlfn.LET(_xlpm.r,RATE,_xlpm.r*2)"],
  ["=SUM(RATE)*RATE", "SUM(RATE)*RATE"],
  [
    "=LET(MAX,LAMBDA(x,x),BYROW(A1:B2,MAX))",
    "_xlfn.LET(_xlpm.MAX,_xlfn.LAMBDA(_xlpm.x,_xlpm.x),_xlfn.BYROW(A1:B2,_xlpm.MAX))",
  ],
  ["=BYROW(A1:B2,Largest)", "_xlfn.BYROW(A1:B2,Largest)"],
  ["=MAP({1,2},ABS)", "_xlfn.MAP({1,2},_xleta.ABS)"],
  ["=(A1:A3)*(B1)", "(A1:A3)*(B1)"],
  ['="_xlfn.SORT("&"A1#"', '"_xlfn.SORT("&"A1#"'],
])("%s stands in a file as %s", (formula, text) => {
  expect(fileFormulaFrom(formula)).toBe(text);
  expect(formulaFromFile(text)).toBe(formula);
});

test("a reference to the row of its own table is written with the table's name", () => {
  expect(fileFormulaFrom("=[@Amount]*2", "Flow")).toBe("Flow[[#This Row],[Amount]]*2");
  expect(fileFormulaFrom("=SUM([Amount])", "Flow")).toBe("SUM(Flow[Amount])");
  expect(() => fileFormulaFrom("=[@Amount]*2")).toThrow("formula needs the table that [@Amount] stands in; got none");
});

test("no formula of the models passes a function", () => {
  for (const formula of modelFormulas()) expect(fileFormulaFrom(formula, "Flow")).not.toContain("_xleta.");
});

test("every formula of the models comes back from a file to the letter", () => {
  for (const formula of modelFormulas()) expect(formulaFromFile(fileFormulaFrom(formula, "Flow"))).toBe(formula);
});

test.each([
  ["_xlfn._xlws.SORT", "SORT"],
  ["_xldudf_AIE_RUN_RATE", "AIE.RUN_RATE"],
  ["_xlpm.x", "x"],
  ["_xleta.SUM", "SUM"],
  ["SUM", "SUM"],
])("%s without its marks is %s", (text, name) => {
  expect(withoutFileMarks(text)).toBe(name);
});
