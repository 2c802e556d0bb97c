import { eventsTold, openExcel, type ExcelInNode } from "../excelInNode";

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

type Work = (chart: Excel.Chart, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>;

/** Value added by layer (rows are years) at A1:D4 and a chart of it. */
function withChart(type: string, work: Work, address = "A1:D4"): Promise<void> {
  return excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:D4").values = [
      ["", "Apps", "Models", "Hosting"],
      ["2023", 4, 3, 2],
      ["2024", 16, 12, 10],
      ["2025", 44, 33, 32],
    ];
    sheet.getRange("A2:A4").numberFormat = [["@"], ["@"], ["@"]];
    const chart = sheet.charts.add(type as Excel.ChartType, sheet.getRange(address));
    await context.sync();
    await work(chart, sheet, context);
  });
}

async function seriesOf(chart: Excel.Chart): Promise<unknown[]> {
  const series = chart.series.load("items/name");
  await chart.context.sync();
  const read = series.items.map((one) => ({
    name: one.name,
    values: one.getDimensionDataSourceString("Values"),
    categories: one.getDimensionDataSourceString("Categories"),
  }));
  await chart.context.sync();
  return read.map(({ name, values, categories }) => [name, values.value, categories.value]);
}

const byColumns = [
  ["Apps", "Sheet1!B2:B4", "Sheet1!A2:A4"],
  ["Models", "Sheet1!C2:C4", "Sheet1!A2:A4"],
  ["Hosting", "Sheet1!D2:D4", "Sheet1!A2:A4"],
];

test("a new chart finds its series, names and categories in the cells", async () => {
  await withChart("ColumnStacked", async (chart, sheet) => {
    chart.load("name,chartType,plotBy,width,height,title/text,title/visible,legend/visible,legend/position");
    sheet.charts.load("count");
    expect(await seriesOf(chart)).toEqual(byColumns);
    expect([chart.name, chart.chartType, chart.plotBy]).toEqual(["Chart 1", "ColumnStacked", "Columns"]);
    expect([chart.width, chart.height].map(Math.round)).toEqual([360, 216]);
    expect([chart.title.text, chart.title.visible]).toEqual(["Chart Title", true]);
    expect([chart.legend.visible, chart.legend.position]).toEqual([true, "Bottom"]);
    expect(sheet.charts.count).toBe(1);
  });
});

test("series by rows, and the automatic choice of what there is more of", async () => {
  await withChart("Line", async (chart, sheet, context) => {
    chart.setData(sheet.getRange("A1:D4"), "Rows");
    expect(await seriesOf(chart)).toEqual([
      ["2023", "Sheet1!B2:D2", "Sheet1!B1:D1"],
      ["2024", "Sheet1!B3:D3", "Sheet1!B1:D1"],
      ["2025", "Sheet1!B4:D4", "Sheet1!B1:D1"],
    ]);
    chart.setData(sheet.getRange("A1:D2"));
    expect(await seriesOf(chart)).toEqual([["2023", "Sheet1!B2:D2", "Sheet1!B1:D1"]]);
    chart.load("plotBy,title/text");
    await context.sync();
    expect([chart.plotBy, chart.title.text]).toEqual(["Rows", "2023"]);
  });
});

test("a scatter chart takes the first column for x", async () => {
  await withChart(
    "XYScatter",
    async (chart, _, context) => {
      expect(await seriesOf(chart)).toEqual([["Models", "Sheet1!C2:C4", "Sheet1!B2:B4"]]);
      const x = chart.series.getItemAt(0).getDimensionValues("XValues");
      const y = chart.series.getItemAt(0).getDimensionValues("YValues");
      await context.sync();
      expect([x.value, y.value]).toEqual([
        [4, 16, 44],
        [3, 12, 33],
      ]);
    },
    "B1:C4",
  );
});

