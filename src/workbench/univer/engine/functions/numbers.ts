/** Functions of statistics, finance and complex numbers. */
import {
  NumberValueObject,
  StringValueObject,
  type ArrayValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { Injector } from "@univerjs/core";
import { eachCorrected, mend } from "./corrected";

export function calculateAsExcel(injector: Injector): void {
  // "If no cells meet the criteria, returns 0": Microsoft's pages of MAXIFS and MINIFS.
  mend(injector, ["MAXIFS", "MINIFS"], (given, calculate) => eachCorrected(calculate(...given), [], orZero));
  // "Array or reference arguments that contain text evaluate as 0": Microsoft's page of AVERAGEA, and of the others.
  mend(injector, ["AVERAGEA", "MAXA", "MINA", "STDEVA", "STDEVPA", "VARA", "VARPA"], (given, calculate) =>
    calculate(...given.map(withoutTexts)),
  );
  mend(injector, ["DB"], ([cost, salvage, life, period, month], calculate) =>
    eachCorrected(
      calculate(...[cost, salvage, life, period, month].filter((one): one is BaseValueObject => one !== undefined)),
      [cost!, salvage!, life!, period!, month ?? NumberValueObject.create(12)],
      lastDeclining,
    ),
  );
  // A complex number is a text, also where it is a real one: Microsoft's page of COMPLEX shows each as text.
  const complex =
    "COMPLEX IMCONJUGATE IMCOS IMCOSH IMCOT IMCSC IMCSCH IMDIV IMEXP IMLN IMLOG10 IMLOG2 IMPOWER IMPRODUCT";
  mend(
    injector,
    [...complex.split(" "), ..."IMSEC IMSECH IMSIN IMSINH IMSQRT IMSUB IMSUM IMTAN".split(" ")],
    (given, calculate) =>
      eachCorrected(calculate(...given), [], (result) =>
        result.isNumber() ? StringValueObject.create(String(result.getValue())) : result,
      ),
  );
}

function orZero(value: BaseValueObject): BaseValueObject {
  const isNone =
    value.isNull() ||
    (value.isString() && value.getValue() === "") ||
    // Of rows that meet the criteria and hold no number: the least or greatest of nothing.
    (value.isNumber() && !Number.isFinite(Number(value.getValue())));
  return isNone ? NumberValueObject.create(0) : value;
}

function withoutTexts(value: BaseValueObject): BaseValueObject {
  if (!value.isArray()) return value;
  return (value as ArrayValueObject).mapValue((cell) => (cell?.isString() ? NumberValueObject.create(0) : cell));
}

/** Of a first year of fewer than twelve months the rest falls into a year behind the last: Microsoft's page of DB, year 7 of 6. */
function lastDeclining(result: BaseValueObject, ...parts: (BaseValueObject | null)[]): BaseValueObject {
  const [cost, salvage, life, period, month] = parts.map((part) => Number(part?.getValue()));
  const isBehind = Math.floor(period!) === Math.floor(life!) + 1 && month! < 12 && month! >= 1;
  if (!isBehind || cost! <= 0 || salvage! < 0 || life! <= 0) return result;
  const rate = Number((1 - (salvage! / cost!) ** (1 / life!)).toFixed(3));
  let left = cost! * (1 - (rate * Math.floor(month!)) / 12);
  for (let year = 2; year <= life!; year += 1) left *= 1 - rate;
  return NumberValueObject.create((left * rate * (12 - Math.floor(month!))) / 12, result.getPattern());
}
