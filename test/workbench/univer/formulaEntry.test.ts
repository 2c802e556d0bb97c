import { openBook, type OpenedBook } from "../openedBook";

// What Excel's formula editor refuses. Arguments: support.microsoft.com "Avoid broken formulas" ("Enter the right number of
// arguments"). Texts over 255 characters, 8,192 characters, 64 levels: "Excel specifications and limits". Over the API the
// whole write fails with InvalidArgument, "The argument is invalid or missing or has an incorrect format"
// (office-js-docs-pr, docs/testing/application-specific-api-error-handling).
let opened: OpenedBook;
beforeAll(async () => {
  opened = openBook();
  await opened.book.sheets.add("Capex inputs");
  await opened.write("A1", ["Firm", "Amount"], ["a", 1], ["b", 2]);
  await opened.book.tables.add(opened.area("A1:B3"), true, "Flows");
});
afterAll(() => opened.book.dispose());

const longText = (length: number) => `="${"x".repeat(length)}"`;

test.each([
  ["a sheet that is not there", "=Capex!A1", 'There is no sheet "Capex" in this workbook.'],
  ["another workbook", "=[Other.xlsx]Sheet1!A1", 'The workbench opens no other workbook; got "[Other.xlsx]Sheet1!A1".'],
  ["a table that is not there", "=SUM(Flow[Amount])", 'There is no table "Flow".'],
  ["a column that is not there", "=SUM(Flows[Sum])", 'The table "Flows" has no Flows[Sum].'],
  ["a row of no table", "=[@Amount]", "[@Amount] needs a cell in a table."],
  ["two operators", "=1+*2", 'A formula needs Excel\'s syntax; got "=1+*2".'],
  ["an open bracket", "=SUM(A1", 'A formula needs Excel\'s syntax; got "=SUM(A1".'],
  ["a reference in an array constant", "={A1,2}", 'A formula needs Excel\'s syntax; got "={A1,2}".'],
  ["rows of unequal length", "={1,2;3}", "Every row of an array constant needs the same number of values."],
  ["too many arguments", "=ABS(1,2)", "ABS needs 1 argument; got 2."],
  ["too few arguments", "=XLOOKUP(1)", "XLOOKUP needs 3 to 6 arguments; got 1."],
  ["too few arguments inside", "=1+SUM(ROUND(2))", "ROUND needs 2 arguments; got 1."],
  ["a list where a range is needed", "=COUNTIF({1,2},1)", "COUNTIF needs a range as its argument 1."],
  ["a result where a range is needed", "=SUMIFS(B1:B2,UNIQUE(A1:A2),1)", "SUMIFS needs a range as its argument 2."],
  ["a sum where a range is needed", "=RANK(1,A1:A2+0)", "RANK needs a range as its argument 2."],
  ["a text of 256 characters", longText(256), "A text in a formula has at most 255 characters; got 256."],
  ["65 levels", `=${"ABS(".repeat(65)}1${")".repeat(65)}`, "Functions are nested at most 64 deep."],
  ["8,193 characters", `=1${"+1".repeat(4096)}`.slice(0, 8193), "A formula has at most 8,192 characters; got 8193."],
])("%s is refused", async (_what, formula, sentence) => {
  await opened.write("D1", ["kept", "kept"]);
  await expect(opened.write("D1", ["=1+1", formula])).rejects.toMatchObject({
    code: "InvalidArgument",
    message: sentence,
  });
  expect(opened.values("D1:E1")).toEqual([["kept", "kept"]]);
});

test.each([
  ["a name that is not there shows #NAME?", "=Rates*2", "#NAME?"],
  ["a function that is not there shows #NAME?", "=AVERAGEX(1)", "#NAME?"],
  ["a quoted sheet in any case", "='CAPEX INPUTS'!A1+1", 1],
  ["a table and column in any case", "=SUM(flows[AMOUNT])", 3],
  ["an argument left out", "=IF(FALSE,1,)", 0],
  ["a text of 255 characters", longText(255), "x".repeat(255)],
  ["a deleted reference", "=SUM(#REF!,1)", "#REF!"],
  ["a deleted reference where a range is needed", "=COUNTBLANK(#REF!)", "#REF!"],
  ["a range that a function gives", "=COUNTIF(OFFSET(Z1,0,0,2,1),1)", 0],
])("%s", async (_what, formula, value) => {
  expect(await opened.result(formula)).toBe(value);
});

test.each([
  ["=7.9e16+1", "=79000000000000000+1"],
  ["=-1.5E3%", "=-1500%"],
  ["=1E+19", "=10000000000000000000"],
  // More digits than twenty, fractions, and what only looks like an exponent stay as typed.
  ["=1E+21", "=1E+21"],
  ["=1.25E-3", "=1.25E-3"],
  ['="7.9E+16"&1E2', '="7.9E+16"&100'],
])("%s is kept as %s", async (typed, kept) => {
  const sheetId = opened.book.sheets.list()[0]!.id;
  const cell = { sheetId, row: 50, column: 0, rowCount: 1, columnCount: 1 };
  await opened.book.cells.write(cell, [[typed]]);
  expect(opened.book.cells.read(cell)[0]![0]!.formula).toBe(kept);
});

test.each([
  ["another cell of a sheet that is there", "=SUM('Capex inputs'!A1)", "=SUM('Capex inputs2'!A1)"],
  ["a sheet named like a cell", "=Sheet1!A1", "=AB1!A1"],
  ["a function named like a cell", "=ATAN2(A1,A2)", "=LOG10(A1,A2)"],
  ["a column named like a cell", "=SUM(Flows[Amount])", "=SUM(Flows[A1])"],
  ["a table's row read outside of it", "=Flows[[#Headers],[Amount]]", "=[@Amount]"],
  ["a text that is too long", `=A1&${longText(255).slice(1)}`, `=A2&${longText(256).slice(1)}`],
  ["8,193 characters", `=A1+${" ".repeat(8187)}1`, `=A1048576+${" ".repeat(8187)}1`],
])("what a formula beside it may do is no leave for %s", async (_what, taken, refused) => {
  await opened.write("D1", [taken, "kept"]);
  await opened.write("D1", ["kept", "kept"]);
  await expect(opened.write("D1", [taken, refused])).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(opened.values("D1:E1")).toEqual([["kept", "kept"]]);
});

test("filled down, formulas are spelled as each would be alone", async () => {
  const typed = ["=SUM(B2:B3)*2", "=sum(b2:b3)*2", "=SUM($B2:$B$3)*2", "=SUM(b2:B3)*2", "=A2=TRUE", "=A3=true"];
  await opened.write("F60", ...typed.map((formula) => [formula]));
  expect(opened.cells("F60:F65").map(([cell]) => cell!.formula)).toEqual([
    "=SUM(B2:B3)*2",
    "=SUM(B2:B3)*2",
    "=SUM($B2:$B$3)*2",
    "=SUM(B2:B3)*2",
    "=A2=TRUE",
    "=A3=TRUE",
  ]);
});
