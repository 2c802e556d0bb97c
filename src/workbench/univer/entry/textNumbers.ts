/**
 * Texts that formulas take for numbers: `="(5)"+1`, `=MONTH("3 May 2024")`. Excel reads them as if they were typed ("Fix the #VALUE! error"), Univer by rules of
 * its own, under which `0x1F` is a number and `3 1/2` none.
 */
import {
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
  type ArrayValueObject,
  type BaseFunction,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { Engine } from "../engine/engine";
import { typedValue } from "./typedText";

const ofDates = [
  "YEAR",
  "MONTH",
  "DAY",
  "HOUR",
  "MINUTE",
  "SECOND",
  "WEEKDAY",
  "WEEKNUM",
  "ISOWEEKNUM",
  "EDATE",
  "EOMONTH",
];
const ofPairs = ["DAYS", "DAYS360", "DATEDIF", "YEARFRAC", "NETWORKDAYS", "WORKDAY"];

let isReading = false;

export function readTextsAsTyped(engine: Engine): void {
  const functions = engine.injector.get(IFunctionService);
  for (const name of [...ofDates, ...ofPairs]) {
    const executor = functions.getExecutor(name);
    if (executor) takeTexts(executor);
  }
  if (isReading) return;
  isReading = true;
  // Concerns every book of the process.
  StringValueObject.prototype.convertToNumberObjectValue = function () {
    return numberOf(this);
  };
}

function takeTexts(executor: BaseFunction): void {
  const calculate = executor.calculate.bind(executor);
  // The third of DATEDIF is a unit, of the others a number or days.
  const isDate = (at: number) => at < 2 || executor.name !== "DATEDIF";
  executor.calculate = (...given) =>
    calculate(...(given as BaseValueObject[]).map((value, at) => (isDate(at) ? withNumbers(value) : value)));
}

function withNumbers(value: BaseValueObject): BaseValueObject {
  if (value.isString()) return numberOf(value);
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  const hasText = array.getArrayValue().some((row) => row?.some((cell) => cell?.isString()));
  return hasText ? array.mapValue((cell) => (cell.isString() ? numberOf(cell) : cell)) : value;
}

function numberOf(text: BaseValueObject): NumberValueObject | ErrorValueObject {
  const written = String(text.getValue());
  if (/^-?\d{1,15}(\.\d{1,15})?$/.test(written)) return NumberValueObject.create(Number(written));
  const typed = typedValue(written, "en-US");
  return typeof typed?.value === "number" && Number.isFinite(typed.value)
    ? NumberValueObject.create(typed.value, typed.format ?? "")
    : ErrorValueObject.create(ErrorType.VALUE);
}
