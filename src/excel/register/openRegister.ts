/** Finds the register in the workbook and reads it. */
import { idKey, type Source } from "../../register/source";
import { columnPlaces, type ColumnPlaces } from "../../register/registerColumns";
import { registerTableName } from "../../register/registerColumns";
import { refusal } from "../host/hostRefusal";
import { isBlankRow, sourceFromRow, type CellContent } from "../../register/registerRow";

/** A row of the table that holds something; `index` counts the table's body rows from 0. */
export interface RegisterRow {
  readonly index: number;
  readonly source: Source;
}

export interface OpenRegister {
  readonly table: Excel.Table;
  readonly tableName: string;
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  readonly sheetId: string;
  readonly isProtected: boolean;
  readonly places: ColumnPlaces;
  /** Where the body stands on the sheet, counted from 0. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly rows: readonly RegisterRow[];
}

/** Null when the workbook has no register yet. */
export async function openRegister(context: Excel.RequestContext): Promise<OpenRegister | null> {
  const table = context.workbook.tables.getItemOrNullObject(registerTableName);
  table.load("name");
  await context.sync();
  if (table.isNullObject) return null;
  const sheet = table.worksheet;
  // A table may hide its row of headers; its columns have names all the same.
  const { columns } = table;
  const body = table.getDataBodyRange();
  sheet.load("name,id");
  sheet.protection.load("protected");
  columns.load("items/name");
  body.load("values,rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  const places = columnPlaces(
    columns.items.map(({ name }) => name),
    registerTableName,
  );
  const rows = (body.values as CellContent[][]).flatMap((row, index) =>
    isBlankRow(row, places) ? [] : [{ index, source: sourceFromRow(row, places) }],
  );
  return {
    table,
    tableName: registerTableName,
    sheet,
    sheetName: sheet.name,
    sheetId: sheet.id,
    isProtected: sheet.protection.protected,
    places,
    firstRow: body.rowIndex,
    firstColumn: body.columnIndex,
    rowCount: body.rowCount,
    columnCount: body.columnCount,
    rows,
  };
}

export async function needRegister(context: Excel.RequestContext): Promise<OpenRegister> {
  const register = await openRegister(context);
  if (register === null) throw refusal("registerAbsent", { table: registerTableName });
  return register;
}

export function refuseProtected(register: OpenRegister): void {
  if (register.isProtected) throw refusal("registerProtected", { sheet: register.sheetName });
}

/** The one row with this id. None and several are Refusals. */
export function rowWithId(register: OpenRegister, id: string): RegisterRow {
  const found = register.rows.filter(({ source }) => idKey(source.id) === idKey(id));
  const [only] = found;
  if (only === undefined) throw refusal("sourceGone", { id });
  if (found.length > 1) {
    const rows = found.map(({ index }) => register.firstRow + index + 1);
    throw refusal("idTwice", { id, rows, sheet: register.sheetName });
  }
  return only;
}
