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

test("formulas of values that this host does not know are refused by name", async () => {
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

/** Whether the cells of column A take on the look of their only format. */
const met = (count: number) => Array.from({ length: count }, (_, at) => lookOf(at + 1).fill === "#FFC7CE");
const fill = ({ format }: { readonly format: Excel.ConditionalRangeFormat }) => void (format.fill.color = "#FFC7CE");

test("a formula is read from each cell's place, follows results, moves with the cells and is read in R1C1", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:B3").formulas = [
      [1, 2],
      [3, 2],
      ["=B3*2", 2],
    ];
    sheet.getRange("D1").values = [[2]];
    const { custom } = sheet.getRange("A1:A3").conditionalFormats.add("Custom");
    custom.rule.formula = "=$A1*$D$1>B1+2";
    fill(custom);
  });
  await excel.book.conditionalFormats.settled();
  expect(met(3)).toEqual([false, true, true]);
  await onSheet((sheet) => void (sheet.getRange("B3").values = [[0.5]]));
  await excel.book.conditionalFormats.settled();
  expect(met(3)).toEqual([false, true, false]);
  expect(drawn(2)).toMatchObject({ bg: { rgb: "#FFC7CE" } });
  await onSheet(async (sheet, context) => {
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("C:C").insert("Right");
    const { custom } = sheet.getRange("A2").conditionalFormats.getItemAt(0);
    custom.rule.load("formula,formulaR1C1");
    await context.sync();
    expect([custom.rule.formula, custom.rule.formulaR1C1]).toEqual(["=$A2*$E$2>B2+2", "=RC1*R2C5>RC[1]+2"]);
  });
  await excel.book.conditionalFormats.settled();
  expect(met(4)).toEqual([false, false, true, false]);
});

test.each([
  ["TopItems", 2, [false, true, true, false, false, false]],
  ["BottomItems", 1, [true, false, false, false, false, false]],
  // 34 % of five numbers are one.
  ["TopPercent", 34, [false, false, true, false, false, false]],
] as const)("%s %d of an area's numbers", async (type, rank, expected) => {
  await onSheet((sheet) => {
    sheet.getRange("A1:A6").values = [[1], [10], [30], [2], [3], ["text"]];
    const { topBottom } = sheet.getRange("A1:A6").conditionalFormats.add("TopBottom");
    fill(topBottom);
    topBottom.rule = { type, rank };
  });
  expect(met(6)).toEqual(expected);
});

test.each([
  // The mean of 1, 10, 30, 2 and 2 is 9, their deviation of a sample 12.33.
  ["AboveAverage", [false, true, true, false, false, false, false]],
  ["OneStdDevAboveAverage", [false, false, true, false, false, false, false]],
  ["DuplicateValues", [false, false, false, true, true, false, false]],
  ["UniqueValues", [true, true, true, false, false, false, true]],
  ["Blanks", [false, false, false, false, false, true, false]],
] as const)("the preset %s", async (criterion, expected) => {
  await onSheet((sheet) => {
    sheet.getRange("A1:A7").values = [[1], [10], [30], [2], [2], [""], ["text"]];
    const { preset } = sheet.getRange("A1:A7").conditionalFormats.add("PresetCriteria");
    fill(preset);
    preset.rule = { criterion };
  });
  expect(met(7)).toEqual(expected);
});

test("the presets of days go by today", async () => {
  const now = new Date();
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000 + 25_569;
  await onSheet((sheet) => {
    sheet.getRange("A1:A4").values = [[today - 1], [today + 0.5], [today - 7], ["today"]];
    const { preset } = sheet.getRange("A1:A4").conditionalFormats.add("PresetCriteria");
    fill(preset);
    preset.rule = { criterion: "LastSevenDays" };
  });
  expect(met(4)).toEqual([true, true, false, false]);
});

