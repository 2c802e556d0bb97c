/**
 * The empty text that a formula gives is a text in Excel: ="" in A1 makes A1+1 #VALUE! and A1=0 FALSE. Univer takes it for a blank
 * cell as long as the calculation that gave it lasts, and in the cells that a formula fills, since no formula stands there.
 */
import { CellValueType, type ICellData, type Nullable, type ObjectMatrix } from "@univerjs/core";
import { BaseReferenceObject } from "@univerjs/engine-formula";

interface Reference {
  getCellData(row: number, column: number): Nullable<ICellData>;
  getCurrentActiveSheetData(): { readonly cellData: ObjectMatrix<ICellData> } | undefined;
}

const reference = BaseReferenceObject.prototype as unknown as Reference;
let isTold = false;

export function keepEmptyTexts(): void {
  if (isTold) return;
  isTold = true;
  const { getCellData } = reference;
  reference.getCellData = function (this: Reference, row, column) {
    const cell = getCellData.call(this, row, column);
    if (cell?.v !== "" || cell.t !== CellValueType.STRING || cell.f) return cell;
    // A cell of the sheet itself that holds nothing but a look is blank.
    const isOfSheet = cell === this.getCurrentActiveSheetData()?.cellData.getValue(row, column);
    return isOfSheet ? cell : { ...cell, f: '=""' };
  };
}
