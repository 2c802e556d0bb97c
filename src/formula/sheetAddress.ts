/** Addresses with their sheet: "Stack!B4", "'My sheet'!B4:C9". */
import { areaAddress, areaFrom } from "./address";
import type { SheetArea, SheetCell } from "./reference";
import { sheetNameInFormula, splitPrefix } from "./sheetPrefix";

/** With the sheet's name in quotes where a formula needs them, as Excel shows it. */
export function sheetAddress({ sheet, ...area }: SheetArea): string {
  return `${sheetNameInFormula(sheet)}!${areaAddress(area)}`;
}

/** Of one cell; what else is known of it does not matter. */
export function sheetCellAddress({ sheet, row, column }: SheetCell): string {
  return sheetAddress({ sheet, row, column, rowCount: 1, columnCount: 1 });
}

/** A sheet's name may hold exclamation marks; what stands after the last one is the place on it. */
export function areaOfAddress(address: string): SheetArea {
  const at = address.lastIndexOf("!");
  if (at < 0) throw new Error(`address needs a sheet, as in Stack!B4; got ${address}`);
  const sheet = address.startsWith("'") ? splitPrefix(address).sheet : address.slice(0, at);
  return { sheet: sheet ?? "", ...areaFrom(address.slice(at + 1)) };
}
