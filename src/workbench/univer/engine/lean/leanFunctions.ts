/**
 * IF, "&" and INDEX over arrays. Univer widens every argument to the size of the result before it begins, and INDEX makes a reference of its own
 * for each cell that it is asked for. Here each cell is looked up where it stands.
 */
import {
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  NullValueObject,
  StringValueObject,
  type ArrayValueObject,
  type BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { detachedArray } from "./detachedArray";
import { generalText } from "./generalText";
import type { Injector } from "@univerjs/core";

type Given = BaseReferenceObject | BaseValueObject;
type Calculate = (...given: Given[]) => Given;

interface Shape {
  readonly rowCount: number;
  readonly columnCount: number;
}

export function makeFunctionsLean(injector: Injector): void {
  const functions = injector.get(IFunctionService);
  const make = (name: string, lean: (given: readonly Given[]) => BaseValueObject | null) => {
    const executor = functions.getExecutor(name);
    if (!executor) return;
    const calculate = executor.calculate.bind(executor) as Calculate;
    executor.calculate = ((...given: Given[]) => lean(given) ?? calculate(...given)) as BaseFunction["calculate"];
  };
  make("IF", chosen);
  make("CONCATENATE", joined);
  make("INDEX", picked);
}

/** Null where Univer's own way has to be gone: one condition, whatever it chooses between. */
function chosen(given: readonly Given[]): BaseValueObject | null {
  const [test, yes, no] = given as BaseValueObject[];
  if (!test || !yes || !no || sizeOf(test) === 1) return null;
  return cells(shapeOf([test, yes, no]), (row, column) => {
    const condition = cellAt(test, row, column);
    if (condition === null || condition.isError()) return condition;
    return cellAt(condition.getValue() ? yes : no, row, column);
  });
}

function joined(given: readonly Given[]): BaseValueObject | null {
  const parts = given as readonly BaseValueObject[];
  const shape = shapeOf(parts);
  const at = (row: number, column: number) => {
    let text = "";
    for (const part of parts) {
      const cell = cellAt(part, row, column);
      if (cell?.isError()) return cell;
      if (cell !== null && !cell.isNull()) text += textOf(cell);
    }
    return StringValueObject.create(text);
  };
  return shape.rowCount * shape.columnCount === 1 ? at(0, 0) : cells(shape, at);
}

function textOf(value: BaseValueObject): string {
  if (value.isNumber()) return generalText(Number(value.getValue()));
  const text = String(value.getValue());
  return value.isBoolean() ? text.toUpperCase() : text;
}

/** Several cells of a range at once, each by its row and column in it. A whole row or column, and what is beyond the range, is Univer's. */
function picked(given: readonly Given[]): BaseValueObject | null {
  const [range, ...places] = given;
  if (!range?.isReferenceObject() || places.length === 0 || places.length > 2) return null;
  const [first, second] = places.map(valuesOf);
  const shape = shapeOf(second === undefined ? [first!] : [first!, second]);
  if (shape.rowCount * shape.columnCount === 1) return null;
  const values = (range as BaseReferenceObject).toArrayValueObject();
  const isRow = second === undefined && values.getRowCount() === 1;
  let isPlain = true;
  const result = cells(shape, (row, column) => {
    const place = placeIn(first!, row, column);
    const [atRow, atColumn] = isRow ? [1, place] : [place, second === undefined ? 1 : placeIn(second, row, column)];
    if (!isWithin(atRow, values.getRowCount()) || !isWithin(atColumn, values.getColumnCount())) isPlain = false;
    return isPlain ? (values.get(atRow - 1, atColumn - 1) ?? null) : null;
  });
  return isPlain && (isRow || second !== undefined || values.getColumnCount() === 1) ? result : null;
}

/** A number without its fraction; NaN for what is none. */
function placeIn(places: BaseValueObject, row: number, column: number): number {
  const cell = cellAt(places, row, column);
  return cell?.isNumber() ? Math.floor(Number(cell.getValue())) : Number.NaN;
}

function isWithin(place: number, count: number): boolean {
  return place >= 1 && place <= count;
}

function cells({ rowCount, columnCount }: Shape, cell: (row: number, column: number) => BaseValueObject | null) {
  const rows = new Array<BaseValueObject[]>(rowCount);
  for (let row = 0; row < rowCount; row += 1) {
    const line = new Array<BaseValueObject>(columnCount);
    for (let column = 0; column < columnCount; column += 1)
      line[column] = cell(row, column) ?? NullValueObject.create();
    rows[row] = line;
  }
  return detachedArray(rows);
}

/** A row, a column or a value alone is repeated; beyond the end of what is not, there is nothing to take. */
export function cellAt(value: BaseValueObject, row: number, column: number): BaseValueObject | null {
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  const [rowCount, columnCount] = [array.getRowCount(), array.getColumnCount()];
  if ((rowCount > 1 && row >= rowCount) || (columnCount > 1 && column >= columnCount))
    return ErrorValueObject.create(ErrorType.NA);
  return array.get(rowCount === 1 ? 0 : row, columnCount === 1 ? 0 : column) ?? null;
}

export function shapeOf(values: readonly BaseValueObject[]): Shape {
  let [rowCount, columnCount] = [1, 1];
  for (const value of values) {
    if (!value.isArray()) continue;
    rowCount = Math.max(rowCount, (value as ArrayValueObject).getRowCount());
    columnCount = Math.max(columnCount, (value as ArrayValueObject).getColumnCount());
  }
  return { rowCount, columnCount };
}

export function sizeOf(value: BaseValueObject): number {
  const { rowCount, columnCount } = shapeOf([value]);
  return rowCount * columnCount;
}

function valuesOf(given: Given): BaseValueObject {
  return given.isReferenceObject() ? (given as BaseReferenceObject).toArrayValueObject() : (given as BaseValueObject);
}
