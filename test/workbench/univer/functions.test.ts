import { openBook, type OpenedBook } from "../openedBook";

// What single functions answer in Excel, from Microsoft's pages of them. Each was otherwise here once.
let opened: OpenedBook;
beforeAll(async () => {
  opened = openBook();
  await opened.write("A1", ["1/5/2020", "$5", "5%", 2], ["", 7, 0.5, 3]);
  await opened.write("H1", ["Tab", "Paid"], [1, 2], [3, 4]);
  await opened.book.tables.add(opened.area("H1:I3"), true, "Sales");
});
afterAll(() => opened.book.dispose());

const answers = (...cases: [formula: string, answer: unknown][]) =>
  test.each(cases)("%s is %p", async (formula, answer) => {
    expect(await opened.result(formula)).toEqual(answer);
  });

// "Excel incorrectly assumes that the year 1900 is a leap year"; DATE: "Excel adds that value to 1900".
describe("days of 1900 and the ends of the calendar", () => {
  answers(
    ["=DATE(1900,2,28)", 59],
    ["=DATE(1900,2,29)", 60],
    ["=DATE(1900,3,1)", 61],
    ["=DATE(1900,2,30)", 61],
    ["=DATE(1900,3,0)", 60],
    ["=DATE(1900,1,61)", 61],
    ["=DATE(1901,-9,0)", 60],
    ["=DATE(1900,1,0)", 0],
    ["=DATE(1900,1,-1)", "#NUM!"],
    ["=DATE(108,1,2)", 39449],
    ["=YEAR(DATE(1899,1,1))", 3799],
    ["=DATE(9999,12,32)", "#NUM!"],
    ["=DATE({1900;2020},{2,3},1)", [[32, 61], [43862, 43891]]], // prettier-ignore
    ["=DAY(60)", 29],
    ["=DAY(60.9)", 29],
    ["=MONTH(60)", 2],
    ["=DAY(61)", 1],
    ["=YEAR(2958465)", 9999],
    ["=YEAR(2958466)", "#NUM!"],
    ["=EDATE(60,1)", 89],
    ["=EDATE(31,1)", 60],
    ["=EDATE(1,-1)", "#NUM!"],
    ["=EDATE(43861,1.9)", 43890],
    ["=EDATE(43861,-1.9)", 43830],
    ["=EOMONTH(32,0)", 60],
    ["=EOMONTH(61,-1)", 60],
    ["=EOMONTH(43861,1)", 43890],
  );
});

describe("DATEDIF by its unit", () => {
  answers(
    ['=DATEDIF(44000,44100,"d")', 100],
    ['=DATEDIF(DATE(2001,1,1),DATE(2003,1,1),"Y")', 2],
    ['=DATEDIF("2001-06-01","2002-08-15","YD")', 75],
    ['=DATEDIF("6/1/2001","8/15/2002","m")', 14],
    ["=DATEDIF(44000,44100,5)", "#NUM!"],
  );
});

describe("functions of texts read the value of a number, not its look", () => {
  answers(
    ["=LEN(A1)", 5],
    ["=LEFT(A1,2)", "43"],
    ["=MID(B1,1,1)", "5"],
    ["=RIGHT(C1,2)", "05"],
    ['=FIND("5",A1)', 5],
    ['=SEARCH("8",A1)', 3],
    ['=REPLACE(A1,1,1,"x")', "x3835"],
    ["=PROPER(A1)", "43835"],
    ["=CLEAN(B1)", "5"],
    ["=LEN(DATE(2020,1,1))", 5],
    ["=LEFT(A1:B2,1)", [["4", "5"], ["", "7"]]], // prettier-ignore
    ['=1/3&""', "0.333333333333333"],
    ["=LEN(1/3)", 17],
    ['=1E+20&""', "1E+20"],
    ['=1E-7&""', "0.0000001"],
    ['=-1.5E-21&""', "-1.5E-21"],
    ['=0.1+0.2&""', "0.3"],
    ['=TEXTJOIN(",",TRUE,1/3,A2,2)', "0.333333333333333,2"],
    ["=CONCAT(2/3,TRUE)", "0.666666666666667TRUE"],
    ["=DOLLAR(5)", "$5.00"],
  );
});

