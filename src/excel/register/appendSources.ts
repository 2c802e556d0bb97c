/**
 * New rows of the register. Several people may write in one workbook at once, and Excel merges edits of cells but not
 * of a table's rows: rows are written below the table, which is then resized over them.
 */
import type { Source } from "../../register/source";
import { refusal } from "../host/hostRefusal";
import type { OpenRegister } from "./openRegister";
import { queueRows } from "./registerSheet";
import { registerTableName } from "../../register/registerColumns";
import type { WayBackStep } from "../host/wayBack";

/** Where the next row goes: over blank rows at the table's end, else below it. */
export function nextIndex({ rows }: OpenRegister): number {
  return (rows.at(-1)?.index ?? -1) + 1;
}

/** A Refusal when the cells that the new rows need below the table are in use. */
export async function refuseOccupied(
  context: Excel.RequestContext,
  register: OpenRegister,
  count: number,
): Promise<void> {
  const below = register.firstRow + register.rowCount;
  const needed = nextIndex(register) + count - register.rowCount;
  if (needed <= 0) return;
  const used = register.sheet
    .getRangeByIndexes(below, register.firstColumn, needed, register.columnCount)
    .getUsedRangeOrNullObject(true);
  used.load("rowIndex");
  await context.sync();
  if (!used.isNullObject) throw refusal("cellsInUseBelow", { row: used.rowIndex + 1, sheet: register.sheetName });
}

/** How many body rows the table has once `count` sources are added. */
export function rowsAfter(register: OpenRegister, count: number): number {
  return Math.max(register.rowCount, nextIndex(register) + count);
}

/** Queues the rows and returns the way back; the caller has called `refuseOccupied` and syncs. */
export function queueAppend(register: OpenRegister, sources: readonly Source[]): WayBackStep {
  const { sheet, firstRow, firstColumn, rowCount, columnCount, places } = register;
  const firstIndex = nextIndex(register);
  const total = rowsAfter(register, sources.length);
  const extent = (within: Excel.Worksheet, rows: number) =>
    within.getRangeByIndexes(firstRow - 1, firstColumn, rows + 1, columnCount);
  queueRows(sheet, firstRow + firstIndex, firstColumn, places, sources);
  if (total > rowCount) register.table.resize(extent(sheet, total));
  return async (context) => {
    const table = context.workbook.tables.getItem(registerTableName);
    if (total > rowCount) table.resize(extent(table.worksheet, rowCount));
    table.worksheet
      .getRangeByIndexes(firstRow + firstIndex, firstColumn, sources.length, columnCount)
      .clear(Excel.ClearApplyTo.all);
    await context.sync();
  };
}
