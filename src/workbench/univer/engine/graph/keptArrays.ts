/**
 * The arrays that references have read in the calculation that runs. Univer keeps them until it is told that some may be wrong, and then
 * forgets all of them: a table that every company is looked up in was read anew after each formula that filled cells for the first time.
 */
import type { IUnitRange } from "@univerjs/core";
import { FORMULA_REF_TO_ARRAY_CACHE, type ArrayValueObject } from "@univerjs/engine-formula";
import { overlaps } from "./formulaCell";

/** Forgets those that reach into the areas. */
export function forgetArraysIn(areas: readonly IUnitRange[]): void {
  const wrong: string[] = [];
  FORMULA_REF_TO_ARRAY_CACHE.forEach((array, key) => {
    if (areas.some((area) => mayReach(array, area))) wrong.push(key);
  });
  for (const key of wrong) FORMULA_REF_TO_ARRAY_CACHE.delete(key);
}

/** An array that has lost its place may be of any. */
function mayReach(array: ArrayValueObject, { unitId, sheetId, range }: IUnitRange): boolean {
  const [startRow, startColumn] = [array.getCurrentRow(), array.getCurrentColumn()];
  if (startRow < 0 || startColumn < 0) return true;
  const endRow = startRow + array.getRowCount() - 1;
  const endColumn = startColumn + array.getColumnCount() - 1;
  const isOfSheet = array.getUnitId() === unitId && array.getSheetId() === sheetId;
  return isOfSheet && overlaps({ startRow, endRow, startColumn, endColumn }, range);
}
