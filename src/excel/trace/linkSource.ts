/** Links the selected cell to sources of the register, in ways that stay readable without the add-in. */
import { isTaken } from "../host/freeName";
import { insertFormula } from "../functions/insertFunction";
import { refusal } from "../host/hostRefusal";
import { inExcel } from "../host/officeErrors";
import { needRegister, rowWithId } from "../register/openRegister";
import { idKey } from "../../register/source";
import { areaOf, contains } from "../../formula/reference";
import { sourceIdOf, sourceName } from "../../register/sourceNames";

/** Defines a name on the cell that says which source its typed number is from; what the cell holds stays. */
export function linkSource(sourceId: string): Promise<void> {
  return inExcel(async (context) => {
    const { source } = rowWithId(await needRegister(context), sourceId);
    const cell = context.workbook.getActiveCell();
    cell.load("address,rowIndex,columnIndex");
    cell.worksheet.load("name");
    const { names, tables } = context.workbook;
    names.load("items/name");
    tables.load("items/name");
    await context.sync();
    if ((await namesOn(context, cell, source.id)).length > 0) return;
    const taken = [...names.items, ...tables.items].map(({ name }) => name);
    let number = 1;
    while (isTaken(sourceName(source.id, number), taken)) number += 1;
    names.add(sourceName(source.id, number), cell);
    await context.sync();
  });
}

/** Takes the names of the source off the selected cell. */
export function unlinkSource(sourceId: string): Promise<void> {
  return inExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address,rowIndex,columnIndex");
    cell.worksheet.load("name");
    const found = await namesOn(context, cell, sourceId);
    if (found.length === 0) throw refusal("notLinked", { cell: cell.address, id: sourceId });
    for (const name of found) name.delete();
    await context.sync();
  });
}

/** The names that link the cell to the source. The cell's address, place and sheet must be queued for loading. */
async function namesOn(context: Excel.RequestContext, cell: Excel.Range, sourceId: string): Promise<Excel.NamedItem[]> {
  const { names } = context.workbook;
  names.load("items/name,items/formula");
  await context.sync();
  const at = { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
  return names.items.filter(({ name, formula }) => {
    if (idKey(sourceIdOf(name) ?? "") !== idKey(sourceId)) return false;
    const area = areaOf(String(formula).slice(1), at, []);
    return area !== null && contains(area, at);
  });
}

/** Writes a formula that reads the source's value by its ID, so that sorting the register changes nothing. */
export async function insertSourceValue(sourceId: string): Promise<void> {
  const { id, table } = await inExcel(async (context) => {
    const register = await needRegister(context);
    register.table.load("name");
    await context.sync();
    return { id: rowWithId(register, sourceId).source.id, table: register.table.name };
  });
  await insertFormula(`=XLOOKUP("${id.replaceAll('"', '""')}",${table}[ID],${table}[Value])`);
}
