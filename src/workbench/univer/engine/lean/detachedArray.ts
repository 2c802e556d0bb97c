import { ArrayValueObject, type BaseValueObject } from "@univerjs/engine-formula";

/** An array that stands on no sheet; null is a blank cell. Its rows are as long as the first one. */
export function detachedArray(rows: (BaseValueObject | null)[][]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]!.length,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
