/**
 * Days and months of the calendar from text like "2026-06-25", without a clock and without time zones.
 *
 * The day count is that of the proleptic Gregorian calendar, day 0 being 1 January 1970: years run from March, so that the
 * leap day is the last, and 400 years have 146,097 days. Method: Howard Hinnant, "chrono-Compatible Low-Level Date
 * Algorithms" (2013), days_from_civil. Limits: years 0000 to 9999.
 */
const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1970-01-01; null where the text is no day of the calendar. */
export function dayNumber(date: string): number | null {
  const read = readDay(date);
  if (read === null) return null;
  const { year, month, day } = read;
  const shifted = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leapDays + dayOfYear - 719_468;
}

/**
 * Whole months from one day to another, counted as people count: from 31 January to 28 February is one month, because
 * February ends there. Negative when the second day is earlier; null where one is no day.
 */
export function monthsBetween(from: string, to: string): number | null {
  const start = readDay(from);
  const end = readDay(to);
  if (start === null || end === null) return null;
  if (from.trim() > to.trim()) return 0 - monthsBetween(to, from)!;
  const months = (end.year - start.year) * 12 + end.month - start.month;
  const anniversary = Math.min(start.day, daysInMonth(end.year, end.month));
  return end.day >= anniversary ? months : months - 1;
}

/** Whether more than so many months have passed: on the anniversary itself they have not. False where a day is unknown. */
export function isOlderThan(date: string, months: number, today: string): boolean {
  const passed = monthsBetween(date, today);
  if (passed === null || passed < months) return false;
  return passed > months || !isAnniversary(date, today);
}

function isAnniversary(date: string, today: string): boolean {
  const { day } = readDay(date)!;
  const end = readDay(today)!;
  return end.day === Math.min(day, daysInMonth(end.year, end.month));
}

function readDay(date: string): Day | null {
  const match = pattern.exec(date.trim());
  if (match === null) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : null;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
