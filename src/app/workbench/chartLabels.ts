/** The values beside the points of a series: within the parts of a stack, beyond the end of a bar, above a line. */
import type { Chart as Drawing, Element } from "chart.js";
import type { Chart } from "../../workbench/book/book";
import type { ChartLabel, ChartType } from "../../workbench/book/bookCharts";
import { hasLabel, pointLabel } from "../../workbench/book/chartLabelTexts";
import type { ChartData } from "../../workbench/book/chartData";
import { isBar, isRound, isStacked } from "../../workbench/book/chartDefaults";
import { labelLook, type ChartLook } from "./chartLook";

const distance = 3;

interface Drawn {
  readonly x: number;
  readonly y: number;
  /** Where a bar starts: at the axis, or on the part of the stack below. */
  readonly base?: number;
}

export function valueLabels(chart: Chart, data: ChartData, look: ChartLook) {
  return {
    id: "valueLabels",
    afterDatasetsDraw(drawing: Drawing) {
      const { ctx, chartArea } = drawing;
      ctx.save();
      for (const [index, { series, values }] of data.series.entries()) {
        if (isRound(series.type)) continue;
        for (const [at, element] of drawing.getDatasetMeta(index).data.entries()) {
          const value = values[at] ?? null;
          if (value === null || !hasLabel(chart, index, at)) continue;
          const label = { ...series.labels, ...series.points?.[at]?.label };
          const { font, color } = labelLook(chart, label.font, look);
          ctx.font = `${font.style} ${font.weight} ${font.size}px ${font.family}`;
          const text = pointLabel(chart, data, index, at);
          const drawn = element as Element & Drawn;
          const place = placeOf(drawn, series.type, label.position, value, Number(font.size), look.zoom);
          if (place === null) continue;
          ctx.textAlign = place.align;
          ctx.textBaseline = "middle";
          const half = ctx.measureText(text).width / 2;
          const x = place.align === "center" ? within(place.x, chartArea.left + half, chartArea.right - half) : place.x;
          if (place.align === "center") plate(ctx, x, place.y, half, Number(font.size), look);
          ctx.fillStyle = color;
          ctx.fillText(text, x, place.y);
        }
      }
      ctx.restore();
    },
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly align: CanvasTextAlign;
}

/** Null where a part of a stack is too thin for a text. */
function placeOf(
  { x, y, base }: Drawn,
  type: ChartType,
  position: ChartLabel["position"],
  value: number,
  height: number,
  zoom: number,
): Place | null {
  const away = distance * zoom;
  const lies = isBar(type);
  if (position === "None") return null;
  if (position === "Left") return { x: x - 2 * away, y, align: "right" };
  if (position === "Right") return { x: x + 2 * away, y, align: "left" };
  if (position === "Bottom") return { x, y: y + 2 * away + height / 2, align: "center" };
  if (position === "Center") {
    if (base === undefined) return { x, y, align: "center" };
    return { x: lies ? (base + x) / 2 : x, y: lies ? y : (base + y) / 2, align: "center" };
  }
  if (isStacked(type) && base !== undefined) {
    if (Math.abs((lies ? x : y) - base) < height) return null;
    return { x: lies ? (base + x) / 2 : x, y: lies ? y : (base + y) / 2, align: "center" };
  }
  if (lies) return { x: value < 0 ? x - away : x + away, y, align: value < 0 ? "right" : "left" };
  const isBelow = base !== undefined && value < 0;
  return { x, y: isBelow ? y + away + height / 2 : y - 2 * away - height / 2, align: "center" };
}

/** Patterns and lines make a text hard to read: it stands on the page's ground. */
function plate(
  ctx: CanvasRenderingContext2D,
  x: number,
  y: number,
  half: number,
  size: number,
  { ink, zoom }: ChartLook,
): void {
  ctx.globalAlpha = 0.85;
  ctx.fillStyle = ink.ground;
  ctx.fillRect(x - half - 2 * zoom, y - size / 2 - zoom, 2 * half + 4 * zoom, size + 2 * zoom);
  ctx.globalAlpha = 1;
}

function within(value: number, least: number, greatest: number): number {
  return Math.min(Math.max(value, least), greatest);
}
