import type { Engine } from "../../../src/workbench/univer/engine/engine";
import { openExcel, type ExcelInNode } from "../excelInNode";

// office-js-docs-pr, docs/excel/excel-add-ins-tables ("Apply filters to a table") and excel-add-ins-worksheets ("Filter data").
let excel: ExcelInNode;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

type Work = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<void>;

function withRows(work: Work): Promise<void> {
  return excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B6").values = [
      ["Kind", "Amount"],
      ["Food", 10],
      ["Rent", 100],
      ["Fuel", 40],
      ["Food", 30],
      ["Tools", 20],
    ];
    await context.sync();
    await work(context, sheet);
  });
}

async function amounts(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<unknown[]> {
  const view = sheet.getRange("B2:B6").getVisibleView().load("values");
  await context.sync();
  return view.values.flat() as unknown[];
}

test.each<[string, (filter: Excel.Filter) => void, number[]]>([
  ["values, in any case", (filter) => filter.applyValuesFilter(["food"]), [10, 30]],
  ["a text with a wildcard", (filter) => filter.applyCustomFilter("=F*"), [10, 40, 30]],
  ["two texts", (filter) => filter.applyCustomFilter("=Rent", "=Fuel", "Or"), [100, 40]],
])("a table's column by %s", async (_what, apply, left) => {
  await withRows(async (context, sheet) => {
    const table = sheet.tables.add("A1:B6", true);
    apply(table.columns.getItem("Kind").filter);
    expect(await amounts(context, sheet)).toEqual(left);
    table.clearFilters();
    expect(await amounts(context, sheet)).toEqual([10, 100, 40, 30, 20]);
  });
});

// The mean is 40.
test.each<[string, (filter: Excel.Filter) => void, number[]]>([
  ["below the average", (filter) => filter.applyDynamicFilter("BelowAverage"), [10, 30, 20]],
  ["the two largest", (filter) => filter.applyTopItemsFilter(2), [100, 40]],
  ["the smallest fifth", (filter) => filter.applyBottomPercentFilter(20), [10]],
  ["a span", (filter) => filter.applyCustomFilter(">=20", "<100", "And"), [40, 30, 20]],
])("a table's column by %s", async (_what, apply, left) => {
  await withRows(async (context, sheet) => {
    apply(sheet.tables.add("A1:B6", true).columns.getItem("Amount").filter);
    expect(await amounts(context, sheet)).toEqual(left);
  });
});

test("two columns at once, cleared one by one, and applied anew to what the cells hold", async () => {
  await withRows(async (context, sheet) => {
    const { columns } = sheet.tables.add("A1:B6", true);
    columns.getItem("Kind").filter.applyValuesFilter(["Food"]);
    columns.getItem("Amount").filter.applyCustomFilter(">15");
    expect(await amounts(context, sheet)).toEqual([30]);
    columns.getItem("Kind").filter.clear();
    expect(await amounts(context, sheet)).toEqual([100, 40, 30, 20]);
    sheet.getRange("B2").values = [[50]];
    sheet.tables.getItemAt(0).reapplyFilters();
    expect(await amounts(context, sheet)).toEqual([50, 100, 40, 30, 20]);
  });
});

test("a sheet's own filter says what it filters, follows its rows and is removed", async () => {
  await withRows(async (context, sheet) => {
    const { autoFilter } = sheet;
    autoFilter.apply(sheet.getRange("A1:B6"), 1, { filterOn: "TopItems", criterion1: "1" });
    expect(await amounts(context, sheet)).toEqual([100]);
    sheet.getRange("1:1").insert("Down");
    autoFilter.load("enabled,isDataFiltered");
    const range = autoFilter.getRange().load("address");
    await context.sync();
    expect([autoFilter.enabled, autoFilter.isDataFiltered, range.address]).toEqual([true, true, "Sheet1!A2:B7"]);
    autoFilter.remove();
    autoFilter.load("enabled");
    const hidden = sheet.getRange("A2:B7").load("rowHidden");
    await context.sync();
    expect([autoFilter.enabled, hidden.rowHidden]).toEqual([false, false]);
  });
});

// The commands that the buttons in the grid run; its list of values says texts, its conditions comparisons.
test("what a person filters by the grid's buttons and what an add-in filters are one filter", async () => {
  await withRows(async (context, sheet) => {
    const table = sheet.tables.add("A1:B6", true);
    await context.sync();
    const { id } = excel.book.sheets.list()[0]!;
    // A person selects two cells of the table and presses the button.
    const range = { startRow: 1, endRow: 2, startColumn: 0, endColumn: 1 };
    const { engine } = excel.book as unknown as { engine: Engine };
    const run = (command: string, params: object) => engine.run(command, { subUnitId: id, ...params });
    run("sheet.command.set-filter-range", { range });
    run("sheet.command.set-filter-criteria", {
      col: 0,
      criteria: { colId: 0, filters: { filters: ["Food", "Fuel"] } },
    });
    const filter = table.columns.getItem("Kind").filter.load("criteria");
    expect(await amounts(context, sheet)).toEqual([10, 40, 30]);
    expect(filter.criteria).toMatchObject({ filterOn: "Values", values: ["Food", "Fuel"] });
    const own = sheet.autoFilter.load("enabled");
    await context.sync();
    expect(own.enabled).toBe(false);
    table.columns.getItem("Amount").filter.applyTopItemsFilter(2);
    expect(await amounts(context, sheet)).toEqual([40]);
    run("sheet.command.set-filter-criteria", { col: 0, criteria: null });
    expect(await amounts(context, sheet)).toEqual([100, 40]);
    // What the grid shows for the two largest.
    table.autoFilter.load("criteria");
    await context.sync();
    expect(table.autoFilter.criteria).toMatchObject([null, { filterOn: "TopItems", criterion1: "2" }]);
    await excel.book.undo();
    await excel.book.undo();
    expect(await amounts(context, sheet)).toEqual([10, 40, 30]);
    const snapshot = excel.book.snapshot();
    await excel.book.load(snapshot);
    expect(await amounts(context, context.workbook.worksheets.getItem("Sheet1"))).toEqual([10, 40, 30]);
  });
});

test("a sheet's own filter beside that of a table, and values that are dates", async () => {
  await withRows(async (context, sheet) => {
    sheet.getRange("D1:D3").values = [["Day"], [45300], [45400]];
    const table = sheet.tables.add("A1:B6", true);
    table.columns.getItem("Amount").filter.applyCustomFilter(">10");
    const { autoFilter } = sheet;
    // 45300 is 9 January 2024.
    autoFilter.apply(sheet.getRange("D1:D3"), 0, {
      filterOn: "Values",
      values: [{ date: "2024-01-01", specificity: "Month" }],
    });
    const own = table.autoFilter.load("criteria");
    autoFilter.load("criteria");
    const view = sheet.getRange("B2:B6").getVisibleView().load("values");
    await context.sync();
    expect(own.criteria).toMatchObject([null, { criterion1: ">10" }]);
    expect(autoFilter.criteria).toMatchObject([{ values: [{ date: "2024-01-01", specificity: "Month" }] }]);
    // Row 2 has 10 (the table's filter), row 3 is of April (the sheet's).
    expect(view.values.flat()).toEqual([40, 30, 20]);
    table.clearFilters();
    expect(await amounts(context, sheet)).toEqual([10, 40, 30, 20]);
  });
});

test("a kind of filter that is not there is refused by its name", async () => {
  await withRows(async (context, sheet) => {
    sheet.tables.add("A1:B6", true).columns.getItem("Kind").filter.applyCellColorFilter("#FF0000");
    await expect(context.sync()).rejects.toMatchObject({ code: "ApiNotFound" });
    sheet.tables.getItemAt(0).columns.getItem("Kind").filter.apply({ filterOn: "CellColor", color: "#FF0000" });
    await expect(context.sync()).rejects.toMatchObject({
      code: "UnsupportedOperation",
      message: 'This host does not filter by "CellColor".',
    });
  });
});
