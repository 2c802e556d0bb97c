/**
 * An Excel before ExcelApi 1.12 does not say which cells a formula fills. Whoever writes into a cell there has to keep out of those that one
 * may fill: cells without a formula of their own, to the right of it or below, with nothing blank and no other formula in between.
 */
import { sheetCellAddress } from "../../formula/sheetAddress";
import { refusal } from "./hostRefusal";
import { maySpill } from "../../formula/maySpill";

export async function refuseLikelyFilled(context: Excel.RequestContext, cells: readonly Excel.Range[]): Promise<void> {
  const asked = cells.map((cell) => {
    cell.load("address,rowIndex,columnIndex");
    cell.worksheet.load("name");
    return { cell, region: cell.getSurroundingRegion().load("formulas,rowIndex,columnIndex") };
  });
  await context.sync();
  for (const { cell, region } of asked) {
    const formulas = region.formulas as unknown[][];
    const at = { row: cell.rowIndex - region.rowIndex, column: cell.columnIndex - region.columnIndex };
    const by = fillerOf(formulas, at);
    if (by === null) continue;
    const place = { row: region.rowIndex + by.row, column: region.columnIndex + by.column };
    throw refusal("mayBeFilled", {
      cell: cell.address,
      by: sheetCellAddress({ sheet: cell.worksheet.name, ...place }),
    });
  }
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Some hosts give a filled cell the formula that fills it, others its value. */
function fillerOf(formulas: readonly (readonly unknown[])[], at: Place): Place | null {
  for (let row = at.row; row >= 0; row -= 1)
    for (let column = at.column; column >= 0; column -= 1) {
      const formula = String(formulas[row]?.[column] ?? "");
      if (!formula.startsWith("=") || !maySpill(formula) || (row === at.row && column === at.column)) continue;
      const between = formulas.slice(row, at.row + 1).flatMap((cells) => cells.slice(column, at.column + 1));
      const isFilled = (one: unknown) => one === formula || (one !== "" && !String(one).startsWith("="));
      if (between.every(isFilled)) return { row, column };
    }
  return null;
}