test("a scale of colour mixes what stands on both sides of a number", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:A5").values = [[0], [25], [50], [100], ["text"]];
    const { colorScale } = sheet.getRange("A1:A5").conditionalFormats.add("ColorScale");
    colorScale.criteria = {
      minimum: { type: "LowestValue", color: "#000000" },
      midpoint: { type: "Number", formula: "50", color: "#0000FF" },
      maximum: { type: "HighestValue", color: "#FF0000" },
    };
    colorScale.load("criteria,threeColorScale");
    await context.sync();
    expect(colorScale.threeColorScale).toBe(true);
    expect(colorScale.criteria.midpoint).toEqual({ type: "Number", formula: "=50", color: "#0000FF" });
  });
  expect([1, 2, 3, 4, 5].map((row) => lookOf(row).fill)).toEqual([
    "#000000",
    // Half of 255 is 127.5.
    "#000080",
    "#0000FF",
    "#FF0000",
    undefined,
  ]);
});

test("bars and icons keep what they are told, and have Excel's settings from the start", async () => {
  await onSheet(async (sheet, context) => {
    const formats = sheet.getRange("A1:A5").conditionalFormats;
    const [{ dataBar }, { iconSet }] = [formats.add("DataBar"), formats.add("IconSet")];
    dataBar.positiveFormat.fillColor = "green";
    iconSet.style = "ThreeTriangles";
    dataBar.load("barDirection,lowerBoundRule,positiveFormat/fillColor,positiveFormat/gradientFill");
    iconSet.load("style,criteria");
    await context.sync();
    expect([dataBar.barDirection, dataBar.lowerBoundRule]).toEqual(["Context", { type: "Automatic" }]);
    expect([dataBar.positiveFormat.fillColor, dataBar.positiveFormat.gradientFill]).toEqual(["#008000", true]);
    expect([iconSet.style, iconSet.criteria.map(({ formula }) => formula)]).toEqual([
      "ThreeTriangles",
      ["=0", "=33", "=67"],
    ]);
    dataBar.showDataBarOnly = "yes" as never;
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

test("a bar and an icon are drawn for the number that the cell holds now, up to limits in cells, and not behind a format that stops", async () => {
  const marksOf = (row: number) => {
    const sheetId = excel.book.sheets.activeId();
    const { bar, icon } = excel.book.conditionalFormats.marksOf({ sheetId, row: row - 1, column: 0 });
    return [bar?.to, icon?.index];
  };
  await onSheet(async (sheet) => {
    sheet.getRange("A1:A4").values = [[10], [40], ["text"], [""]];
    sheet.getRange("C1").values = [[80]];
    const formats = sheet.getRange("A1:A4").conditionalFormats;
    const { dataBar } = formats.add("DataBar");
    dataBar.upperBoundRule = { type: "Formula", formula: "=$C$1" };
    formats.add("IconSet");
  });
  expect([1, 2, 3, 4].map(marksOf)).toEqual([
    [0.125, 0],
    [0.5, 2],
    [undefined, undefined],
    [undefined, undefined],
  ]);
  await onSheet((sheet) => {
    sheet.getRange("C1").values = [[40]];
    sheet.getRange("A1").values = [[20]];
  });
  expect([1, 2].map(marksOf)).toEqual([
    [0.5, 0],
    [1, 2],
  ]);
  await onSheet((sheet) => {
    const format = sheet.getRange("A1:A4").conditionalFormats.add("CellValue");
    format.cellValue.rule = { formula1: "=20", operator: "EqualTo" };
    format.stopIfTrue = true;
  });
  expect([1, 2].map(marksOf)).toEqual([
    [undefined, undefined],
    [1, 2],
  ]);
});

test("a priority puts a format before those of a higher number", async () => {
  await onSheet(verdicts);
  await onSheet((sheet) => void (sheet.getRange("A1").conditionalFormats.getItemAt(0).priority = 1));
  await onSheet(async (sheet, context) => {
    const formats = sheet.getRange("A1").conditionalFormats.load("items/textComparison/rule");
    await context.sync();
    expect(formats.items.map(({ textComparison }) => textComparison.rule.text)).toEqual(["PASS", "FAIL"]);
  });
});
