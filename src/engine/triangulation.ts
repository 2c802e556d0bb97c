/**
 * One figure out of several estimates, and how well they agree.
 *
 * The central figure is the weighted median, weights A 10 … J 1: unlike a mean it does not follow one wild estimate, and a
 * better source pulls more. Agreement counts origins, not rows, because one wire story copied ten times is one origin. Three
 * agreeing origins corroborate: the grade rises by one letter above the worst of those that agree, and by this step never
 * above D, because no number of estimates makes an audited statement. From the method of The State of the AI Economy
 * (25 June 2026); the weighted median as in Cormen and others, Introduction to Algorithms, problem 9-2.
 *
 * Limits: estimates must mean the same (company, period, currency, caliber), and origins must be told apart by the user.
 */
import { Decimal, toDouble } from "./exact/decimal";
import { needs } from "./arguments/error";
import { readGradedValues } from "./gradedValues";
import { gradeRank, grades, type Grade } from "./grade";
import { toNumberOption, zeroOrMore } from "./arguments/numberOption";
import {
  isBlankText,
  nameKey,
  sameLength,
  toFlag,
  toName,
  toVector,
  withHeaders,
  withoutBlankName,
  type Answer,
  type Grid,
} from "./arguments/table";

const standardTolerance = 0.15;
const corroborating = 3;

export interface Estimate {
  readonly value: number;
  /** Null where ungraded, which weighs as J. */
  readonly grade: Grade | null;
  /** Equal names, in whichever case, are one origin. */
  readonly origin: string;
}

export interface Triangulation {
  readonly central: number;
  readonly low: number;
  readonly high: number;
  /** High less low, as a fraction of the central figure; null where that is zero. */
  readonly spread: number | null;
  /** How many origins agree with the central figure. */
  readonly agreeing: number;
  readonly verdict: Verdict;
  /** Null where no estimate is near the central figure. */
  readonly grade: Grade | null;
}

export type Verdict = "Corroborated" | "Supported" | "Single source" | "Conflict";

/** `tolerance` is a fraction of the central figure, from 0. Estimates in one unit; throws #N/A where there is none. */
export function triangulate(estimates: readonly Estimate[], tolerance = standardTolerance): Triangulation {
  if (estimates.length === 0) throw needs("estimates", "at least one estimate", null, { code: "#N/A" });
  const given = [...estimates].sort((one, other) => one.value - other.value);
  const central = weightedMedian(given);
  const low = new Decimal(given[0]!.value);
  const high = new Decimal(given.at(-1)!.value);
  const margin = central.abs().times(tolerance);
  const near = given.filter(({ value }) => central.minus(value).abs().lessThanOrEqualTo(margin));
  const agreeing = new Set(near.map(({ origin }) => nameKey(origin))).size;
  return {
    central: toDouble(central),
    low: toDouble(low),
    high: toDouble(high),
    spread: central.isZero() ? null : toDouble(high.minus(low).div(central)),
    agreeing,
    verdict: verdict(agreeing, given.length),
    grade: near.length === 0 ? null : gradeOf(near, agreeing),
  };
}

export interface TriangulationOptions {
  readonly origins?: Grid | undefined;
  readonly tolerance?: Grid | undefined;
  readonly headers?: Grid | undefined;
}

/** Ranges triangulated, as one row of a table. */
export function triangulation(
  estimates: Grid,
  letters: Grid,
  { origins, tolerance, headers }: TriangulationOptions = {},
): Answer {
  const given = readEstimates(estimates, letters, origins);
  const allowed = toNumberOption("tolerance", tolerance, standardTolerance, zeroOrMore);
  const { central, low, high, spread, agreeing, verdict, grade } = triangulate(given, allowed);
  return withHeaders(
    ["Central", "Low", "High", "Spread", "Agreeing", "Verdict", "Grade"],
    [[central, low, high, spread ?? "", agreeing, verdict, grade ?? ""]],
    toFlag("headers", headers ?? null),
  );
}

/** Without origins each row is its own. */
function readEstimates(estimates: Grid, letters: Grid, origins: Grid | undefined): Estimate[] {
  const { values, places } = readGradedValues("estimates", estimates, letters);
  const stated = withoutBlankName(origins);
  const origin = stated === undefined ? null : toVector("origins", stated).cells;
  if (origin !== null) sameLength("origins", origin.length, "estimates", values.length);
  const read: Estimate[] = [];
  values.forEach((value, row) => {
    const place = places[row]!;
    // A 0 without a grade and without an origin is what the desktop sends for a blank row.
    if (place < 0 || (value === 0 && place === grades.length && origin !== null && isBlankText(origin[row]!))) return;
    if (origin !== null && isBlankText(origin[row]!))
      throw needs("origins", "an origin in every row with an estimate", null, { row: row + 1 });
    read.push({
      value,
      grade: grades[place] ?? null,
      origin: origin === null ? String(row) : toName(origin[row]!),
    });
  });
  return read;
}

/** The first estimate at which the weight passes half; where it is exactly half, the mean of that one and the next. */
function weightedMedian(sorted: readonly Estimate[]): Decimal {
  const weightOf = (one: Estimate) => grades.length + 1 - rankOf(one);
  const total = sorted.reduce((sum, one) => sum + weightOf(one), 0);
  let weight = 0;
  let place = 0;
  while ((weight += weightOf(sorted[place]!)) * 2 < total) place += 1;
  const value = new Decimal(sorted[place]!.value);
  return weight * 2 === total ? value.plus(sorted[place + 1]!.value).div(2) : value;
}

function verdict(agreeing: number, estimates: number): Verdict {
  if (agreeing >= corroborating) return "Corroborated";
  if (agreeing === 2) return "Supported";
  return estimates === 1 ? "Single source" : "Conflict";
}

function gradeOf(near: readonly Estimate[], agreeing: number): Grade {
  const worst = near.reduce((most, one) => Math.max(most, rankOf(one)), 1);
  const best = gradeRank("D");
  const rank = agreeing >= corroborating && worst > best ? worst - 1 : worst;
  return grades[rank - 1]!;
}

/** A 1 … J 10; an ungraded estimate counts as J. */
function rankOf({ grade }: Estimate): number {
  return grade === null ? grades.length : gradeRank(grade);
}
