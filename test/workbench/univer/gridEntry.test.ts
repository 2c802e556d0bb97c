import type { ICellData } from "@univerjs/core";
import {
  BEFORE_CELL_EDIT,
  SetRangeValuesCommand,
  SetWorksheetNameCommand,
  SheetInterceptorService,
} from "@univerjs/sheets";
import type { Engine } from "../../../src/workbench/univer/engine/engine";
import type { EntryLocale } from "../../../src/workbench/univer/entry/typedText";
import type { UniverBook } from "../../../src/workbench/univer/univerBook";
import { openBook, type OpenedBook } from "../openedBook";

// What Excel makes of a typed entry: support.microsoft.com "Enter data manually in worksheet cells", "Stop automatically
// changing numbers to dates", "Format numbers as percentages"; a formula that it refuses stays open ("Avoid broken formulas").
let opened: OpenedBook;
let book: UniverBook;
beforeEach(() => {
  opened = openBook();
  book = opened.book as UniverBook;
});
afterEach(() => book.dispose());

/** The way of Univer's editor: the text is checked, handed to whoever changes entries, and written. */
async function type(address: string, text: string, value: ICellData = { v: text }): Promise<string | null> {
  const area = opened.area(address);
  const refusal = book.entry.refusalOf(text, area);
  if (refusal !== null) return refusal;
  const { engine } = book as unknown as { engine: Engine };
  const workbook = engine.workbook.getWorkbook();
  const sheet = engine.worksheet(area.sheetId);
  const data = engine.injector
    .get(SheetInterceptorService)
    .onWriteCell(workbook, sheet, area.row, area.column, { ...sheet.getCellRaw(area.row, area.column), ...value });
  const range = { startRow: area.row, endRow: area.row, startColumn: area.column, endColumn: area.column };
  engine.run(SetRangeValuesCommand.id, { subUnitId: area.sheetId, range, value: data });
  await book.settled();
  return null;
}

const thisYear = new Date().getFullYear();
const serial = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
const format = (address: string, pattern: string) => book.cells.writeNumberFormats(opened.area(address), [[pattern]]);

test.each<[text: string, value: unknown, numberFormat: string]>([
  ["3 May", serial(thisYear, 5, 3), "d-mmm"],
  ["1/2", serial(thisYear, 1, 2), "d-mmm"],
  ["10:30", 0.4375, "h:mm"],
  ["$5", 5, "$#,##0_);[Red]($#,##0)"],
  ["1,000", 1000, "#,##0"],
  ["(5)", -5, "General"],
  ["45%", 0.45, "0%"],
  ["'45%", "45%", "General"],
  ["FY25", "FY25", "General"],
  ["", null, "General"],
])("typed %s", async (text, value, numberFormat) => {
  expect(await type("B2", text)).toBeNull();
  expect(opened.cell("B2")).toMatchObject({ value, numberFormat });
});

test("what begins with + - or @ is a formula, and an open bracket is closed", async () => {
  await type("A1", "4");
  for (const [address, text] of [
    ["B1", "+A1*2"],
    ["C1", "-A1"],
    ["D1", "@ABS(-3)"],
    ["E1", "=sum(a1,(b1"],
    ["F1", '="("&A1'],
  ] as const)
    expect(await type(address, text)).toBeNull();
  expect(opened.values("B1:F1")).toEqual([[8, -4, 3, 12, "(4"]]);
  expect(opened.cell("E1").formula).toBe("=SUM(A1,(B1))");
});

test.each([
  ["=1+*2", 'A formula needs Excel\'s syntax; got "=1+*2".', "公式必须符合 Excel 的语法；输入的是“=1+*2”。"],
  ["=Capex!A1", 'There is no sheet "Capex" in this workbook.', "此工作簿中没有工作表“Capex”。"],
  ["=SUM(Flow[Amount])", 'There is no table "Flow".', "没有名为“Flow”的表。"],
  ["=ABS(1,2)", "ABS needs 1 argument; got 2.", "ABS 需要 1 个参数；现有 2 个。"],
  ["=XLOOKUP(1)", "XLOOKUP needs 3 to 6 arguments; got 1.", "XLOOKUP 需要 3 至 6 个参数；现有 1 个。"],
  [
    "- see page 5.",
    'A formula needs Excel\'s syntax; got "=- see page 5.".',
    "公式必须符合 Excel 的语法；输入的是“=- see page 5.”。",
  ],
])("%s is kept open with the reason", async (text, english, chinese) => {
  await type("A1", "kept");
  expect(await type("A1", text)).toBe(english);
  book.entry.locale = "zh-CN";
  expect(await type("A1", text)).toBe(chinese);
  expect(opened.value("A1")).toBe("kept");
});

