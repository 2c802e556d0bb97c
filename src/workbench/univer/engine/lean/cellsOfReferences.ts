/**
 * The cell that a reference reads: what the calculation that runs put there, what formulas filled before, or what stands on the sheet. Univer wraps
 * all spills of the sheet anew for each cell, to find out whether the one that filled it is being worked out again.
 */
import type { ICellData, IRange, Nullable, ObjectMatrix } from "@univerjs/core";
import { BaseReferenceObject } from "@univerjs/engine-formula";

type Cells = ObjectMatrix<Nullable<ICellData>>;
type Spills = Readonly<Record<number, Readonly<Record<number, IRange | null | undefined>> | undefined>>;

interface Reference {
  getCellData(row: number, column: number): Nullable<ICellData>;
  getCurrentActiveSheetData(): { readonly cellData: Cells } | undefined;
  getCurrentRuntimeSheetData(): Cells | undefined;
  getCurrentActiveArrayFormulaCellData(): Cells | undefined;
  getCurrentRuntimeActiveArrayFormulaCellData(): Cells | undefined;
  getCurrentActiveArrayFormulaRange(): Spills | undefined;
  getCurrentRuntimeActiveArrayFormulaRange(): Spills | undefined;
  getRuntimeFeatureCellValue(row: number, column: number): Nullable<ICellData>;
}

let isQuick = false;

/** Concerns every book of the process; doing it again changes nothing. */
export function findCellsQuickly(): void {
  if (isQuick) return;
  isQuick = true;
  (BaseReferenceObject.prototype as unknown as Reference).getCellData = function (row, column) {
    const found =
      this.getCurrentRuntimeSheetData()?.getValue(row, column) ??
      this.getCurrentRuntimeActiveArrayFormulaCellData()?.getValue(row, column) ??
      this.getRuntimeFeatureCellValue(row, column);
    if (found) return found;
    const filled = this.getCurrentActiveArrayFormulaCellData()?.getValue(row, column);
    if (!filled) return this.getCurrentActiveSheetData()?.cellData.getValue(row, column);
    return isFilledAnew(this, row, column) ? null : filled;
  };
}

/** The formula that filled the cell has another result by now, and it does not reach the cell. */
function isFilledAnew(reference: Reference, row: number, column: number): boolean {
  const now = reference.getCurrentRuntimeActiveArrayFormulaRange();
  const before = reference.getCurrentActiveArrayFormulaRange();
  if (!now || !before) return false;
  // Asked for with every cell that is read, so that no lists are made of the keys.
  for (const ownRow in now)
    for (const ownColumn in now[Number(ownRow)]) {
      if (!now[Number(ownRow)]?.[Number(ownColumn)]) continue;
      const area = before[Number(ownRow)]?.[Number(ownColumn)];
      if (!area || row < area.startRow || row > area.endRow) continue;
      if (column >= area.startColumn && column <= area.endColumn) return true;
    }
  return false;
}
