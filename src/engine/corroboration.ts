/**
 * Which grades other origins would lift.
 *
 * Three origins or more (see origins.ts) that state comparable figures (one company, quantity, period, currency and
 * caliber; see comparable.ts) within 15% of a row's own corroborate it, itself included. That lifts its grade by one letter,
 * never above D, because no number of reports makes a statement of record, and only once. Rows graded J and ungraded rows
 * corroborate nothing: a rumour is no witness. Guidance is not lifted: many reports of a forecast do not make it a result.
 * Limits: origins are told apart by what the rows name; who stood behind an unnamed person is unknown.
 */
import { isApart, standardTolerance } from "./agreement";
import { isGuidance } from "./caliber";
import { comparableRows, samePeriodDays, type Comparable } from "./comparable";
import { gradeOfDatapoint, type Datapoint } from "./datapoint";
import { gradeRank, grades, type Grade } from "./grade";
import { isDecided, suggestionWords, type GradeSuggestion } from "./gradeSuggestion";
import { originGroups, originNames } from "./origins";

export const corroboratingOrigins = 3;

export interface CorroborationOptions {
  /** A fraction of the larger value; 0.15. */
  readonly tolerance?: number | undefined;
}

/** One suggestion for each row that can be lifted, in the order of the rows. */
export function corroboration(
  datapoints: readonly Datapoint[],
  { tolerance = standardTolerance }: CorroborationOptions = {},
): GradeSuggestion[] {
  return comparableRows(datapoints)
    .filter((bucket) => bucket.length >= corroboratingOrigins)
    .flatMap((bucket) =>
      bucket
        .filter(({ row }) => canRise(datapoints[row]!))
        .flatMap((one) => lift(datapoints, one, agreeingWith(datapoints, one, bucket, tolerance))),
    )
    .sort((one, other) => one.row - other.row);
}

/** The places of graded rows better than J that agree with one row, that row first whatever its grade. */
function agreeingWith(
  datapoints: readonly Datapoint[],
  { row, day, value }: Comparable,
  bucket: readonly Comparable[],
  tolerance: number,
): number[] {
  const others = bucket.filter(
    (other) =>
      other.row !== row &&
      Math.abs(other.day - day) <= samePeriodDays &&
      rankOf(datapoints[other.row]!) < gradeRank("J") &&
      !isApart(value, other.value, tolerance),
  );
  return [row, ...others.map((other) => other.row)];
}

function canRise(datapoint: Datapoint): boolean {
  const grade = gradeOfDatapoint(datapoint);
  if (grade === null || gradeRank(grade) <= gradeRank("D")) return false;
  return !isGuidance(datapoint.caliber) && !isDecided(datapoint, "corroborated");
}

function lift(datapoints: readonly Datapoint[], { row }: Comparable, agreeing: readonly number[]): GradeSuggestion[] {
  const datapoint = datapoints[row]!;
  const from = gradeOfDatapoint(datapoint)!;
  const cited = agreeing.map((place) => datapoints[place]!);
  const origins = originGroups(cited);
  const names = originNames(cited);
  const best = bestOfEachOther(datapoints, agreeing, origins);
  const counted = best.length + (from === "J" ? 0 : 1);
  if (counted < corroboratingOrigins) return [];
  const others = best.map((place) => names[agreeing.indexOf(place)]!);
  return [
    {
      kind: "corroborated",
      row,
      id: datapoint.id,
      from,
      to: grades[gradeRank(from) - 2]!,
      because: best.map((place) => datapoints[place]!.id),
      becauseRows: best,
      words: [],
      reason: `${suggestionWords.corroborated}: ${others.join(", ")}`,
    },
  ];
}

/** The best graded row of every origin but the first row's own, the best first. */
function bestOfEachOther(
  datapoints: readonly Datapoint[],
  rows: readonly number[],
  origins: readonly number[],
): number[] {
  const best = new Map<number, number>();
  rows.forEach((row, place) => {
    const origin = origins[place]!;
    if (origin === origins[0]) return;
    const known = best.get(origin);
    if (known === undefined || rankOf(datapoints[row]!) < rankOf(datapoints[known]!)) best.set(origin, row);
  });
  return [...best.values()].sort((one, other) => rankOf(datapoints[one]!) - rankOf(datapoints[other]!) || one - other);
}

/** A 1 … J 10; ungraded counts as J. */
function rankOf(datapoint: Datapoint): number {
  const grade: Grade | null = gradeOfDatapoint(datapoint);
  return grade === null ? grades.length : gradeRank(grade);
}
