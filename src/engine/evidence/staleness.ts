/**
 * Figures that have become old by a given day.
 *
 * A run-rate is a moment blown up to a year, and a year later the year has happened: older than 12 months it describes
 * nothing any more. Any other datapoint is called stale after 18 months, when two yearly reports should have followed it.
 * A figure ages from the end of its period, or, where that is not stated, from the day it was published. On the anniversary
 * itself it is not yet older. A later datapoint of the same company, quantity and caliber supersedes a stale one: then it
 * is history, and no finding. Whether a figure that stands on it is old is asked of that figure (isStale).
 * Limits: whether a fact can age at all (the size of a building) is the reader's to judge.
 */
import { isRunRate, caliberKey } from "./caliber";
import type { Datapoint } from "./datapoint";
import { figureName, rowsAndIds, type Finding } from "./finding";
import { isOlderThan, monthsBetween } from "./isoDate";
import { quantityKey } from "./quantity";
import { nameKey } from "../arguments/table";

export const runRateMonths = 12;
export const datapointMonths = 18;

export type StaleFinding = Finding<"old run-rate" | "stale datapoint">;

/** The day a figure ages from: its period's end, else the day it was published; "" where neither is a day. */
export function agesFrom({ periodEnd, asOf }: Datapoint): string {
  return [periodEnd, asOf].map((date) => date.trim()).find((date) => monthsBetween(date, date) !== null) ?? "";
}

/** Whether a run-rate is more than 12 months old, or any other datapoint more than 18. */
export function isStale(datapoint: Datapoint, today: string): boolean {
  return isOlderThan(agesFrom(datapoint), isRunRate(datapoint.caliber) ? runRateMonths : datapointMonths, today);
}

/** `today` is "2026-06-25". */
export function staleFindings(datapoints: readonly Datapoint[], today: string): StaleFinding[] {
  const newest = newestOf(datapoints);
  return datapoints.flatMap((datapoint, row): StaleFinding[] => {
    if (!isStale(datapoint, today)) return [];
    const since = agesFrom(datapoint);
    const isPace = isRunRate(datapoint.caliber);
    const limit = isPace ? runRateMonths : datapointMonths;
    if (agesFrom(newest.get(seriesKey(datapoint))!) > since) return [];
    return [
      {
        kind: isPace ? "old run-rate" : "stale datapoint",
        severity: "warning",
        ...rowsAndIds(datapoints, [row]),
        since,
        months: monthsBetween(since, today)!,
        limit,
        sentence: `${figureName(datapoint)} is of ${since}, more than ${limit} months ago, and nothing newer is registered`,
      },
    ];
  });
}

function seriesKey({ company, datapoint, caliber }: Datapoint): string {
  return [nameKey(company), quantityKey(datapoint), caliberKey(caliber)].join("\n");
}

function newestOf(datapoints: readonly Datapoint[]): Map<string, Datapoint> {
  const newest = new Map<string, Datapoint>();
  for (const datapoint of datapoints) {
    const key = seriesKey(datapoint);
    const known = newest.get(key);
    if (known === undefined || agesFrom(datapoint) > agesFrom(known)) newest.set(key, datapoint);
  }
  return newest;
}
