/**
 * Which datapoints measure the same thing at the same time, so that their values must agree.
 *
 * They are of one company, one quantity (see quantity.ts), one measure (so USD bn compares with USD m, never with EUR) and
 * one caliber, and their periods end within 7 days of each other. Seven, because periods of 52 or 53 weeks end up to six
 * days from the month's end, and because a run-rate that grows tenfold a year moves 4.5% in 7 days, well inside the usual
 * tolerance of 15%, but 21.6% in 31, where growth would be taken for contradiction. Rows without a number, a company, a
 * quantity, a caliber or a period's end compare with nothing.
 * Limits: one company under two names is two companies; restated figures count as they stand.
 */
import { caliberKey } from "./caliber";
import type { Datapoint } from "./datapoint";
import { dayNumber } from "./isoDate";
import { quantityKey } from "./quantity";
import { nameKey } from "../arguments/table";
import { inMeasure, unitScale } from "./unitScale";

export const samePeriodDays = 7;

export interface Comparable {
  /** Its place in the list, from 0. */
  readonly row: number;
  readonly day: number;
  /** In its measure: 1,600,000,000 for 1.6 of "USD bn". */
  readonly value: number;
  /** As its row states it: 1.6. */
  readonly stated: number;
}

/** Rows of one company, quantity, measure and caliber, in the order of their days. Rows that compare with nothing are left out. */
export function comparableRows(datapoints: readonly Datapoint[]): Comparable[][] {
  const buckets = new Map<string, Comparable[]>();
  datapoints.forEach((datapoint, row) => {
    const key = comparableKey(datapoint);
    const day = dayNumber(datapoint.periodEnd);
    if (key === null || day === null || typeof datapoint.value !== "number" || !Number.isFinite(datapoint.value))
      return;
    const bucket = buckets.get(key);
    const comparable = { row, day, value: inMeasure(datapoint.value, datapoint.unit), stated: datapoint.value };
    if (bucket === undefined) buckets.set(key, [comparable]);
    else bucket.push(comparable);
  });
  return [...buckets.values()].map((bucket) => bucket.sort((one, other) => one.day - other.day || one.row - other.row));
}

/** Visits the places of every two rows of a bucket whose periods end within so many days, each pair once, the earlier first. */
export function eachPair(
  bucket: readonly Comparable[],
  visit: (one: number, other: number) => void,
  days = samePeriodDays,
): void {
  let first = 0;
  bucket.forEach(({ day }, place) => {
    while (day - bucket[first]!.day > days) first += 1;
    for (let before = first; before < place; before += 1) visit(before, place);
  });
}

function comparableKey({ company, datapoint, unit, caliber }: Datapoint): string | null {
  const parts = [nameKey(company), quantityKey(datapoint), caliberKey(caliber)];
  return parts.includes("") ? null : [...parts, unitScale(unit).measure].join("\n");
}
