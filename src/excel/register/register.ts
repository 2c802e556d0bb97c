/** The register of sources: what the task pane reads and changes in it. */
import { IdSuggester } from "../../register/idSuggester";
import type { Source } from "../../register/source";
import { refuseOccupied } from "../host/tableRows";
import { appendSources } from "./appendSources";
import { isTaken } from "../host/freeName";
import { refusal } from "../host/hostRefusal";
import { inExcel } from "../host/officeErrors";
import { needRegister, openRegister, refuseProtected, rowWithId } from "./openRegister";
import { numberFormats, registerColumns } from "../../register/registerColumns";
import { orBack } from "../host/wayBack";
import { asTypedText, cellWrites } from "../../register/registerRow";
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

/** Writes only the cells that change, so that a formula or somebody else's edit in another cell of the row stays. */
export function updateSource(id: string, changes: Partial<Source>): Promise<void> {
  return orBack(async (context, wayBack) => {
    const register = await needRegister(context);
    refuseProtected(register);
    const { index, source } = rowWithId(register, id);
    const others = register.rows.filter((row) => row.index !== index).map((row) => row.source.id);
    const newId = changes.id?.trim() ?? id;
    if (newId === "") throw refusal("idEmpty", {});
    if (isTaken(newId, others)) throw refusal("idTaken", { id: newId });
    const differing = Object.fromEntries(
      registerColumns
        .map(({ field }) => [field, changes[field]] as const)
        .filter(([field, value]) => value !== undefined && value !== source[field]),
    ) as Partial<Source>;
    const writes = cellWrites(differing, register.places);
    const cellAt = (sheet: Excel.Worksheet, place: number) =>
      sheet.getCell(register.firstRow + index, register.firstColumn + place);
    const before = writes.map(({ place }) => cellAt(register.sheet, place).load("formulas,numberFormat"));
    await context.sync();
    wayBack.push(async (again) => {
      const sheet = again.workbook.worksheets.getItem(register.sheetName);
      for (const [number, { place }] of writes.entries()) {
        const { formulas, numberFormat } = before[number]!;
        cellAt(sheet, place).numberFormat = numberFormat;
        cellAt(sheet, place).formulas = asTyped(formulas);
      }
      await again.sync();
    });
    for (const { place, content, numberFormat } of writes) {
      const cell = cellAt(register.sheet, place);
      if (numberFormat !== numberFormats.text) cell.numberFormat = [[numberFormat]];
      cell.values = [[content]];
    }
    await context.sync();
  });
}

/** What a cell holds, as it is typed: texts that look like something else come back as texts. */
function asTyped(formulas: readonly (readonly unknown[])[]): unknown[][] {
  const entry = formulas[0]?.[0];
  const isText = typeof entry === "string" && !entry.startsWith("=");
  return [[isText ? asTypedText(entry) : entry]];
}

/** Takes the row out of the table. A table keeps one row at least: the last one is emptied. */
export function deleteSource(id: string): Promise<void> {
  return inExcel(async (context) => {
    const register = await needRegister(context);
    refuseProtected(register);
    const { index } = rowWithId(register, id);
    const row = register.table.rows.getItemAt(index);
    if (register.rowCount > 1) row.delete();
    else row.getRange().clear("Contents");
    await context.sync();
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
