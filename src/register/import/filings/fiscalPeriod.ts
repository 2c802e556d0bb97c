/**
 * Which fiscal period a figure is of, told by its days alone. Years have 52 or 53 weeks, quarters 12 to 17; the same period is
 * at times filed with ends a few days apart, and then is still one: the day that most figures have stands for all.
 */
import { dayNumber } from "../../../engine/evidence/isoDate";
import { monthEnd, nearestMonthEnd } from "../../../engine/calendarMonths";
import { isoFromSerial, serialFromIso } from "../../../formula/serialDate";
import { compareTexts, type FiledFact } from "./filedFact";

export type PeriodLength = "year" | "nine months" | "half year" | "quarter" | "day";

/** Days of the shortest and the longest of each; what is between them (a stub after a change of year end) is none. */
const lengths: readonly (readonly [length: PeriodLength, shortest: number, longest: number])[] = [
  ["quarter", 75, 125],
  ["half year", 150, 215],
  ["nine months", 235, 300],
  ["year", 340, 385],
];

/** No two periods of one length end so near to each other. */
const nearDays = 6;

/** "day" for a balance; null for a stretch that is no fiscal period. */
export function lengthOf({ start, end }: Pick<FiledFact, "start" | "end">): PeriodLength | null {
  if (start === "") return "day";
  const days = daysBetween(start, end) + 1;
  return lengths.find(([, shortest, longest]) => days >= shortest && days <= longest)?.[0] ?? null;
}

/** The days between two, negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return knownDay(to) - knownDay(from);
}

/** The same days are asked for again and again. */
const knownDays = new Map<string, number>();

function knownDay(day: string): number {
  const known = knownDays.get(day) ?? dayNumber(day)!;
  knownDays.set(day, known);
  return known;
}

export function areNear(one: string, other: string): boolean {
  return Math.abs(daysBetween(one, other)) <= nearDays;
}

/** The ends of a company's periods, from the flows that it files. */
export class FiscalCalendar {
  private readonly ends: readonly string[];
  private readonly known = new Map<string, string | null>();
  /** Ends of whole years, earliest first. */
  readonly years: readonly string[];

  constructor(flows: readonly FiledFact[]) {
    const counts = new Map<string, number>();
    const years = new Set<string>();
    for (const flow of flows) {
      const length = lengthOf(flow);
      if (length === null || length === "day") continue;
      counts.set(flow.end, (counts.get(flow.end) ?? 0) + 1);
      if (length === "year") years.add(flow.end);
      // The day on which a period opens is the end of the one before it.
      const opening = daysOn(flow.start, -1);
      if (!counts.has(opening)) counts.set(opening, 0);
    }
    this.ends = clusters([...counts.keys()].sort(compareTexts)).map((days) => mostFiled(days, counts));
    this.years = [...new Set([...years].map((day) => this.endNear(day)!))].sort(compareTexts);
  }

  /** The end that stands for this day; null where no period of the company ends. A company without flows has every day. */
  endNear(day: string): string | null {
    if (this.ends.length === 0) return day;
    const known = this.known.get(day);
    if (known !== undefined) return known;
    const end = this.ends.find((other) => areNear(other, day)) ?? null;
    this.known.set(day, end);
    return end;
  }
}

function clusters(days: readonly string[]): string[][] {
  const found: string[][] = [];
  for (const day of days) {
    const last = found.at(-1);
    if (last !== undefined && areNear(last[0]!, day)) last.push(day);
    else found.push([day]);
  }
  return found;
}

function mostFiled(days: readonly string[], counts: ReadonlyMap<string, number>): string {
  return days.reduce((best, day) => (counts.get(day)! >= counts.get(best)! ? day : best));
}

/** So many days later, or earlier where it is negative. */
export function daysOn(day: string, days: number): string {
  return isoFromSerial(serialFromIso(day)! + days);
}

/** A year of 52 or 53 weeks may end some days after the year that it is named for. */
const lateDays = 10;

/** The year that a fiscal year counts to: one that ends on 2 January 2021 is that of 2020. */
export function yearOf(end: string): number {
  return Number(daysOn(end, -lateDays).slice(0, 4));
}

/** As in CALENDARISE. */
const mostDaysFromMonthEnd = 7;

/** The end of the month that a period counts to, as one of 52 weeks does that ends some days before or after it; null where none is near. */
export function monthEndNear(day: string): string | null {
  const month = nearestMonthEnd(serialFromIso(day)!, mostDaysFromMonthEnd);
  return month === null ? null : isoFromSerial(monthEnd(month));
}
