/** The register of sources: what the task pane reads and changes in it. */
import { IdSuggester } from "../../register/idSuggester";
import type { Source } from "../../register/source";
import { refuseOccupied } from "../host/tableRows";
import { appendSources } from "./appendSources";
import { isTaken } from "../host/freeName";
import { refusal } from "../host/hostRefusal";
import { inExcel } from "../host/officeErrors";
import { needRegister, openRegister, refuseProtected, rowWithId } from "./openRegister";
import { orBack } from "../host/wayBack";
import { registerFor } from "./registerFor";

export type Register = { readonly exists: false } | { readonly exists: true; readonly sources: readonly Source[] };

export function readRegister(): Promise<Register> {
  return inExcel(async (context) => {
    const register = await openRegister(context);
    if (register === null) return { exists: false };
    const { rows } = register;
    return { exists: true, sources: rows.map(({ source }) => source) };
  });
}

/** Creates sheet and table; a workbook that has them stays as it is. Returns the sheet's name. */
export function createRegister(): Promise<string> {
  return orBack(async (context, wayBack) => {
    const register = await registerFor(context, wayBack);
    if (wayBack.length > 0) register.sheet.activate();
    await context.sync();
    return register.sheetName;
  });
}

/** Creates the register first when there is none. Without an id the source gets one. Returns the id. */
export function addSource(source: Source): Promise<string> {
  return orBack(async (context, wayBack) => {
    const register = await registerFor(context, wayBack);
    refuseProtected(register);
    const ids = register.rows.map(({ source: { id } }) => id);
    const id = source.id.trim() === "" ? suggestId(source, ids) : source.id.trim();
    if (isTaken(id, ids)) throw refusal("idTaken", { id });
    await refuseOccupied(context, register, 1);
    if (wayBack.length > 0) register.sheet.activate();
    await appendSources(context, register, [{ ...source, id }], { wayBack });
    return id;
  });
}

export function selectSource(id: string): Promise<void> {
  return inExcel(async (context) => {
    const register = await needRegister(context);
    const { index } = rowWithId(register, id);
    register.sheet.activate();
    register.sheet.getRangeByIndexes(register.firstRow + index, register.firstColumn, 1, register.columnCount).select();
    await context.sync();
  });
}

/** "OPEN-24-03": from the company, the year of the period and a number that is free. */
export function suggestId(source: Pick<Source, "company" | "periodEnd" | "asOf">, taken: readonly string[]): string {
  return new IdSuggester(taken).suggest(source);
}
