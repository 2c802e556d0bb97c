/**
 * A chart as a picture of lines and areas (SVG). What a picture of that kind says is also told in the table below it, so the picture
 * is hidden from readers by ear, but for its title.
 */
import { escapedMarkup } from "../../xlsx/package/escape";
import type { FileChart } from "../../xlsx/content/chartContent";
import { seriesColor, inkOf } from "../workbench/chartPalette";
import type { ChartNumbers, SeriesNumbers } from "./chartNumbers";
import { axisNumber, ChartFrame, type Drawn } from "./chartFrame";
import { pieDrawing } from "./pieDrawing";

const [width, height] = [680, 380];
const legendRow = 20;
const ink = inkOf("light");
const dashes = ["", "7 3", "2 3", "9 3 2 3", "12 4", "4 2 1 2"];

export function chartDrawing(chart: FileChart, numbers: ChartNumbers): string {
  const drawn = numbers.series.map((one, place) => drawnSeries(one, place));
  const kind = chart.series[0]?.kind;
  const isRound = kind === "pie" || kind === "doughnut";
  const entries = isRound
    ? numbers.categories.map((name, place) => ({ name, color: seriesColor(place, ink), isLine: false, dash: "" }))
    : drawn.map(({ name, color, dash, shape }) => ({ name, color, dash, isLine: shape === "line" }));
  const isNamed = entries.length > 1 || isRound;
  const rows = isNamed ? legendRows(entries.map(({ name }) => name)) : [];
  const tall = height + rows.length * legendRow;
  const body = isRound
    ? pieDrawing(drawn[0]?.values ?? [], kind === "doughnut", { width, height }, (place) => seriesColor(place, ink))
    : plot(chart, numbers, drawn);
  const legend = rows.flatMap((row, line) => {
    let x = 20;
    return row.map((place) => {
      const { name, color, isLine, dash } = entries[place]!;
      const y = height + line * legendRow + 12;
      const mark = isLine
        ? `<path d="M${x} ${y - 4}h24" stroke="${color}" stroke-width="2.5"${dash && ` stroke-dasharray="${dash}"`}/>`
        : `<rect x="${x + 6}" y="${y - 10}" width="12" height="12" fill="${color}"/>`;
      const text = `<text x="${x + 30}" y="${y}">${escapedMarkup(name)}</text>`;
      x += 46 + widthOf(name);
      return mark + text;
    });
  });
  const name = escapedMarkup(numbers.title);
  return `<svg role="img" aria-label="${name}" viewBox="0 0 ${width} ${tall}" width="${width}" height="${tall}" font-family="inherit" font-size="12" fill="#3b3a39"><rect width="${width}" height="${tall}" fill="#fff"/>${body}${legend.join("")}</svg>`;
}

function drawnSeries({ series, name, values, x }: SeriesNumbers, place: number): Drawn {
  const { kind, fill, line, points } = series;
  const own = (color: string | null) => (color === null || color === "none" ? null : color);
  const isLine = kind.startsWith("line") || kind.startsWith("scatter");
  const color = (isLine ? own(line.color) : own(fill)) ?? own(line.color) ?? own(fill) ?? seriesColor(place, ink);
  const isUnseen = !isLine && fill === "none";
  return {
    name,
    values,
    x,
    color,
    colorAt: (at) => own(points.get(at) ?? null) ?? color,
    isUnseen: isUnseen && points.size === 0,
    shape: isLine ? "line" : kind.startsWith("area") ? "area" : "bar",
    stack: kind.endsWith("Stacked100") ? "share" : kind.endsWith("Stacked") ? "sum" : "none",
    isSecondary: series.isOnSecondaryAxis,
    hasMarkers: kind === "lineMarkers" || (kind.startsWith("scatter") && kind !== "scatterLinesNoMarkers"),
    hasLine: kind !== "scatter",
    dash: isLine ? dashes[place % dashes.length]! : "",
  };
}

