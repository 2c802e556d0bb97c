import { sheetCellAddress } from "../../formula/sheetAddress";

/** The first cell of a sheet, to show it by. */
export function sheetPlace(sheet: string): string {
  return sheetCellAddress({ sheet, row: 0, column: 0 });
}
