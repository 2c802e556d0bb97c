/**
 * What Univer's arrays do cell by cell. It lets each row of a result grow from nothing, for which the engine sets room for 17 values aside,
 * also in the columns of one value that nearly all long arrays are. Here a row has the room that it needs.
 */
import {
  ArrayValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";

type Cell = BaseValueObject | null | undefined;
type Rows = (Cell[] | undefined)[];

interface Arrays {
  readonly _values: Rows | undefined;
  readonly _rowCount: number;
  readonly _columnCount: number;
  readonly _defaultValue: Cell;
  _createNewArray(result: Cell[][], rowCount: number, columnCount: number): ArrayValueObject;
  mapValue(change: (value: BaseValueObject, row: number, column: number) => Cell): BaseValueObject;
  _batchOperatorArray(
    other: ArrayValueObject,
    operation: number,
    operator?: string,
    isCaseSensitive?: boolean,
  ): ArrayValueObject;
  _batchOperator(
    other: BaseValueObject,
    operation: number,
    operator?: string,
    isCaseSensitive?: boolean,
  ): ArrayValueObject;
  __batchOperatorRowValue(
    value: Cell,
    column: number,
    result: Rows,
    operation: number,
    row: number,
    ...rest: unknown[]
  ): void;
}

/** By Univer's numbers for them. */
const operations = [
  "minus",
  "plus",
  "multiply",
  "divided",
  "mod",
  "compare",
  "concatenateFront",
  "concatenateBack",
  "pow",
  "round",
  "floor",
  "ceil",
  "atan2",
] as const;
const comparison = operations.indexOf("compare");

type Operation = (this: BaseValueObject, other: BaseValueObject, operator?: string, isCaseSensitive?: boolean) => Cell;

let isLean = false;

/** Concerns every book of the process; doing it again changes nothing. */
export function makeArraysLean(): void {
  if (isLean) return;
  isLean = true;
  const arrays = ArrayValueObject.prototype as unknown as Arrays;
  arrays.mapValue = mapped;
  arrays._batchOperatorArray = cellByCell;
  const { _batchOperator: operate } = arrays;
  arrays._batchOperator = function (other, ...rest) {
    const isUneven = other.isArray() && !fits(this as unknown as ArrayValueObject, other as ArrayValueObject);
    return isUneven ? this._batchOperatorArray(other as ArrayValueObject, ...rest) : operate.call(this, other, ...rest);
  };
  const { __batchOperatorRowValue: write } = arrays;
  arrays.__batchOperatorRowValue = function (value, column, result, operation, row, ...rest) {
    result[row] ??= new Array<Cell>(this._columnCount);
    write.call(this, value, column, result, operation, row, ...rest);
  };
}

function mapped(this: Arrays, change: (value: BaseValueObject, row: number, column: number) => Cell): ArrayValueObject {
  const { _values: values, _rowCount: rowCount, _columnCount: columnCount, _defaultValue: otherwise } = this;
  const result = new Array<Cell[]>(rowCount);
  for (let row = 0; row < rowCount; row += 1) {
    const cells = values?.[row];
    const line = new Array<Cell>(columnCount);
    for (let column = 0; column < columnCount; column += 1) {
      const value = cells?.[column] ?? otherwise;
      if (cells === undefined || cells === null) line[column] = ErrorValueObject.create(ErrorType.VALUE);
      else line[column] = value ? change(value, row, column) : NullValueObject.create();
    }
    result[row] = line;
  }
  return this._createNewArray(result, rowCount, columnCount);
}

/** Whole columns of two sheets are as long as their sheets, which is of this host alone. */
const rowsOfSheets = 1000;

/** Whether the arrays have something beside each cell of the larger one; Excel has #N/A where they do not. */
function fits(one: ArrayValueObject, other: ArrayValueObject): boolean {
  const [rows, otherRows] = [one.getRowCount(), other.getRowCount()];
  const [columns, otherColumns] = [one.getColumnCount(), other.getColumnCount()];
  const areSheets = rows >= rowsOfSheets && otherRows >= rowsOfSheets;
  const isFit = (length: number, otherLength: number) => length === otherLength || length === 1 || otherLength === 1;
  return (areSheets || isFit(rows, otherRows)) && isFit(columns, otherColumns);
}

/** A row or a column alone goes with every row or column of the other. */
function cellByCell(
  this: Arrays,
  other: ArrayValueObject,
  operation: number,
  operator?: string,
  isCaseSensitive?: boolean,
): ArrayValueObject {
  const one = this as unknown as ArrayValueObject;
  const [oneRows, oneColumns, otherRows, otherColumns] = [
    one.getRowCount(),
    one.getColumnCount(),
    other.getRowCount(),
    other.getColumnCount(),
  ];
  const rowCount = Math.max(oneRows, otherRows);
  const columnCount = Math.max(oneColumns, otherColumns);
  const isComparing = operation === comparison;
  const isFit = fits(one, other);
  const isBeside = (row: number, column: number) =>
    (oneRows === 1 || row < oneRows) &&
    (otherRows === 1 || row < otherRows) &&
    (oneColumns === 1 || column < oneColumns) &&
    (otherColumns === 1 || column < otherColumns);
  const name = operations[operation]!;
  const result = new Array<Cell[]>(rowCount);
  for (let row = 0; row < rowCount; row += 1) {
    const line = new Array<Cell>(columnCount);
    for (let column = 0; column < columnCount; column += 1) {
      const left = one.getValueOrDefault(oneRows === 1 ? 0 : row, oneColumns === 1 ? 0 : column) as Cell;
      const right = other.getValueOrDefault(otherRows === 1 ? 0 : row, otherColumns === 1 ? 0 : column) as Cell;
      if (!left || !right || !(isFit || isBeside(row, column))) line[column] = ErrorValueObject.create(ErrorType.NA);
      else if (left.isError()) line[column] = left;
      else if (right.isError()) line[column] = right;
      else if (!isComparing) line[column] = (left[name] as Operation)(right);
      else if (operator) line[column] = (left.compare as Operation)(right, operator, isCaseSensitive);
      else line[column] = ErrorValueObject.create(ErrorType.VALUE);
    }
    result[row] = line;
  }
  return this._createNewArray(result, rowCount, columnCount);
}
