/** A table of the workbook with all that it holds. */
import type { CellContent } from "../../register/registerRow";
import type { TableInUse } from "./tableRows";

export interface OpenTable extends Omit<TableInUse, "rows"> {
  readonly sheetId: string;
  readonly isProtected: boolean;
  /** The names of its columns; a table may hide its row of headers, and they have names all the same. */
  readonly headers: readonly string[];
  /** Of the body, row by row. */
  readonly values: readonly (readonly CellContent[])[];
}

/** A row of facts is some 400 bytes on its way, and Excel on the web hands over 5 MB at once. */
const rowsAtOnce = 5_000;

/** Null when the workbook has no table of that name. */
export async function openTable(context: Excel.RequestContext, name: string): Promise<OpenTable | null> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load("name");
  await context.sync();
  if (table.isNullObject) return null;
  const sheet = table.worksheet;
  const { columns } = table;
  const body = table.getDataBodyRange();
  sheet.load("name,id");
  sheet.protection.load("protected");
  columns.load("items/name");
  body.load("rowIndex,columnIndex,rowCount,columnCount");
  const first = body.getIntersectionOrNullObject(sheet.getRange(`1:${rowsAtOnce}`));
  first.load("values");
  await context.sync();
  const values = first.isNullObject ? [] : [...(first.values as CellContent[][])];
  while (values.length < body.rowCount) {
    const count = Math.min(rowsAtOnce, body.rowCount - values.length);
    const next = sheet.getRangeByIndexes(body.rowIndex + values.length, body.columnIndex, count, body.columnCount);
    next.load("values");
    await context.sync();
    values.push(...(next.values as CellContent[][]));
  }
  return {
    table,
    tableName: name,
    sheet,
    sheetName: sheet.name,
    sheetId: sheet.id,
    isProtected: sheet.protection.protected,
    headers: columns.items.map((column) => column.name),
    firstRow: body.rowIndex,
    firstColumn: body.columnIndex,
    rowCount: body.rowCount,
    columnCount: body.columnCount,
    values,
  };
}
