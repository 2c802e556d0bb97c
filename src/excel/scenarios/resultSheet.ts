/** A sheet of results: written beside those that are there, or in place of the one that is to be brought up to date. */
import type { CellArea } from "../../formula/address";
import type { WrittenSheet } from "../../audit/sheets/writtenSheet";
import { freeSheetName } from "../host/freeName";
import { refuseNewSheets } from "../host/newSheets";
import { removeSheet, type WayBack } from "../host/wayBack";
import { addWrittenSheet } from "../review/writeSheet";

/** `dress` queues formats and charts. The sheet before goes once the new one stands, which takes its name and place. */
export async function writeResult(
  context: Excel.RequestContext,
  wayBack: WayBack,
  written: WrittenSheet,
  { replaced, dress }: { readonly replaced: string | null; readonly dress: (sheet: Excel.Worksheet) => void },
): Promise<string> {
  const taken = await refuseNewSheets(context);
  const name = freeSheetName(written.name, taken);
  wayBack.push(removeSheet(name, []));
  const sheet = await addWrittenSheet(context, { ...written, name });
  dress(sheet);
  sheet.activate();
  await context.sync();
  if (replaced === null) return name;
  const before = context.workbook.worksheets.getItem(replaced).load("position");
  await context.sync();
  sheet.position = before.position;
  before.delete();
  sheet.name = replaced;
  await context.sync();
  return replaced;
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