test("a refused formula that nobody asked about leaves the cell as it was", async () => {
  await type("A1", "7");
  const { engine } = book as unknown as { engine: Engine };
  const sheet = engine.worksheet(opened.area("A1").sheetId);
  const interceptors = engine.injector.get(SheetInterceptorService);
  expect(interceptors.onWriteCell(engine.workbook.getWorkbook(), sheet, 0, 0, { f: "=1+*2" })).toEqual(
    sheet.getCellRaw(0, 0),
  );
});

test("the format of the cell stays, @ keeps text, and a percent format takes 45 for 45%", async () => {
  await format("A1", "0.0");
  await format("B1", "@");
  await format("C1", "0.00%");
  await format("D1", "0.00%");
  await type("A1", "1/1/2017");
  await type("B1", "1/2");
  await type("C1", "10");
  await type("D1", "0.1");
  expect(opened.cells("A1:D1")[0]!.map(({ text, value }) => [text, value])).toEqual([
    ["42736.0", 42_736],
    ["1/2", "1/2"],
    ["10.00%", 0.1],
    ["10.00%", 0.1],
  ]);
});

test("a format of the entry joins the cell's other looks", async () => {
  await book.formats.write(opened.area("A1"), { bold: true });
  await type("A1", "$5");
  expect(opened.cell("A1").text).toBe("$5 ");
  expect(book.formats.read(opened.area("A1")).bold).toBe(true);
});

test.each<[EntryLocale, string, unknown]>([
  ["zh-CN", "2025年5月3日", serial(2025, 5, 3)],
  ["zh-CN", "４５％", 0.45],
  ["zh-CN", "＝ＳＵＭ（１，２）", 3],
  ["zh-CN", "＝“１”", "#NAME?"],
  ["zh-CN", '＝＂Ａ＂&"，"', "Ａ，"],
  ["zh-CN", "第１季度", "第１季度"],
  ["en-US", "４５％", "４５％"],
])("%s: %s", async (locale, text, value) => {
  book.entry.locale = locale;
  await type("A1", text);
  expect(opened.value("A1")).toBe(value);
});

// support.microsoft.com "Format a date the way you want": the format changes what the cell shows, not the value in the formula bar.
test.each<[pattern: string, value: number, opened: string]>([
  ["yyyy", 45_291, "12/31/2023"],
  ["mmm-yy", 45_291, "12/31/2023"],
  ["dd.mm.yyyy", 45_291, "12/31/2023"],
  ["h:mm", 45_291.75, "12/31/2023 6:00:00 PM"],
  ["m/d/yyyy h:mm", 45_291.123456, "12/31/2023 2:57:47 AM"],
  ["h:mm", 0.75, "6:00:00 PM"],
  ["# ?/?", 1 / 3, "0.3333333333333333"],
])("a cell of the format %s opens with its whole value and keeps it", async (pattern, value, text) => {
  await opened.write("A1", [value]);
  await format("A1", pattern);
  const { engine } = book as unknown as { engine: Engine };
  const worksheet = engine.worksheet(opened.area("A1").sheetId);
  const place = { row: 0, col: 0, unitId: engine.unitId, subUnitId: worksheet.getSheetId(), worksheet };
  const { writeCellInterceptor } = engine.injector.get(SheetInterceptorService);
  const cell = { ...worksheet.getCellRaw(0, 0) };
  const edited = writeCellInterceptor.fetchThroughInterceptors(BEFORE_CELL_EDIT)(cell, {
    ...place,
    workbook: engine.workbook.getWorkbook(),
    origin: cell,
  });
  expect(edited?.v).toBe(text);
  expect(await type("A1", text)).toBeNull();
  expect(opened.cell("A1")).toMatchObject({ value, numberFormat: pattern });
});

test("a date is changed by the text that it opens with", async () => {
  await opened.write("A1", [45_291]);
  await format("A1", "mmm-yy");
  await type("A1", "11/30/2023");
  expect(opened.cell("A1")).toMatchObject({ value: serial(2023, 11, 30), text: "Nov-23" });
});

test("a table takes in what is typed below it", async () => {
  await opened.write("A1", ["Firm", "Amount"], ["a", 1]);
  await book.tables.add(opened.area("A1:B2"), true, "Flows");
  await type("A3", "b");
  await new Promise((resolve) => setTimeout(resolve));
  expect(book.tables.list()[0]!.area.rowCount).toBe(3);
});

