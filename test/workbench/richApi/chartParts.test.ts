import { pointLabel } from "../../../src/workbench/book/chartLabelTexts";
import { chartData } from "../../../src/workbench/book/chartData";
import { eventsTold, openExcel, type ExcelInNode } from "../excelInNode";

// office-js-docs-reference: Excel.ChartDataLabels, ChartPoint, ChartTrendline, ChartAxis; what each answers before it is set
// is what Excel documents for a new chart.
let excel: ExcelInNode;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

function withChart(
  type: string,
  work: (chart: Excel.Chart, context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<void>,
): Promise<void> {
  return excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C4").values = [
      ["", "Apps", "Models"],
      ["2023 A", 4, 1],
      ["2024 A", 16, 5],
      ["2025 A", 20, 9],
    ];
    const chart = sheet.charts.add(type as Excel.ChartType, sheet.getRange("A1:C4"));
    await context.sync();
    await work(chart, context, sheet);
  });
}

/** What stands beside a point in the picture. */
function labelAt(series: number, point: number): string {
  const [chart] = excel.book.charts.list();
  return pointLabel(chart!, chartData(excel.book.cells, chart!), series, point);
}

test("labels of all series come up with what they show, not with their font", async () => {
  await withChart("ColumnClustered", async ({ dataLabels, series }, context) => {
    dataLabels.format.font.size = 15;
    const first = series.getItemAt(0).load("hasDataLabels");
    await context.sync();
    expect(first.hasDataLabels).toBe(false);
    dataLabels.showValue = true;
    dataLabels.showSeriesName = true;
    dataLabels.separator = ": ";
    first.load("hasDataLabels");
    dataLabels.load("showValue,showCategoryName,separator,format/font/size");
    await context.sync();
    expect(first.hasDataLabels).toBe(true);
    expect([dataLabels.showValue, dataLabels.showCategoryName, dataLabels.separator]).toEqual([true, false, ": "]);
    expect(dataLabels.format.font.size).toBe(15);
  });
  expect([labelAt(0, 1), labelAt(1, 2)]).toEqual(["Apps: 16", "Models: 9"]);
});

test("percentages are of the sum of the series", async () => {
  await withChart("Pie", async ({ series }, context) => {
    const labels = series.getItemAt(0).dataLabels;
    labels.showPercentage = true;
    labels.showCategoryName = true;
    await context.sync();
  });
  // 16 of 4 + 16 + 20.
  expect(labelAt(0, 1)).toBe("2024 A, 40%");
});

test("a point has a fill, a marker and a label of its own", async () => {
  await withChart("LineMarkers", async ({ series }, context) => {
    const { points } = series.getItemAt(1);
    points.load("count");
    const point = points.getItemAt(2);
    point.format.fill.setSolidColor("pink");
    point.format.border.color = "indigo";
    point.markerBackgroundColor = "#404040";
    point.hasDataLabel = true;
    point.load("value,hasDataLabel");
    point.dataLabel.load("text");
    await context.sync();
    expect([points.count, point.value, point.hasDataLabel]).toEqual([3, 9, true]);
    expect(point.dataLabel.text).toBe("9");
    point.dataLabel.text = "The peak";
    point.load("markerBackgroundColor");
    point.dataLabel.load("text");
    await context.sync();
    expect([point.markerBackgroundColor, point.dataLabel.text]).toEqual(["#404040", "The peak"]);
    await expect(
      (async () => {
        points.getItemAt(3);
        await context.sync();
      })(),
    ).rejects.toMatchObject({ code: "InvalidArgument" });
  });
  expect(excel.book.charts.list()[0]!.series[1]!.points).toEqual({
    2: {
      fill: "#FFC0CB",
      border: { color: "#4B0082" },
      markerFill: "#404040",
      hasLabel: true,
      label: { text: "The peak" },
    },
  });
  expect(excel.book.charts.list()[0]!.series[0]!.points).toBeUndefined();
});

