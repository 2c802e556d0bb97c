/** The calendar as DATE, EDATE and their like count it; from 1 March 1900 on, when serial numbers are days. */
import { isoFromSerial, serialFromIso } from "../../formula/serialDate";

/** Year, month and day of a serial number. */
export function calendarDay(serial: number): readonly [year: number, month: number, day: number] | undefined {
  if (serial < 61 || serial > 2_958_465) return undefined;
  const [year = 0, month = 0, day = 0] = isoFromSerial(serial).split("-").map(Number);
  return [year, month, day];
}

/** Months and days beyond their ends run on into the next ones, as in Excel's DATE. */
export function serialOf(year: number, month: number, day: number): number | undefined {
  const months = year * 12 + Math.trunc(month) - 1;
  const [inYear, inMonth] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  if (inYear < 1901 || inYear > 9999) return undefined;
  const first = serialFromIso(`${inYear}-${String(inMonth).padStart(2, "0")}-01`);
  return first === null ? undefined : first + Math.trunc(day) - 1;
}

export function monthsLater(serial: number, months: number, isEnd: boolean): number | undefined {
  const [year, month, day] = calendarDay(serial) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const end = serialOf(year, month + Math.trunc(months) + 1, 0);
  const same = serialOf(year, month + Math.trunc(months), day);
  return end === undefined || same === undefined ? undefined : isEnd ? end : Math.min(same, end);
}
