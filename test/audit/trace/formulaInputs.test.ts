/** What a formula takes its value from, read off the first step of a trace. */
import type { Provenance } from "../../../src/audit/trace/provenance";
import { snapshotOf, traceOf, typedFigures, type Written } from "../snapshotOf";

/** Numbers 1 to 9 in rows 1 to 9 of A, B and C, but B all the same; D holds words, E dates. */
function cellsWith(formula: string): Record<string, Written> {
  const cells: Record<string, Written> = { H5: [formula, 3] };
  for (let row = 1; row <= 9; row += 1) {
    cells[`A${row}`] = row;
    cells[`B${row}`] = 2;
    cells[`C${row}`] = row * 10;
    cells[`D${row}`] = `word ${row}`;
    cells[`E${row}`] = { date: 45_000 + row };
  }
  return cells;
}

const inputsOf = (formula: string): string[] => {
  const { nodes, root } = traced(formula);
  return (nodes.get(root)?.inputs ?? []).map((key) => key.replace("Sheet1!", ""));
};

function traced(formula: string): Provenance {
  const snapshot = snapshotOf({
    sheets: {
      Sheet1: { cells: cellsWith(formula), spills: ["A1:A3"] },
      "My sheet": { cells: { A1: 1, B2: 2 } },
      "It's": { cells: { A1: 1 } },
      Mar: { cells: { A1: 1 } },
      Jan: { cells: { A1: 4, B5: 5 } },
    },
    tables: [{ name: "Flows", body: "Sheet1!A2:C9", headers: ["Amount", "Share", "Rest"] }],
    names: [
      { name: "Rate", sheet: null, formula: "=Sheet1!$B$3" },
      { name: "Rate", sheet: "Jan", formula: "=Jan!$B$5" },
      { name: "Ten", sheet: null, formula: "=10.5" },
      { name: "Half", sheet: null, formula: "=LAMBDA(x,y,x*Sheet1!$B$4)" },
    ],
  });
  return traceOf(snapshot, "Sheet1!H5").provenance;
}

const down = (column: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `${column}${from + index}`);

