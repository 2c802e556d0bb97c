/** Finds the register in the workbook and reads it. */
import { idKey, type Source } from "../../register/source";
import { columnPlaces, type ColumnPlaces } from "../../register/registerColumns";
import { registerTableName } from "../../register/registerColumns";
import { refusal } from "../host/hostRefusal";
import { openTable } from "../host/openTable";
import { isBlankRow, sourceFromRow } from "../../register/registerRow";

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
  const open = await openTable(context, registerTableName);
  if (open === null) return null;
  const places = columnPlaces(open.headers, registerTableName);
  const rows = open.values.flatMap((row, index) =>
    isBlankRow(row, places) ? [] : [{ index, source: sourceFromRow(row, places) }],
  );
  return { ...open, places, rows };
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
