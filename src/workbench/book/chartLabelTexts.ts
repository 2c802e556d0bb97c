/** What stands beside a point: its own text, or the parts of its figures that its series shows, in Excel's order. */
import { format as formatted } from "numfmt";
import type { Chart, ChartLabel } from "./bookCharts";
import type { ChartData } from "./chartData";

/** "" for a point without a figure. */
export function pointLabel(chart: Chart, data: ChartData, seriesIndex: number, point: number): string {
  const series = chart.series[seriesIndex];
  const figures = data.series[seriesIndex];
  const value = figures?.values[point] ?? null;
  if (!series || !figures || value === null) return "";
  const own = series.points?.[point]?.label;
  const label: ChartLabel = { ...series.labels, ...own };
  if (own?.text !== undefined) return own.text;
  const all = figures.values.reduce<number>((sum, one) => sum + Math.abs(one ?? 0), 0);
  const written = String(formatted(label.numberFormat ?? figures.numberFormat, value, { throws: false }));
  const parts = [
    label.showSeriesName === true ? figures.name : null,
    label.showCategoryName === true ? (figures.categories[point] ?? "") : null,
    showsValue(label) ? written : null,
    label.showPercentage === true ? String(formatted("0%", all === 0 ? 0 : Math.abs(value) / all)) : null,
  ];
  return parts.filter((part) => part !== null).join(label.separator ?? ", ");
}

/** Labels that were only switched on show the value. */
function showsValue({ showValue, showSeriesName, showCategoryName, showPercentage }: ChartLabel): boolean {
  return showValue ?? (showSeriesName !== true && showCategoryName !== true && showPercentage !== true);
}

export function hasLabel({ series }: Chart, seriesIndex: number, point: number): boolean {
  const one = series[seriesIndex];
  return one?.points?.[point]?.hasLabel ?? one?.hasLabels === true;
}
