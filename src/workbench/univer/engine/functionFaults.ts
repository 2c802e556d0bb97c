/** Single functions of Univer that answer otherwise than Excel's. */
import {
  ArrayValueObject,
  BaseFunction,
  IFunctionService,
  NumberValueObject,
  RangeReferenceObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { Engine, UniverRange } from "./engine";

type Value = BaseReferenceObject | BaseValueObject;

interface References {
  createReferenceObject(reference: BaseReferenceObject, range: UniverRange): Value;
}

export function mendFunctions(engine: Engine): void {
  const functions = engine.injector.get(IFunctionService);
  for (const executor of functions.getExecutors().values()) keepSheetOfRanges(executor);
  for (const name of ["MAXIFS", "MINIFS"]) {
    const executor = functions.getExecutor(name);
    if (executor) answerZeroWithoutMatch(executor);
  }
}

/** A range that a function makes of one cell, as OFFSET with a height, is looked for on a sheet by the workbook's id. */
function keepSheetOfRanges(executor: BaseFunction): void {
  const making = executor as unknown as References;
  const create = making.createReferenceObject.bind(making);
  making.createReferenceObject = (reference, range) => {
    const made = create(reference, range);
    if (made instanceof RangeReferenceObject && !reference.getForcedSheetId())
      made.setForcedSheetIdDirect(reference.getSheetId());
    return made;
  };
}

/** "If no cells meet the criteria, returns 0": Microsoft's pages of MAXIFS and MINIFS. */
function answerZeroWithoutMatch(executor: BaseFunction): void {
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (...given) => {
    const result = calculate(...given) as BaseValueObject;
    if (!result.isArray()) return orZero(result);
    return (result as ArrayValueObject).mapValue(orZero);
  };
}

function orZero(value: BaseValueObject): BaseValueObject {
  return value.isNull() || (value.isString() && value.getValue() === "") ? NumberValueObject.create(0) : value;
}