test("texts, axes, scales, formats and series are set and read back", async () => {
  await withChart("ColumnClustered", async (chart, _, context) => {
    chart.name = "Who keeps each dollar?";
    chart.title.text = "Who keeps each dollar?";
    chart.title.format.font.size = 12;
    chart.title.format.font.bold = true;
    chart.legend.position = "Right";
    const { valueAxis, categoryAxis } = chart.axes;
    valueAxis.title.text = "USD bn";
    valueAxis.minimum = 1;
    valueAxis.scaleType = "Logarithmic";
    valueAxis.numberFormat = "#,##0";
    valueAxis.majorGridlines.visible = false;
    valueAxis.displayUnit = "Thousands";
    categoryAxis.title.text = "Year";
    const line = chart.series.getItemAt(2);
    line.chartType = "LineMarkers";
    line.axisGroup = "Secondary";
    line.markerStyle = "Diamond";
    line.format.line.color = "#D55E00";
    line.format.line.weight = 3;
    chart.series.getItemAt(0).format.fill.setSolidColor("#0072B2");
    chart.series.getItemAt(0).gapWidth = 80;
    chart.axes.getItem("Value", "Secondary").maximum = 40;
    await context.sync();
    const secondary = chart.axes.getItem("Value", "Secondary").load("maximum,minimum,axisGroup,type");
    chart.load("name,title/text,title/format/font/size,title/format/font/bold,legend/position");
    valueAxis.load(
      "minimum,maximum,scaleType,numberFormat,displayUnit,title/text,title/visible,majorGridlines/visible",
    );
    categoryAxis.load("title/text,majorGridlines/visible");
    line.load("chartType,axisGroup,markerStyle,format/line/color,format/line/weight");
    const first = chart.series.getItemAt(0).load("gapWidth,overlap");
    await context.sync();
    expect([chart.name, chart.title.text, chart.legend.position]).toEqual([
      "Who keeps each dollar?",
      "Who keeps each dollar?",
      "Right",
    ]);
    expect([chart.title.format.font.size, chart.title.format.font.bold]).toEqual([12, true]);
    expect(valueAxis.toJSON()).toMatchObject({
      minimum: 1,
      maximum: 100,
      scaleType: "Logarithmic",
      numberFormat: "#,##0",
      displayUnit: "Thousands",
      title: { text: "USD bn", visible: true },
      majorGridlines: { visible: false },
    });
    expect([categoryAxis.title.text, categoryAxis.majorGridlines.visible]).toEqual(["Year", false]);
    expect([line.chartType, line.axisGroup, line.markerStyle]).toEqual(["LineMarkers", "Secondary", "Diamond"]);
    expect([line.format.line.color, line.format.line.weight]).toEqual(["#D55E00", 3]);
    expect([secondary.minimum, secondary.maximum, secondary.axisGroup, secondary.type]).toEqual([
      0,
      40,
      "Secondary",
      "Value",
    ]);
    expect([first.gapWidth, first.overlap]).toEqual([80, -27]);
  });
});

test("a series shows its values, and one without a fill is not drawn", async () => {
  await withChart("ColumnStacked", async (chart, _sheet, context) => {
    const [first, second] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
    first.format.fill.clear();
    second.hasDataLabels = true;
    first.load("hasDataLabels");
    second.load("hasDataLabels");
    await context.sync();
    expect([first.hasDataLabels, second.hasDataLabels]).toEqual([false, true]);
  });
  const [drawn] = excel.book.charts.list();
  expect(drawn?.series.map(({ fill, hasLabels }) => [fill, hasLabels])).toEqual([
    ["none", undefined],
    [null, true],
    [null, undefined],
  ]);
});

test("an axis runs over what is stacked, and over whole powers when logarithmic", async () => {
  await withChart("ColumnStacked", async (chart, _, context) => {
    const { valueAxis } = chart.axes;
    const read = async () => {
      valueAxis.load("minimum,maximum,majorUnit");
      await context.sync();
      return [valueAxis.minimum, valueAxis.maximum, valueAxis.majorUnit] as unknown;
    };
    // 44 + 33 + 32 = 109
    expect(await read()).toEqual([0, 120, 20]);
    chart.chartType = "ColumnStacked100";
    expect(await read()).toEqual([0, 1, 0.2]);
    chart.chartType = "Line";
    expect(await read()).toEqual([0, 50, 10]);
    valueAxis.scaleType = "Logarithmic";
    expect(await read()).toEqual([1, 100, 10]);
    valueAxis.minimum = 0.1;
    expect(await read()).toEqual([0.1, 100, 10]);
    valueAxis.minimum = "" as unknown as number;
    expect(await read()).toEqual([1, 100, 10]);
  });
});

