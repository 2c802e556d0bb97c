/**
 * Univer's index of the rows that hold a value is for ranges, but the results of many functions say that they lie where the formula does, and parts
 * of results a row and a column above their own place: comparisons with them were answered from other cells, and theirs put into the index. Here
 * what a function gives lies nowhere, and what lies nowhere is not in the index.
 */
import { ArrayValueObject, CELL_INVERTED_INDEX_CACHE, IFunctionService } from "@univerjs/engine-formula";
import type { Engine } from "./engine";

interface Index {
  set(unitId: string, sheetId: string, column: number, value: unknown, row: number, force?: boolean): void;
  setContinueBuildingCache(unitId: string, sheetId: string, column: number, startRow: number, endRow: number): void;
  canUseCache(unitId: string, sheetId: string, column: number, startRow: number, endRow: number): object;
}

interface Placed {
  getCurrentRow(): number;
  getCurrentColumn(): number;
}

/** Far enough from every cell that no row or column of a result reaches one. */
const nowhere = -1e9;
const noRows = { rowsInCache: [], rowsNotInCache: [] };
const index = CELL_INVERTED_INDEX_CACHE as unknown as Index;
let isKept = false;

export function keepResultsOutOfTheIndex(engine: Engine): void {
  for (const executor of engine.injector.get(IFunctionService).getExecutors().values()) {
    const calculate = executor.calculate.bind(executor) as typeof executor.calculate;
    executor.calculate = (...given) => {
      const result = calculate(...given);
      if (result.isArray() && !(given as readonly unknown[]).includes(result))
        (result as ArrayValueObject).setCurrent(-1, -1);
      return result;
    };
  }
  if (isKept) return;
  isKept = true;
  const { set, setContinueBuildingCache, canUseCache } = index;
  index.set = function (this: Index, unitId, sheetId, column, value, row, force) {
    if (column >= 0 && row >= 0) set.call(this, unitId, sheetId, column, value, row, force);
  };
  index.setContinueBuildingCache = function (this: Index, unitId, sheetId, column, startRow, endRow) {
    if (column >= 0 && startRow >= 0) setContinueBuildingCache.call(this, unitId, sheetId, column, startRow, endRow);
  };
  index.canUseCache = function (this: Index, unitId, sheetId, column, startRow, endRow) {
    if (column < 0 || startRow < 0) return noRows;
    return canUseCache.call(this, unitId, sheetId, column, startRow, endRow);
  };
  const array = ArrayValueObject.prototype as unknown as Placed;
  const { getCurrentRow, getCurrentColumn } = array;
  array.getCurrentRow = function (this: Placed) {
    return placeOr(getCurrentRow.call(this));
  };
  array.getCurrentColumn = function (this: Placed) {
    return placeOr(getCurrentColumn.call(this));
  };
}

function placeOr(place: number): number {
  return place < 0 ? nowhere : place;
}
