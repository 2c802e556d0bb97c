/** The fiscal quarters of a company, from the quarters in which it files revenue. */
import type { Fact } from "../../register/fact";
import { areNear, daysBetween, lengthOf, monthEndNear } from "../../register/import/filings/fiscalPeriod";

export interface FiscalYear {
  /** The calendar year in which it ends; one that ends in the first days of January counts as the year before. */
  readonly year: number;
  /** "2024-01-29" */
  readonly start: string;
  readonly end: string;
}

export interface FiscalQuarter {
  /** "Q1 2025", by its fiscal year; "to 2023-09-30" where it lies in none, as after a change of the year's end. */
  readonly name: string;
  /** "2024-10-28" */
  readonly start: string;
  readonly end: string;
  /** The end of the month that it counts to; null where none is near. */
  readonly counts: string | null;
}

/** Quarters of 12 to 17 weeks begin nearest to these multiples. */
const daysOfQuarter = 91;

export function isQuarter(fact: Fact): boolean {
  return fact.periodStart !== "" && lengthOf({ start: fact.periodStart, end: fact.periodEnd }) === "quarter";
}

/** Earliest first. `facts` are those of the company. Lines of one quarter may begin a day apart: the earliest start takes them all in. */
export function fiscalQuarters(
  facts: readonly Fact[],
  currency: string,
  years: readonly FiscalYear[],
): FiscalQuarter[] {
  const quarters = facts.filter(isQuarter);
  const starts = new Map<string, string>();
  for (const { line, value, unit, periodStart, periodEnd } of quarters)
    if (line === "Revenue" && value !== "" && unit === currency) starts.set(periodEnd, periodStart);
  for (const { periodStart, periodEnd } of quarters) {
    const known = starts.get(periodEnd);
    if (known !== undefined && periodStart < known) starts.set(periodEnd, periodStart);
  }
  return [...starts]
    .map(([end, start]) => ({ name: nameOf(start, end, years), start, end, counts: monthEndNear(end) }))
    .sort((one, other) => (one.end < other.end ? -1 : 1));
}

function nameOf(start: string, end: string, years: readonly FiscalYear[]): string {
  const place = (from: string) => Math.round(daysBetween(from, start) / daysOfQuarter) + 1;
  const within = years.find((year) => start <= year.end && (end <= year.end || areNear(end, year.end)));
  const last = years.at(-1);
  if (within !== undefined)
    return start >= within.start || areNear(start, within.start)
      ? named(place(within.start), within.year)
      : `to ${end}`;
  // Of the year that is still under way.
  if (last !== undefined && start > last.end && daysBetween(last.end, start) < 4 * daysOfQuarter)
    return named(place(last.end), last.year + 1);
  return `to ${end}`;
}

const named = (quarter: number, year: number) => `Q${quarter} ${year}`;