// "TEXT converts a value to text": TRUE is a text then, and a format of nothing shows nothing.
describe("TEXT", () => {
  answers(
    ['=TEXT(5,"")', ""],
    ['=TEXT(-5,"")', "-"],
    ['=TEXT(5," ")', " "],
    ['=TEXT("abc","")', "abc"],
    ['=ISTEXT(TEXT(TRUE,"0"))', true],
    ['=TEXT(TRUE,"0")&TEXT(FALSE,"0.0")', "TRUEFALSE"],
    ['=TEXT({5,TRUE},"0.0")', [["5.0", "TRUE"]]],
    ['=TEXT(1234.5,"#,##0.0")', "1,234.5"],
  );
});

describe("TEXTSPLIT by columns, rows and both", () => {
  answers(
    ['=TEXTSPLIT("a,b;c,d",",",";")', [["a", "b"], ["c", "d"]]], // prettier-ignore
    ['=TEXTSPLIT("a,b;c",,";")', [["a,b"], ["c"]]],
    ['=TEXTSPLIT("a,b;c",",",";")', [["a", "b"], ["c", "#N/A"]]], // prettier-ignore
    ['=TEXTSPLIT("a,b;c",",",";",,,"-")', [["a", "b"], ["c", "-"]]], // prettier-ignore
    ['=TEXTSPLIT("a-b_c",,{"-","_"})', [["a"], ["b"], ["c"]]],
    ['=TEXTSPLIT("a,,b",",",,TRUE)', [["a", "b"]]],
    ['=TEXTSPLIT("a;;b",",",";",TRUE)', [["a"], ["b"]]],
    ['=TEXTSPLIT("aXbxc","x")', [["aXb", "c"]]],
    ['=TEXTSPLIT("aXbxc","x",,,1)', [["a", "b", "c"]]],
    ['=TEXTSPLIT("a.b|c",{".","|"})', [["a", "b", "c"]]],
    ['=ISTEXT(TEXTSPLIT("1,2",","))', [[true, true]]],
    ['=TEXTSPLIT("a,b","")', "#VALUE!"],
    ['=TEXTSPLIT("",",",,TRUE)', "#CALC!"],
    ['=TEXTSPLIT({"a,b";"c,d"},",")', [["a"], ["c"]]],
  );
});