test("series are added with values and categories of their own, and deleted", async () => {
  await withChart(
    "Line",
    async (chart, sheet, context) => {
      const added = chart.series.add("Chips");
      added.setValues(sheet.getRange("D2:D4"));
      added.setXAxisValues(sheet.getRange("A2:A4"));
      await context.sync();
      expect(await seriesOf(chart)).toEqual([byColumns[0], ["Chips", "Sheet1!D2:D4", "Sheet1!A2:A4"]]);
      chart.series.getItemAt(0).delete();
      chart.series.load("count");
      await context.sync();
      expect(chart.series.count).toBe(1);
    },
    "A1:B4",
  );
});

test("a chart stands over its cells and moves with them", async () => {
  await withChart("Pie", async (chart, sheet, context) => {
    chart.setPosition("F2", "J11");
    const over = sheet.getRange("F2:J11").load("left,top,width,height");
    chart.load("left,top,width,height");
    await context.sync();
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([over.left, over.top, over.width, over.height]);
    const { left, top, height, width } = chart;
    sheet.getRange("A:A").insert("Right");
    sheet.getRange("H:H").format.columnWidth = 200;
    chart.height = 100;
    chart.load("left,top,width,height");
    const column = sheet.getRange("A1").load("width");
    await context.sync();
    expect(chart.left).toBeCloseTo(left + column.width);
    expect([chart.top, chart.height]).toEqual([top, 100]);
    expect(chart.width).toBeGreaterThan(width);
    expect(height).not.toBe(100);
  });
});

test("sources follow inserted and deleted lines and a renamed sheet, and come back with undo", async () => {
  await withChart("ColumnStacked", async (chart, sheet, context) => {
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("A:A").insert("Right");
    sheet.name = "Layers";
    await context.sync();
    expect(await seriesOf(chart)).toEqual([
      ["Apps", "Layers!C4:C6", "Layers!B4:B6"],
      ["Models", "Layers!D4:D6", "Layers!B4:B6"],
      ["Hosting", "Layers!E4:E6", "Layers!B4:B6"],
    ]);
    sheet.getRange("C:D").delete("Left");
    sheet.getRange("5:5").delete("Up");
    await context.sync();
    expect(await seriesOf(chart)).toEqual(
      [
        ["", "", "Layers!B4:B5"],
        ["", "", "Layers!B4:B5"],
        ["Hosting", "Layers!C4:C5", "Layers!B4:B5"],
      ].map(([name, ...areas], index) => [name || `Series${index + 1}`, ...areas]),
    );
    await excel.book.undo();
    expect(await seriesOf(chart)).toEqual([
      ["Apps", "Layers!C4:C6", "Layers!B4:B6"],
      ["Models", "Layers!D4:D6", "Layers!B4:B6"],
      ["Hosting", "Layers!E4:E6", "Layers!B4:B6"],
    ]);
  });
});

test("a chart is found by name or number, deleted, and brought back by undo", async () => {
  await withChart("Area", async (chart, sheet, context) => {
    chart.name = "Layers";
    const found = sheet.charts.getItem("LAYERS").load("id");
    const first = sheet.charts.getItemAt(0).load("name");
    chart.load("id");
    await context.sync();
    expect([found.id, first.name]).toEqual([chart.id, "Layers"]);
    chart.delete();
    await context.sync();
    const gone = sheet.charts.getItemOrNullObject("Layers");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
    sheet.charts.getItem("Layers").load("name");
    await expect(context.sync()).rejects.toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "ChartCollection.getItem" },
    });
    await excel.book.undo();
    expect(excel.book.charts.list().map(({ name }) => name)).toEqual(["Layers"]);
  });
});

