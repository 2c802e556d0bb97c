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
  /** The calculation that compared them last: within it no cell of the sheet itself changes. */
  readonly comparedIn: number;
}

const [fewestCells, mostCells] = [256, 500_000];
const mostOnSheet = 32;
/** By the cells of the sheet, so that they go with the book. */
const keptOn = new WeakMap<Matrix, Map<string, Kept>>();
let isDone = false;
let [begun, running] = [0, 0];

/** Until the calculation ends, by the function that is given back, no range is compared twice. */
export function beginCalculation(): () => void {
  running = begun += 1;
  return () => (running = 0);
}

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
    if (cells === null) return read.call(this, true);
    const kept = keptOn.get(cells) ?? new Map<string, Kept>();
    keptOn.set(cells, kept);
    const before = kept.get(key);
    kept.delete(key);
    const isSame = before !== undefined && isWhole(before.array) && holds(before, cells, range);
    const array = isSame ? before.array : read.call(this, true);
    const contents = isSame ? before.contents : contentsOf(cells, range);
    if (contents === null) return array;
    kept.set(key, { array, contents, comparedIn: running });
    if (isSame) FORMULA_REF_TO_ARRAY_CACHE.set(key, array);
    for (const [oldest] of kept) if (kept.size > mostOnSheet) kept.delete(oldest);
    return array;
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

/** Asked for with every column of a large table, so that no lists are made. */
function holds({ contents, comparedIn }: Kept, cells: Matrix, range: IRange): boolean {
  if (running > 0 && comparedIn === running) return true;
  const { startRow, endRow, startColumn, endColumn } = range;
  let place = 0;
  for (let row = startRow; row <= endRow; row += 1) {
    const line = cells[row];
    for (let column = startColumn; column <= endColumn; column += 1, place += perCell) {
      const cell = line?.[column];
      if (cell && mayChangeUnseen(cell)) return false;
      if (contents[place] !== cell?.v || contents[place + 1] !== cell?.t || contents[place + 2] !== cell?.s)
        return false;
    }
  }
  return true;
}

const perCell = 3;

/** Null where one may change unseen. */
function contentsOf(cells: Matrix, { startRow, endRow, startColumn, endColumn }: IRange): unknown[] | null {
  const contents = new Array<unknown>((endRow - startRow + 1) * (endColumn - startColumn + 1) * perCell);
  let place = 0;
  for (let row = startRow; row <= endRow; row += 1) {
    const line = cells[row];
    for (let column = startColumn; column <= endColumn; column += 1, place += perCell) {
      const cell = line?.[column];
      if (!cell) continue;
      if (mayChangeUnseen(cell)) return null;
      contents[place] = cell.v;
      contents[place + 1] = cell.t;
      contents[place + 2] = cell.s;
    }
  }
  return contents;
}

/** Formatted text, a look of its own, and the empty text of a formula. Of numbers, which most cells are, no more is asked than is needed. */
function mayChangeUnseen(cell: ICellData): boolean {
  const { v, s } = cell;
  if (typeof s === "object" && s !== null) return true;
  if (typeof v === "number") return false;
  return Boolean(cell.p) || (!v && Boolean(cell.f || cell.si));
}
