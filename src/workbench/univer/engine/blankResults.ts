/**
 * A formula's value is never empty in Excel: what would be blank, in its own cell or in its spill, is 0. Nor is there a zero below zero. A LAMBDA that
 * nothing is given to is #CALC!.
 */
import { CellValueType, type ICellData } from "@univerjs/core";
import { ErrorType, ErrorValueObject, IFormulaRuntimeService, type BaseValueObject } from "@univerjs/engine-formula";
import type { Engine } from "./engine";

export function showBlankResultsAsZero(engine: Engine): void {
  const runtime = engine.injector.get(IFormulaRuntimeService) as unknown as {
    _getValueObjectOfRuntimeData(value: unknown): ICellData | undefined;
  };
  const dataOf = runtime._getValueObjectOfRuntimeData.bind(runtime);
  runtime._getValueObjectOfRuntimeData = (value) => {
    const data = dataOf(isFunction(value) ? ErrorValueObject.create(ErrorType.CALC) : value);
    if (data?.v === null) return { ...data, v: 0, t: CellValueType.NUMBER };
    return Object.is(data?.v, -0) ? { ...data, v: 0 } : data;
  };
}

function isFunction(value: unknown): boolean {
  return (value as BaseValueObject | undefined)?.isLambda?.() === true;
}
