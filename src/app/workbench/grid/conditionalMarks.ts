/** Draws data bars and icons of conditional formats under and beside the values of their cells, where Excel has them. */
import { Font } from "@univerjs/preset-sheets-core";
import type { CellBar, ConditionalMarks } from "../../../workbench/book/bookConditionalFormats";
import { drawIcon } from "./conditionalIcons";

interface DrawnCell {
  readonly fontCache?: { readonly cellData?: { readonly conditionalMarks?: ConditionalMarks } };
  readonly startX: number;
  readonly endX: number;
  readonly startY: number;
  readonly endY: number;
}

interface Drawer {
  _renderText(
    context: CanvasRenderingContext2D,
    row: number,
    column: number,
    cell: DrawnCell,
    ...rest: unknown[]
  ): void;
}

/** Pixels between a bar and the edges of its cell. */
const margin = 2;
const iconSize = 14;

/** Before the first workbook is drawn, and after all else that changes how a value is drawn. */
export function drawConditionalMarks(): void {
  const drawer = Font.prototype as unknown as Drawer;
  const { _renderText: draw } = drawer;
  drawer._renderText = function (context, row, column, cell, ...rest) {
    const { bar, icon } = cell.fontCache?.cellData?.conditionalMarks ?? {};
    if (bar) drawBar(context, bar, cell.endX - cell.startX, cell.endY - cell.startY);
    if (icon)
      drawIcon(inTrueColors(context), icon, { left: margin, bottom: cell.endY - cell.startY - margin, size: iconSize });
    if (bar?.hidesValue || icon?.hidesValue) return;
    if (!icon) return draw.call(this, context, row, column, cell, ...rest);
    context.save();
    context.translate(iconSize + margin, 0);
    draw.call(this, context, row, column, { ...cell, startX: cell.startX + iconSize + margin }, ...rest);
    context.restore();
  };
}

/** The grid turns the colours of cells round on a dark ground; an icon keeps the colour that it is known by. */
function inTrueColors(context: CanvasRenderingContext2D & { readonly _context?: CanvasRenderingContext2D }) {
  return context._context ?? context;
}

function drawBar(context: CanvasRenderingContext2D, bar: CellBar, cellWidth: number, cellHeight: number): void {
  const width = cellWidth - 2 * margin;
  const [left, right] = [margin + bar.from * width, margin + bar.to * width];
  const height = cellHeight - 2 * margin;
  context.save();
  if (right - left >= 0.5) {
    context.fillStyle = bar.isGradient ? gradient(context, bar, left, right) : bar.fill;
    context.fillRect(left, margin, right - left, height);
    if (bar.border !== "") {
      context.strokeStyle = bar.border;
      context.lineWidth = 1;
      context.strokeRect(left + 0.5, margin + 0.5, Math.max(0, right - left - 1), height - 1);
    }
  }
  if (bar.axis !== null && bar.axisColor !== "") {
    const place = Math.round(margin + bar.axis * width) + 0.5;
    context.strokeStyle = bar.axisColor;
    context.lineWidth = 1;
    context.setLineDash([2, 2]);
    context.beginPath();
    context.moveTo(place, 0);
    context.lineTo(place, cellHeight);
    context.stroke();
  }
  context.restore();
}

/** To what lies behind it, not to white: the ground of the grid is dark in the dark theme. */
function gradient(
  context: CanvasRenderingContext2D,
  { fill, isMirrored }: CellBar,
  left: number,
  right: number,
): CanvasGradient {
  const [foot, tip] = isMirrored ? [right, left] : [left, right];
  const shades = context.createLinearGradient(foot, 0, tip, 0);
  shades.addColorStop(0, fill);
  shades.addColorStop(1, `${fill}20`);
  return shades;
}
