import { sheetAddress } from "../../formula/sheetAddress";

/** The first cell of a sheet, to show it by. */
export function sheetPlace(sheet: string): string {
  return sheetAddress({ sheet, row: 0, column: 0, rowCount: 1, columnCount: 1 });
}
