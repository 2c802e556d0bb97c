/** A table of the workbook, read in one go. */
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
  body.load("values,rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
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
    values: body.values as CellContent[][],
  };
}