test.each<[string, readonly string[]]>([
  ["=A1+$B$2", ["A1", "B2"]],
  ["='My sheet'!A1:B2*C3", ["'My sheet'!A1", "'My sheet'!B2", "C3"]],
  ["='It''s'!A1", ["'It''s'!A1"]],
  ["=SUM(A:A)", down("A", 1, 9)],
  ["=SUM(2:2)", ["A2", "B2", "C2"]],
  ["=SUM(A1#)", ["A1", "A2", "A3"]],
  ["=SUM(Flows[Amount])", ["A2:A9"]],
  ["=Flows[@Share]", ["B5"]],
  ["=SUM(Flows[[#This Row],[Amount]:[Share]])", ["A5", "B5"]],
  ["=A1*Rate", ["A1", "B3"]],
  ["=A1*Jan!Rate", ["A1", "Jan!B5"]],
  ["=SUM(Mar:Jan!A1)", ["Mar!A1", "Jan!A1"]],
  ["=@A1:A9", ["A5"]],
  ["=SUM(A1:INDEX(A:A,3))", ["A1", "A2", "A3"]],
  ["=SUM(A1:B3 B2:C3)", ["B2", "B3"]],
  ['="A1, B2"&C3', ["C3"]],
  ["=TRUE", []],
  ["=A1^2", ["A1"]],
  ["=A1>5", ["A1"]],
  ["=A1*D2*E3", ["A1"]],
  ["=A1*(B1>1)", ["A1"]],
  ["=ROUND(A1,3)", ["A1"]],
  ["=IF(A1>5,B1,C1)", ["C1"]],
  ["=IF(ISNUMBER(A1),B1,C1)", ["B1"]],
  ["=IF(AND(A1>0,NOT(C1<5),COUNT(A1:C9)=27),B1,C1)", ["B1"]],
  ["=IF(ISERROR(MATCH(41,C1:C9,0)),B1,C1)", ["B1"]],
  ["=IFNA(INDEX(A1:A9,MATCH(41,C1:C9,0)),B1)", ["B1"]],
  ["=IFERROR(VLOOKUP(41,A1:C9,2,FALSE),C1)", ["C1"]],
  ["=IF(D1>A1:A3,B1,C1)", ["B1", "C1"]],
  ["=IFS(A1>5,B1,TRUE,C1)", ["C1"]],
  ["=IFS(A1>5,B1,A2>5,C1)", []],
  ["=CHOOSE(A2,B1,C1)", ["C1"]],
  ["=CHOOSE(A3,B1,C1)", []],
  ["=SWITCH(A1,1,B1,C1)", ["B1"]],
  ['=SWITCH(D2,"WORD 2",B1,"word 3",C1)', ["B1"]],
  ["=SWITCH(A3,1,B1,C1)", ["C1"]],
  ["=SWITCH(A3,1,B1,2,C1)", []],
  ["=IFERROR(A1/B1,C1)", ["A1", "B1"]],
  ["=IFERROR(AIE.X(A1),AIE.Y(C1))", ["A1", "C1"]],
  ["=SUMIFS(A1:A9,B1:B9,C1)", []],
  ["=SUMIFS(A1:A9,B1:B9,2)", down("A", 1, 9)],
  ['=SUMIFS(A1:A9,C1:C9,">70")', ["A8", "A9"]],
  ['=SUMIF(D1:D9,"WORD 3",A1:A9)', ["A3"]],
  ['=SUMIF(D1:D9,"word*",A1:A9)', down("A", 1, 9)],
  ["=COUNTIF(A1:A9,B1)+ROWS(C1:C9)", []],
  ["=YEAR(E1)*A1", ["A1"]],
  ["=LET(rate,B1,rate*A1)", ["B1", "A1"]],
  ["=LET(double,LAMBDA(x,x*10),double(A1))", ["A1"]],
  ["=LAMBDA(x,x+B1)(A1)", ["A1", "B1"]],
  ["=Half(A1,C1)", ["A1", "B4"]],
  ["=MAP(A1:A2,LAMBDA(x,x*B1))", ["A1", "A2", "B1"]],
  ["=FILTER(A1:A9,B1:B9=C1)", down("A", 1, 9)],
  ["=OFFSET(A1,2,1)", ["B3"]],
  ["=SUM(OFFSET(A9,0,A1,-A2,1))", ["B8", "B9"]],
  ["=OFFSET(A1,-1,0)", []],
  ['=SUM(OFFSET(A1,COUNTIF(D1:D9,"word 1"),COLUMNS(A1:B1)))', ["C2"]],
  ['=INDIRECT("A"&4)', ["A4"]],
  ["=INDEX(A1:C9,2,3)", ["C2"]],
  ["=INDEX(A1:A9,COUNT(B1:B5))", ["A5"]],
  ["=INDEX($A$2:$C$2,1,COLUMNS($A2:B2))", ["B2"]],
  ["=INDEX(A1:A9,ROUNDUP(A1/2,0)+MOD(A7,A2))", ["A2"]],
  ["=INDEX(A1:A9,MONTH(EDATE(E1,2)))", ["A5"]],
  ["=INDEX(A1:A9,ROWS(A1:A3)+ROW(A1))", ["A4"]],
  ["=INDEX(A1:A9,10)", []],
  ["=INDEX(A1:A9,AIE.PLACE(C1))", down("A", 1, 9)],
  ["=INDEX(A1:A9,MATCH(45,C1:C9))", ["A4"]],
  ["=INDEX(A1:A9,MATCH(45,C1:C9,-1))", down("A", 1, 9)],
  ['=INDEX(A1:A9,MATCH("*8",D1:D9,0))', ["A8"]],
  ["=INDEX(A1:A9,XMATCH(45,C1:C9,1))", ["A5"]],
  ["=XLOOKUP(45,C1:C9,A1:A9,0,-1)", ["A4"]],
  ["=XLOOKUP(2,B1:B9,A1:A9,,0,-1)", ["A9"]],
  ["=XLOOKUP(41,C1:C9,A1:A9,B1)", ["B1"]],
  ["=LOOKUP(45,C1:C9,A1:A9)", ["A4"]],
  ["=LOOKUP(5,A1:C9)", ["C5"]],
  ["=MAX(A1:A9,C1)", ["C1"]],
  ["=MIN(A2:A9,B2)", ["A2", "B2"]],
  ["=LARGE(A1:A9,A2)", ["A8"]],
  ['=MAXIFS(A1:A9,C1:C9,"<50")', ["A4"]],
  ["=SUMIF(D1:D3,D2,C1)", ["C2"]],
  ['=SUMIFS(A1:A9,C1:C9,">="&C8,D1:D9,"<>word 9")', ["A8"]],
  ['=SUMIFS(A1:A9,F1:F9,"",A1:A9,">7")', ["A8", "A9"]],
  ['=SUMIFS(A1:A9,D1:D9,"word ?",A1:A9,"<3")', ["A1", "A2"]],
  ['=SUMIFS(A1:A9,E1:E9,">=2024-01-01")', down("A", 1, 9)],
  ["=XLOOKUP(40,C1:C9,A1:A9)", ["A4"]],
  ['=XLOOKUP("word 7",D1:D9,A1:A9)', ["A7"]],
  ['=INDEX(A1:C9,MATCH("word 7",D1:D9,0),2)', ["B7"]],
  ["=VLOOKUP(4,A1:C9,3,FALSE)", ["C4"]],
  ["=VLOOKUP(4.5,A1:C9,3)", ["C4"]],
  ["=HLOOKUP(1,A1:C9,5,0)", ["A5"]],
  ["=SUMPRODUCT(A1:A2,C1:C2)", ["A1", "C1", "A2", "C2"]],
  ["=SUMPRODUCT((D1:D2=D1)*A1:A2)", ["A1", "A2"]],
  ["=AIE.GENAI_DEDUPE(A1:A2,D1:D2)", ["A1", "A2"]],
  ["=A1*[Other book.xlsx]Sheet9!A1", ["A1", "missing [Other book.xlsx]Sheet9!A1"]],
  ["=A1*'C:\\models\\[Other.xlsx]It''s'!A1", ["A1", "missing 'C:\\models\\[Other.xlsx]It''s'!A1"]],
  // "word 3": a sum is worked out before it is joined. The square of -2 is 4: a sign binds tighter than a power.
  ['=XLOOKUP("word "&A2+1,D1:D9,A1:A9)', ["A3"]],
  ["=INDEX(A1:A9,-2^2)", ["A4"]],
  // An error and what it stands against are one error, with or without a sheet.
  ["=#REF!A1*2", []],
  ["=#REF!A1:B2+A3", []],
  ["=Sheet1!#REF!*A1", []],
  ["=SUM(A1,#REF!*A2)", ["A1"]],
  ["='My sheet'!#REF!", []],
  ["=#REF!Rate", []],
  ["=SUM(#REF!:A5)", []],
  ["=SUM(A5:#REF!)", []],
  ["=SUM(A1:A3 #REF!)", []],
  ["=SUM('Mar:Jan'!A1)", ["Mar!A1", "Jan!A1"]],
  ["=SUM(A1:B3 INDEX(A1:C9,2,0))", ["A2", "B2"]],
  ["=SUM(Flows[ [Amount]:[Share] ])", ["A2:B9"]],
  ["plain text", []],
])("%s takes its value from %j", (formula, expected) => {
  expect(inputsOf(formula)).toEqual(expected);
});

