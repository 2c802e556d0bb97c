/**
 * How series are told apart: by colours that people with any colour vision can tell apart (Okabe and Ito, 2008), and in
 * print and on a projector by patterns, dashes and markers besides. The ground is the page's.
 */
import type { PointStyle } from "chart.js";
import type { ChartSeries } from "../../workbench/book/book";
import { onDarkGround } from "./grid/gridColors";
import type { Theme } from "./parts/pageOptions";

export interface ChartInk {
  readonly isDark: boolean;
  readonly ground: string;
  readonly text: string;
  readonly line: string;
}

const inks: Readonly<Record<Theme, ChartInk>> = {
  light: { isDark: false, ground: "#FFFFFF", text: "#3B3A39", line: "#D8D6D4" },
  dark: { isDark: true, ground: "#292929", text: "#F0F0F0", line: "#575757" },
  contrast: { isDark: true, ground: "#000000", text: "#FFFFFF", line: "#8A8A8A" },
};

const onLight = ["#0072B2", "#E69F00", "#009E73", "#D55E00", "#56B4E9", "#CC79A7", "#F0E442", "#000000"] as const;
/** The light blue first, which stands out from a dark ground, and white for black. */
const onDark = ["#56B4E9", "#E69F00", "#009E73", "#D55E00", "#0072B2", "#CC79A7", "#F0E442", "#FFFFFF"] as const;
const dashes: readonly (readonly number[])[] = [[], [6, 3], [2, 2], [8, 3, 2, 3], [12, 3], [4, 2, 1, 2, 1, 2]];
const markers: readonly PointStyle[] = ["circle", "rect", "triangle", "rectRot", "crossRot", "star", "cross"];

const markersByStyle: Readonly<Record<Exclude<ChartSeries["markerStyle"], "Automatic" | "None">, PointStyle>> = {
  Square: "rect",
  Diamond: "rectRot",
  Triangle: "triangle",
  X: "crossRot",
  Star: "star",
  Dot: "circle",
  Dash: "dash",
  Circle: "circle",
  Plus: "cross",
};
const dashesByStyle: Readonly<Record<Exclude<ChartSeries["line"]["style"], "Automatic" | "None">, readonly number[]>> =
  { Continuous: [], Dash: [6, 3], DashDot: [6, 3, 2, 3], DashDotDot: [6, 3, 2, 3, 2, 3], Dot: [2, 2] };

export function inkOf(theme: Theme): ChartInk {
  return inks[theme];
}

export function seriesColor(index: number, { isDark }: ChartInk): string {
  const colors = isDark ? onDark : onLight;
  return colors[index % colors.length]!;
}

export function markerOf({ markerStyle, type }: ChartSeries, index: number): PointStyle | false {
  if (markerStyle === "None") return false;
  if (markerStyle !== "Automatic") return markersByStyle[markerStyle];
  return ["LineMarkers", "XYScatter", "XYScatterLines", "XYScatterSmooth"].includes(type)
    ? markers[index % markers.length]!
    : false;
}

/** A line with markers needs no dashes. */
export function dashOf(series: ChartSeries, index: number, scale: number): number[] {
  const { style } = series.line;
  const automatic = markerOf(series, index) === false ? dashes[index % dashes.length]! : [];
  const dash = style === "Automatic" || style === "None" ? automatic : dashesByStyle[style];
  return dash.map((length) => length * scale);
}

/** A colour chosen for white paper, on the page's ground. */
export function inkColor(color: string, { isDark }: ChartInk): string {
  if (!isDark) return color;
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16)) as [number, number, number];
  return `rgb(${onDarkGround([red, green, blue]).join(" ")})`;
}
