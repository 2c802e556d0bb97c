import { openExcel, type ExcelInNode } from "../excelInNode";

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

function onRange(
  address: string,
  work: (range: Excel.Range, context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  return excel.Excel.run((context) => work(context.workbook.worksheets.getItem("Sheet1").getRange(address), context));
}

test("fill, font and alignment are read back by nested paths", async () => {
  await onRange("B2:C3", async (range, context) => {
    range.format.fill.color = "#ffff99";
    range.format.font.color = "blue";
    range.format.font.bold = true;
    range.format.font.size = 14;
    range.format.wrapText = true;
    range.format.horizontalAlignment = "Right";
    range.load(
      "format/fill/color,format/font/color,format/font/bold,format/font/size,format/wrapText,format/horizontalAlignment",
    );
    await context.sync();
    const { format } = range;
    expect(format.fill.color).toBe("#FFFF99");
    expect([format.font.color, format.font.bold, format.font.size]).toEqual(["#0000FF", true, 14]);
    expect([format.wrapText, format.horizontalAlignment]).toEqual([true, "Right"]);
  });
});

test("where cells differ a format is null", async () => {
  await onRange("A1:A2", async (range, context) => {
    range.getCell(0, 0).format.font.bold = true;
    range.load({ format: { font: { bold: true, italic: true } } });
    await context.sync();
    expect([range.format.font.bold, range.format.font.italic]).toEqual([null, false]);
  });
});

test("set takes several formats at once", async () => {
  await onRange("A1", async (range, context) => {
    range.set({
      values: [[0.5]],
      numberFormat: [["0%"]],
      format: { font: { italic: true }, fill: { color: "#112233" } },
    });
    range.load("text,format/font/italic,format/fill/color");
    await context.sync();
    expect(range.text).toEqual([["50%"]]);
    expect([range.format.font.italic, range.format.fill.color]).toEqual([true, "#112233"]);
    range.format.fill.clear();
    range.load("format/fill/color");
    await context.sync();
    expect(range.format.fill.color).toBe("#FFFFFF");
  });
});

test("widths and heights are in points", async () => {
  await onRange("D4", async (range, context) => {
    range.format.columnWidth = 120;
    range.format.rowHeight = 30;
    range.load("format/columnWidth,format/rowHeight");
    await context.sync();
    expect(range.format.columnWidth).toBeCloseTo(120, 0);
    expect(range.format.rowHeight).toBeCloseTo(30, 0);
  });
});

test("borders have a style, a weight and a colour", async () => {
  await onRange("B2:C3", async (range, context) => {
    const bottom = range.format.borders.getItem("EdgeBottom");
    bottom.style = "Continuous";
    bottom.color = "#FF0000";
    bottom.weight = "Medium";
    bottom.load("style,color,weight,sideIndex");
    const top = range.format.borders.getItem("EdgeTop").load("style");
    await context.sync();
    expect(bottom.toJSON()).toMatchObject({
      style: "Continuous",
      color: "#FF0000",
      weight: "Medium",
      sideIndex: "EdgeBottom",
    });
    expect(top.style).toBe("None");
  });
});

test("rows are hidden and shown", async () => {
  await onRange("3:4", async (range, context) => {
    range.rowHidden = true;
    range.load("rowHidden");
    await context.sync();
    expect(range.rowHidden).toBe(true);
  });
});

test("data validation keeps its rule, its prompt and its alert", async () => {
  await onRange("B2:B9", async (range, context) => {
    const { dataValidation } = range;
    dataValidation.rule = { list: { inCellDropDown: true, source: "A,B,C" } };
    dataValidation.errorAlert = { showAlert: true, title: "Grade", message: "A to J", style: "Stop" };
    dataValidation.load("type,rule,errorAlert");
    await context.sync();
    expect(dataValidation.type).toBe("List");
    expect(dataValidation.rule.list?.source).toBe("A,B,C");
    expect(dataValidation.errorAlert.message).toBe("A to J");
    range.values = ["A", "D", "E", "B", "", "C", "A", "B"].map((grade) => [grade]);
    dataValidation.load("valid");
    const invalid = dataValidation.getInvalidCells().load("address");
    await context.sync();
    // Null: some cells hold what they allow, others do not.
    expect([dataValidation.valid, invalid.address]).toEqual([null, "Sheet1!B3:B4"]);
    dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: "Between" } };
    dataValidation.load("type,rule");
    await context.sync();
    expect(dataValidation.type).toBe("Decimal");
    expect(dataValidation.rule.decimal).toMatchObject({ operator: "Between" });
    dataValidation.clear();
    dataValidation.load("type");
    await context.sync();
    expect(dataValidation.type).toBe("None");
  });
});

