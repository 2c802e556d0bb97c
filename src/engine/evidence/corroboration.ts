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
import { gradeRank, grades, type Grade } from "../grade";
import { isDecided, suggestionWords, type GradeSuggestion } from "./gradeSuggestion";
import { originGroups, siteOf } from "./origins";

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
    .flatMap((bucket) => liftsIn(datapoints, bucket, tolerance))
    .sort((one, other) => one.row - other.row);
}

/** Rows graded better than J that agree with one value at one time, by origin. */
interface Witnesses {
  readonly rows: readonly number[];
  /** For each row its origin, equal numbers for one origin. */
  readonly origins: readonly number[];
  /** The best row of every origin, the best first. */
  readonly best: readonly number[];
}

function liftsIn(
  datapoints: readonly Datapoint[],
  bucket: readonly Comparable[],
  tolerance: number,
): GradeSuggestion[] {
  const graded = bucket.filter(({ row }) => rankOf(datapoints[row]!) < gradeRank("J"));
  const known = new Map<string, Witnesses>();
  return bucket.flatMap(({ row, day, value }) => {
    if (!canRise(datapoints[row]!)) return [];
    const key = `${day} ${value}`;
    const agreeing = () =>
      graded
        .filter((other) => Math.abs(other.day - day) <= samePeriodDays && !isApart(value, other.value, tolerance))
        .map((other) => other.row);
    const witnesses = known.get(key) ?? byOrigin(datapoints, agreeing());
    known.set(key, witnesses);
    return lift(datapoints, row, witnesses);
  });
}

function canRise(datapoint: Datapoint): boolean {
  const grade = gradeOfDatapoint(datapoint);
  if (grade === null || gradeRank(grade) <= gradeRank("D")) return false;
  return !isGuidance(datapoint.caliber) && !isDecided(datapoint, "corroborated");
}

function byOrigin(datapoints: readonly Datapoint[], rows: readonly number[]): Witnesses {
  if (rows.length + 1 < corroboratingOrigins) return { rows, origins: [], best: [] };
  const origins = originGroups(rows.map((row) => datapoints[row]!));
  const best = new Map<number, number>();
  rows.forEach((row, place) => {
    const known = best.get(origins[place]!);
    if (known === undefined || rankOf(datapoints[row]!) < rankOf(datapoints[known]!)) best.set(origins[place]!, row);
  });
  const bestFirst = (one: number, other: number) =>
    rankOf(datapoints[one]!) - rankOf(datapoints[other]!) || one - other;
  return { rows, origins, best: [...best.values()].sort(bestFirst) };
}

function lift(datapoints: readonly Datapoint[], row: number, given: Witnesses): GradeSuggestion[] {
  const isWitness = given.rows.includes(row);
  // A rumour is no witness, but whom it copies must not speak for it either.
  const { rows, origins, best } = isWitness ? given : byOrigin(datapoints, [row, ...given.rows]);
  const own = origins[rows.indexOf(row)];
  const others = best.filter((other) => origins[rows.indexOf(other)] !== own);
  if (others.length + (isWitness ? 1 : 0) < corroboratingOrigins) return [];
  const from = gradeOfDatapoint(datapoints[row]!)!;
  const named = others.map((other) => nameOfOrigin(datapoints[other]!));
  return [
    {
      kind: "corroborated",
      row,
      id: datapoints[row]!.id,
      from,
      to: grades[gradeRank(from) - 2]!,
      because: others.map((other) => datapoints[other]!.id),
      becauseRows: others,
      words: [],
      reason: `${suggestionWords.corroborated}: ${named.join(", ")}`,
    },
  ];
}

function nameOfOrigin({ source, reference, id }: Datapoint): string {
  return source.trim() || siteOf(reference) || id.trim() || "a row without a name";
}

/** A 1 … J 10; ungraded counts as J. */
function rankOf(datapoint: Datapoint): number {
  const grade: Grade | null = gradeOfDatapoint(datapoint);
  return grade === null ? grades.length : gradeRank(grade);
}
