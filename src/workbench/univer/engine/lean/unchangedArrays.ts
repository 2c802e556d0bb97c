/**
 * The array that a long range was read into, for as long as no cell of the range changes. Univer reads every range anew in each
 * calculation: a value for each of 29,500 facts and each of the columns that they are looked up by, for one fact that was edited.
 * Nobody has to say what changed: what the cells hold is compared with what they held. Ranges on sheets where formulas fill cells
 * or have results in the calculation that runs are read anew, as are cells of formatted text.
 */
import type { ICellData, IRange, Nullable, ObjectMatrix } from "@univerjs/core";
import { BaseReferenceObject, FORMULA_REF_TO_ARRAY_CACHE, type ArrayValueObject } from "@univerjs/engine-formula";

type Matrix = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>> | undefined>>;

interface Reference {
  toArrayValueObject(useCache?: boolean): ArrayValueObject;
  getRangePosition(): IRange;
  getUnitId(): string;
  getSheetId(): string;
  getCurrentActiveSheetData(): { readonly cellData: ObjectMatrix<Nullable<ICellData>> } | undefined;
  getCurrentRuntimeSheetData(): ObjectMatrix<unknown> | undefined;
  getCurrentActiveArrayFormulaCellData(): ObjectMatrix<unknown> | undefined;
  getCurrentRuntimeActiveArrayFormulaCellData(): ObjectMatrix<unknown> | undefined;
  _checkIfWorksheetMiss(): boolean;
  readonly _runtimeFeatureCellData?: object;
}

interface Kept {
  readonly array: ArrayValueObject;
  /** What makes the value of each cell, one after the other. */
  readonly contents: readonly unknown[];
}

const [fewestCells, mostCells] = [256, 500_000];
const mostOnSheet = 32;
/** By the cells of the sheet, so that they go with the book. */
const keptOn = new WeakMap<Matrix, Map<string, Kept>>();
let isDone = false;

/** Concerns every book of the process; doing it again changes nothing. */
export function keepUnchangedArrays(): void {
  if (isDone) return;
  isDone = true;
  const references = BaseReferenceObject.prototype as unknown as Reference;
  const { toArrayValueObject: read } = references;
  references.toArrayValueObject = function (useCache = true) {
    const range = this.getRangePosition();
    const { startRow, endRow, startColumn, endColumn } = range;
    const size = (endRow - startRow + 1) * (endColumn - startColumn + 1);
    const isLong = size >= fewestCells && size <= mostCells && startRow >= 0 && startColumn >= 0;
    if (!useCache || !isLong) return read.call(this, useCache);
    const key = `${this.getUnitId()}_${this.getSheetId()}_${startRow}_${endRow}_${startColumn}_${endColumn}`;
    const known = FORMULA_REF_TO_ARRAY_CACHE.get(key);
    if (known) return known;
    const cells = plainCells(this);
    const contents = cells === null ? null : contentsOf(cells, range);
    if (cells === null || contents === null) return read.call(this, true);
    const kept = keptOn.get(cells) ?? new Map<string, Kept>();
    keptOn.set(cells, kept);
    const before = kept.get(key);
    kept.delete(key);
    const isSame = before !== undefined && isWhole(before.array) && isEqual(before.contents, contents);
    const now = isSame ? before : { array: read.call(this, true), contents };
    kept.set(key, now);
    if (isSame) FORMULA_REF_TO_ARRAY_CACHE.set(key, now.array);
    for (const [oldest] of kept) if (kept.size > mostOnSheet) kept.delete(oldest);
    return now.array;
  };
}

/** Null where cells may hold more than stands on the sheet. */
function plainCells(reference: Reference): Matrix | null {
  const filled = [
    reference.getCurrentRuntimeSheetData(),
    reference.getCurrentActiveArrayFormulaCellData(),
    reference.getCurrentRuntimeActiveArrayFormulaCellData(),
  ];
  if (reference._checkIfWorksheetMiss() || !isEmpty(reference._runtimeFeatureCellData)) return null;
  if (filled.some((matrix) => !isEmpty(matrix?.getMatrix()))) return null;
  return (reference.getCurrentActiveSheetData()?.cellData.getMatrix() as Matrix | undefined) ?? null;
}

function isEmpty(matrix: object | undefined): boolean {
  for (const _key in matrix) return false;
  return true;
}

/** An array that was the result of a formula is emptied with it. */
function isWhole(array: ArrayValueObject): boolean {
  return array.getArrayValue().length === array.getRowCount();
}

function isEqual(before: readonly unknown[], now: readonly unknown[]): boolean {
  for (let place = 0; place < now.length; place += 1) if (before[place] !== now[place]) return false;
  return before.length === now.length;
}

const perCell = 5;

/** Null where a cell is of formatted text, or has a look of its own that could change unseen. */
function contentsOf(cells: Matrix, { startRow, endRow, startColumn, endColumn }: IRange): unknown[] | null {
  const contents = new Array<unknown>((endRow - startRow + 1) * (endColumn - startColumn + 1) * perCell);
  let place = 0;
  for (let row = startRow; row <= endRow; row += 1) {
    const line = cells[row];
    for (let column = startColumn; column <= endColumn; column += 1, place += perCell) {
      const cell = line?.[column];
      if (!cell) continue;
      if (cell.p || (typeof cell.s === "object" && cell.s !== null)) return null;
      contents[place] = cell.v;
      contents[place + 1] = cell.t;
      contents[place + 2] = cell.s;
      contents[place + 3] = cell.f;
      contents[place + 4] = cell.si;
    }
  }
  return contents;
}
