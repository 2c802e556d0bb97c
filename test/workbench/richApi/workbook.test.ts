import { openExcel, type ExcelInNode } from "../excelInNode";

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

describe("sheets", () => {
  test("are added, named, coloured, moved, hidden and deleted", async () => {
    await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add("Flows");
      sheet.tabColor = "#00FF00";
      worksheets.add("Notes").visibility = "Hidden";
      await context.sync();
      sheet.name = "Stack";
      sheet.position = 0;
      worksheets.load("items/name,items/position,items/visibility,items/tabColor");
      await context.sync();
      expect(worksheets.items.map(({ name, position, visibility }) => [name, position, visibility])).toEqual([
        ["Stack", 0, "Visible"],
        ["Sheet1", 1, "Visible"],
        ["Notes", 2, "Hidden"],
      ]);
      expect(worksheets.items[0]?.tabColor).toBe("#00FF00");
      worksheets.getItem("Notes").delete();
      const count = worksheets.getCount();
      const gone = worksheets.getItemOrNullObject("Notes");
      await context.sync();
      expect(count.value).toBe(2);
      expect(gone.isNullObject).toBe(true);
    });
  });

  test("a new sheet is not active until it is activated", async () => {
    await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add("Second");
      const before = worksheets.getActiveWorksheet().load("name");
      await context.sync();
      sheet.activate();
      const after = worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect([before.name, after.name]).toEqual(["Sheet1", "Second"]);
    });
  });

  test("freeze panes tell where they are", async () => {
    await excel.Excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem("Sheet1");
      freezePanes.freezeRows(2);
      const frozen = freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      expect(frozen.address).toBe("Sheet1!1:2");
      freezePanes.unfreeze();
      const none = freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});

describe("names", () => {
  test("of a sheet go with it, and come back with another", async () => {
    for (const factor of [2, 3])
      await excel.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Trial");
        sheet.names.add("TIMES", `=LAMBDA(x,x*${factor})`);
        await context.sync();
        sheet.getRange("A1").formulas = [["=TIMES(5)"]];
        const shown = sheet.getRange("A1").load("values");
        await context.sync();
        expect(shown.values).toEqual([[5 * factor]]);
        sheet.delete();
        await context.sync();
      });
  });

  test("a name's value is what its formula comes to, with its type", async () => {
    await excel.Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      worksheets.getItem("Sheet1").getRange("A1:A3").values = [[1], [2], [3]];
      const formulas = ["=SUM(Sheet1!A1:A3)", "={1,2,3}", "=#REF!", "=LAMBDA(x,x+1)", '="a"&"b"', "=1>0"];
      const items = formulas.map((formula, index) => names.add(`Value_${index}`, formula).load("type,value"));
      await context.sync();
      expect(items.map(({ type, value }): unknown[] => [type, value])).toEqual([
        ["Double", 6],
        ["Array", [[1, 2, 3]]],
        ["Error", "#REF!"],
        ["Error", "#CALC!"],
        ["String", "ab"],
        ["Boolean", true],
      ]);
      items.forEach((item) => item.delete());
      await context.sync();
    });
  });

  test("of a range, a constant, a formula and a LAMBDA work in formulas", async () => {
    await excel.Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.getItem("Sheet1");
      sheet.getRange("A1:A2").values = [[3], [4]];
      names.add("Inputs", sheet.getRange("A1:A2"), "the two");
      names.add("Rate", "=0.25");
      names.add("Twice", "=LAMBDA(x,2*x)");
      await context.sync();
      const results = sheet.getRange("C1:C2");
      results.formulas = [["=SUM(Inputs)*Rate"], ["=Twice(21)"]];
      results.load("values");
      names.load("items/name,items/type,items/value,items/formula,items/comment,items/scope");
      await context.sync();
      expect(results.values).toEqual([[1.75], [42]]);
      const inputs = names.items.find(({ name }) => name === "Inputs");
      expect(inputs?.toJSON()).toMatchObject({
        type: "Range",
        value: "Sheet1!A1:A2",
        formula: "=Sheet1!$A$1:$A$2",
        comment: "the two",
        scope: "Workbook",
      });
      const rate = names.getItem("rate").load("type,value");
      await context.sync();
      expect([rate.type, rate.value]).toEqual(["Double", 0.25]);
    });
  });

  test("follow rows inserted above, change and are deleted", async () => {
    await excel.Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.getItem("Sheet1");
      sheet.getRange("A5").values = [[9]];
      const name = names.add("Here", sheet.getRange("A5"));
      const result = sheet.getRange("D1");
      await context.sync();
      result.formulas = [["=Here+1"]];
      sheet.getRange("3:3").insert("Down");
      const range = name.getRange().load("address");
      result.load("values");
      await context.sync();
      expect(range.address).toBe("Sheet1!A6");
      expect(result.values).toEqual([[10]]);
      name.formula = "=5";
      result.load("values");
      await context.sync();
      expect(result.values).toEqual([[6]]);
      name.delete();
      const gone = names.getItemOrNullObject("Here");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test("getRange takes a name and a table's reference", async () => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B2").values = [
        ["Firm", "Share"],
        ["x", 1],
      ];
      sheet.tables.add("A1:B2", true).name = "Shares";
      context.workbook.names.add("Corner", sheet.getRange("F6"));
      await context.sync();
      const ranges = ["Corner", "Shares[Share]", "Shares[#All]", "Shares[[#Headers],[Firm]]"].map((address) =>
        sheet.getRange(address).load("address"),
      );
      await context.sync();
      expect(ranges.map(({ address }) => address)).toEqual(["Sheet1!F6", "Sheet1!B2", "Sheet1!A1:B2", "Sheet1!A1"]);
    });
  });
});

