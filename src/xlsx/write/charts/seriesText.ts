/** The series of a chart, with what their cells hold at the time of writing. */
import { areaAddress, fixedAddress } from "../../../formula/address";
import type { SheetArea } from "../../../formula/reference";
import { quotedSheetName } from "../../../formula/sheetPrefix";
import type { DataLabels, FileSeries } from "../../content/chartContent";
import { escapedCharacters, escapedMarkup } from "../../package/escape";
import { element } from "../../package/element";
import { isScatter } from "./groups";
import { fillText, lineText } from "./looks";

export interface HeldByCell {
  readonly value: number | string | boolean | null;
  readonly numberFormat: string;
}

/** What the cells of an area hold, row by row. */
export type CellsOf = (area: SheetArea) => readonly HeldByCell[];

const thinnestMarker = 2;
const thickestMarker = 72;

export function seriesText(series: FileSeries, place: number, cellsOf: CellsOf): string {
  const { kind, values, categories, isSmooth, points } = series;
  const across = categories === null ? "" : dataText(isScatter(kind) ? "c:xVal" : "c:cat", categories, cellsOf);
  const up = dataText(isScatter(kind) ? "c:yVal" : "c:val", values, cellsOf, true);
  const isLine = kind.startsWith("line") || isScatter(kind);
  return element(
    "c:ser",
    {},
    element("c:idx", { val: place }),
    element("c:order", { val: place }),
    nameText(series, cellsOf),
    lookText(series),
    kind.startsWith("column") || kind.startsWith("bar") ? element("c:invertIfNegative", { val: false }) : "",
    isLine ? markerText(series) : "",
    ...[...points].map(([at, color]) => pointText(at, color)),
    series.labels === null ? "" : labelsText(series.labels),
    across,
    up,
    isLine ? element("c:smooth", { val: isSmooth }) : "",
  );
}

function nameText({ name }: FileSeries, cellsOf: CellsOf): string {
  if (name === null) return "";
  if (typeof name === "string") return element("c:tx", {}, element("c:v", {}, escapedCharacters(name)));
  const texts = cellsOf(name).map(({ value }) => value);
  return element("c:tx", {}, element("c:strRef", {}, formulaText(name), cacheOfTexts(texts)));
}

function lookText({ kind, fill, line }: FileSeries): string {
  const drawsNoLine = kind === "scatter" && line.dash === "automatic";
  const own = drawsNoLine ? lineText({ ...line, dash: "none" }) : lineText(line);
  const isFilled = fill !== null && !kind.startsWith("line") && !isScatter(kind);
  const inside = (isFilled ? fillText(fill) : "") + own;
  return inside === "" ? "" : element("c:spPr", {}, inside);
}

function markerText({ kind, marker }: FileSeries): string {
  const { size, color } = marker;
  const isBare = marker.symbol === "automatic" && (kind === "line" || kind === "scatterLinesNoMarkers");
  const symbol = isBare ? "none" : marker.symbol;
  if (symbol === "automatic" && size === null && color === null) return "";
  const look = color === null ? "" : element("c:spPr", {}, fillText(color), element("a:ln", {}, fillText(color)));
  return element(
    "c:marker",
    {},
    symbol === "automatic" ? "" : element("c:symbol", { val: symbol }),
    size === null
      ? ""
      : element("c:size", { val: Math.min(thickestMarker, Math.max(thinnestMarker, Math.round(size))) }),
    symbol === "none" ? "" : look,
  );
}

function pointText(at: number, color: string): string {
  return element("c:dPt", {}, element("c:idx", { val: at }), element("c:spPr", {}, fillText(color)));
}

const positions = {
  center: "ctr",
  insideEnd: "inEnd",
  insideBase: "inBase",
  outsideEnd: "outEnd",
  left: "l",
  right: "r",
  top: "t",
  bottom: "b",
} as const;

function labelsText(labels: DataLabels): string {
  const { numberFormat, position, showsValue, showsCategory, showsSeries, showsPercent } = labels;
  return element(
    "c:dLbls",
    {},
    numberFormat === null ? "" : element("c:numFmt", { formatCode: numberFormat, sourceLinked: false }),
    position === "automatic" ? "" : element("c:dLblPos", { val: positions[position] }),
    element("c:showLegendKey", { val: false }),
    element("c:showVal", { val: showsValue }),
    element("c:showCatName", { val: showsCategory }),
    element("c:showSerName", { val: showsSeries }),
    element("c:showPercent", { val: showsPercent }),
    element("c:showBubbleSize", { val: false }),
  );
}

function dataText(name: string, area: SheetArea, cellsOf: CellsOf, isNumeric = false): string {
  const cells = cellsOf(area);
  const held = cells.map(({ value }) => value);
  const isOfNumbers = isNumeric || (held.some((value) => typeof value === "number") && held.every(isNumberOrBlank));
  const formula = formulaText(area);
  if (!isOfNumbers) return element(name, {}, element("c:strRef", {}, formula, cacheOfTexts(held)));
  const format = cells.find(({ value }) => typeof value === "number")?.numberFormat ?? "General";
  return element(name, {}, element("c:numRef", {}, formula, cacheOfNumbers(held, format)));
}

function isNumberOrBlank(value: HeldByCell["value"]): boolean {
  return typeof value === "number" || value === null;
}

function formulaText({ sheet, ...area }: SheetArea): string {
  const fixed = fixedAddress(areaAddress(area));
  return element("c:f", {}, escapedMarkup(`${quotedSheetName(sheet)}!${fixed}`));
}

function cacheOfTexts(held: readonly HeldByCell["value"][]): string {
  const points = held.flatMap((value, idx) =>
    value === null ? [] : [element("c:pt", { idx }, element("c:v", {}, escapedCharacters(String(value))))],
  );
  return element("c:strCache", {}, element("c:ptCount", { val: held.length }), ...points);
}

function cacheOfNumbers(held: readonly HeldByCell["value"][], format: string): string {
  const points = held.flatMap((value, idx) =>
    typeof value === "number" ? [element("c:pt", { idx }, element("c:v", {}, String(value)))] : [],
  );
  return element(
    "c:numCache",
    {},
    element("c:formatCode", {}, escapedMarkup(format)),
    element("c:ptCount", { val: held.length }),
    ...points,
  );
}