// Exceljet, "Eta lambda": BYROW(array,SUM) is BYROW(array,LAMBDA(x,SUM(x))).
describe("functions passed by their names", () => {
  answers(
    ["=BYROW({1,2;3,4},SUM)", [[3], [7]]],
    ["=BYCOL({1,2;3,4},max)", [[3, 4]]],
    ["=MAP({-1,2},ABS)", [[1, 2]]],
    ["=MAP({1,2},{3,4},SUM)", [[4, 6]]],
    ["=REDUCE(0,{1,2,3},SUM)", 6],
    ["=SCAN(1,{2,3},PRODUCT)", [[2, 6]]],
    ["=MAKEARRAY(2,2,SUM)", [[2, 3], [3, 4]]], // prettier-ignore
    ["=BYROW({1,2;3,4},_xleta.SUM)", [[3], [7]]],
    ["=LET(f,SUM,f(1,2))", 3],
    ["=LET(f,MAX,x,5,BYROW({1,2;3,4},f)+x)", [[7], [9]]],
    ["=LET(sum,LAMBDA(x,x*2),sum(4))", 8],
    ["=BYROW({1,2;3,4},Missing)", "#NAME?"],
    ["=LAMBDA(f,f({1,2,3}))(SUM)", 6],
    ["=LAMBDA(f,x,f(x)+x)(ABS,-3)", 0],
    ["=LAMBDA(f,BYROW({1,2;3,4},f))(MAX)", [[2], [4]]],
    ["=LAMBDA(f,g,f(g({1,2,3})))(SQRT,_xleta.SUM)", Math.sqrt(6)],
    ["=LAMBDA(f,f(2))(LAMBDA(x,x*10))", 20],
    ["=LET(apply,LAMBDA(f,x,f(x)),apply(SUM,{1,2})+apply(LAMBDA(x,MAX(x)),{5,6}))", 9],
    ["=MAP({1,-2},LAMBDA(x,LAMBDA(f,f(x))(ABS)))", [[1, 2]]],
    ["=LET(f,_xleta.SUM,f(1,2))", 3],
    ["=LET(f,SUM,REDUCE(0,{1,2},LAMBDA(a,b,f(a,b))))", 3],
    // A name that LET or a LAMBDA gives is no function, whatever it is called.
    ["=LET(max,5,f,max,f+1)", 6],
    ["=LET(sum,LAMBDA(r,MAX(r)),BYROW({1,2;3,4},sum))", [[2], [4]]],
    ["=LAMBDA(max,max+1)(4)", 5],
    ["=LAMBDA(max,LAMBDA(f,f+1)(max))(4)", 5],
  );

  test.each([
    ["=byrow({1,2;3,4},sum)", "=BYROW({1,2;3,4},SUM)"],
    ["=let(f,max,f(1,2))", "=LET(f,MAX,f(1,2))"],
    ["=lambda(f,f(2))(abs)", "=LAMBDA(f,f(2))(ABS)"],
    ["=LET(max,1,f,max,f)", "=LET(max,1,f,max,f)"],
  ])("%s is written as %s", async (typed, formula) => {
    await opened.write("X1", [typed]);
    expect(opened.cell("X1").formula).toBe(formula);
  });

  test("a name of the workbook is no function", async () => {
    await opened.book.names.add("Rate", "=LAMBDA(x,MAX(x)*100)", null);
    expect(await opened.result("=BYROW({1,2;3,4},Rate)")).toEqual([[200], [400]]);
    await opened.book.names.delete(opened.book.names.find("Rate", null)!.id);
    expect(await opened.result("=LAMBDA(f,f(48,-200,8000))(RATE)")).toBeCloseTo(0.0077, 4);
  });
});

describe("INDIRECT of a table", () => {
  answers(
    ['=SUM(INDIRECT("Sales[Paid]"))', 6],
    ['=SUM(INDIRECT("sales[[tab]:[paid]]"))', 10],
    ['=INDIRECT("Sales[[#Headers],[Paid]]")', "Paid"],
    ['=INDIRECT("Sales[Nothing]")', "#REF!"],
    ['=INDIRECT("Nothing[Paid]")', "#REF!"],
  );

  test("is worked out anew when its table grows", async () => {
    await opened.write("K1", ['=SUM(INDIRECT("Sales[Tab]"))']);
    await opened.write("H4", [10, 20]);
    expect(opened.value("K1")).toBe(14);
  });
});

describe("the format that a result gives its cell", () => {
  test("a spill leaves the format that its cell has", async () => {
    await opened.book.cells.writeNumberFormats(opened.area("R1:R2"), [["yyyy-mm-dd"], ["yyyy-mm-dd"]]);
    await opened.write("R1", ["=SORT(A1:A1+{1;2})"]);
    expect(opened.cells("R1:R2").map(([cell]) => cell!.text)).toEqual(["2020-01-06", "2020-01-07"]);
    await opened.write("R1", ["=FILTER(A1:A2,A1:A2>0)"], [""]);
    await opened.write("R1", ["=VSTACK(A1,A1)"]);
    expect(opened.cells("R1:R2").map(([cell]) => cell!.text)).toEqual(["2020-01-05", "2020-01-05"]);
  });

  let row = 0;
  test.each([
    ["=DATE(2020,1,2)", "m/d/yyyy", "1/2/2020"],
    ["=TIME(13,2,3)", "h:mm AM/PM", "1:02 PM"],
    ["=EDATE(A1,1)", "General", "43866"],
    ["=FILTER(A1:D1,D1:D1=2)", "General", "43835"],
    ["=A1", "m/d/yyyy", "1/5/2020"],
  ])("%s has %s", async (formula, format, text) => {
    row += 4;
    await opened.write(`M${row}`, [formula]);
    expect(opened.cell(`M${row}`)).toMatchObject({ numberFormat: format, text });
  });
});
