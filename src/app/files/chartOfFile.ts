/** A chart of a file as the book keeps it. */
import type { Area } from "../../workbench/book/bookArea";
import type { ChartAxis, ChartSeries, ChartType } from "../../workbench/book/bookCharts";
import { newChart, newSeries } from "../../workbench/book/chartDefaults";
import type { ChartRecord } from "../../workbench/univer/kept/chartStore";
import type { SheetArea } from "../../formula/reference";
import type { Corner, FileAxis, FileChart, FileSeries, LineDash } from "../../xlsx/content/chartContent";

const dashes: Readonly<Record<LineDash, ChartSeries["line"]["style"]>> = {
  automatic: "Automatic",
  none: "None",
  solid: "Continuous",
  dash: "Dash",
  dashDot: "DashDot",
  dot: "Dot",
};

/** `areaOf` gives null for a sheet that is not there. */
export function chartOfFile(
  chart: FileChart,
  place: { readonly id: string; readonly sheetId: string },
  areaOf: (area: SheetArea) => Area | null,
): ChartRecord {
  const series = chart.series.map((one) => seriesOfFile(one, areaOf));
  const plain = newChart(series[0]!.type, "Columns", series);
  const { axes, legend, title, fill, displaysBlanksAs } = chart;
  return {
    ...plain,
    ...place,
    name: chart.name,
    title: { text: title, visible: title !== null },
    legend: { visible: legend !== null, position: legend === null ? "Bottom" : capital(legend) },
    axes: {
      ...plain.axes,
      category: axisOfFile(axes.category, plain.axes.category),
      value: axisOfFile(axes.value, plain.axes.value),
      ...(axes.secondaryValue !== null && {
        secondaryValue: axisOfFile(axes.secondaryValue, plain.axes.secondaryValue),
      }),
    },
    fill: fill === "none" ? null : fill,
    displayBlanksAs: displaysBlanksAs === "zero" ? "Zero" : displaysBlanksAs === "span" ? "Interplotted" : "NotPlotted",
    anchor: { from: cornerOf(chart.place.from), to: cornerOf(chart.place.to) },
  };
}

function cornerOf({ row, rowOffset, column, columnOffset }: Corner) {
  return { row, column, x: columnOffset, y: rowOffset };
}

function capital<Word extends string>(word: Word): Capitalize<Word> {
  return (word.charAt(0).toUpperCase() + word.slice(1)) as Capitalize<Word>;
}

function seriesOfFile(series: FileSeries, areaOf: (area: SheetArea) => Area | null): ChartSeries {
  const { kind, name, values, categories, line, marker, labels } = series;
  const type = (kind.startsWith("scatter") ? `XYScatter${kind.slice("scatter".length)}` : capital(kind)) as ChartType;
  return {
    ...newSeries(type),
    name: name === null || typeof name === "string" ? name : areaOf(name),
    values: areaOf(values),
    categories: categories && areaOf(categories),
    axisGroup: series.isOnSecondaryAxis ? "Secondary" : "Primary",
    fill: series.fill,
    line: { color: line.color, style: dashes[line.dash], weight: line.weight },
    markerStyle: capital(marker.symbol),
    markerSize: marker.size,
    markerFill: marker.color === "none" ? null : marker.color,
    smooth: series.isSmooth,
    gapWidth: series.gapWidth,
    overlap: series.overlap,
    ...(labels !== null && labelsOfFile(labels)),
    ...(series.points.size > 0 && {
      points: Object.fromEntries([...series.points].map(([at, fill]) => [at, { fill }])),
    }),
  };
}

function labelsOfFile({
  showsValue,
  showsCategory,
  showsSeries,
  showsPercent,
  numberFormat,
}: NonNullable<FileSeries["labels"]>): Pick<ChartSeries, "hasLabels" | "labels"> {
  const labels = {
    showValue: showsValue,
    showCategoryName: showsCategory,
    showSeriesName: showsSeries,
    showPercentage: showsPercent,
    ...(numberFormat !== null && { numberFormat }),
  };
  return { hasLabels: showsValue || showsCategory || showsSeries || showsPercent, labels };
}

function axisOfFile(axis: FileAxis, plain: ChartAxis): ChartAxis {
  const labels = { nextTo: "NextToAxis", high: "High", low: "Low", none: "None" } as const;
  return {
    ...plain,
    visible: axis.isVisible,
    title: { text: axis.title, visible: axis.title !== null },
    minimum: axis.minimum,
    maximum: axis.maximum,
    majorUnit: axis.majorUnit,
    scaleType: axis.logarithmBase === null ? "Linear" : "Logarithmic",
    logBase: axis.logarithmBase ?? plain.logBase,
    reversed: axis.isReversed,
    numberFormat: axis.numberFormat,
    majorGridlines: axis.hasMajorGridlines,
    tickLabelPosition: labels[axis.labels],
  };
}