test("pasted texts are read as typed ones, in one step, ragged rows filled with blanks", async () => {
  await type("D3", "here before");
  await book.entry.write(opened.area("B2"), [
    ["Firm", "3 May", "$5"],
    ["", "=SUM(1,2"],
    ["'007", "45%", "(5)"],
  ]);
  await book.settled();
  expect(opened.values("B2:D4")).toEqual([
    ["Firm", serial(thisYear, 5, 3), 5],
    [null, 3, null],
    ["007", 0.45, -5],
  ]);
  await book.undo();
  expect(opened.values("B2:D3")).toEqual([
    [null, null, null],
    [null, null, "here before"],
  ]);
});

test("nothing is pasted where one formula is refused", async () => {
  await expect(
    book.entry.write(opened.area("A1"), [
      ["1", "2"],
      ["=Capex!A1", "4"],
    ]),
  ).rejects.toMatchObject({
    message: 'There is no sheet "Capex" in this workbook.',
  });
  expect(opened.values("A1:B1")).toEqual([[null, null]]);
});

// "Rename a worksheet": not over 31 characters, none of / \ ? * : [ ], no apostrophe at an end, and not History, which Excel keeps.
test.each(["History", "'Inputs", "x".repeat(32)])(
  "a tab is not renamed to %s, and the person is told",
  async (name) => {
    const { engine } = book as unknown as { engine: Engine };
    const told: string[] = [];
    book.sheets.tellPerson = (refused) => void told.push(refused);
    const subUnitId = book.sheets.activeId();
    await engine.commands.executeCommand(SetWorksheetNameCommand.id, { subUnitId, name });
    await engine.commands.executeCommand(SetWorksheetNameCommand.id, { subUnitId, name: "Inputs" });
    expect([told, book.sheets.list().map((sheet) => sheet.name)]).toEqual([[name], ["Inputs"]]);
  },
);

// Microsoft's article 214280, "Cell That Contains Formula Assumes Formatting of First Cell in Reference Range"; Bill Jelen, "Excel 2013 in Depth": "the
// formatting is copied whether you use =A1+3 or =3+A1". Two days apart: excelfunctions.net, "Subtract dates".
describe("a typed formula in a cell of the format General", () => {
  beforeEach(async () => {
    await opened.write("A1", ["1/5/2024", "$45.00", "12%", 3], ["1/9/2024", 3, 0.5, 4]);
    await opened.book.tables.add(opened.area("F1:F2"), true, "Flows");
    await opened.write("F1", ["Amount"], ["$7.00"]);
    await opened.book.names.add("Start", "=Sheet1!$A$1", null);
    await opened.write("H1", ["=A1"], ["'007"]);
    await format("H2", "@");
  });

  const dollars = "$#,##0.00_);[Red]($#,##0.00)";
  test.each([
    ["=A1+7", "m/d/yyyy"],
    ["=7+A1", "m/d/yyyy"],
    ["=-(A1)", "m/d/yyyy"],
    ["=A1*1", "m/d/yyyy"],
    ["=A1-7", "m/d/yyyy"],
    ["=A2-A1", "General"],
    ["=SUM(B1:B2)", dollars],
    ["=AVERAGE(D1,B1:B2)", dollars],
    ["=SUBTOTAL(9,B1:B2)", dollars],
    ["=IF(A1>0,B1,C1)", dollars],
    ["=ROUND(B1*C1,2)", dollars],
    ["=C1*B1", "0%"],
    ["=B1/D1", dollars],
    ["=D1/B1", "General"],
    ["=SUM(Flows[Amount])", dollars],
    ["=Start+1", "m/d/yyyy"],
    ["=D1+D2", "General"],
    ["=COUNT(B1:B2)", "General"],
    ["=B1>1", "General"],
    ['=B1&"x"', "General"],
    ["=H2+1", "General"],
    ["=PMT(0.08/12,10,10000)", dollars],
    ["=IRR({-100,60,60})", "0%"],
    ["=RATE(12,-10,100)*2", "General"],
  ])("%s is shown as %s", async (formula, pattern) => {
    expect(await type("E9", formula)).toBeNull();
    expect(opened.cell("E9").numberFormat).toBe(pattern);
  });

  test("keeps what it took over, a format of its own, and is an add-in's no less as it was", async () => {
    await type("E1", "=B1+1");
    await format("B1", "0.0");
    expect(opened.cell("E1").numberFormat).toBe(dollars);
    await format("E2", "0.000");
    await type("E2", "=B2+A1");
    expect(opened.cell("E2").numberFormat).toBe("0.000");
    await opened.write("E3", ["=A1+7"]);
    expect(opened.cell("E3").numberFormat).toBe("General");
  });
});
