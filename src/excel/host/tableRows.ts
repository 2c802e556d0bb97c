/** Rows at the end of a table: whether there is room for them, the table stretched over them, and what takes them back. */
import { supports } from "./environment";
import { refusal } from "./hostRefusal";
import type { WayBackStep } from "./wayBack";

export interface TableInUse {
  readonly table: Excel.Table;
  readonly tableName: string;
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  /** Where the body stands on the sheet, counted from 0. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Body rows that hold something, counted from 0. */
  readonly rows: readonly { readonly index: number }[];
}

/** A Refusal when the cells that the new rows need below the table are in use. */
export async function refuseOccupied(context: Excel.RequestContext, inUse: TableInUse, count: number): Promise<void> {
  const below = inUse.firstRow + inUse.rowCount;
  const needed = nextIndex(inUse) + count - inUse.rowCount;
  if (needed <= 0) return;
  const used = inUse.sheet
    .getRangeByIndexes(below, inUse.firstColumn, needed, inUse.columnCount)
    .getUsedRangeOrNullObject(true);
  used.load("rowIndex");
  await context.sync();
  if (!used.isNullObject) throw refusal("cellsInUseBelow", { row: used.rowIndex + 1, sheet: inUse.sheetName });
}

/** How many body rows the table has once `count` rows are added. */
export function rowsAfter(inUse: Pick<TableInUse, "rowCount" | "rows">, count: number): number {
  return Math.max(inUse.rowCount, nextIndex(inUse) + count);
}

/** Where the next row goes: over blank rows at the table's end, else below it. */
export function nextIndex({ rows }: Pick<TableInUse, "rows">): number {
  return (rows.at(-1)?.index ?? -1) + 1;
}

/** Also when the last block was never reached. */
export async function hearEvents(context: Excel.RequestContext): Promise<void> {
  context.runtime.enableEvents = true;
  await context.sync();
}

/** Excel of early 2020 cannot resize a table, but adds rows to it. */
export function stretch(inUse: TableInUse, total: number): void {
  if (supports("ExcelApi", "1.13")) return inUse.table.resize(extentOf(inUse, inUse.sheet, total));
  const blank = new Array<string>(inUse.columnCount).fill("");
  inUse.table.rows.add(undefined, Array<string[]>(total - inUse.rowCount).fill(blank));
}

/** Rows that were blank ones of the table keep their look; those below it had none. */
export function clearRows(inUse: TableInUse, index: number, count: number, total: number): WayBackStep {
  return async (context) => {
    const table = context.workbook.tables.getItem(inUse.tableName);
    const { worksheet } = table;
    const within = Math.min(count, Math.max(0, inUse.rowCount - index));
    // A table may have grown whether or not the add-in came to stretch it.
    if (total > inUse.rowCount && supports("ExcelApi", "1.13"))
      table.resize(extentOf(inUse, worksheet, inUse.rowCount));
    if (within > 0) rowsOf(inUse, worksheet, index, within).clear(Excel.ClearApplyTo.contents);
    if (count > within) {
      const below = rowsOf(inUse, worksheet, index + within, count - within);
      if (supports("ExcelApi", "1.13")) below.clear(Excel.ClearApplyTo.all);
      else below.delete(Excel.DeleteShiftDirection.up);
    }
    rowsOf(inUse, worksheet, index, count).format.autofitRows();
    await context.sync();
  };
}

function extentOf({ firstRow, firstColumn, columnCount }: TableInUse, sheet: Excel.Worksheet, rows: number) {
  return sheet.getRangeByIndexes(firstRow - 1, firstColumn, rows + 1, columnCount);
}

export function rowsOf(inUse: TableInUse, sheet: Excel.Worksheet, from: number, count: number): Excel.Range {
  return sheet.getRangeByIndexes(inUse.firstRow + from, inUse.firstColumn, count, inUse.columnCount);
}
