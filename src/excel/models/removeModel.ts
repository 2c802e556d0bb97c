/**
 * Takes a model out of the workbook: its sheets, the names that point to them, and those rows of the register that it
 * brought and nobody else uses. A register that a model made goes when it is empty.
 */
import { refusal } from "../host/hostRefusal";
import { inExcel, readable } from "../host/officeErrors";
import { paymentsName } from "../../models/payments/paymentRows";
import { removeCompanies, removeCompaniesWhenEmpty } from "../companies/companiesTables";
import { letGo } from "../companies/industryGathering";
import { openRegister, refuseProtected, type OpenRegister } from "../register/openRegister";
import { areaOf } from "../../formula/reference";
import { idKey } from "../../register/source";
import { sourceIdOf } from "../../register/sourceNames";
import { modelMark, readRecords, type ModelRecord, type Records } from "./modelRecord";

export interface RemovedModel {
  readonly sheets: readonly string[];
  /** Rows of the register that went. */
  readonly sourceCount: number;
  /** Ids of sources that stay, since other cells name them. */
  readonly keptSourceIds: readonly string[];
}

export function removeModel(key: string): Promise<RemovedModel> {
  return inExcel(async (context) => {
    const records = await readRecords(context);
    const record = records.models.find((one) => one.key === key);
    if (record === undefined) throw refusal("modelGone", {});
    await refuseWhenProtected(context, record);
    const register = await openRegister(context);
    if (register !== null) refuseProtected(register);
    const kept = register === null ? [] : await usedElsewhere(context, records, record, register);
    try {
      const sourceCount = register === null ? 0 : await deleteRows(context, records, record, register, kept);
      await deleteSheets(context, record);
      return { sheets: record.sheets, sourceCount, keptSourceIds: kept };
    } catch (failure) {
      // A sheet that is deleted does not come back; the first one, which knows the sources, goes last.
      throw refusal("modelRemovedInPart", { reason: readable(failure) }, { cause: failure });
    }
  });
}

async function refuseWhenProtected(context: Excel.RequestContext, { sheets }: ModelRecord): Promise<void> {
  context.workbook.protection.load("protected");
  const protections = sheets.map((name) => context.workbook.worksheets.getItem(name).protection);
  for (const protection of protections) protection.load("protected");
  await context.sync();
  if (context.workbook.protection.protected) throw refusal("structureProtected", { prevents: "deleting" });
  const locked = sheets.filter((_sheet, index) => protections[index]?.protected === true);
  if (locked.length > 0) throw refusal("sheetsProtected", { sheets: locked });
}

/** The model's ids that a cell of another sheet or a name of the workbook mentions. */
async function usedElsewhere(
  context: Excel.RequestContext,
  { sheets }: Records,
  { sheets: own, sourceIds }: ModelRecord,
  register: OpenRegister,
): Promise<string[]> {
  const others = sheets.filter((name) => !own.includes(name) && name !== register.sheetName);
  const used = others.map((name) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
    range.load("formulas");
    return range;
  });
  context.workbook.names.load("items/name");
  await context.sync();
  const texts = used.flatMap((range) => (range.isNullObject ? [] : (range.formulas as unknown[][]).flat())).map(String);
  // As one text, since each of some hundred ids is sought in all of some ten thousand cells.
  const text = [...new Set(texts)].join("\n").toUpperCase();
  const names = context.workbook.names.items.map(({ name }) => name);
  const linked = new Set(names.map((name) => idKey(sourceIdOf(name) ?? "")));
  return sourceIds.filter((id) => linked.has(idKey(id)) || mentions(text, idKey(id)));
}

/** An id is a word of its own: CAP-1 stands in "see CAP-1." and not in CAP-12, CAP-1-2, CAP-1.5 or CAP-1_B. */
function mentions(text: string, id: string): boolean {
  for (let at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1)) {
    // A sign may be two code units.
    const [before, after] = [text.slice(Math.max(0, at - 3), at), text.slice(at + id.length, at + id.length + 3)];
    if (!/[\p{L}\p{N}_-]$|[\p{L}\p{N}_-]\.$/u.test(before) && !/^\.?[\p{L}\p{N}_-]/u.test(after)) return true;
  }
  return false;
}

async function deleteSheets(context: Excel.RequestContext, { sheets, copies }: ModelRecord): Promise<void> {
  const { names, worksheets } = context.workbook;
  names.load("items/name,items/formula");
  await context.sync();
  const pointing = names.items.filter(({ formula }) => {
    // By its formula, as a name may also be a constant or a LAMBDA and then has no range.
    const area = areaOf(String(formula).replace(/^=/, ""), { sheet: "", row: 0, column: 0 }, []);
    return area !== null && sheets.includes(area.sheet);
  });
  const payments = pointing.map(({ name }) => name).filter((name) => paymentsName.test(name));
  await letGo(context, payments);
  await removeCompanies(context, payments);
  worksheets.load("items/name");
  const active = worksheets.getActiveWorksheet().load("name");
  const marks = copies.map((name) => worksheets.getItem(name).names.getItemOrNullObject(modelMark).load("name"));
  await context.sync();
  for (const item of pointing) item.delete();
  for (const mark of marks) if (!mark.isNullObject) mark.delete();
  // A workbook keeps one sheet at least.
  const staying = worksheets.items.find(({ name }) => !sheets.includes(name)) ?? worksheets.add();
  // Otherwise the view would wander through the sheets that go.
  if (sheets.includes(active.name)) staying.activate();
  for (const name of [...sheets].reverse()) worksheets.getItem(name).delete();
  await context.sync();
  await removeCompaniesWhenEmpty(context);
}

async function deleteRows(
  context: Excel.RequestContext,
  { registerSheet }: Records,
  { sourceIds }: ModelRecord,
  register: OpenRegister,
  kept: readonly string[],
): Promise<number> {
  const gone = new Set(sourceIds.filter((id) => !kept.includes(id)).map(idKey));
  const indexes = register.rows.filter(({ source }) => gone.has(idKey(source.id))).map(({ index }) => index);
  const isEmptied = indexes.length === register.rows.length;
  if (isEmptied && registerSheet === register.sheetName) {
    register.sheet.delete();
    await context.sync();
    return indexes.length;
  }
  if (indexes.length === 0) return 0;
  const body = register.table.getDataBodyRange();
  // A table keeps one row at least: the last one is emptied.
  const emptied = indexes.length === register.rowCount ? indexes[0] : undefined;
  if (emptied !== undefined) body.getRow(emptied).clear(Excel.ClearApplyTo.contents);
  for (const { first, count } of runsOf(indexes.filter((index) => index !== emptied)).reverse())
    body
      .getRow(first)
      .getResizedRange(count - 1, 0)
      .delete(Excel.DeleteShiftDirection.up);
  await context.sync();
  return indexes.length;
}

function runsOf(indexes: readonly number[]): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const index of indexes) {
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.count === index) last.count += 1;
    else runs.push({ first: index, count: 1 });
  }
  return runs;
}
