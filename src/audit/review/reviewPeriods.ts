/**
 * Which texts and numbers above or beside figures are periods: 2024, FY25, 2026E, Q1 2026, 1Q26, H1 2025, "Jan 2026",
 * 2026-03, days. A run of them that goes forward in even steps is the time axis of a model.
 */
import { isoFromSerial } from "../../formula/serialDate";
import { lastDayOf, periodNamed, type NamedPeriod } from "../../register/period";
import type { SnapshotCell } from "../snapshot/workbookSnapshot";

export interface Period {
  /** Months of business it covers; null for a day, whose period its neighbours tell. */
  readonly months: number | null;
  /** The last day, "2026-03-31". */
  readonly end: string;
  /** Months from the year 0, by which the steps are measured. */
  readonly order: number;
}

const [firstYear, lastYear] = [1950, 2150];

/** Null for anything else. A plain number is a year only where it can be one. */
export function periodOf(cell: SnapshotCell | undefined): Period | null {
  if (cell === undefined || cell.isError) return null;
  if (typeof cell.value === "number") {
    if (cell.isDate) return dayPeriod(isoFromSerial(cell.value));
    return Number.isInteger(cell.value) ? yearPeriod(cell.value) : null;
  }
  return typeof cell.value === "string" ? textPeriod(cell.value.trim()) : null;
}

function textPeriod(text: string): Period | null {
  const named = periodNamed(text);
  if (named !== null) return partOfYear(named);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? dayPeriod(text) : null;
}

function yearPeriod(year: number): Period | null {
  return partOfYear({ year, place: 1, months: 12, isFiscal: false });
}

/** A company's own year is taken for the calendar's: nothing here tells when it ends. */
function partOfYear(named: NamedPeriod): Period | null {
  const { year, place, months } = named;
  if (year < firstYear || year > lastYear) return null;
  return { months, end: lastDayOf(named), order: year * 12 + place * months };
}

function dayPeriod(end: string): Period | null {
  const [year = 0, month = 0] = end.split("-").map(Number);
  if (year < firstYear || year > lastYear || month < 1 || month > 12) return null;
  return { months: null, end, order: year * 12 + month };
}

const steps = [1, 3, 6, 12];

/** Months of each period of a run, null where the cells are no run: two at least, forward in even steps. */
export function monthsOfRun(run: readonly Period[]): number | null {
  const [first, second] = run;
  if (first === undefined || second === undefined) return null;
  const step = second.order - first.order;
  const isEven = run.every(({ order }, index) => order === first.order + index * step);
  return isEven && steps.includes(step) && run.every(({ months }) => months === null || months === step) ? step : null;
}