describe("properties", () => {
  test("custom properties of the workbook and of a sheet, and settings", async () => {
    await excel.Excel.run(async (context) => {
      const { properties, settings, worksheets } = context.workbook;
      const sheet = worksheets.getItem("Sheet1");
      properties.custom.add("Graded by", "Ann");
      sheet.customProperties.add("model", "stack");
      settings.add("view", { tab: "sources", ids: [1, 2] });
      properties.title = "Stack";
      await context.sync();
      const graded = properties.custom.getItem("Graded by").load("value,type");
      const model = sheet.customProperties.getItemOrNullObject("model").load("value");
      const missing = settings.getItemOrNullObject("nothing");
      const view = settings.getItem("view").load("value");
      properties.load("title");
      await context.sync();
      expect([graded.value, graded.type, model.value, properties.title]).toEqual(["Ann", "String", "stack", "Stack"]);
      expect(view.value).toEqual({ tab: "sources", ids: [1, 2] });
      expect(missing.isNullObject).toBe(true);
      settings.getItem("view").delete();
      const count = settings.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test("an added property can be used in the next batch", async () => {
    await excel.Excel.run(async (context) => {
      const property = context.workbook.properties.custom.add("Version", 1);
      await context.sync();
      property.value = 2;
      property.load("value");
      await context.sync();
      expect(property.value).toBe(2);
    });
  });
});

test("the application calculates and tells its mode", async () => {
  await excel.Excel.run(async (context) => {
    const { application } = context.workbook;
    application.calculationMode = "Manual";
    application.calculate("Full");
    application.suspendApiCalculationUntilNextSync();
    application.load("calculationMode,calculationState,decimalSeparator");
    await context.sync();
    expect([application.calculationMode, application.calculationState, application.decimalSeparator]).toEqual([
      "Manual",
      "Done",
      ".",
    ]);
  });
});

test("sheets and charts have ids in braces, a new cell is 48 by 15 points", async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Fresh").load("id");
    const chart = sheet.charts.add("Line", sheet.getRange("A1:B3")).load("id");
    const cell = sheet.getRange("C3").load("width,height");
    await context.sync();
    const braced = /^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/;
    expect(sheet.id).toMatch(braced);
    expect(chart.id).toMatch(braced);
    expect([cell.width, cell.height]).toEqual([48, 15]);
    sheet.delete();
    await context.sync();
  });
});

test("built-in functions are called with ranges, values and each other's results, and say their errors", async () => {
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
    range.values = [
      ["nut", 3],
      ["bolt", 4],
    ];
    const { functions } = context.workbook;
    const results = [
      functions.sum(range, 10),
      functions.vlookup("BOLT", range, 2, false),
      functions.sum(functions.vlookup("nut", range, 2, false), functions.max(range)),
      functions.norm_Dist(0, 0, 1, true),
      functions.vlookup("gear", range, 2, false),
    ];
    results.forEach((result) => result.load("value,error"));
    await context.sync();
    expect(results.slice(0, 4).map(({ value }) => value)).toEqual([17, 4, 7, 0.5]);
    expect(results.map(({ error }) => error)).toEqual([null, null, null, null, "#N/A"]);
  });
});

test("the document says who made it and when, the culture how dates are written", async () => {
  await excel.Excel.run(async (context) => {
    const { properties } = context.workbook;
    properties.revisionNumber = 3;
    properties.load("revisionNumber,lastAuthor,creationDate");
    const { datetimeFormat } = context.application.cultureInfo;
    datetimeFormat.load("shortDatePattern,longTimePattern,dateSeparator");
    await context.sync();
    expect([properties.revisionNumber, properties.lastAuthor]).toEqual([3, ""]);
    expect(Math.abs(Date.now() - properties.creationDate.getTime())).toBeLessThan(600_000);
    expect(datetimeFormat.toJSON()).toEqual({
      shortDatePattern: "m/d/yyyy",
      longTimePattern: "h:mm:ss AM/PM",
      dateSeparator: "/",
    });
    properties.revisionNumber = -1;
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
