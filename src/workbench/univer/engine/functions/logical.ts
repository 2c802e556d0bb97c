/**
 * Where a truth is wanted, the texts "TRUE" and "FALSE" are truths, whatever their capitals, and every other text is #VALUE!: IF("x",1,2). Univer takes each
 * text that is not empty for TRUE in IF, and none for a truth in NOT.
 */
import {
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type ArrayValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { Injector } from "@univerjs/core";
import { mend } from "./corrected";

export function readTruthsAsExcel(injector: Injector): void {
  mend(injector, ["IF"], ([test, ...values], calculate) => calculate(withTruths(test!), ...values));
  mend(injector, ["NOT"], (given, calculate) => calculate(...given.map(withTruths)));
  // Texts of cells are passed over; of arguments that are written out only those two count.
  mend(injector, ["AND", "OR", "XOR"], (given, calculate) =>
    calculate(...given.map((one) => (one.isString() ? truthOf(one) : one))),
  );
}

function withTruths(value: BaseValueObject): BaseValueObject {
  if (!value.isArray()) return truthOf(value);
  const array = value as ArrayValueObject;
  if (!array.getArrayValue().some((row) => row?.some((cell) => cell?.isString()))) return value;
  return array.mapValue((cell) => (cell ? truthOf(cell) : cell));
}

function truthOf(value: BaseValueObject): BaseValueObject {
  if (!value.isString()) return value;
  const word = String(value.getValue()).toUpperCase();
  if (word === "TRUE" || word === "FALSE") return BooleanValueObject.create(word === "TRUE");
  return ErrorValueObject.create(ErrorType.VALUE);
}
