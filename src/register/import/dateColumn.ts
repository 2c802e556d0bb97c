/**
 * What the cells of one column of dates are together: whether the day or the month comes first, whether a plain year stands beside a
 * company's own, and whether numbers such as 45657 are days as Excel counts them. Excel counts from 1900, and older books of the
 * Mac from 1904, 1,462 days less; where every day of a column ends a month by one count only, the column has said which it is.
 */
import { isoFromSerial, serialFromIso } from "../../formula/serialDate";
import type { Told } from "./importedTable";
import { isOfFiscalYear, readPeriod, type YearEnds } from "./periodText";
import { dayOrderOf, readDate, type DayOrder } from "./readDate";

export type DayCount = "1900" | "1904";

export interface DateChoices {
  /** null: as the column itself tells. */
  readonly dayOrder: DayOrder | null;
  readonly dayCount: DayCount | null;
  /** The month in which companies' years end, 1 to 12; null: not known, and a fiscal year cannot be read. */
  readonly yearEnd: number | null;
  /** Years that are not called a company's own end with them, even beside some that are. */
  readonly movesPlainYears: boolean;
}

export interface DateColumn {
  readonly order: DayOrder | null;
  readonly dayCount: DayCount | null;
  readonly yearEnds: YearEnds;
}

const daysBetweenCounts = 1462;
const [firstDay, lastDay] = ["1950-01-01", "2099-12-31"];

export function dateColumnOf(written: readonly string[], choices: DateChoices): DateColumn {
  const texts = written.map((text) => text.trim()).filter((text) => text !== "");
  const { yearEnd, movesPlainYears } = choices;
  const isMixed = texts.some(isOfFiscalYear);
  return {
    order: choices.dayOrder ?? dayOrderOf(texts),
    dayCount: choices.dayCount ?? dayCountOf(texts),
    yearEnds: { fiscal: yearEnd, plain: isMixed && !movesPlainYears ? 12 : (yearEnd ?? 12) },
  };
}

/** Both days that a number may be, by the count from 1900 and from 1904; null where it is none of a modern calendar. */
export function daysOfNumber(text: string): Readonly<Record<DayCount, string>> | null {
  if (!/^\d{5}(?:\.\d+)?$/.test(text.trim())) return null;
  const days = {
    "1900": isoFromSerial(Number(text)),
    "1904": isoFromSerial(Number(text) + daysBetweenCounts),
  };
  return days["1900"] >= firstDay && days["1904"] <= lastDay ? days : null;
}

/** The count by which every number of the column ends a month; null where none or both do, or a cell is something else. */
function dayCountOf(texts: readonly string[]): DayCount | null {
  const days = texts.map(daysOfNumber);
  if (days.length === 0 || days.includes(null)) return null;
  const fits = (["1900", "1904"] as const).filter((count) => days.every((day) => endsMonth(day![count])));
  return fits.length === 1 ? fits[0]! : null;
}

function endsMonth(iso: string): boolean {
  return isoFromSerial(serialFromIso(iso)! + 1).endsWith("-01");
}

export function dateFrom(text: string, { order, dayCount }: Omit<DateColumn, "yearEnds">, tell: Told): string {
  if (text === "") return "";
  const days = daysOfNumber(text);
  if (days !== null) return dayOf(days, dayCount, tell);
  const reading = readDate(text, order);
  if (reading.kind === "date") return reading.date;
  tell(reading.kind, reading.kind === "two dates" ? reading.dates : undefined);
  return "";
}

/** A day, or the last day of a period that is named: "FY2024", "Q3 2024", "Dec 2024", "LTM Sep-24"; with the caliber it names. */
export function periodEndFrom(
  text: string,
  { order, dayCount, yearEnds }: DateColumn,
  tell: Told,
): { periodEnd: string; caliber: string } {
  const nothing = { periodEnd: "", caliber: "" };
  if (text === "") return nothing;
  const days = daysOfNumber(text);
  if (days !== null) return { ...nothing, periodEnd: dayOf(days, dayCount, tell) };
  const reading = readPeriod(text, order, yearEnds);
  if (reading.kind === "date") return { periodEnd: reading.date, caliber: reading.caliber };
  tell(reading.kind, reading.kind === "two dates" ? reading.dates : undefined);
  return nothing;
}

function dayOf(days: Readonly<Record<DayCount, string>>, count: DayCount | null, tell: Told): string {
  if (count !== null) return days[count];
  tell("two day counts", [days["1900"], days["1904"]]);
  return "";
}
