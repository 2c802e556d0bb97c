/** What a new chart looks like before anything is said about it, as in Excel. */
import {
  axisNames,
  type AxisName,
  type ChartAxis,
  type ChartContent,
  type ChartLine,
  type ChartSeries,
  type ChartType,
} from "./bookCharts";

export const automaticLine: ChartLine = { color: null, style: "Automatic", weight: null };

export function isScatter(type: ChartType): boolean {
  return type.startsWith("XYScatter");
}

export function isRound(type: ChartType): boolean {
  return type === "Pie" || type === "Doughnut";
}

/** Bars run from left to right: their values are on the horizontal axis. */
export function isBar(type: ChartType): boolean {
  return type.startsWith("Bar");
}

export function isStacked(type: ChartType): boolean {
  return type.includes("Stacked");
}

export function isFullStack(type: ChartType): boolean {
  return type.endsWith("Stacked100");
}

export function newSeries(type: ChartType): ChartSeries {
  return {
    name: null,
    values: null,
    categories: null,
    type,
    axisGroup: "Primary",
    fill: null,
    line: automaticLine,
    markerStyle: "Automatic",
    markerSize: null,
    markerFill: null,
    markerLine: null,
    smooth: false,
    gapWidth: null,
    overlap: null,
  };
}

function newAxis(majorGridlines: boolean): ChartAxis {
  return {
    visible: true,
    title: { text: null, visible: false },
    minimum: null,
    maximum: null,
    majorUnit: null,
    scaleType: "Linear",
    logBase: 10,
    reversed: false,
    numberFormat: null,
    displayUnit: "None",
    showDisplayUnitLabel: true,
    majorGridlines,
    minorGridlines: false,
    line: automaticLine,
    gridLine: automaticLine,
    tickLabelPosition: "NextToAxis",
  };
}

export function newChart(
  type: ChartType,
  plotBy: "Rows" | "Columns",
  series: readonly ChartSeries[],
): Omit<ChartContent, "name"> {
  const hasGridlines = (axis: AxisName) => axis === "value" || (axis === "category" && isScatter(type));
  return {
    type,
    plotBy,
    title: { text: null, visible: true },
    legend: { visible: series.length > 1 || isRound(type), position: "Bottom" },
    series,
    axes: Object.fromEntries(axisNames.map((axis) => [axis, newAxis(hasGridlines(axis))])) as ChartContent["axes"],
    fonts: {},
    fill: null,
    plotFill: null,
    displayBlanksAs: "NotPlotted",
  };
}
