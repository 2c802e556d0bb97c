import { openExcel, type ExcelInNode } from "../excelInNode";

// office-js-docs-pr, docs/excel/excel-add-ins-ranges-special-cells, -ranges-remove-duplicates and -multiple-ranges.
let excel: ExcelInNode;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

type Work = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<void>;

function withCells(work: Work): Promise<void> {
  return excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C3").formulas = [
      ["Firm", "Amount", true],
      ["a", 1, "=B2*2"],
      ["A", 1, "=1/0"],
    ];
    await context.sync();
    await work(context, sheet);
  });
}

test.each<[Excel.SpecialCellType | string, Excel.SpecialCellValueType | string | undefined, string]>([
  ["Constants", undefined, "Sheet1!A1:C1,Sheet1!A2:B3"],
  ["Constants", "LogicalText", "Sheet1!A1:C1,Sheet1!A2:A3"],
  ["Constants", "Numbers", "Sheet1!B2:B3"],
  ["Formulas", undefined, "Sheet1!C2:C3"],
  ["Formulas", "Errors", "Sheet1!C3"],
])("special cells: %s %s", async (type, kind, address) => {
  await withCells(async (context, sheet) => {
    const areas = sheet
      .getUsedRange()
      .getSpecialCells(type as "Constants", kind as "Errors")
      .load("address");
    await context.sync();
    expect(areas.address.split(",").sort()).toEqual(address.split(",").sort());
  });
});

test("no special cell is ItemNotFound, or a null object", async () => {
  await withCells(async (context, sheet) => {
    const none = sheet.getRange("A1:C3").getSpecialCellsOrNullObject("Blanks");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    sheet.getRange("A1:C3").getSpecialCells("Blanks");
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

test("several ranges are formatted as one, and read as one where they agree", async () => {
  await withCells(async (context, sheet) => {
    const areas = sheet.getRanges("A1:A2,C3");
    areas.format.fill.color = "pink";
    areas.format.font.bold = true;
    areas.load("format/fill/color,areaCount,isEntireColumn");
    await context.sync();
    expect([areas.format.fill.color, areas.areaCount, areas.isEntireColumn]).toEqual(["#FFC0CB", 2, false]);
    sheet.getRange("C3").format.font.bold = false;
    areas.format.font.load("bold");
    await context.sync();
    expect(areas.format.font.bold).toBeNull();
  });
});

test("duplicates are taken out by the columns asked for, whatever their case, the first stays", async () => {
  await withCells(async (context, sheet) => {
    sheet.getRange("A4:C4").values = [["b", 1, 7]];
    const result = sheet.getRange("A1:C4").removeDuplicates([0], true).load("removed,uniqueRemaining");
    const left = sheet.getRange("A2:C4").load("formulas");
    await context.sync();
    expect([result.removed, result.uniqueRemaining]).toEqual([1, 2]);
    expect(left.formulas).toEqual([
      ["a", 1, "=B2*2"],
      ["b", 1, 7],
      ["", "", ""],
    ]);
  });
});

test("a fill goes on with numbers by their steps, copies formulas with their references", async () => {
  await withCells(async (context, sheet) => {
    sheet.getRange("E1:F2").formulas = [
      [2, "=E1*10"],
      [4, "=E2*10"],
    ];
    sheet.getRange("E1:F2").autoFill("E1:F4");
    sheet.getRange("H1").values = [[5]];
    sheet.getRange("H1").autoFill("H1:J1", "FillSeries");
    const [down, right] = [sheet.getRange("E1:F4").load("values"), sheet.getRange("H1:J1").load("values")];
    await context.sync();
    expect(down.values).toEqual([
      [2, 20],
      [4, 40],
      [6, 60],
      [8, 80],
    ]);
    expect(right.values).toEqual([[5, 6, 7]]);
  });
});

test("all cells that hold a text are found, and the merged ones", async () => {
  await withCells(async (context, sheet) => {
    sheet.getRange("E1:F1").merge();
    const found = sheet.findAll("a", { completeMatch: true, matchCase: false }).load("address");
    const merged = sheet.getRange("A1:F3").getMergedAreasOrNullObject().load("address");
    await context.sync();
    expect([found.address, merged.address]).toEqual(["Sheet1!A2:A3", "Sheet1!E1:F1"]);
  });
});

test("ranges are searched as one, and moved and cut as one", async () => {
  await withCells(async (context, sheet) => {
    sheet.getRange("A5:B5").format.fill.color = "yellow";
    const both = sheet.getRanges("A1:B3,C1:C5");
    const constants = both.getSpecialCells("Constants").load("address");
    // The sheet is used down to row 5, so what is blank up to there counts.
    const blanks = sheet.getRange("C1:C9").getSpecialCells("Blanks").load("address");
    const used = both.getUsedRangeAreas(true).load("address");
    const common = both.getIntersection("B2:C3").load("address");
    const none = both.getIntersectionOrNullObject("E1:F9").load("address");
    const moved = both.getOffsetRangeAreas(1, 2).load("address");
    const table = sheet.tables.add("A1:C3", true);
    table.load("id");
    const tables = sheet.getRanges("E1,B2").getTables(false).load("items/id");
    await context.sync();
    expect([constants.address, blanks.address, used.address, common.address, none.isNullObject, moved.address]).toEqual(
      [
        "Sheet1!A1:B3,Sheet1!C1",
        "Sheet1!C4:C5",
        "Sheet1!A1:B3,Sheet1!C1:C3",
        "Sheet1!B2:B3,Sheet1!C2:C3",
        true,
        "Sheet1!C2:D4,Sheet1!E2:E6",
      ],
    );
    expect(tables.items.map(({ id }) => id)).toEqual([table.id]);
  });
});

test("texts are replaced in constants and formulas, not in results; the number of cells is told", async () => {
  await withCells(async (context, sheet) => {
    const inColumn = sheet.getRange("A1:A3").replaceAll("a", "b", { matchCase: true });
    const onSheet = sheet.replaceAll("B2", "B3", {});
    const cells = sheet.getRange("A1:C3").load("formulas");
    await context.sync();
    expect([inColumn.value, onSheet.value]).toEqual([1, 1]);
    expect(cells.formulas).toEqual([
      ["Firm", "Amount", true],
      ["b", 1, "=B3*2"],
      ["A", 1, "=1/0"],
    ]);
  });
});
