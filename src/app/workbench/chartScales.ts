/** The axes of a chart as the drawing library takes them. */
import type { ScaleOptions, Tick } from "chart.js";
import type { AxisName, Chart } from "../../workbench/book/book";
import type { ChartData } from "../../workbench/book/chartData";
import { isBar, isFullStack, isRound, isScatter, isStacked } from "../../workbench/book/chartDefaults";
import { axisScale, groupOf } from "../../workbench/book/chartExtent";
import type { Scale } from "../../workbench/book/chartScale";
import { textLook, wrapped, type ChartLook } from "./chartLook";
import { numberText } from "./chartNumber";
import { inkColor } from "./chartPalette";

export type Scales = Record<string, ScaleOptions>;

export function scalesOf(chart: Chart, data: ChartData, look: ChartLook): Scales {
  if (chart.series.every(({ type }) => isRound(type))) return {};
  const lies = chart.series.some(({ type }) => isBar(type));
  const [across, up] = lies ? ["y", "x"] : ["x", "y"];
  const hasSecondary = chart.series.some(({ axisGroup }) => axisGroup === "Secondary");
  return {
    [across]: acrossAxis(chart, data, look, lies),
    [up]: numbersAxis(chart, data, look, "value"),
    ...(hasSecondary && {
      [`${up}2`]: { ...numbersAxis(chart, data, look, "secondaryValue"), position: lies ? "top" : "right" },
    }),
  } as Scales;
}

function acrossAxis(chart: Chart, data: ChartData, look: ChartLook, lies: boolean): object {
  if (chart.series.some(({ type }) => isScatter(type))) return numbersAxis(chart, data, look, "category");
  const { axes, series } = chart;
  return {
    ...common(chart, "category", look),
    type: "category",
    // Areas reach from edge to edge, everything else stands in the middle of its category; bars are read upwards.
    offset: !series.every(({ type }) => type.startsWith("Area")),
    reverse: lies !== axes.category.reversed,
    stacked: true,
    ticks: { ...tickLook(chart, "category", look), autoSkip: true, maxRotation: 45 },
  };
}

function numbersAxis(chart: Chart, data: ChartData, look: ChartLook, axis: AxisName): object {
  const scale = axisScale(chart, data, axis);
  const { scaleType, reversed, logBase } = chart.axes[axis];
  const isLogarithmic = scaleType === "Logarithmic";
  const format = formatOf(chart, data, axis);
  return {
    ...common(chart, axis, look),
    type: isLogarithmic ? "logarithmic" : "linear",
    min: scale.minimum,
    max: scale.maximum,
    reverse: reversed,
    offset: false,
    stacked: axis !== "category" && chart.series.some(({ type }) => isStacked(type)),
    afterBuildTicks: (built: { ticks: Tick[] }) => {
      built.ticks = (isLogarithmic ? powers(scale, logBase) : steps(scale)).map((value) => ({ value }));
    },
    ticks: {
      ...tickLook(chart, axis, look),
      callback: (value: number | string) => numberText(Number(value), format, chart.axes[axis].displayUnit),
    },
  };
}

function common(chart: Chart, axis: AxisName, look: ChartLook): object {
  const { visible, majorGridlines, gridLine, line, title, displayUnit, showDisplayUnitLabel } = chart.axes[axis];
  const { ink, zoom, width } = look;
  const unit = displayUnit !== "None" && showDisplayUnitLabel ? displayUnit : "";
  const text = title.visible && title.text !== null ? title.text : "";
  const written = text !== "" && unit !== "" ? `${text} (${unit})` : text || unit;
  const titleLook = textLook(chart, `${axis}Title`, look);
  return {
    display: visible,
    border: { color: line.color === null ? ink.line : inkColor(line.color, ink), width: zoom },
    grid: {
      display: majorGridlines,
      offset: axis === "category" && !chart.series.some(({ type }) => isScatter(type)),
      color: gridLine.color === null ? ink.line : inkColor(gridLine.color, ink),
      lineWidth: (gridLine.weight ?? 0.75) * zoom,
      drawTicks: majorGridlines,
      tickLength: 4 * zoom,
    },
    title: { display: written !== "", text: wrapped(written, titleLook, width * 0.8), ...titleLook },
  };
}

function tickLook(chart: Chart, axis: AxisName, look: ChartLook): object {
  return {
    display: chart.axes[axis].tickLabelPosition !== "None",
    padding: 4 * look.zoom,
    ...textLook(chart, axis, look),
  };
}

export function formatOf(chart: Chart, data: ChartData, axis: AxisName): string {
  const own = data.series.filter(({ series }) => series.axisGroup === groupOf(axis));
  const { numberFormat } = chart.axes[axis];
  if (numberFormat !== null) return numberFormat;
  if (axis === "category") return own[0]?.xNumberFormat ?? "General";
  if (own.length > 0 && own.every(({ series }) => isFullStack(series.type))) return "0%";
  return own[0]?.numberFormat ?? "General";
}

function steps({ minimum, maximum, majorUnit }: Scale): number[] {
  const count = Math.min(1000, Math.floor((maximum - minimum) / majorUnit + 1e-9));
  return Array.from({ length: count + 1 }, (_, index) => Number((minimum + index * majorUnit).toPrecision(12)));
}

function powers({ minimum, maximum }: Scale, base: number): number[] {
  const power = (number: number) => Math.log(number) / Math.log(base);
  const [first, last] = [Math.ceil(power(minimum) - 1e-9), Math.floor(power(maximum) + 1e-9)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    Number((base ** (first + index)).toPrecision(12)),
  );
}
