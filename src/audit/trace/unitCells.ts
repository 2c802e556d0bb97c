/** Cells whose defined name says that they hold a unit, as "Amounts are in 1,000,000": definitions, which bear no grade. */
import { areaOf, type SheetCell } from "../../formula/reference";
import { sheetCellAddress } from "../../formula/sheetAddress";
import { isUnitName } from "../../register/unitNames";
import { isFigure } from "./traceOutcome";
import type { SnapshotCell, WorkbookSnapshot } from "../snapshot/workbookSnapshot";

/** Months of a quarter and seconds of a year, besides the numbers that are conversions in a formula. */
const conversions = new Set([3, 31_536_000]);

export class UnitCells {
  private readonly keys = new Set<string>();

  constructor({ names, tables }: WorkbookSnapshot) {
    for (const { name, formula } of names) {
      const area = isUnitName(name) ? areaOf(formula.slice(1), { sheet: "", row: 0, column: 0 }, tables) : null;
      if (area !== null && area.rowCount * area.columnCount === 1) this.keys.add(keyOf(area));
    }
  }

  /** Only powers of ten and conversions of time: a name makes no definition of a growth rate. */
  has(cell: SheetCell, { formula, value, isDate }: SnapshotCell): boolean {
    if (this.keys.size === 0 || formula !== "" || typeof value !== "number" || isDate) return false;
    return (conversions.has(value) || !isFigure(value)) && this.keys.has(keyOf(cell));
  }
}

function keyOf(cell: SheetCell): string {
  return sheetCellAddress(cell).toLowerCase();
}
