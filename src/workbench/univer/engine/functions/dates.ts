/**
 * The days of Excel: 1 is 1 January 1900, and 60 is 29 February 1900, which never was ("Excel incorrectly assumes that the year 1900 is a leap
 * year"). DATE adds a year below 1900 to 1900 (Microsoft's page of DATE), EDATE and EOMONTH give plain numbers, and no day is before 0 or after
 * 31 December 9999.
 */
import { ErrorType, ErrorValueObject, NumberValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import type { Injector } from "@univerjs/core";
import { eachCorrected, mend } from "./corrected";

const lastSerial = 2_958_465;
const daysBefore1900 = Date.UTC(1899, 11, 31) / 86_400_000;
/** The day that never was. */
const phantom = 60;

interface Day {
  readonly year: number;
  /** From 0. */
  readonly month: number;
  readonly day: number;
}

export function countDaysAsExcel(injector: Injector): void {
  mend(injector, ["DATE"], (given, calculate) =>
    eachCorrected(calculate(...given), given, (result, ...parts) => {
      const [year, month, day] = parts.map((part) => wholeNumber(part));
      if (year === undefined || month === undefined || day === undefined || year < 0 || year > 9999) return result;
      const serial = serialOf(year < 1900 ? year + 1900 : year, month - 1, day);
      return dayValue(serial, result.getPattern());
    }),
  );
  mend(injector, ["DAY", "MONTH", "YEAR"], (given, calculate) =>
    eachCorrected(calculate(...given), given, (result, date) => {
      const serial = wholeNumber(date ?? null);
      if (serial !== undefined && serial > lastSerial) return ErrorValueObject.create(ErrorType.NUM);
      return serial === phantom && result.getValue() === 28 ? NumberValueObject.create(29) : result;
    }),
  );
  mend(injector, ["EDATE"], (given, calculate) =>
    eachCorrected(calculate(...given), given, (result, date, months) =>
      moved(result, date, months, (start, year, month) => Math.min(start.day, daysIn(year, month))),
    ),
  );
  mend(injector, ["EOMONTH"], (given, calculate) =>
    eachCorrected(calculate(...given), given, (result, date, months) =>
      moved(result, date, months, (_, year, month) => daysIn(year, month)),
    ),
  );
}

function moved(
  result: BaseValueObject,
  date: BaseValueObject | null | undefined,
  months: BaseValueObject | null | undefined,
  dayIn: (start: Day, year: number, month: number) => number,
): BaseValueObject {
  const [serial, count] = [date, months].map((one) => wholeNumber(one ?? null, true));
  if (!result.isNumber() || serial === undefined || count === undefined || serial < 0) return result;
  const start = dayOf(serial);
  const month = start.year * 12 + start.month + count;
  const [year, monthOfYear] = [Math.floor(month / 12), ((month % 12) + 12) % 12];
  return dayValue(serialOf(year, monthOfYear, dayIn(start, year, monthOfYear)));
}

/** Undefined for what is no number; the fraction of a count is cut, not rounded down. */
function wholeNumber(value: BaseValueObject | null, isCut = false): number | undefined {
  if (value === null || value.isNull()) return 0;
  if (!value.isNumber()) return undefined;
  const number = Number(value.getValue());
  return isCut ? Math.trunc(number) : Math.floor(number);
}

function dayValue(serial: number, pattern = ""): BaseValueObject {
  return serial < 0 || serial > lastSerial
    ? ErrorValueObject.create(ErrorType.NUM)
    : NumberValueObject.create(serial, pattern);
}

/** Months and days beyond their year and month run on. */
function serialOf(year: number, month: number, day: number): number {
  const [atYear, atMonth] = [year + Math.floor(month / 12), ((month % 12) + 12) % 12];
  const start = new Date(0);
  start.setUTCFullYear(atYear, atMonth, 1);
  const days = start.getTime() / 86_400_000 - daysBefore1900;
  // Counted from the first of the month, in a calendar that has the day that never was.
  return (days >= phantom ? days + 1 : days) + day - 1;
}

function dayOf(serial: number): Day {
  if (serial === 0) return { year: 1900, month: 0, day: 0 };
  if (serial === phantom) return { year: 1900, month: 1, day: 29 };
  const date = new Date((daysBefore1900 + serial - (serial > phantom ? 1 : 0)) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
}

function daysIn(year: number, month: number): number {
  if (year === 1900 && month === 1) return 29;
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}
