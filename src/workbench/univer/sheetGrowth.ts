/** Univer's sheets have a size; Excel's do not to speak of. A sheet grows when something is written beyond its edge. */
import type { Area } from "../book/bookArea";
import type { Engine } from "./engine/engine";

export const initialRowCount = 1000;
export const initialColumnCount = 40;
const spareRows = 200;
const spareColumns = 10;

export class SheetGrowth {
  constructor(private readonly engine: Engine) {}

  include({ sheetId, row, column, rowCount, columnCount }: Area): void {
    const sheet = this.engine.worksheet(sheetId);
    const [lastRow, lastColumn] = [row + rowCount, column + columnCount];
    if (lastRow > sheet.getRowCount()) this.engine.sheet(sheetId).setRowCount(lastRow + spareRows);
    if (lastColumn > sheet.getColumnCount()) this.engine.sheet(sheetId).setColumnCount(lastColumn + spareColumns);
  }
}
