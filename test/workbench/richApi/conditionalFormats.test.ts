import { openExcel, type ExcelInNode } from "../excelInNode";

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void> | void;

function onSheet(work: Work): Promise<void> {
  return excel.Excel.run(async (context) => {
    await work(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
  });
}

/** The look that a cell of column A takes on, by its row from 1. */
function lookOf(row: number, sheetId = excel.book.sheets.activeId()) {
  return excel.book.conditionalFormats.lookOf({ sheetId, row: row - 1, column: 0 });
}

/** As the grid draws the cell. */
function drawn(row: number): unknown {
  const book = excel.book as unknown as {
    engine: { worksheet(id: string): { getCell(row: number, column: number): { interceptorStyle?: unknown } | null } };
  };
  return book.engine.worksheet(excel.book.sheets.activeId()).getCell(row - 1, 0)?.interceptorStyle;
}

/** PASS green and FAIL red, as a model colours its checks. */
const verdicts: Work = (sheet) => {
  const range = sheet.getRange("A1:A4");
  range.values = [["PASS"], ["fail"], [""], ["2 FAIL"]];
  for (const [text, color] of [
    ["PASS", "#0E700E"],
    ["FAIL", "#B10E1C"],
  ] as const) {
    const { textComparison } = range.conditionalFormats.add("ContainsText");
    textComparison.format.font.color = color;
    textComparison.rule = { operator: "Contains", text };
  }
};

test("a text rule colours the cells that contain the text, and follows what they come to hold", async () => {
  await onSheet(verdicts);
  expect([1, 2, 3, 4].map((row) => lookOf(row).fontColor)).toEqual(["#0E700E", "#B10E1C", undefined, "#B10E1C"]);
  expect(drawn(1)).toMatchObject({ cl: { rgb: "#0E700E" } });
  expect(drawn(3)).toBeUndefined();
  await onSheet((sheet) => void (sheet.getRange("A1").formulas = [['=IF(B1>0,"FAIL","PASS")']]));
  await onSheet((sheet) => void (sheet.getRange("B1").values = [[1]]));
  await excel.book.settled();
  expect(drawn(1)).toMatchObject({ cl: { rgb: "#B10E1C" } });
});

test.each([
  // A text is greater than every number.
  ["GreaterThan", { formula1: "=10" }, [false, false, true, true]],
  ["LessThanOrEqual", { formula1: "10" }, [true, true, false, false]],
  ["Between", { formula1: "=10", formula2: "=2" }, [false, true, false, false]],
  ["NotBetween", { formula1: "=2", formula2: "=10" }, [true, false, true, true]],
  ["EqualTo", { formula1: '="many"' }, [false, false, false, true]],
  ["NotEqualTo", { formula1: "=$C$1" }, [true, true, false, true]],
] as const)("a value rule %s", async (operator, formulas, expected) => {
  await onSheet((sheet) => {
    sheet.getRange("A1:A4").values = [[1], [10], [100], ["Many"]];
    sheet.getRange("C1").values = [[100]];
    const { cellValue } = sheet.getRange("A1:A4").conditionalFormats.add("CellValue");
    cellValue.format.fill.color = "#FFC7CE";
    cellValue.rule = { operator, ...formulas };
  });
  expect([1, 2, 3, 4].map((row) => lookOf(row).fill === "#FFC7CE")).toEqual(expected);
});

test("the later format wins, one property at a time, unless an earlier one stops it", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1").values = [["PASS"]];
    const [first, second] = [0, 1].map(() => sheet.getRange("A1").conditionalFormats.add("ContainsText"));
    for (const [format, color] of [
      [first!, "#111111"],
      [second!, "#222222"],
    ] as const) {
      format.textComparison.rule = { operator: "BeginsWith", text: "p" };
      format.textComparison.format.font.color = color;
    }
    first!.textComparison.format.font.bold = true;
  });
  expect(lookOf(1)).toEqual({ fontColor: "#222222", bold: true });
  await onSheet((sheet) => void (sheet.getRange("A1").conditionalFormats.getItemAt(0).stopIfTrue = true));
  expect(lookOf(1)).toEqual({ fontColor: "#222222" });
});

