/** A sheet of results: written beside those that are there, or in place of the one that is to be brought up to date. */
import type { CellArea } from "../../formula/address";
import type { WrittenSheet } from "../../audit/sheets/writtenSheet";
import { areaOfAddress } from "../../formula/sheetAddress";
import { freeSheetName } from "../host/freeName";
import { refusal } from "../host/hostRefusal";
import { refuseNewSheets } from "../host/newSheets";
import { removeSheet, type WayBack } from "../host/wayBack";
import { addWrittenSheet, writeCells } from "../review/writeSheet";

export interface ResultPlan {
  /** The sheet of the result that is written over, so that what reads its cells goes on reading them; null for a new one. */
  readonly replaced: string | null;
  /** What the result there holds and the new one may not. */
  readonly cleared?: CellArea;
  /** Queues formats and charts. */
  readonly dress: (sheet: Excel.Worksheet) => void;
}

export async function writeResult(
  context: Excel.RequestContext,
  wayBack: WayBack,
  written: WrittenSheet,
  plan: ResultPlan,
): Promise<string> {
  const { replaced, dress } = plan;
  const sheet = await (replaced === null
    ? newSheet(context, wayBack, written)
    : sheetWrittenOver(context, wayBack, written, { ...plan, replaced }));
  dress(sheet);
  sheet.activate();
  sheet.load("name");
  await context.sync();
  return sheet.name;
}

async function newSheet(
  context: Excel.RequestContext,
  wayBack: WayBack,
  written: WrittenSheet,
): Promise<Excel.Worksheet> {
  const name = freeSheetName(written.name, await refuseNewSheets(context));
  wayBack.push(removeSheet(name, []));
  return addWrittenSheet(context, { ...written, name });
}

async function sheetWrittenOver(
  context: Excel.RequestContext,
  wayBack: WayBack,
  { cells }: WrittenSheet,
  { replaced, cleared }: ResultPlan & { readonly replaced: string },
): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItem(replaced);
  const used = sheet.getUsedRange(true).load("address,formulas");
  sheet.protection.load("protected");
  await context.sync();
  if (sheet.protection.protected) throw refusal("sheetsProtected", { sheets: [replaced] });
  const { formulas } = used;
  const { row, column, rowCount, columnCount } = areaOfAddress(used.address);
  wayBack.push(async (later) => {
    const there = later.workbook.worksheets.getItem(replaced);
    there.getRangeByIndexes(row, column, rowCount, columnCount).formulas = formulas;
    await later.sync();
  });
  if (cleared !== undefined && cleared.rowCount > 0)
    sheet.getRangeByIndexes(cleared.row, cleared.column, cleared.rowCount, cleared.columnCount).clear("Contents");
  await writeCells(context, sheet, cells);
  return sheet;
}

export function format(
  sheet: Excel.Worksheet,
  { row, column, rowCount, columnCount }: CellArea,
  numberFormat: string,
): void {
  if (rowCount === 0 || numberFormat === "General") return;
  sheet.getRangeByIndexes(row, column, rowCount, columnCount).numberFormat = Array.from({ length: rowCount }, () =>
    Array.from({ length: columnCount }, () => numberFormat),
  );
}
