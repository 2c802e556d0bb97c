/** A chart of the book as a file says it. */
import type { Book } from "../../workbench/book/book";
import type { Area } from "../../workbench/book/bookArea";
import type { Chart, ChartAxis, ChartSeries } from "../../workbench/book/bookCharts";
import type { SheetArea } from "../../formula/reference";
import type {
  Corner,
  FileAxis,
  FileChart,
  FileChartKind,
  FileSeries,
  LineDash,
  MarkerSymbol,
} from "../../xlsx/content/chartContent";

const dashes: Readonly<Record<ChartSeries["line"]["style"], LineDash>> = {
  Automatic: "automatic",
  None: "none",
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "dashDot",
  Dot: "dot",
};

export function fileChartOf(book: Book, chart: Chart): FileChart {
  const { name, title, legend, series, axes, displayBlanksAs, fill } = chart;
  const hasSecondary = series.some(({ axisGroup }) => axisGroup === "Secondary");
  return {
    name,
    title: title.visible ? (title.text ?? automaticTitle(book, chart)) : null,
    legend: legend.visible ? legendPlace(legend.position) : null,
    series: series.flatMap((one) => seriesOf(book, one)),
    axes: {
      category: axisOf(axes.category),
      value: axisOf(axes.value),
      secondaryValue: hasSecondary ? axisOf(axes.secondaryValue) : null,
    },
    displaysBlanksAs: displayBlanksAs === "Zero" ? "zero" : displayBlanksAs === "Interplotted" ? "span" : "gap",
    fill,
    place: placeOf(book, chart),
  };
}

/** The only series' name. */
function automaticTitle(book: Book, { series }: Chart): string | null {
  const [only] = series;
  if (series.length !== 1 || only === undefined || only.name === null) return null;
  return typeof only.name === "string" ? only.name : (book.cells.read(only.name)[0]?.[0]?.text ?? null);
}

function legendPlace(position: Chart["legend"]["position"]): NonNullable<FileChart["legend"]> {
  return position === "Corner" ? "right" : (position.toLowerCase() as NonNullable<FileChart["legend"]>);
}

function labelsOf({ hasLabels, labels = {} }: ChartSeries): FileSeries["labels"] {
  if (hasLabels !== true) return null;
  const [category, name, percent] = [labels.showCategoryName, labels.showSeriesName, labels.showPercentage];
  return {
    showsValue: labels.showValue ?? ![category, name, percent].includes(true),
    showsCategory: category === true,
    showsSeries: name === true,
    showsPercent: percent === true,
    numberFormat: labels.numberFormat ?? null,
    position: "automatic",
  };
}

function fillsOf({ points = {} }: ChartSeries): ReadonlyMap<number, string> {
  const fills = Object.entries(points).flatMap(([at, { fill }]) =>
    fill === undefined ? [] : [[Number(at), fill] as const],
  );
  return new Map(fills);
}

/** A series without cells draws nothing, and a file cannot say it. */
function seriesOf(book: Book, series: ChartSeries): FileSeries[] {
  const { values, categories, name, type, line, axisGroup, smooth, gapWidth, overlap } = series;
  if (values === null) return [];
  return [
    {
      kind: kindOf(type),
      name: name === null || typeof name === "string" ? name : sheetAreaOf(book, name),
      values: sheetAreaOf(book, values),
      categories: categories === null ? null : sheetAreaOf(book, categories),
      isOnSecondaryAxis: axisGroup === "Secondary",
      fill: series.fill,
      line: { color: line.color, weight: line.weight, dash: dashes[line.style] },
      marker: {
        symbol: series.markerStyle.toLowerCase() as MarkerSymbol,
        size: series.markerSize,
        color: series.markerFill,
      },
      isSmooth: smooth || type.includes("Smooth"),
      labels: labelsOf(series),
      points: fillsOf(series),
      gapWidth,
      overlap,
    },
  ];
}

function kindOf(type: ChartSeries["type"]): FileChartKind {
  // A file says of each series whether its line is smooth.
  if (type.startsWith("XYScatter"))
    return `scatter${type.slice("XYScatter".length).replace("Smooth", "Lines")}` as FileChartKind;
  return `${type[0]!.toLowerCase()}${type.slice(1)}` as FileChartKind;
}

function axisOf(axis: ChartAxis): FileAxis {
  const { visible, title, minimum, maximum, majorUnit, scaleType, logBase, reversed, numberFormat } = axis;
  return {
    isVisible: visible,
    title: title.visible ? title.text : null,
    minimum,
    maximum,
    majorUnit,
    logarithmBase: scaleType === "Logarithmic" ? logBase : null,
    isReversed: reversed,
    numberFormat,
    hasMajorGridlines: axis.majorGridlines,
    labels: labelPlaces[axis.tickLabelPosition],
  };
}

const labelPlaces = { NextToAxis: "nextTo", High: "high", Low: "low", None: "none" } as const;

function sheetAreaOf(book: Book, { sheetId, row, column, rowCount, columnCount }: Area): SheetArea {
  return { sheet: book.sheets.get(sheetId)?.name ?? "", row, column, rowCount, columnCount };
}

function placeOf(book: Book, { id, sheetId }: Chart): FileChart["place"] {
  const { left, top, width, height } = book.charts.place(id);
  return { from: cornerAt(book, sheetId, left, top), to: cornerAt(book, sheetId, left + width, top + height) };
}

function cornerAt(book: Book, sheetId: string, x: number, y: number): Corner {
  const [column, columnOffset] = lineAt(x, (at) =>
    book.formats.columnWidth({ sheetId, row: 0, column: at, rowCount: 1, columnCount: 1 }),
  );
  const [row, rowOffset] = lineAt(y, (at) =>
    book.formats.rowHeight({ sheetId, row: at, column: 0, rowCount: 1, columnCount: 1 }),
  );
  return { row, rowOffset, column, columnOffset };
}

/** The line that a distance from the first one falls in, and how far into it. */
function lineAt(points: number, sizeOf: (at: number) => number | null): [line: number, offset: number] {
  let rest = points;
  for (let at = 0; ; at += 1) {
    const size = sizeOf(at) ?? 0;
    if (rest < size || at >= 16_383) return [at, Math.max(0, rest)];
    rest -= size;
  }
}
