/** The values beside the points of a series: within the parts of a stack, beyond the end of a bar, above a line, in a slice or beside it. */
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

/** Around x and y, in radians from the right on. */
export type Slice = Readonly<Record<"x" | "y" | "startAngle" | "endAngle" | "innerRadius" | "outerRadius", number>>;

export function valueLabels(chart: Chart, data: ChartData, look: ChartLook) {
  return {
    id: "valueLabels",
    afterDatasetsDraw(drawing: Drawing) {
      const { ctx, chartArea } = drawing;
      ctx.save();
      for (const [index, { series, values }] of data.series.entries()) {
        for (const [at, element] of drawing.getDatasetMeta(index).data.entries()) {
          const value = values[at] ?? null;
          if (value === null || !hasLabel(chart, index, at)) continue;
          const label = { ...series.labels, ...series.points?.[at]?.label };
          const { font, color } = labelLook(chart, label.font, look);
          ctx.font = `${font.style} ${font.weight} ${font.size}px ${font.family}`;
          const text = pointLabel(chart, data, index, at);
          const half = ctx.measureText(text).width / 2;
          const height = Number(font.size);
          const place = isRound(series.type)
            ? placeOfSlice(element as Element & Slice, label.position, { half, height, zoom: look.zoom })
            : placeOf(element as Element & Drawn, series.type, label.position, value, height, look.zoom);
          if (place === null) continue;
          ctx.textAlign = place.align;
          ctx.textBaseline = "middle";
          const x = place.align === "center" ? within(place.x, chartArea.left + half, chartArea.right - half) : place.x;
          if (place.align === "center") plate(ctx, x, place.y, half, height, look);
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

/** In the slice where it fits, as Excel's best fit has it; beside it where the slice is too narrow. */
export function placeOfSlice(
  { x, y, startAngle, endAngle, innerRadius, outerRadius }: Slice,
  position: ChartLabel["position"],
  { half, height, zoom }: { readonly half: number; readonly height: number; readonly zoom: number },
): Place | null {
  if (position === "None" || endAngle === startAngle) return null;
  const angle = (startAngle + endAngle) / 2;
  const [across, down] = [Math.cos(angle), Math.sin(angle)];
  const within = innerRadius > 0 || position === "Center" ? (innerRadius + outerRadius) / 2 : outerRadius * 0.72;
  const room = 2 * within * Math.sin(Math.min(endAngle - startAngle, Math.PI) / 2);
  // Upright the text crosses the slice by its height, level by its width.
  const needed = 2 * half * Math.abs(down) + height * Math.abs(across);
  const isBeside = position === "OutsideEnd" || (needed > room && position !== "Center" && position !== "InsideEnd");
  if (!isBeside) return { x: x + across * within, y: y + down * within, align: "center" };
  const beyond = outerRadius + 2 * distance * zoom;
  return { x: x + across * beyond, y: y + down * beyond, align: across < 0 ? "right" : "left" };
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
