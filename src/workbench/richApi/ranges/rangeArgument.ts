import type { Area } from "../../book/bookArea";
import { gridColumnCount, gridRowCount } from "../../book/bookArea";
import { parseLocal, splitSheet } from "../../book/address";
import type { HostContext } from "../protocol/hostContext";
import { HostError } from "../protocol/hostError";
import { isOfClass } from "../protocol/hostObject";
import { structuredArea } from "./structuredArea";

/** "Sheet1!A1:B2", "A1", a defined name or a table's reference, seen from a sheet. */
export function areaOfAddress(address: string, sheetId: string, context: HostContext): Area {
  const { sheet, local } = splitSheet(address);
  const found = sheet === null ? sheetId : context.book.sheets.find(sheet)?.id;
  if (found === undefined) throw new HostError("InvalidArgument");
  const { names } = context.book;
  const area =
    parseLocal(found, local) ??
    (names.find(local, found) ?? names.find(local, null))?.area ??
    structuredArea(local, context.book);
  if (area === null || area === undefined) throw new HostError("InvalidArgument");
  return area;
}

/** A `Range` or an address. */
export function areaArgument(args: readonly unknown[], index: number, sheetId: string, context: HostContext): Area {
  const value = args[index];
  if (isOfClass(value, "Range")) return value.target;
  if (typeof value === "string") return areaOfAddress(value, sheetId, context);
  throw new HostError("InvalidArgument");
}

/** `RangeAreas`, a `Range`, or addresses with commas between them. */
export function areasArgument(
  args: readonly unknown[],
  index: number,
  sheetId: string,
  context: HostContext,
): readonly Area[] {
  const value = args[index];
  if (isOfClass(value, "RangeAreas")) return value.target;
  if (typeof value !== "string") return [areaArgument(args, index, sheetId, context)];
  return value.split(",").map((address) => areaOfAddress(address.trim(), sheetId, context));
}

export function sheetName(sheetId: string, context: HostContext): string {
  const sheet = context.book.sheets.get(sheetId);
  if (sheet === undefined) throw new HostError("InvalidReference");
  return sheet.name;
}

/** Whole rows or columns: Excel gives no cell contents of them. */
export function isUnbounded(area: Area): boolean {
  return area.rowCount === gridRowCount || area.columnCount === gridColumnCount;
}

export function insideGrid(area: Area): Area {
  const inside =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rowCount >= 1 &&
    area.columnCount >= 1 &&
    area.row + area.rowCount <= gridRowCount &&
    area.column + area.columnCount <= gridColumnCount;
  if (!inside) throw new HostError("InvalidArgument");
  return area;
}

export function boundingArea(first: Area, second: Area): Area {
  if (first.sheetId !== second.sheetId) throw new HostError("InvalidArgument");
  const row = Math.min(first.row, second.row);
  const column = Math.min(first.column, second.column);
  return {
    sheetId: first.sheetId,
    row,
    column,
    rowCount: Math.max(first.row + first.rowCount, second.row + second.rowCount) - row,
    columnCount: Math.max(first.column + first.columnCount, second.column + second.columnCount) - column,
  };
}
