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

/** A function with another calculation in front of its own, which it may call. */
export function mend(
  injector: Injector,
  names: readonly string[],
  mended: (
    given: readonly BaseValueObject[],
    calculate: (...given: BaseValueObject[]) => BaseValueObject,
  ) => BaseValueObject,
): void {
  const functions = injector.get(IFunctionService);
  for (const name of names) {
    const executor = functions.getExecutor(name);
    if (!executor) continue;
    const calculate = executor.calculate.bind(executor) as (...given: BaseValueObject[]) => BaseValueObject;
    executor.calculate = ((...given: BaseValueObject[]) => mended(given, calculate)) as BaseFunction["calculate"];
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