test.each<[string, readonly number[]]>([
  ["=12", [12]],
  ["={1;2}", [1, 2]],
  ["=A1*1.7", [1.7]],
  ["=A1*5%", [0.05]],
  ["=A1*1000+0*12/1E6", []],
  ["=A1^2", []],
  ["=A1>5", []],
  ["=IF(A1>5,3,7)", [3, 7]],
  ["=ROUND(A1,3)", []],
  ["=AIE.TOKEN_FLOOR(7.9E9,A1)", [7.9e9]],
  ["=AIE.GENAI_DEDUPE({100;60;30})", [100, 60, 30]],
  ["=SUM(5,A1)", [5]],
  ["=LET(rate,0.3,rate*A1)", [0.3]],
])("%s has the assumptions %j", (formula, expected) => {
  expect(typedFigures(formula)).toEqual(expected);
});

test.each<[string, readonly string[]]>([
  ["=AIE.GENAI_DEDUPE(A1:A2,D1:D2)", ["D1:D2 text"]],
  ["=SUM(A1,D1:E2)", ["D1:D2 text", "E1:E2 date"]],
  ["=A1*F9+D2", ["F9 blank", "D2 text"]],
  ["=IF(C1>5,A1,B1)", ["C1 selector", "B1 not taken"]],
  ["=A1*(C1:C3>5)", ["C1:C3 selector"]],
  ['=XLOOKUP("word 7",D1:D9,A1:A9)', ["D1:D9 selector"]],
  ["=INDEX(A1:A9,C9/10)", ["C9 selector"]],
  ["=SUMIFS(A1:A9,B1:B9,B1)", ["B1 selector", "B1:B9 selector"]],
  ["=YEAR(E1)*A1", ["E1 date"]],
  // What bears value in one place is not listed for choosing in another.
  ["=IF(A1<5,A1,B1)", ["B1 not taken"]],
])("%s leaves out %j", (formula, expected) => {
  const { ignored } = traced(formula);
  expect(ignored.map(({ address, reason }) => `${address.replace("Sheet1!", "")} ${reason}`)).toEqual(expected);
});

test("a name that stands for a number is an assumption where it is used", () => {
  expect(inputsOf("=A1*Ten")).toEqual(["A1", "H5#10.5"]);
});

test("a part of a sum whose size cannot be told weighs as much as the others on average", () => {
  const { nodes } = traced("=A2+A4+AIE.SOMETHING(A6)+AIE.SOMETHING(A8)");
  const weights = ["A2", "A4", "A6", "A8"].map((cell) => nodes.get(`Sheet1!${cell}`)?.weight);
  // 2, 4, and twice their mean of 3, of 12 together.
  expect(weights).toEqual([2 / 12, 4 / 12, 3 / 12, 3 / 12]);
});