function plot(chart: FileChart, { categories }: ChartNumbers, drawn: readonly Drawn[]): string {
  const isAcross = chart.series.some(({ kind }) => kind.startsWith("bar"));
  const isScatter = chart.series.some(({ kind }) => kind.startsWith("scatter"));
  const frame = new ChartFrame({ width, height }, { chart, categories, drawn, isAcross, isScatter });
  const bars = drawn.filter(({ shape }) => shape === "bar");
  const clusters = bars.some(({ stack }) => stack !== "none") ? 1 : Math.max(1, bars.length);
  const shapes = [...drawn]
    .sort((one, other) => order(one) - order(other))
    .map((one) => {
      if (one.isUnseen) return "";
      if (one.shape === "line") return lineOf(one, frame, isScatter);
      if (one.shape === "area") return areaOf(one, frame);
      return barsOf(one, frame, one.stack === "none" ? bars.indexOf(one) : 0, clusters);
    });
  return frame.markup() + shapes.join("") + frame.baseline();
}

function order({ shape }: Drawn): number {
  return ["area", "bar", "line"].indexOf(shape);
}

function barsOf(one: Drawn, frame: ChartFrame, place: number, clusters: number): string {
  const slot = frame.slot * 0.72;
  const thick = slot / clusters;
  return frame
    .spans(one)
    .map((span, at) => {
      if (span === null) return "";
      const start = frame.center(at) - slot / 2 + place * thick;
      const [from, to] = [frame.value(span[0], one.isSecondary), frame.value(span[1], one.isSecondary)];
      const [low, size] = [Math.min(from, to), Math.abs(to - from)];
      const [x, y, w, h] = frame.isAcross ? [low, start, size, thick] : [start, low, thick, size];
      return `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${one.colorAt(at)}" stroke="#fff" stroke-width=".75"/>`;
    })
    .join("");
}

function lineOf(one: Drawn, frame: ChartFrame, isScatter: boolean): string {
  const spans = frame.spans(one);
  const points = spans.map((span, at) =>
    span === null
      ? null
      : ([isScatter ? frame.along(one.x[at]!) : frame.center(at), frame.value(span[1], one.isSecondary)] as const),
  );
  let path = "";
  let isOpen = false;
  for (const point of points) {
    if (point !== null) path += `${isOpen ? "L" : "M"}${n(point[0])} ${n(point[1])}`;
    isOpen = point !== null;
  }
  const line = one.hasLine
    ? `<path d="${path}" fill="none" stroke="${one.color}" stroke-width="2.5" stroke-linejoin="round"${one.dash && ` stroke-dasharray="${one.dash}"`}/>`
    : "";
  const seen = points.filter((point) => point !== null);
  const markers = one.hasMarkers || seen.length === 1 ? seen : [];
  return line + markers.map(([x, y]) => `<circle cx="${n(x)}" cy="${n(y)}" r="3.5" fill="${one.color}"/>`).join("");
}

function areaOf(one: Drawn, frame: ChartFrame): string {
  const spans = frame.spans(one);
  const top = spans.map((span, at) => `${n(frame.center(at))} ${n(frame.value(span?.[1] ?? 0, one.isSecondary))}`);
  const bottom = spans.map((span, at) => `${n(frame.center(at))} ${n(frame.value(span?.[0] ?? 0, one.isSecondary))}`);
  return `<path d="M${[...top, ...bottom.reverse()].join("L")}Z" fill="${one.color}" fill-opacity=".85"/>`;
}

/** Places of the entries, row by row. */
function legendRows(names: readonly string[]): number[][] {
  const rows: number[][] = [[]];
  let used = 20;
  for (const [place, name] of names.entries()) {
    const size = 46 + widthOf(name);
    if (used + size > width && rows.at(-1)!.length > 0) {
      rows.push([]);
      used = 20;
    }
    rows.at(-1)!.push(place);
    used += size;
  }
  return rows;
}

/** About as wide as the text is drawn. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e80 ? 12 : 6.4), 0);
}

const n = axisNumber;
