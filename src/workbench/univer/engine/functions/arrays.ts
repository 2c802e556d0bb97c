/** Functions that shape arrays. */
import { NumberValueObject, type ArrayValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import type { Injector } from "@univerjs/core";
import { detachedArray } from "../lean/detachedArray";
import { cellAt, shapeOf, sizeOf } from "../lean/leanFunctions";
import { flat, mend, valuesOf } from "./corrected";

export function shapeArraysAsExcel(injector: Injector): void {
  // "=CHOOSEROWS(A1:B7,{1,3,5,1})": Microsoft's page of CHOOSEROWS.
  mend(injector, ["CHOOSEROWS", "CHOOSECOLS"], ([array, ...places], calculate) =>
    calculate(
      array!,
      ...places.flatMap((place) => flat(valuesOf(place)).map((one) => one ?? NumberValueObject.create(0))),
    ),
  );
  // "=HSTACK("Total",NA())" is a text and an error beside each other, as an array with an error in a cell is.
  mend(injector, ["HSTACK", "VSTACK"], (parts, calculate) =>
    calculate(...parts.map((part) => (part.isError() ? detachedArray([[part]]) : part))),
  );
  mend(injector, ["FILTER"], ([array, include, ...rest], calculate) =>
    calculate(array!, widened(array!, include!), ...rest),
  );
  // Exceljet, "UNIQUE function": it is not case-sensitive.
  mend(injector, ["UNIQUE"], ([array, ...rest], calculate) => calculate(withFirstSpelling(array!), ...rest));
}

/** "A Boolean array whose height or width is the same as the array": a single value has those of one row, and of one column. */
function widened(array: BaseValueObject, include: BaseValueObject): BaseValueObject {
  const { rowCount, columnCount } = shapeOf([array]);
  if (sizeOf(include) > 1 || include.isError() || sizeOf(array) === 1 || (rowCount > 1 && columnCount > 1))
    return include;
  const value = cellAt(include, 0, 0);
  return detachedArray(Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => value)));
}

/** Each text as it is spelled where it first stands, whatever its capitals are further on. */
function withFirstSpelling(array: BaseValueObject): BaseValueObject {
  if (!array.isArray()) return array;
  const first = new Map<string, BaseValueObject>();
  return (array as ArrayValueObject).mapValue((cell) => {
    if (!cell?.isString()) return cell;
    const key = String(cell.getValue()).toLowerCase();
    if (!first.has(key)) first.set(key, cell);
    return first.get(key)!;
  });
}
