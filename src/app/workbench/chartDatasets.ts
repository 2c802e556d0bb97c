/** The series of a chart as the drawing library takes them. */
import type { ChartDataset } from "chart.js";
import type { Chart, ChartSeries } from "../../workbench/book/book";
import type { ChartData, SeriesData } from "../../workbench/book/chartData";
import { isBar, isFullStack, isRound, isScatter, isStacked } from "../../workbench/book/chartDefaults";
import { partsAt } from "../../workbench/book/chartExtent";
import type { ChartLook } from "./chartLook";
import { dashOf, markerOf, seriesColor } from "./chartPalette";
import { filled } from "./chartPatterns";

const pixelsPerPoint = 96 / 72;

export function datasetsOf(chart: Chart, data: ChartData, look: ChartLook): ChartDataset[] {
  const drawn = data.series.map((one, index) => ({
    label: one.name,
    data: valuesOf(chart, data, one),
    spanGaps: chart.displayBlanksAs === "Interplotted",
    ...(isRound(one.series.type) ? slices(one, look) : styleOf(one, index, look)),
    ...axesOf(one.series, index),
  })) as ChartDataset[];
  // After the series, whose places the labels go by.
  return [...drawn, ...trendsOf(chart, data, look)];
}

/** A straight line of least squares over the places of the categories, or over x. */
function trendsOf(chart: Chart, data: ChartData, { ink, zoom }: ChartLook): ChartDataset[] {
  return data.series.flatMap(({ series, values, x, name }, index) =>
    (series.trendlines ?? []).map((trend) => {
      const straight = leastSquares(values, x);
      const line = x.map((at) => (at === null || straight === null ? null : straight.start + straight.slope * at));
      return {
        type: isScatter(series.type) ? "scatter" : "line",
        label: trend.name || `Linear (${name})`,
        data: isScatter(series.type) ? x.map((at, place) => ({ x: at ?? NaN, y: line[place] ?? NaN })) : line,
        showLine: true,
        pointRadius: 0,
        pointStyle: "line",
        borderColor: trend.line?.color ?? series.fill ?? seriesColor(index, ink),
        borderWidth: (trend.line?.weight ?? 1.5) * pixelsPerPoint * zoom,
        borderDash: [2 * zoom, 2 * zoom],
        ...axesOf(series, data.series.length + index),
        order: -2,
      };
    }),
  ) as ChartDataset[];
}