test("a chart made in one batch is one step of undo, and of redo", async () => {
  await withChart("Line", async (chart) => chart.delete());
  await excel.Excel.run(async (context) => {
    const chart = context.workbook.worksheets
      .getItem("Sheet1")
      .charts.add("Line", context.workbook.worksheets.getItem("Sheet1").getRange("A1:B4"));
    chart.title.text = "Apps";
    chart.axes.valueAxis.title.text = "USD bn";
    await context.sync();
  });
  const titles = () => excel.book.charts.list().map(({ title }) => title.text);
  expect(titles()).toEqual(["Apps"]);
  await excel.book.undo();
  expect(titles()).toEqual([]);
  await excel.book.redo();
  expect(titles()).toEqual(["Apps"]);
});

test("charts go with their sheet and come back with it", async () => {
  await withChart("Area", async (chart, sheet, context) => {
    context.workbook.worksheets.add("Other");
    sheet.load("id");
    await context.sync();
    // From the grid: what the API deletes cannot be undone.
    await excel.book.sheets.delete(sheet.id);
    expect(excel.book.charts.list()).toEqual([]);
    await excel.book.undo();
    expect(excel.book.charts.list()).toHaveLength(1);
    expect(chart.isNullObject).toBe(false);
  });
});

test("charts are saved with the book", async () => {
  await withChart("Doughnut", async (chart, _, context) => {
    chart.title.text = "Shares";
    await context.sync();
  });
  const saved = JSON.parse(JSON.stringify(excel.book.snapshot())) as ReturnType<typeof excel.book.snapshot>;
  const before = excel.book.charts.list();
  await excel.book.loadEmpty();
  expect(excel.book.charts.list()).toEqual([]);
  await excel.book.load(saved);
  expect(excel.book.charts.list()).toEqual(before);
  expect(before[0]).toMatchObject({ type: "Doughnut", title: { text: "Shares" } });
});

test("a chart is activated, and its events are told", async () => {
  const told: string[] = [];
  await withChart("Line", async (chart, sheet, context) => {
    sheet.charts.onAdded.add(async ({ chartId }) => void told.push(`added ${chartId}`));
    sheet.charts.onDeleted.add(async ({ chartId }) => void told.push(`deleted ${chartId}`));
    sheet.charts.onActivated.add(async ({ chartId }) => void told.push(`activated ${chartId}`));
    chart.load("id");
    const none = context.workbook.getActiveChartOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
    chart.activate();
    const active = context.workbook.getActiveChart().load("id");
    const second = sheet.charts.add("Line", sheet.getRange("A1:B4")).load("id,name");
    await context.sync();
    await eventsTold();
    expect(active.id).toBe(chart.id);
    expect(second.name).toBe("Chart 2");
    second.delete();
    await context.sync();
    await eventsTold();
    expect(told).toEqual([`activated ${chart.id}`, `added ${second.id}`, `deleted ${second.id}`]);
  });
});

test("what this host does not have is refused by its name", async () => {
  await withChart("Line", async (chart, sheet, context) => {
    chart.getImage();
    await expect(context.sync()).rejects.toMatchObject({
      code: "ApiNotFound",
      debugInfo: { errorLocation: "Chart.getImage" },
    });
    void chart.pivotOptions.load("showAxisFieldButtons");
    await expect(context.sync()).rejects.toMatchObject({ code: "ApiNotFound" });
    sheet.charts.add("Sunburst", sheet.getRange("A1:B4"));
    await expect(context.sync()).rejects.toMatchObject({
      code: "UnsupportedOperation",
      message: expect.stringContaining("Sunburst") as string,
    });
    chart.series.getItemAt(0).setValues(sheet.getRange("B2:C4"));
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    chart.series.getItemAt(0).chartType = "NoSuchType" as Excel.ChartType;
    await expect(context.sync()).rejects.toMatchObject({ code: "UnsupportedOperation" });
  });
});
