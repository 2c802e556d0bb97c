import { eventsTold, openExcel, type ExcelInNode } from "../excelInNode";

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

/** A table Flows of three rows at B3:D6, loaded. */
function withTable(work: (table: Excel.Table, context: Excel.RequestContext) => Promise<void>): Promise<void> {
  return excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B3:D6").values = [
      ["Payer", "Payee", "Amount"],
      ["user", "app", 100],
      ["app", "model", 60],
      ["model", "cloud", 30],
    ];
    const table = sheet.tables.add("B3:D6", true);
    table.name = "Flows";
    table.load("id,name,showHeaders,style");
    await context.sync();
    await work(table, context);
  });
}

test("a table has a name, columns, rows and ranges", async () => {
  await withTable(async (table, context) => {
    const columns = table.columns.load("items/name,items/index,count");
    const rows = table.rows.load("items/values,count");
    const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    ranges.forEach((range) => range.load("address"));
    await context.sync();
    expect(table.name).toBe("Flows");
    expect(columns.items.map(({ name, index }) => [name, index])).toEqual([
      ["Payer", 0],
      ["Payee", 1],
      ["Amount", 2],
    ]);
    expect(rows.count).toBe(3);
    expect(rows.items[1]?.values).toEqual([["app", "model", 60]]);
    expect(ranges.map((range) => range.address)).toEqual(["Sheet1!B3:D6", "Sheet1!B3:D3", "Sheet1!B4:D6"]);
  });
});

test("nested paths load tables, columns and their values at once", async () => {
  await withTable(async (_, context) => {
    const tables = context.workbook.tables.load("items/name,items/columns/items/name,items/worksheet/name");
    await context.sync();
    const [found] = tables.items;
    expect(found?.name).toBe("Flows");
    expect(found?.worksheet.name).toBe("Sheet1");
    expect(found?.columns.items.map(({ name }) => name)).toEqual(["Payer", "Payee", "Amount"]);
    expect(() => found?.style).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
  });
});

test("$top and $skip take a part of a collection", async () => {
  await withTable(async (table, context) => {
    table.rows.load({ $top: 1, $skip: 1, values: true });
    await context.sync();
    expect(table.rows.items.map(({ values }) => values)).toEqual([[["app", "model", 60]]]);
  });
});

test("structured references calculate and follow rows inserted above", async () => {
  await withTable(async (table, context) => {
    const total = table.worksheet.getRange("H1");
    total.formulas = [["=SUM(Flows[Amount])"]];
    total.load("values");
    await context.sync();
    expect(total.values).toEqual([[190]]);
    table.worksheet.getRange("2:2").insert("Down");
    const body = table.getDataBodyRange().load("address");
    table.columns.getItem("Amount").getDataBodyRange().getCell(0, 0).values = [[1100]];
    total.load("values");
    await context.sync();
    expect(body.address).toBe("Sheet1!B5:D7");
    expect(total.values).toEqual([[1190]]);
  });
});

test("rows are added at the end and in between, and deleted", async () => {
  await withTable(async (table, context) => {
    table.rows.add(undefined, [["cloud", "chip", 12]]);
    table.rows.add(0, [["first", "row", 1]]);
    table.rows.getItemAt(2).delete();
    const body = table.getDataBodyRange().load("values");
    await context.sync();
    expect(body.values).toEqual([
      ["first", "row", 1],
      ["user", "app", 100],
      ["model", "cloud", 30],
      ["cloud", "chip", 12],
    ]);
  });
});

test("columns are added, renamed and deleted", async () => {
  await withTable(async (table, context) => {
    table.columns.add(undefined, [["Grade"], ["A"], ["B"], ["C"]]);
    table.columns.getItem("Payee").delete();
    table.columns.getItemAt(0).name = "From";
    const range = table.getRange().load("values");
    await context.sync();
    expect(range.values[0]).toEqual(["From", "Amount", "Grade"]);
    expect(range.values[3]).toEqual(["model", 30, "C"]);
  });
});

test("resize takes in the rows written below", async () => {
  await withTable(async (table, context) => {
    table.worksheet.getRange("B7:D7").values = [["cloud", "chip", 12]];
    table.resize("B3:D7");
    table.rows.load("count");
    const last = table.getDataBodyRange().getLastRow().load("values");
    await context.sync();
    expect(table.rows.count).toBe(4);
    expect(last.values).toEqual([["cloud", "chip", 12]]);
  });
});

test("a table becomes a range, or is deleted with its cells", async () => {
  await withTable(async (table, context) => {
    const range = table.convertToRange().load("values");
    const gone = context.workbook.tables.getItemOrNullObject("Flows");
    await context.sync();
    expect(range.values[1]).toEqual(["user", "app", 100]);
    expect(gone.isNullObject).toBe(true);
  });
});

test("found by name whatever its case; a missing one is a null object or an error", async () => {
  await withTable(async (table, context) => {
    const found = context.workbook.tables.getItem("FLOWS").load("id");
    const missing = context.workbook.tables.getItemOrNullObject("Nothing");
    missing.load("name");
    await context.sync();
    expect(found.id).toBe(table.id);
    expect(missing.isNullObject).toBe(true);
    context.workbook.tables.getItem("Nothing").load("name");
    await expect(context.sync()).rejects.toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "TableCollection.getItem" },
    });
  });
});

