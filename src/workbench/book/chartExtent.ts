/** The numbers that an axis of a chart has to reach, and so where it runs. */
import type { AxisName, Chart, ChartAxis } from "./bookCharts";
import type { ChartData, SeriesData } from "./chartData";
import { isFullStack, isRound, isScatter, isStacked } from "./chartDefaults";
import { chartScale, type Scale } from "./chartScale";

export function axisScale(chart: Chart, data: ChartData, axis: AxisName): Scale {
  const own = data.series.filter(({ series }) => series.axisGroup === groupOf(axis) && !isRound(series.type));
  const isAcross = axis === "category" || axis === "secondaryCategory";
  const scatter = own.filter(({ series }) => isScatter(series.type));
  const numbers = isAcross ? scatter.flatMap(({ x }) => x) : reached(own, data.categories.length);
  const isFull = !isAcross && own.length > 0 && own.every(({ series }) => isFullStack(series.type));
  return chartScale(numbers, isFull ? wholes(chart.axes[axis], numbers) : chart.axes[axis]);
}

/** Parts of a whole end at the whole. */
function wholes(axis: ChartAxis, numbers: readonly (number | null)[]): ChartAxis {
  const isNegative = numbers.some((number) => number !== null && number < 0);
  const { minimum, maximum, majorUnit } = axis;
  return { ...axis, minimum: minimum ?? (isNegative ? -1 : 0), maximum: maximum ?? 1, majorUnit: majorUnit ?? 0.2 };
}

export function groupOf(axis: AxisName): "Primary" | "Secondary" {
  return axis.startsWith("secondary") ? "Secondary" : "Primary";
}

function reached(all: readonly SeriesData[], length: number): (number | null)[] {
  const stacked = all.filter(({ series }) => isStacked(series.type));
  const single = all.filter(({ series }) => !isStacked(series.type));
  // Each kind of series is stacked on its own.
  const kinds = [...new Set(stacked.map(({ series }) => series.type))];
  const ends = kinds.flatMap((kind) =>
    stackEnds(
      stacked.filter(({ series }) => series.type === kind),
      length,
    ),
  );
  return [...single.flatMap(({ values }) => values), ...ends];
}

/** How far up and down each category's stack goes; parts of the whole where it is drawn as 100%. */
function stackEnds(stack: readonly SeriesData[], length: number): number[] {
  return Array.from({ length }, (_, at) => at).flatMap((at) => {
    const parts = partsAt(stack, at);
    return [sum(parts.filter((part) => part > 0)), sum(parts.filter((part) => part < 0))];
  });
}

export function partsAt(stack: readonly SeriesData[], at: number): number[] {
  const values = stack.map(({ values: all }) => all[at] ?? 0);
  const isFull = stack.some(({ series }) => isFullStack(series.type));
  const whole = isFull ? sum(values.map(Math.abs)) || 1 : 1;
  return values.map((value) => value / whole);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