test("formats given one after the other add up, take nothing from the contents, and go one undo at a time", async () => {
  await onRange("A1:B3", async (range, context) => {
    range.values = [
      [1, "a"],
      ["=A1+1", "b"],
      ["", ""],
    ];
    range.getCell(0, 0).format.font.strikethrough = true;
    range.getCell(0, 1).format.fill.color = "#FFFF00";
    await context.sync();
    range.format.font.color = "#FF0000";
    await context.sync();
    range.format.wrapText = true;
    range.format.fill.clear();
    await context.sync();
  });
  const { book } = excel;
  const sheetId = book.sheets.list()[0]!.id;
  const area = { sheetId, row: 0, column: 0, rowCount: 3, columnCount: 2 };
  const look = (row: number, column: number) => {
    const { fill, fontColor, wrapText, strikethrough } = book.formats.read({
      ...area,
      row,
      column,
      rowCount: 1,
      columnCount: 1,
    });
    return [fill, fontColor, wrapText, strikethrough];
  };
  const contents = () => book.cells.read(area).map((row) => row.map(({ value }) => value));
  expect([look(0, 0), look(0, 1), look(2, 1)]).toEqual([
    [null, "#FF0000", true, true],
    [null, "#FF0000", true, false],
    [null, "#FF0000", true, false],
  ]);
  await book.settled();
  expect(contents()).toEqual([
    [1, "a"],
    [2, "b"],
    [null, null],
  ]);
  await book.undo();
  expect([look(0, 1), look(2, 1)]).toEqual([
    ["#FFFF00", "#FF0000", false, false],
    [null, "#FF0000", false, false],
  ]);
  await book.undo();
  expect([look(0, 0), look(0, 1), look(2, 1)]).toEqual([
    [null, "#000000", false, true],
    ["#FFFF00", "#000000", false, false],
    [null, "#000000", false, false],
  ]);
  await book.redo();
  expect(look(2, 1)).toEqual([null, "#FF0000", false, false]);
  await book.settled();
  expect(contents()[1]).toEqual([2, "b"]);
});

test("colours go by any of HTML's names, in any casing, and are read as #RRGGBB", async () => {
  await onRange("A1:D3", async (range, context) => {
    const { fill } = range.format;
    const { font } = range.format;
    fill.color = "LightBlue";
    font.color = "darkmagenta";
    fill.load("color");
    font.load("color");
    await context.sync();
    // CSS Color Module Level 4, section 6.1: lightblue #ADD8E6, darkmagenta #8B008B.
    expect([fill.color, font.color]).toEqual(["#ADD8E6", "#8B008B"]);
  });
});

test("one number format in brackets fills a larger range", async () => {
  await onRange("A1:B2", async (range, context) => {
    range.numberFormat = [["0.00"]];
    range.load("numberFormat");
    await context.sync();
    expect(range.numberFormat).toEqual([
      ["0.00", "0.00"],
      ["0.00", "0.00"],
    ]);
  });
});

test("a list may come from a range", async () => {
  await onRange("A1:D3", async (range, context) => {
    const { dataValidation } = range.getColumn(3);
    dataValidation.rule = { list: { inCellDropDown: true, source: range.getColumn(0) } };
    dataValidation.load("rule");
    await context.sync();
    expect(dataValidation.rule.list?.source).toBe("=Sheet1!$A$1:$A$3");
  });
});

test("a text is turned by whole degrees from -90 to 90, or its letters stand below each other", async () => {
  await onRange("B2:B3", async (range, context) => {
    range.getCell(0, 0).format.textOrientation = 45;
    range.getCell(1, 0).format.textOrientation = 180;
    const [both, first, second] = [range, range.getCell(0, 0), range.getCell(1, 0)].map((one) =>
      one.format.load("textOrientation"),
    );
    await context.sync();
    expect([both, first, second].map((one) => one!.textOrientation)).toEqual([null, 45, 180]);
    range.format.textOrientation = 0;
    const level = range.format.load("textOrientation");
    await context.sync();
    expect(level.textOrientation).toBe(0);
    range.format.textOrientation = 91;
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
