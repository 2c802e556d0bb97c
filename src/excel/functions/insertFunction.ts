/** A formula built in the pane goes into the cell it was built for. */
import { supports } from "../host/environment";
import { refusal } from "../host/hostRefusal";
import { areaOfAddress } from "../../formula/sheetAddress";
import { areaAddress } from "../../formula/address";
import { inExcel, officeCodeOf } from "../host/officeErrors";
import { plannedLooks } from "./resultLooks";
import type { FormulaResult } from "./resultFormats";
import { refuseLikelyFilled } from "../host/likelyFilled";
import { referenceToOwn } from "./ownCells";
import { tokensOf } from "../../formula/tokens";
import { splitPrefix } from "../../formula/sheetPrefix";

/** "Sheet1!A1:B4": the selection as a reference to type in a formula. */
export function selectionReference(): Promise<string> {
  return inExcel(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return range.address;
  });
}

/**
 * Writes the formula into a cell like "Stack!B4", or into the selected one, and returns the cell's address. A cell that
 * lies inside somebody else's spill is refused, as the formula there would break it, and so is one that the formula
 * itself reads, as it would go round in a circle, or that names a sheet that is not there. A result that is known before gets number formats and widths in the same step,
 * where nobody chose others; Excel itself gives a custom function's result none.
 */
export function insertFormula(
  formula: string,
  address: string | null = null,
  result: FormulaResult | null = null,
): Promise<string> {
  return inExcel(async (context) => {
    const cell = address === null ? context.workbook.getActiveCell() : cellAt(context, address);
    await refuseFilled(context, cell);
    const written = formula.startsWith("=") ? formula : `=${formula}`;
    await refuseUnknownSheets(context, written);
    const own = await referenceToOwn(context, written, cell);
    if (own !== null) throw refusal("readsItself", { cell: cell.address, reference: own });
    const dress = result === null ? null : await plannedLooks(context, cell, result);
    cell.formulas = [[written]];
    dress?.();
    if (address !== null) cell.select();
    try {
      await context.sync();
    } catch (failure) {
      throw (await protectedSheet(cell.address, failure)) ?? failure;
    }
    return cell.address;
  });
}

/** Excel lets unlocked cells of a protected sheet be written to, so that only what it refused tells. */
async function protectedSheet(address: string, failure: unknown): Promise<Error | null> {
  if (officeCodeOf(failure) !== "AccessDenied") return null;
  const { sheet } = areaOfAddress(address);
  return Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(sheet).load("protection/protected");
    await context.sync();
    return protection.protected ? refusal("sheetsProtected", { sheets: [sheet] }, { cause: failure }) : null;
  });
}

async function refuseUnknownSheets(context: Excel.RequestContext, formula: string): Promise<void> {
  const named = tokensOf(formula).flatMap(({ kind, text }) => {
    const { workbook, sheet } = kind === "reference" ? splitPrefix(text) : { workbook: null, sheet: null };
    const isSpan = sheet?.includes(":") === true;
    return workbook !== null || sheet === null || isSpan ? [] : [{ sheet, reference: text }];
  });
  if (named.length === 0) return;
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const known = new Set(sheets.items.map(({ name }) => name.toLowerCase()));
  const unknown = named.find(({ sheet }) => !known.has(sheet.toLowerCase()));
  if (unknown !== undefined) throw refusal("noSuchSheet", unknown);
}

async function refuseFilled(context: Excel.RequestContext, cell: Excel.Range): Promise<void> {
  if (!supports("ExcelApi", "1.12")) return refuseLikelyFilled(context, [cell]);
  const parent = cell.getSpillParentOrNullObject().load("address");
  cell.load("address");
  await context.sync();
  if (!parent.isNullObject && parent.address !== cell.address)
    throw refusal("filledBySpill", { cell: cell.address, by: parent.address });
}

function cellAt(context: Excel.RequestContext, address: string): Excel.Range {
  const { sheet, ...area } = areaOfAddress(address);
  return context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
}
