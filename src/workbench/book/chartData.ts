/** What a chart shows at this moment, read from the cells that it names. */
import type { Area } from "./bookArea";
import type { BookCells, Cell } from "./bookCells";
import type { Chart, ChartSeries } from "./bookCharts";
import { isScatter } from "./chartDefaults";

export interface SeriesData {
  readonly series: ChartSeries;
  readonly name: string;
  /** null for a blank, a text or an error. */
  readonly values: readonly (number | null)[];
  /** A scatter chart's x values; where there are none, 1, 2, 3 and so on. */
  readonly x: readonly (number | null)[];
  readonly categories: readonly string[];
  /** Of the first cell with a number. */
  readonly numberFormat: string;
  readonly xNumberFormat: string;
}

export interface ChartData {
  readonly title: string;
  readonly series: readonly SeriesData[];
  /** Of the first series that has any. */
  readonly categories: readonly string[];
}

export function chartData(cells: BookCells, chart: Chart): ChartData {
  const series = chart.series.map((one, index) => seriesData(cells, one, index));
  const longest = Math.max(0, ...series.map(({ values }) => values.length));
  const named = series.find(({ series: { categories } }) => categories !== null) ?? series[0];
  const categories = Array.from({ length: longest }, (_, index) => named?.categories[index] ?? String(index + 1));
  return { title: chart.title.text ?? automaticTitle(series), series, categories };
}

function automaticTitle(series: readonly SeriesData[]): string {
  return series.length === 1 ? series[0]!.name : "Chart Title";
}

export function seriesName(cells: BookCells, { name }: ChartSeries, index: number): string {
  if (name === null) return `Series${index + 1}`;
  if (typeof name === "string") return name;
  return cells
    .read(name)
    .flat()
    .map(({ text }) => text)
    .join(" ");
}

function seriesData(cells: BookCells, series: ChartSeries, index: number): SeriesData {
  const values = cellsOf(cells, series.values);
  const categories = cellsOf(cells, series.categories);
  const numbers = categories.map(numberOf);
  // Texts along the x axis of a scatter chart count as 1, 2, 3, as in Excel.
  const usesOrder = !isScatter(series.type) || numbers.every((number) => number === null);
  return {
    series,
    name: seriesName(cells, series, index),
    values: values.map(numberOf),
    x: values.map((_, at) => (usesOrder ? at + 1 : (numbers[at] ?? null))),
    categories: values.map((_, at) => (series.categories === null ? String(at + 1) : (categories[at]?.text ?? ""))),
    numberFormat: formatOf(values),
    xNumberFormat: usesOrder ? "General" : formatOf(categories),
  };
}

function cellsOf(cells: BookCells, area: Area | null): Cell[] {
  return area === null ? [] : cells.read(area).flat();
}

function numberOf({ value, error }: Cell): number | null {
  return typeof value === "number" && error === undefined ? value : null;
}

function formatOf(cells: readonly Cell[]): string {
  return cells.find((cell) => numberOf(cell) !== null)?.numberFormat ?? "General";
}
