/** Queues the charts of one sheet of a model. The sheets whose cells they show exist; the caller syncs. */
import { areaFrom, cellAddress } from "../../formula/address";
import type { ChartAxis, ChartKind, ModelChart, ModelChartSeries } from "../../models/language/chart";
import type { ModelNames } from "./modelNames";

/** Colours that people with any colour vision tell apart (Okabe and Ito, 2008). */
const colors = ["#0072B2", "#E69F00", "#009E73", "#D55E00", "#56B4E9", "#CC79A7", "#000000"] as const;
const meanings = { safe: "#009E73", amber: "#E69F00", red: "#D55E00", total: "#0072B2" } as const;
const titleSize = 12;

export function queueCharts(
  workbook: Excel.Workbook,
  worksheet: Excel.Worksheet,
  charts: readonly ModelChart[],
  names: ModelNames,
): void {
  const rangeOf = (reference: string) => {
    const [, sheet, address = ""] = /^(?:\{sheet:([^{}]+)\}!)?(.+)$/.exec(reference) ?? [];
    if (sheet === undefined) return worksheet.getRange(address);
    return workbook.worksheets.getItem(names.sheets.get(sheet) ?? sheet).getRange(address);
  };
  for (const chart of charts) queueChart(worksheet, chart, rangeOf);
}

/** Excel draws bars from the foot up; the first category is to stand at the top, as in the cells. */
export function queueBarOrder(worksheet: Excel.Worksheet, charts: readonly ModelChart[]): void {
  for (const { kind, title } of charts)
    if (kind.startsWith("Bar")) worksheet.charts.getItem(title).axes.categoryAxis.reversePlotOrder = true;
}

function queueChart(worksheet: Excel.Worksheet, model: ModelChart, rangeOf: (reference: string) => Excel.Range): void {
  const [first] = model.series;
  if (first === undefined) throw new Error(`A chart needs a series; got none in ${model.title}`);
  const chart = worksheet.charts.add(model.kind, rangeOf(first.values), seriesBy(first.values));
  chart.name = model.title;
  const { row, column, rowCount, columnCount } = areaFrom(model.area);
  chart.setPosition(cellAddress(row, column), cellAddress(row + rowCount - 1, column + columnCount - 1));
  chart.title.text = model.title;
  chart.title.format.font.size = titleSize;
  chart.title.format.font.bold = true;
  const { hasLegend = model.series.length > 1 } = model;
  chart.legend.visible = hasLegend;
  if (hasLegend) chart.legend.position = "Bottom";
  // All series are there before the first goes to an axis of its own.
  const added = model.series.map(({ name }, index) =>
    index === 0 ? chart.series.getItemAt(0) : chart.series.add(name),
  );
  for (const [index, series] of model.series.entries()) queueSeries(added[index]!, series, model, index, rangeOf);
  queueAxis(chart.axes.valueAxis, model.valueAxis);
  if (model.categoryAxis !== undefined) queueAxis(chart.axes.categoryAxis, model.categoryAxis);
  if (model.secondaryAxis !== undefined) queueAxis(chart.axes.getItem("Value", "Secondary"), model.secondaryAxis);
}

function queueSeries(
  series: Excel.ChartSeries,
  { name, values, categories, kind, onSecondaryAxis, hasLabels, color: meaning }: ModelChartSeries,
  model: ModelChart,
  index: number,
  rangeOf: (reference: string) => Excel.Range,
): void {
  series.name = name;
  series.setValues(rangeOf(values));
  series.setXAxisValues(rangeOf(categories ?? model.categories));
  if (kind !== undefined && kind !== model.kind) series.chartType = kind;
  if (onSecondaryAxis === true) series.axisGroup = "Secondary";
  if (hasLabels === true) series.hasDataLabels = true;
  if (meaning === "none") return series.format.fill.clear();
  const color = meaning === undefined ? colors[index % colors.length]! : meanings[meaning];
  if (isArea(kind ?? model.kind)) return series.format.fill.setSolidColor(color);
  if ((kind ?? model.kind) !== "XYScatter") series.format.line.color = color;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
}

function isArea(kind: ChartKind): boolean {
  return /^(Column|Bar|Area)/.test(kind);
}

function queueAxis(axis: Excel.ChartAxis, { title, numberFormat, isLogarithmic, minimum, maximum }: ChartAxis): void {
  axis.title.text = title;
  if (numberFormat !== undefined) axis.numberFormat = numberFormat;
  if (isLogarithmic === true) axis.scaleType = "Logarithmic";
  if (minimum !== undefined) axis.minimum = minimum;
  if (maximum !== undefined) axis.maximum = maximum;
}

/** Values across are a row of cells. */
function seriesBy(reference: string): "Columns" | "Rows" {
  const { rowCount } = areaFrom(reference.replace(/^.*!/, ""));
  return rowCount > 1 ? "Columns" : "Rows";
}
