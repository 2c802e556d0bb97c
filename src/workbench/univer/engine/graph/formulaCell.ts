/** A formula in its cell (or of a validation), what it reads and what it came to. */
import type { IObjectMatrixPrimitiveType, IRange, IUnitRange, Nullable } from "@univerjs/core";
import type { IFormulaDataItem } from "@univerjs/engine-formula";
import type { ParsedFormula } from "./parsedFormula";

/** The formulas of a sheet by row and column, as Univer gives them. */
export type SheetFormulas = IObjectMatrixPrimitiveType<Nullable<IFormulaDataItem>>;

export interface FormulaResult {
  /** The cell alone, or the cells that the formula fills. */
  readonly area: IRange;
  /** The cells that it would fill if nothing stood in the way. */
  readonly wanted: IRange;
  /** Value and type of each cell, by rows. */
  readonly values: readonly unknown[];
}

export interface FormulaCell {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** How far the cell is from the one whose text it shares. */
  readonly offsetX: number;
  readonly offsetY: number;
  /** Of a formula that stands in no cell. */
  readonly formulaId: string | null;
  formula: ParsedFormula;
  reads: readonly IUnitRange[];
  /** A sheet is missing or too small for a reference. */
  isUnresolved: boolean;
  /** Null before the first calculation and whenever it is not known. */
  result: FormulaResult | null;
}

export function cellRange({ row, column }: FormulaCell): IRange {
  return { startRow: row, endRow: row, startColumn: column, endColumn: column };
}

/** What changes for others when the cell does. */
export function coverage(cell: FormulaCell, range = cell.result?.area ?? cellRange(cell)): IUnitRange {
  return { unitId: cell.unitId, sheetId: cell.sheetId, range };
}

export function sameResult(one: FormulaResult | null, other: FormulaResult): boolean {
  return (
    one !== null &&
    sameRange(one.area, other.area) &&
    one.values.length === other.values.length &&
    one.values.every((value, index) => Object.is(value, other.values[index]))
  );
}

export function sameRange(one: IRange, other: IRange): boolean {
  return (
    one.startRow === other.startRow &&
    one.endRow === other.endRow &&
    one.startColumn === other.startColumn &&
    one.endColumn === other.endColumn
  );
}

export function overlaps(one: IRange, other: IRange): boolean {
  return (
    one.startRow <= other.endRow &&
    other.startRow <= one.endRow &&
    one.startColumn <= other.endColumn &&
    other.startColumn <= one.endColumn
  );
}

/** Whether the one area lies within the other. */
export function holds({ unitId, sheetId, range }: IUnitRange, inner: IUnitRange): boolean {
  return (
    inner.unitId === unitId &&
    inner.sheetId === sheetId &&
    range.startRow <= inner.range.startRow &&
    inner.range.endRow <= range.endRow &&
    range.startColumn <= inner.range.startColumn &&
    inner.range.endColumn <= range.endColumn
  );
}

/** Fills more cells than its own, or would. */
export function isSpilling({ result }: FormulaCell): boolean {
  return (
    result !== null &&
    (result.wanted.startRow < result.wanted.endRow || result.wanted.startColumn < result.wanted.endColumn)
  );
}
