/**
 * New rows of the register. Several people may write in one workbook at once, and Excel merges edits of cells but not of a
 * table's rows: the table is stretched over the rows first, and they are written a block at a time. Stretching it afterwards
 * would leave its size to Excel, which grows a table by itself as soon as something stands directly below it.
 */
import { registerTableName } from "../../register/registerColumns";
import type { Source } from "../../register/source";
import { supports } from "../host/environment";
import { refusal } from "../host/hostRefusal";
import type { WayBack } from "../host/wayBack";
import type { OpenRegister } from "./openRegister";
import { queueRows } from "./registerSheet";
import { blocksOf } from "./sourceBlocks";

export interface AppendSteps {
  /** Gets what takes the rows back. */
  readonly wayBack: WayBack;
  /** Called before each block; what it throws ends the writing. */
  readonly beforeBlock?: (done: number) => Promise<void>;
  /** Points; without it rows take the height that their texts need. */
  readonly heightOf?: (block: readonly Source[]) => number;
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
export function rowsAfter(register: Pick<OpenRegister, "rowCount" | "rows">, count: number): number {
  return Math.max(register.rowCount, nextIndex(register) + count);
}

/** The caller has called `refuseOccupied`. While blocks follow each other, the add-in itself hears of the last one only. */
export async function appendSources(
  context: Excel.RequestContext,
  register: OpenRegister,
  sources: readonly Source[],
  { wayBack, beforeBlock, heightOf }: AppendSteps,
): Promise<void> {
  const start = nextIndex(register);
  const total = rowsAfter(register, sources.length);
  const blocks = [...blocksOf(sources)];
  wayBack.push(clearRows(register, start, sources.length, total));
  if (blocks.length > 1) wayBack.push(hearEvents);
  let done = 0;
  for (const [number, block] of blocks.entries()) {
    await beforeBlock?.(done);
    const { application, runtime } = context;
    application.suspendApiCalculationUntilNextSync();
    if (blocks.length > 1) runtime.enableEvents = number === blocks.length - 1;
    if (number === 0 && total > register.rowCount) stretch(register.table, register, total);
    if (heightOf !== undefined)
      rowsOf(register, register.sheet, start + done, block.length).format.rowHeight = heightOf(block);
    queueRows(register.sheet, register.firstRow + start + done, register.firstColumn, register.places, block);
    await context.sync();
    done += block.length;
  }
}

/** Where the next row goes: over blank rows at the table's end, else below it. */
function nextIndex({ rows }: Pick<OpenRegister, "rows">): number {
  return (rows.at(-1)?.index ?? -1) + 1;
}

/** Also when the last block was never reached. */
async function hearEvents(context: Excel.RequestContext): Promise<void> {
  context.runtime.enableEvents = true;
  await context.sync();
}

/** Excel of early 2020 cannot resize a table, but adds rows to it. */
function stretch(table: Excel.Table, register: OpenRegister, total: number): void {
  if (supports("ExcelApi", "1.13")) return table.resize(extentOf(register, register.sheet, total));
  const blank = new Array<string>(register.columnCount).fill("");
  table.rows.add(undefined, Array<string[]>(total - register.rowCount).fill(blank));
}

/** Rows that were blank ones of the table keep their look; those below it had none. */
function clearRows(register: OpenRegister, index: number, count: number, total: number): WayBack[number] {
  return async (context) => {
    const table = context.workbook.tables.getItem(registerTableName);
    const { worksheet } = table;
    const within = Math.min(count, Math.max(0, register.rowCount - index));
    // A table may have grown whether or not the add-in came to stretch it.
    if (total > register.rowCount && supports("ExcelApi", "1.13"))
      table.resize(extentOf(register, worksheet, register.rowCount));
    if (within > 0) rowsOf(register, worksheet, index, within).clear(Excel.ClearApplyTo.contents);
    if (count > within) {
      const below = rowsOf(register, worksheet, index + within, count - within);
      if (supports("ExcelApi", "1.13")) below.clear(Excel.ClearApplyTo.all);
      else below.delete(Excel.DeleteShiftDirection.up);
    }
    rowsOf(register, worksheet, index, count).format.autofitRows();
    await context.sync();
  };
}

function extentOf({ firstRow, firstColumn, columnCount }: OpenRegister, sheet: Excel.Worksheet, rows: number) {
  return sheet.getRangeByIndexes(firstRow - 1, firstColumn, rows + 1, columnCount);
}

function rowsOf(register: OpenRegister, sheet: Excel.Worksheet, from: number, count: number): Excel.Range {
  return sheet.getRangeByIndexes(register.firstRow + from, register.firstColumn, count, register.columnCount);
}
