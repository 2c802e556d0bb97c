/**
 * Sources taken out of the register, all of them or none. Excel on the web deletes rows of a table in one call; elsewhere they go
 * one by one, and where that breaks off, those that had gone come back as new rows. What pointed at their cells directly, and not
 * by an ID, cannot come back so, which the failure says.
 */
import { asTypedCells } from "../../register/registerRow";
import { supports } from "../host/environment";
import { refusal } from "../host/hostRefusal";
import { withOneUndo } from "../host/oneUndo";
import { openTable } from "../host/openTable";
import { rowsOf } from "../host/tableRows";
import { orBack, type WayBack, type WayBackStep } from "../host/wayBack";
import { needRegister, refuseProtected, rowWithId, type OpenRegister } from "./openRegister";

export function deleteSource(id: string): Promise<void> {
  return deleteSources([id]);
}

/** One step of undo. A table keeps one row at least: the last one is emptied. */
export function deleteSources(ids: readonly string[]): Promise<void> {
  return withOneUndo((options) =>
    orBack(async (context, wayBack) => {
      const register = await needRegister(context);
      refuseProtected(register);
      await deleteRows(context, register, ids, wayBack);
    }, options),
  );
}

/** The caller has seen that the register may be written; `register` knows of the rows that stand in it now. */
export async function deleteRows(
  context: Excel.RequestContext,
  register: OpenRegister,
  ids: readonly string[],
  wayBack: WayBack,
): Promise<void> {
  // From below, so that each stands where it stood until it goes.
  const indexes = [...new Set(ids.map((id) => rowWithId(register, id).index))].sort((one, other) => other - one);
  const emptied = indexes.length === register.rowCount ? indexes.at(-1) : undefined;
  const going = indexes.filter((index) => index !== emptied);
  const { rows } = register.table;
  if (indexes.length > 1) {
    const before = indexes.map((index) => rowsOf(register, register.sheet, index, 1).load("formulas,numberFormat"));
    await context.sync();
    wayBack.push(rowsBack(register, indexes, going, before));
  }
  if (going.length > 1 && supports("ExcelApiOnline", "1.1")) rows.deleteRows(going);
  else for (const index of going) rows.getItemAt(index).delete();
  if (emptied !== undefined) rows.getItemAt(0).getRange().clear("Contents");
  await context.sync();
}

type Contents = Pick<Excel.Range, "formulas" | "numberFormat">;

function rowsBack(
  register: OpenRegister,
  indexes: readonly number[],
  going: readonly number[],
  before: readonly Contents[],
): WayBackStep {
  return async (context) => {
    const now = await openTable(context, register.tableName);
    if (now === null) throw refusal("registerAbsent", { table: register.tableName });
    const gone = new Set(going.slice(0, register.rowCount - now.rowCount));
    for (const [place, index] of [...indexes.entries()].reverse()) {
      const { formulas, numberFormat } = before[place]!;
      if (gone.has(index)) now.table.rows.add(index, asTypedCells(formulas));
      const row = rowsOf(register, now.sheet, index, 1);
      row.numberFormat = numberFormat;
      row.formulas = asTypedCells(formulas);
    }
    await context.sync();
    if (gone.size > 0) throw refusal("rowsBackAnew", { sheet: register.sheetName });
  };
}
