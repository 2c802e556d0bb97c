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

test("every formula of the models comes back from a file to the letter", () => {
  for (const formula of modelFormulas()) expect(formulaFromFile(fileFormulaFrom(formula, "Flow"))).toBe(formula);
});

test.each([
  ["_xlfn._xlws.SORT", "SORT"],
  ["_xldudf_AIE_RUN_RATE", "AIE.RUN_RATE"],
  ["_xlpm.x", "x"],
  ["SUM", "SUM"],
])("%s without its marks is %s", (text, name) => {
  expect(withoutFileMarks(text)).toBe(name);
});