test("a table sorts by a column", async () => {
  await withTable(async (table, context) => {
    table.sort.apply([{ key: 2, ascending: true }]);
    const body = table.getDataBodyRange().load("values");
    await context.sync();
    expect(body.values.map((row) => row[2])).toEqual([30, 60, 100]);
  });
});

test("the first row added to a header alone fills the blank row below it", async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const table = sheet.tables.add("A1:B1", true);
    table.rows.add(undefined, [
      [1, 2],
      [3, 4],
    ]);
    const whole = table.getRange().load("address,values");
    await context.sync();
    expect(whole.address).toBe("Sheet1!A1:B3");
    expect(whole.values.slice(1)).toEqual([
      [1, 2],
      [3, 4],
    ]);
    table.getDataBodyRange().delete("Up");
    table.rows.add(undefined, [[5, 6]]);
    const emptied = table.getRange().load("address");
    await context.sync();
    expect(emptied.address).toBe("Sheet1!A1:B2");
  });
});

test("an added row looks as the row above it", async () => {
  await withTable(async (table, context) => {
    const body = table.getDataBodyRange();
    body.getColumn(2).numberFormat = [["0.00"]];
    body.getColumn(0).format.fill.color = "yellow";
    table.rows.add(undefined, [["cloud", "chip", 3]]);
    const added = table.getDataBodyRange().getLastRow().load("text");
    const fills = [0, 1].map((column) => added.getCell(0, column).format.fill.load("color"));
    await context.sync();
    expect(added.text).toEqual([["cloud", "chip", "3.00"]]);
    expect(fills.map(({ color }) => color)).toEqual(["#FFFF00", "#FFFFFF"]);
  });
});

test("a totals row says Total and sums the last column", async () => {
  await withTable(async (table, context) => {
    table.showTotals = true;
    const totals = table.getTotalRowRange().load("values,address");
    await context.sync();
    expect(totals.address).toBe("Sheet1!B7:D7");
    expect(totals.values).toEqual([["Total", "", 190]]);
  });
});

// Microsoft's page "Using structured references with Excel tables": #Totals is "Just the total row. If none exists, then it returns null".
test("formulas read the parts of a table, its row of totals while there is one", async () => {
  await withTable(async (table, context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("F3:F7").formulas = [
      ["=Flows[@Amount]"],
      ["=Flows[[#Totals],[Amount]]"],
      ["=SUM(Flows[[#Data],[#Totals],[Amount]])"],
      ["=COUNTA(Flows[[#Headers],[#Data],[Payer]:[Amount]])"],
      ["=ROWS(Flows[#All])"],
    ];
    const results = async () => {
      const range = sheet.getRange("F3:F7").load("values");
      await context.sync();
      return range.values.flat();
    };
    expect(await results()).toEqual(["#VALUE!", "#REF!", 190, 12, 4]);
    table.showTotals = true;
    expect(await results()).toEqual(["#VALUE!", 190, 380, 12, 5]);
    table.rows.add(undefined, [["a", "b", 10]]);
    expect(await results()).toEqual(["#VALUE!", 200, 400, 15, 6]);
    table.showTotals = false;
    expect(await results()).toEqual(["#VALUE!", "#REF!", 200, 15, 5]);
  });
});

test("a table keeps which columns stand out", async () => {
  await withTable(async (table, context) => {
    table.highlightFirstColumn = true;
    table.showBandedColumns = true;
    table.load("highlightFirstColumn,highlightLastColumn,showBandedColumns");
    await context.sync();
    expect([table.highlightFirstColumn, table.highlightLastColumn, table.showBandedColumns]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

test("formulas and names follow a table and a column that get another name, without a change of anybody's", async () => {
  await withTable(async (table, context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("Sheet1");
    const other = workbook.worksheets.add("Other");
    const reading = sheet.getRange("F4:F6");
    reading.formulas = [["=Flows[@Amount]*2"], ["=Flows[@Amount]"], ["=SUM(flows)"]];
    other.getRange("A1").formulas = [['=SUM(Flows[amount])&"Flows[Amount]"']];
    workbook.names.add("paid", "=SUM(Flows[Amount])");
    await context.sync();
    const told: string[] = [];
    sheet.onChanged.add(async ({ address }) => void told.push(address));
    await context.sync();
    table.columns.getItem("Amount").name = "Paid [USD]";
    table.name = "Payments";
    const formulas = reading.load("formulas,values");
    const far = other.getRange("A1").load("formulas,values");
    const name = workbook.names.getItem("paid").load("formula,value");
    await context.sync();
    expect(formulas.formulas.flat()).toEqual([
      "=Payments[@[Paid '[USD']]]*2",
      "=Payments[@[Paid '[USD']]]",
      "=SUM(Payments)",
    ]);
    expect(formulas.values.flat()).toEqual([200, 60, 190]);
    expect(far.formulas).toEqual([["=SUM(Payments[Paid '[USD']])&\"Flows[Amount]\""]]);
    expect(far.values).toEqual([["190Flows[Amount]"]]);
    expect([name.formula, name.value]).toEqual(["=SUM(Payments[Paid '[USD']])", 190]);
    await eventsTold();
    expect(told).toEqual(["D3"]);
  });
});