export function leastSquares(
  values: readonly (number | null)[],
  x: readonly (number | null)[],
): { start: number; slope: number } | null {
  const points = values.flatMap((value, at) => {
    const across = x[at] ?? null;
    return value === null || across === null ? [] : [[across, value] as const];
  });
  const mean = (of: (point: readonly [number, number]) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [middleX, middleY] = [mean(([across]) => across), mean(([, up]) => up)];
  const spread = mean(([across]) => (across - middleX) ** 2);
  if (points.length < 2 || spread === 0) return null;
  const slope = mean(([across, up]) => (across - middleX) * (up - middleY)) / spread;
  return { start: middleY - slope * middleX, slope };
}

/** One colour for all, or one for each point where points have their own. */
function pointColors<Color>(
  series: ChartSeries,
  count: number,
  usual: (at: number) => Color,
): Color | (Color | string)[] {
  if (!Object.values(series.points ?? {}).some(({ fill }) => fill !== undefined)) return usual(0);
  return Array.from({ length: count }, (_, at) => {
    const fill = series.points?.[at]?.fill;
    return fill === undefined ? usual(at) : fill === "none" ? "transparent" : fill;
  });
}

function valuesOf(chart: Chart, data: ChartData, one: SeriesData): unknown[] {
  const { series, x } = one;
  const blank = chart.displayBlanksAs === "Zero" ? 0 : null;
  const kin = data.series.filter((other) => other.series.type === series.type);
  const values = isFullStack(series.type)
    ? one.values.map((_, at) => partsAt(kin, at)[kin.indexOf(one)] ?? 0)
    : one.values.map((value) => value ?? blank);
  if (!isScatter(series.type)) return values;
  return values.map((y, at) => ({ x: x[at] ?? NaN, y }));
}

/** Only what is stacked shares a stack. */
function axesOf(series: ChartSeries, index: number): object {
  if (isRound(series.type)) return {};
  const values = isBar(series.type) ? "x" : "y";
  const own = series.axisGroup === "Secondary" ? `${values}2` : values;
  const stack = isStacked(series.type) ? `${series.type} ${series.axisGroup}` : `series ${index}`;
  return { [`${values}AxisID`]: own, stack };
}

function styleOf({ series, values }: SeriesData, index: number, look: ChartLook): object {
  const { ink, zoom } = look;
  const color = series.fill ?? series.line.color ?? seriesColor(index, ink);
  if (series.fill === "none" && /^(Column|Bar)/.test(series.type))
    return { type: "bar", backgroundColor: "transparent", borderWidth: 0, ...widthOf(series) };
  if (/^(Column|Bar)/.test(series.type))
    return {
      type: "bar",
      backgroundColor: pointColors(series, values.length, () => filled(index, color, ink.ground, zoom)),
      borderColor: series.line.color ?? ink.ground,
      borderWidth: series.line.style === "None" ? 0 : zoom,
      pointStyle: "rect",
      ...widthOf(series),
    };
  const isArea = series.type.startsWith("Area");
  const lineColor = series.line.color ?? color;
  const marker = markerOf(series, index);
  const hasLine = series.line.style !== "None" && series.type !== "XYScatter";
  return {
    type: isScatter(series.type) ? "scatter" : "line",
    showLine: hasLine,
    fill: isArea ? (isStacked(series.type) && index > 0 ? "-1" : "origin") : false,
    backgroundColor: isArea ? filled(index, color, ink.ground, zoom) : (series.markerFill ?? lineColor),
    borderColor: isArea ? ink.ground : lineColor,
    borderWidth: isArea ? zoom : (series.line.weight ?? 2) * pixelsPerPoint * zoom,
    borderDash: isArea ? [] : dashOf(series, index, zoom),
    pointStyle: isArea ? "rect" : marker === false ? "line" : marker,
    pointRadius: marker === false ? 0 : ((series.markerSize ?? 6) / 2) * pixelsPerPoint * zoom,
    pointBackgroundColor: series.markerFill ?? color,
    pointBorderColor: series.markerLine ?? lineColor,
    pointBorderWidth: 1.5 * zoom,
    pointHitRadius: 8,
    // A marker on the plot's edge is whole.
    clip: isArea ? 0 : 8 * zoom,
    tension: series.smooth || series.type.includes("Smooth") ? 0.35 : 0,
    // Lines before columns.
    order: isArea ? 1 : -1,
  };
}

/** Excel counts gaps in percent of a column's width, the library the columns in parts of a category. */
function widthOf({ type, gapWidth, overlap }: ChartSeries): object {
  const gap = (gapWidth ?? (isStacked(type) ? 80 : 100)) / 100;
  const between = Math.max(0, -(overlap ?? 0)) / 100;
  // Bars that lie over each other altogether, as in a tornado, have one place for all series.
  const isOneOnOther = !isStacked(type) && (overlap ?? 0) >= 100;
  return {
    categoryPercentage: 1 / (1 + gap / (isStacked(type) || isOneOnOther ? 1 : 2)),
    barPercentage: 1 / (1 + between),
    ...(isOneOnOther && { grouped: false }),
  };
}

function slices({ values, series }: SeriesData, { ink, zoom }: ChartLook): object {
  return {
    type: series.type === "Pie" ? "pie" : "doughnut",
    backgroundColor: values.map((_, at) => {
      const own = series.points?.[at]?.fill;
      return filled(at, own ?? seriesColor(at, ink), ink.ground, zoom);
    }),
    ...(series.type === "Doughnut" && { cutout: `${series.doughnutHoleSize ?? 75}%` }),
    borderColor: ink.ground,
    borderWidth: 2 * zoom,
    pointStyle: "rect",
  };
}