test("formats are read back, counted, and cleared", async () => {
  await onSheet(verdicts);
  await onSheet(async (sheet, context) => {
    const formats = sheet.getRange("A2").conditionalFormats.load("items/type,items/priority,items/id");
    await context.sync();
    expect(formats.items.map(({ type, priority }) => [type, priority])).toEqual([
      ["ContainsText", 0],
      ["ContainsText", 1],
    ]);
    const [last] = formats.items;
    last!.textComparison.load("rule");
    last!.textComparison.format.font.load("color,bold");
    const none = last!.cellValueOrNullObject.load("rule");
    const range = last!.getRange().load("address");
    const missing = sheet.getRange("A2").conditionalFormats.getItemOrNullObject("none");
    await context.sync();
    expect(last!.textComparison.rule).toEqual({ operator: "Contains", text: "FAIL" });
    expect([last!.textComparison.format.font.color, last!.textComparison.format.font.bold]).toEqual(["#B10E1C", null]);
    expect([none.isNullObject, range.address, missing.isNullObject]).toEqual([true, "Sheet1!A1:A4", true]);
    last!.delete();
    const count = sheet.getRange("A2").conditionalFormats.getCount();
    sheet.getRange("A2").conditionalFormats.clearAll();
    const cleared = sheet.getRange("A2").conditionalFormats.getCount();
    await context.sync();
    expect([count.value, cleared.value]).toEqual([1, 0]);
  });
});

test("formats and the cells of their rules move with inserted rows, are saved and undone", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:A2").values = [[1], [5]];
    sheet.getRange("C1").values = [[3]];
    const { cellValue } = sheet.getRange("A1:A2").conditionalFormats.add("CellValue");
    cellValue.rule = { operator: "GreaterThan", formula1: "=$C$1" };
    cellValue.format.fill.color = "#FFC7CE";
  });
  await onSheet((sheet) => void sheet.getRange("1:2").insert("Down"));
  expect([3, 4].map((row) => lookOf(row).fill)).toEqual([undefined, "#FFC7CE"]);
  await onSheet(async (sheet, context) => {
    const { cellValue } = sheet.getRange("A3").conditionalFormats.getItemAt(0);
    cellValue.load("rule");
    await context.sync();
    expect(cellValue.rule).toEqual({ operator: "GreaterThan", formula1: "=Sheet1!$C$3" });
  });
  const saved = JSON.parse(JSON.stringify(excel.book.snapshot())) as ReturnType<typeof excel.book.snapshot>;
  await excel.book.loadEmpty();
  expect(excel.book.conditionalFormats.list()).toEqual([]);
  await excel.book.load(saved);
  expect(lookOf(4).fill).toBe("#FFC7CE");
  await onSheet((sheet) => sheet.getRange("A3").conditionalFormats.clearAll());
  expect(lookOf(4)).toEqual({});
  await excel.book.undo();
  expect(lookOf(4).fill).toBe("#FFC7CE");
});

test("kinds and formulas that this host does not know are refused by name", async () => {
  await expect(onSheet((sheet) => void sheet.getRange("A1").conditionalFormats.add("DataBar"))).rejects.toMatchObject({
    code: "UnsupportedOperation",
    message: expect.stringContaining("DataBar") as string,
  });
  await expect(
    onSheet((sheet) => {
      const { cellValue } = sheet.getRange("A1").conditionalFormats.add("CellValue");
      cellValue.rule = { operator: "EqualTo", formula1: "=SUM(B1:B2)" };
    }),
  ).rejects.toMatchObject({ code: "UnsupportedOperation", message: expect.stringContaining("SUM(B1:B2)") as string });
  await expect(
    onSheet((sheet) => void sheet.getRange("A1").conditionalFormats.add("ContainsText").cellValue.load("rule")),
  ).rejects.toMatchObject({ debugInfo: { errorLocation: "ConditionalFormat.cellValue" } });
});
