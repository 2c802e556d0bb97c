/**
 * Months of the calendar behind Excel's dates.
 *
 * Excel counts days from 1 January 1900 as 1, with a 29 February 1900 that never was; from 1 March 1900 (61) on, day n is n days after
 * 30 December 1899 in the Gregorian calendar. A month is numbered 12 × year + month, with January as 0, so that the months
 * between two dates are a difference.
 *
 * Limits: dates of the 1900 system, from 1 March 1900 to 31 December 9999, which is as far as Excel goes.
 */

const firstDay = 61;
const lastDay = 2_958_465;
const meanMonth = 365.2425 / 12;
const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const firstMonth = 12 * 1900 + 2;
const dayZero = daysBefore(firstMonth) - firstDay;

/** The days from the beginning of the calendar to the first of a month. */
function daysBefore(month: number): number {
  const year = Math.floor(month / 12);
  const past = year - 1;
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return 365 * past + leapDays + daysBeforeMonth[month % 12]! + (isLeap && month % 12 > 1 ? 1 : 0);
}

/** The last day of a month. */
export function monthEnd(month: number): number {
  return daysBefore(month + 1) - dayZero - 1;
}

/** The month that a day is in; null for a day outside the calendar. */
function monthOf(day: number): number | null {
  if (!(day >= firstDay && day < lastDay + 1)) return null;
  // A month more or less, since months differ in length.
  let month = firstMonth + Math.floor((day - firstDay) / meanMonth);
  while (monthEnd(month) < Math.floor(day)) month += 1;
  while (monthEnd(month - 1) >= Math.floor(day)) month -= 1;
  return month;
}

/** The month that a day is the last of; null where it is not. */
export function monthEnding(day: number): number | null {
  const month = monthOf(day);
  return month !== null && monthEnd(month) === day ? month : null;
}

/** The month whose end lies nearest to a day, at most `most` days away; null where none does. */
export function nearestMonthEnd(day: number, most: number): number | null {
  const month = monthOf(day);
  if (month === null) return null;
  const nearest = monthEnd(month) - day <= day - monthEnd(month - 1) ? month : month - 1;
  return Math.abs(monthEnd(nearest) - day) <= most ? nearest : null;
}
