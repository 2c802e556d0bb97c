import { SetRangeValuesCommand } from "@univerjs/sheets";
import { toUniverRange, type Engine } from "../../../src/workbench/univer/engine/engine";
import { openExcel, type ExcelInNode } from "../excelInNode";

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

const run = <Result>(work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<Result>) =>
  excel.Excel.run((context) => work(context, context.workbook.worksheets.getItem("Sheet1")));

// "Move or copy worksheets": the copy is called "Sheet1 (2)"; names of the sheet's own are copied with it.
test("a copy of a sheet has its cells, formats, names, tables and charts, and none of the original's", async () => {
  await run(async (context, sheet) => {
    sheet.getRange("A1:B3").values = [
      ["Firm", "Amount"],
      ["a", 1],
      ["b", 2],
    ];
    sheet.getRange("A1:B1").format.font.bold = true;
    sheet.tables.add("A1:B3", true).name = "Flows";
    sheet.getRange("D1").formulas = [["=SUM(Flows[Amount])"]];
    sheet.names.add("AIE_model", "=Sheet1!$A$1");
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3")).name = "Picture";
    context.workbook.worksheets.add("Last");
    await context.sync();
    const copy = sheet.copy("After", sheet).load("name,position");
    await context.sync();
    expect([copy.name, copy.position]).toEqual(["Sheet1 (2)", 1]);
    copy.getRange("B2").values = [[40]];
    const [own, before] = [copy.getRange("D1").load("values"), sheet.getRange("D1").load("values")];
    const bold = copy.getRange("A1:B1").format.font.load("bold");
    const name = copy.names.getItem("AIE_model").load("formula");
    const tables = copy.tables.load("items/name");
    const series = copy.charts.getItem("Picture").series.getItemAt(0).getDimensionDataSourceString("Values");
    await context.sync();
    expect([own.values, before.values]).toEqual([[[42]], [[3]]]);
    expect([bold.bold, name.formula, tables.items.map((table) => table.name)]).toEqual([
      true,
      "='Sheet1 (2)'!$A$1",
      ["Flows2"],
    ]);
    expect(series.value).toBe("'Sheet1 (2)'!B2:B3");
  });
});

// office-js-docs-pr, docs/excel/excel-add-ins-worksheets ("Data protection").
test("nothing writes into a protected sheet, by the API or at the grid, until it is unprotected", async () => {
  await run(async (context, sheet) => {
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("B1").formulas = [["=SUM(1,2)"]];
    sheet.protection.protect({ allowFormatCells: true }, "secret");
    sheet.protection.load("protected,options");
    await context.sync();
    expect([sheet.protection.protected, sheet.protection.options?.allowFormatCells]).toEqual([true, true]);
    for (const write of [
      () => (sheet.getRange("A1").values = [[2]]),
      () => (sheet.getRange("B1").formulas = [["=SUM(3,4)"]]),
      () => (sheet.getRange("B1").values = [[5]]),
      () => sheet.getRange("A1").clear(),
      () => sheet.getRange("1:1").insert("Down"),
      () => sheet.getRange("1:1").delete("Up"),
    ]) {
      write();
      await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    }
    const area = { sheetId: excel.book.sheets.activeId(), row: 0, column: 0, rowCount: 1, columnCount: 1 };
    for (const change of [
      () => excel.book.cells.write(area, [[2]]),
      () => excel.book.cells.clear(area, "all"),
      () => excel.book.cells.insert(area, "down"),
      () => excel.book.cells.delete(area, "up"),
    ])
      await expect(change()).rejects.toMatchObject({ code: "AccessDenied" });
    // What a person tried is no fault of an add-in that reads afterwards.
    const { engine } = excel.book as unknown as { engine: Engine };
    engine.run(SetRangeValuesCommand.id, { range: toUniverRange({ ...area, column: 1 }), value: { v: 6 } });
    const kept = sheet.getRange("B1").load("formulas,values");
    await context.sync();
    expect([kept.formulas, kept.values]).toEqual([[["=SUM(1,2)"]], [[3]]]);
    sheet.getRange("A1").format.fill.color = "#FFFF00";
    await context.sync();
    sheet.getRange("A1").format.columnWidth = 120;
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    sheet.protection.protect();
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
    sheet.protection.unprotect("wrong");
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    sheet.protection.unprotect("secret");
    sheet.getRange("A1").values = [[3]];
    sheet.protection.protect();
    const { format } = sheet.getRange("A1");
    format.fill.color = "#FF0000";
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    const range = sheet.getRange("A1").load("values,format/fill/color");
    await context.sync();
    expect([range.values, range.format.fill.color]).toEqual([[[3]], "#FFFF00"]);
  });
});

test("a protected workbook keeps its sheets, their names and their order", async () => {
  await run(async (context, sheet) => {
    context.workbook.protection.protect();
    await context.sync();
    for (const change of [() => context.workbook.worksheets.add("More"), () => (sheet.name = "Other")]) {
      change();
      await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    }
    context.workbook.protection.unprotect();
    sheet.name = "Other";
    await context.sync();
  });
});

test("how a sheet is printed is kept, moves with its cells, and is gone with an undo", async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const { pageLayout, horizontalPageBreaks } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    // An inch is 72 points.
    pageLayout.setPrintMargins("Inches", { top: 1, left: 0.5 });
    pageLayout.setPrintArea("A1:D40");
    pageLayout.setPrintTitleRows("$1:$1");
    horizontalPageBreaks.add("A21:D21");
    const none = pageLayout.getPrintTitleColumnsOrNullObject();
    sheet.getRange("1:2").insert("Down");
    const [area, rows] = [pageLayout.getPrintArea().load("address"), pageLayout.getPrintTitleRows().load("address")];
    pageLayout.load("orientation,zoom,topMargin,leftMargin,centerVertically");
    horizontalPageBreaks.load("items/rowIndex");
    await context.sync();
    expect([area.address, rows.address, none.isNullObject]).toEqual(["Sheet1!A3:D42", "Sheet1!3:3", true]);
    expect([pageLayout.orientation, pageLayout.zoom]).toEqual(["Landscape", { horizontalFitToPages: 1 }]);
    expect([pageLayout.topMargin, pageLayout.leftMargin, pageLayout.centerVertically]).toEqual([72, 36, false]);
    expect(horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([22]);
    horizontalPageBreaks.removePageBreaks();
    const count = horizontalPageBreaks.getCount();
    await context.sync();
    expect(count.value).toBe(0);
    pageLayout.zoom = { scale: 5 };
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
