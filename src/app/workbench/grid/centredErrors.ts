/** An error value stands in the middle of its cell, as in Excel, unless the cell is aligned; the grid by itself centres truth values only. */
import { CellValueType, HorizontalAlign } from "@univerjs/core";
import { ERROR_TYPE_SET, type ErrorType } from "@univerjs/engine-formula";
import { Font } from "@univerjs/preset-sheets-core";

interface DrawnCell {
  readonly fontCache?: {
    readonly cellData?: { readonly v?: unknown; readonly t?: CellValueType };
    readonly horizontalAlign?: HorizontalAlign;
  };
}

interface Drawer {
  _renderText(context: unknown, row: number, column: number, cell: DrawnCell, ...rest: unknown[]): void;
}

/** Before the first workbook is drawn. */
export function centreErrors(): void {
  const drawer = Font.prototype as unknown as Drawer;
  const { _renderText: draw } = drawer;
  drawer._renderText = function (context, row, column, cell, ...rest) {
    const { fontCache } = cell;
    const isCentred = fontCache !== undefined && !fontCache.horizontalAlign && isError(fontCache.cellData);
    const drawn = isCentred ? { ...cell, fontCache: { ...fontCache, horizontalAlign: HorizontalAlign.CENTER } } : cell;
    draw.call(this, context, row, column, drawn, ...rest);
  };
}

/** A text that only reads like one has its apostrophe. */
function isError(data: { readonly v?: unknown; readonly t?: CellValueType } | undefined): boolean {
  return ERROR_TYPE_SET.has(data?.v as ErrorType) && data?.t !== CellValueType.FORCE_STRING;
}
