/**
 * A number is never cut at the edge of its cell: Excel shows one of the format General with fewer decimals or in the
 * exponent form, and every other as hashes ("Available number formats", General; "Why does Excel show ####"). The grid by
 * itself would draw what fits of it, which reads as another number.
 */
import { CellValueType } from "@univerjs/core";
import { Font } from "@univerjs/preset-sheets-core";
import { fittedNumber } from "../../../workbench/book/fittedNumber";

interface DrawnCell {
  readonly fontCache?: {
    readonly cellData?: { readonly v?: unknown; readonly t?: CellValueType };
    readonly fontString: string;
    readonly style?: {
      readonly n?: { readonly pattern?: string };
      readonly pd?: { readonly l?: number; readonly r?: number };
    };
    readonly wrapStrategy?: number;
  };
  readonly startX: number;
  readonly endX: number;
}

interface Measure {
  font: string;
  measureText(text: string): { readonly width: number };
}

interface Drawer {
  _renderText(context: Measure, row: number, column: number, cell: DrawnCell, ...rest: unknown[]): void;
}

const usualPadding = 2;

/** Before the first workbook is drawn. */
export function keepNumbersWhole(): void {
  const drawer = Font.prototype as unknown as Drawer;
  const { _renderText: draw } = drawer;
  drawer._renderText = function (context, row, column, cell, ...rest) {
    draw.call(this, context, row, column, fitted(context, cell), ...rest);
  };
}

function fitted(context: Measure, cell: DrawnCell): DrawnCell {
  const { fontCache, startX, endX } = cell;
  const { v, t } = fontCache?.cellData ?? {};
  if (!fontCache || v === undefined || v === null || v === "") return cell;
  const isNumber = t === CellValueType.NUMBER || (t === undefined && typeof v === "number");
  if (!isNumber) return cell;
  const { style } = fontCache;
  const width = endX - startX - (style?.pd?.l ?? usualPadding) - (style?.pd?.r ?? usualPadding);
  const pattern = style?.n?.pattern ?? "General";
  const before = context.font;
  context.font = fontCache.fontString;
  // A pixel is given: Excel's own columns are measured for digits without the smoothing of their edges.
  const text = fittedNumber(
    Number(v),
    String(v),
    pattern === "General",
    (one) => context.measureText(one).width <= width + 1,
  );
  context.font = before;
  if (text === String(v)) return cell;
  return { ...cell, fontCache: { ...fontCache, cellData: { ...fontCache.cellData, v: text } } };
}
