import {
  IFunctionService,
  type ArrayValueObject,
  type BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { Injector } from "@univerjs/core";
import { detachedArray } from "../lean/detachedArray";
import { cellAt, shapeOf } from "../lean/leanFunctions";

/** Functions of Univer that answer otherwise than Excel's are mended by what stands in front of their own calculation. */
export type Mended = (
  given: readonly BaseValueObject[],
  calculate: (...given: BaseValueObject[]) => BaseValueObject,
  /** Knows the cell that its formula stands in. */
  executor: BaseFunction,
) => BaseValueObject;

export function mend(injector: Injector, names: readonly string[], mended: Mended): void {
  const functions = injector.get(IFunctionService);
  for (const name of names) {
    const executor = functions.getExecutor(name);
    if (!executor) continue;
    const calculate = executor.calculate.bind(executor) as (...given: BaseValueObject[]) => BaseValueObject;
    executor.calculate = ((...given: BaseValueObject[]) =>
      mended(given, calculate, executor)) as BaseFunction["calculate"];
  }
}

export function valuesOf(given: BaseReferenceObject | BaseValueObject): BaseValueObject {
  return given.isReferenceObject() ? (given as BaseReferenceObject).toArrayValueObject() : (given as BaseValueObject);
}

/** For each cell of the arguments; arguments of one row, one column or one value are repeated. */
export function cellByCell(
  given: readonly BaseValueObject[],
  result: (...cells: (BaseValueObject | null)[]) => BaseValueObject,
): BaseValueObject {
  const { rowCount, columnCount } = shapeOf(given);
  const at = (row: number, column: number) => {
    const cells = given.map((one) => cellAt(one, row, column));
    return cells.find((cell) => cell?.isError()) ?? result(...cells);
  };
  if (rowCount * columnCount === 1) return at(0, 0);
  return detachedArray(
    Array.from({ length: rowCount }, (_row, row) =>
      Array.from({ length: columnCount }, (_column, column) => at(row, column)),
    ),
  );
}

/** The result with each of its cells looked at again, beside the cells of the arguments that it came from. */
export function eachCorrected(
  result: BaseValueObject,
  given: readonly BaseValueObject[],
  correct: (result: BaseValueObject, ...cells: (BaseValueObject | null)[]) => BaseValueObject,
): BaseValueObject {
  if (!result.isArray()) return correct(result, ...given.map((one) => cellAt(one, 0, 0)));
  return (result as ArrayValueObject).mapValue((cell, row, column) =>
    correct(cell, ...given.map((one) => cellAt(one, row, column))),
  );
}

/** All values of an array, row by row; of a single value that one. A blank is null. */
export function flat(value: BaseValueObject): (BaseValueObject | null)[] {
  if (!value.isArray()) return [value];
  return (value as ArrayValueObject)
    .getArrayValue()
    .flat()
    .map((one) => one ?? null);
}