test("a straight trendline is added, named, coloured and taken away; another kind is refused by its name", async () => {
  await withChart("ColumnClustered", async ({ series }, context) => {
    const { trendlines } = series.getItemAt(0);
    const added = trendlines.add("Linear").load("type,name");
    added.format.line.color = "#FF0000";
    const count = trendlines.getCount();
    await context.sync();
    expect([added.type, added.name, count.value]).toEqual(["Linear", "Linear (Apps)", 1]);
    const line = trendlines.getItem(0).format.line.load("color");
    await context.sync();
    expect(line.color).toBe("#FF0000");
    trendlines.getItem(0).delete();
    trendlines.load("items");
    await context.sync();
    expect(trendlines.items).toHaveLength(0);
    trendlines.add("Exponential");
    await expect(context.sync()).rejects.toMatchObject({
      code: "UnsupportedOperation",
      message: 'This host does not draw trendlines of the type "Exponential".',
    });
  });
});

test("series change places by their plot order, and categories are named for all", async () => {
  await withChart("ColumnClustered", async (chart, context, sheet) => {
    chart.series.getItemAt(1).plotOrder = 0;
    chart.axes.categoryAxis.setCategoryNames(sheet.getRange("B2:B4"));
    chart.series.load("items/name,items/plotOrder");
    const categories = chart.series.getItemAt(0).getDimensionDataSourceString("Categories");
    await context.sync();
    expect(chart.series.items.map(({ name, plotOrder }) => [name, plotOrder])).toEqual([
      ["Models", 0],
      ["Apps", 1],
    ]);
    expect(categories.value).toBe("Sheet1!B2:B4");
  });
});

test("what the page does not draw is kept and given back", async () => {
  await withChart("ColumnClustered", async (chart, context) => {
    const { title, axes } = chart;
    title.textOrientation = -45;
    title.showShadow = true;
    title.format.border.lineStyle = "Dash";
    title.getSubstring(0, 5).font.color = "yellow";
    axes.valueAxis.majorTickMark = "Cross";
    axes.valueAxis.setPositionAt(100);
    axes.categoryAxis.tickLabelSpacing = 2;
    const table = chart.getDataTableOrNullObject();
    table.visible = true;
    table.format.border.color = "blue";
    await context.sync();
    title.load("textOrientation,showShadow,format/border/lineStyle");
    axes.valueAxis.load("majorTickMark,minorTickMark,positionAt");
    axes.categoryAxis.load("tickLabelSpacing,isBetweenCategories");
    table.load("visible,showLegendKey");
    table.format.border.load("color");
    const part = title.getSubstring(0, 5).font.load("color");
    await context.sync();
    expect([title.textOrientation, title.showShadow, title.format.border.lineStyle]).toEqual([-45, true, "Dash"]);
    expect([axes.valueAxis.majorTickMark, axes.valueAxis.minorTickMark, axes.valueAxis.positionAt]).toEqual([
      "Cross",
      "None",
      100,
    ]);
    expect([axes.categoryAxis.tickLabelSpacing, axes.categoryAxis.isBetweenCategories]).toEqual([2, true]);
    expect([table.visible, table.showLegendKey, table.format.border.color, part.color]).toEqual([
      true,
      false,
      "#0000FF",
      "#FFFF00",
    ]);
    const label = chart.series.getItemAt(0).points.getItemAt(1).dataLabel.load("top,left,verticalAlignment");
    await context.sync();
    expect([label.top, label.left, label.verticalAlignment]).toEqual([0, 0, "Center"]);
    label.top += 50;
    await context.sync();
    const again = chart.series.getItemAt(0).points.getItemAt(1).dataLabel.load("top");
    const other = chart.series.getItemAt(0).points.getItemAt(0).dataLabel.load("top");
    await context.sync();
    expect([again.top, other.top]).toEqual([50, 0]);
    title.textOrientation = 100;
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
  await eventsTold();
});

test("the hole of a doughnut is from 10 to 90 percent", async () => {
  await withChart("Doughnut", async ({ series }, context) => {
    const first = series.getItemAt(0).load("doughnutHoleSize");
    await context.sync();
    expect(first.doughnutHoleSize).toBe(75);
    first.doughnutHoleSize = 95;
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
