/** A formula built in the pane goes into the selected cell. */
import { supports } from "../host/environment";
import { refusal } from "../host/hostRefusal";
import { inExcel } from "../host/officeErrors";

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
 * Writes the formula into the selected cell and returns the cell's address. A cell that lies inside somebody else's
 * spill is refused, as the formula there would break it.
 */
export function insertFormula(formula: string): Promise<string> {
  return inExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    // Excel of early 2020 cannot say what spills where.
    const parent = supports("ExcelApi", "1.12") ? cell.getSpillParentOrNullObject().load("address") : null;
    cell.load("address");
    await context.sync();
    if (parent !== null && !parent.isNullObject && parent.address !== cell.address)
      throw refusal("filledBySpill", { cell: cell.address, by: parent.address });
    cell.formulas = [[formula.startsWith("=") ? formula : `=${formula}`]];
    await context.sync();
    return cell.address;
  });
}
