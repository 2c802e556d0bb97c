/** A formula built in the pane goes into the cell it was built for. */
import { supports } from "../host/environment";
import { refusal } from "../host/hostRefusal";
import { areaOfAddress } from "../../formula/sheetAddress";
import { areaAddress } from "../../formula/address";
import { inExcel } from "../host/officeErrors";
import { plannedLooks } from "./resultLooks";
import type { FormulaResult } from "./resultFormats";
import { refuseLikelyFilled } from "../host/likelyFilled";
import { referenceToOwn } from "./ownCells";

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
 * itself reads, as it would go round in a circle. A result that is known before gets number formats and widths in the same step,
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
    const own = await referenceToOwn(context, written, cell);
    if (own !== null) throw refusal("readsItself", { cell: cell.address, reference: own });
    const dress = result === null ? null : await plannedLooks(context, cell, result);
    cell.formulas = [[written]];
    dress?.();
    if (address !== null) cell.select();
    await context.sync();
    return cell.address;
  });
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
