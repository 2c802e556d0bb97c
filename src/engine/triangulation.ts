/**
 * One figure out of several estimates, and how well they agree.
 *
 * The central figure is the weighted median, weights A 10 … J 1: unlike a mean it does not follow one wild estimate, and a
 * better source pulls more. What is graded A to H is evidence; an assumption (I) or an unsourced figure (J, ungraded) moves the median by its weight but
 * corroborates nothing. Two estimates agree when they differ by at most the tolerance of the larger; those that agree are
 * the largest set of evidence of which every two do, counted by origins, because one wire story copied ten times is one origin.
 * Three agreeing origins corroborate: the grade rises by one letter above the worst of them, and by this step never above D, because no
 * number of estimates makes an audited statement. Evidence as good that says something else is a conflict. From the method of The State
 * of the AI Economy (25 June 2026); the weighted median as in Cormen and others, Introduction to Algorithms, problem 9-2.
 *
 * Limits: estimates must mean the same (company, period, currency, caliber), and origins must be told apart by the user:
 * two methods that rest on one assumption are one origin.
 */
import { Decimal, toDouble } from "./exact/decimal";
import { needs } from "./arguments/error";
import { readGradedValues } from "./gradedValues";
import { gradeRank, grades, type Grade } from "./grade";
import { partOfWhole, toNumberOption } from "./arguments/numberOption";
import {
  isBlankText,
  nameKey,
  toFlag,
  toName,
  withHeaders,
  withoutBlankName,
  type Answer,
  type Grid,
} from "./arguments/table";
import { Vector } from "./arguments/vector";

const standardTolerance = 0.15;
const corroborating = 3;
const worstEvidence = gradeRank("H");

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
  /** High less low, as a fraction of the central figure's size; null where that is zero. */
  readonly spread: number | null;
  /** How many origins there are in the largest set of evidence of which every two agree. */
  readonly agreeing: number;
  readonly verdict: Verdict;
  readonly grade: Grade;
}

export type Verdict = "Corroborated" | "Supported" | "Single source" | "No evidence" | "Conflict";

/** `tolerance` is a fraction of the larger of two estimates, below 1. Estimates in one unit; throws #N/A where there is none. */
export function triangulate(estimates: readonly Estimate[], tolerance = standardTolerance): Triangulation {
  if (estimates.length === 0) throw needs("estimates", "at least one estimate", null, { code: "#N/A" });
  const given = [...estimates].sort((one, other) => one.value - other.value);
  const central = weightedMedian(given);
  const low = new Decimal(given[0]!.value);
  const high = new Decimal(given.at(-1)!.value);
  const evidence = given.filter((one) => rankOf(one) <= worstEvidence);
  const agreed = agreeingSet(evidence, tolerance, central);
  const agreeing = originsOf(agreed);
  const verdict = verdictOf(evidence, agreed);
  return {
    central: toDouble(central),
    low: toDouble(low),
    high: toDouble(high),
    spread: central.isZero() ? null : toDouble(high.minus(low).div(central.abs())),
    agreeing,
    verdict,
    grade: gradeOf(evidence.length === 0 ? given : agreed, verdict),
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
  const allowed = toNumberOption("tolerance", tolerance, standardTolerance, partOfWhole);
  const { central, low, high, spread, agreeing, verdict, grade } = triangulate(given, allowed);
  return withHeaders(
    ["Central", "Low", "High", "Spread", "Agreeing", "Verdict", "Grade"],
    [[central, low, high, spread ?? "", agreeing, verdict, grade]],
    toFlag("headers", headers ?? null),
  );
}

/** Without origins each row is its own. */
function readEstimates(estimates: Grid, letters: Grid, origins: Grid | undefined): Estimate[] {
  const { values, places } = readGradedValues("estimates", estimates, letters);
  const stated = withoutBlankName(origins);
  const origin = stated === undefined ? null : new Vector("origins", stated);
  if (origin !== null) new Vector("estimates", estimates).beside(origin);
  const read: Estimate[] = [];
  values.forEach((value, row) => {
    const place = places[row]!;
    if (place < 0) return;
    if (origin !== null && isBlankText(origin.at(row)))
      throw origin.refusal(row, "an origin in every row with an estimate", "#VALUE!", null);
    read.push({
      value,
      grade: grades[place] ?? null,
      origin: origin === null ? String(row) : toName(origin.at(row)),
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

/**
 * The set of most origins; of several the one with the better grades, worst first and then on average, then the one nearer to the
 * central figure. Of sorted figures every two agree where the first and the last do, so the sets are stretches.
 */
function agreeingSet(sorted: readonly Estimate[], tolerance: number, central: Decimal): readonly Estimate[] {
  const stretches = agreeingStretches(sorted, tolerance);
  const most = stretches.reduce((largest, { origins }) => Math.max(largest, origins), 0);
  let best: { readonly set: readonly Estimate[]; readonly merits: readonly number[] } = { set: [], merits: [] };
  for (const { start, end, origins } of stretches) {
    if (origins < most) continue;
    const set = sorted.slice(start, end);
    const merits = meritsOf(set, central);
    if (isBetter(merits, best.merits)) best = { set, merits };
  }
  return best.set;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly origins: number;
}

/** The stretches in which every two agree and which no neighbour could join. */
function agreeingStretches(sorted: readonly Estimate[], tolerance: number): Stretch[] {
  const stretches: Stretch[] = [];
  const counts = new Map<string, number>();
  let end = 0;
  for (const [start, first] of sorted.entries()) {
    const before = end;
    while (end < sorted.length && agree(first.value, sorted[end]!.value, tolerance)) {
      const key = nameKey(sorted[end]!.origin);
      counts.set(key, (counts.get(key) ?? 0) + 1);
      end += 1;
    }
    if (end > before) stretches.push({ start, end, origins: counts.size });
    const key = nameKey(first.origin);
    if (counts.get(key) === 1) counts.delete(key);
    else counts.set(key, counts.get(key)! - 1);
  }
  return stretches;
}

function agree(low: number, high: number, tolerance: number): boolean {
  const larger = Math.max(Math.abs(low), Math.abs(high));
  return new Decimal(high).minus(low).lessThanOrEqualTo(new Decimal(larger).times(tolerance));
}

/** More is better. */
function meritsOf(set: readonly Estimate[], central: Decimal): number[] {
  const ranks = set.map(rankOf);
  const distance = Math.min(...set.map(({ value }) => toDouble(central.minus(value).abs())));
  return [-Math.max(...ranks), -ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length, -distance];
}

function isBetter(merits: readonly number[], others: readonly number[]): boolean {
  if (others.length === 0) return true;
  const place = merits.findIndex((merit, index) => merit !== others[index]);
  return place >= 0 && merits[place]! > others[place]!;
}

function verdictOf(evidence: readonly Estimate[], agreed: readonly Estimate[]): Verdict {
  if (evidence.length === 0) return "No evidence";
  if (originsOf(evidence) === 1) return "Single source";
  const inside = new Set(agreed);
  const worst = worstRank(agreed);
  const agreeing = originsOf(agreed);
  if (agreeing < 2 || evidence.some((one) => !inside.has(one) && rankOf(one) <= worst)) return "Conflict";
  return agreeing >= corroborating ? "Corroborated" : "Supported";
}

function originsOf(set: readonly Estimate[]): number {
  return new Set(set.map(({ origin }) => nameKey(origin))).size;
}

function gradeOf(set: readonly Estimate[], verdict: Verdict): Grade {
  const worst = worstRank(set);
  return grades[(verdict === "Corroborated" && worst > gradeRank("D") ? worst - 1 : worst) - 1]!;
}

function worstRank(set: readonly Estimate[]): number {
  return set.reduce((worst, one) => Math.max(worst, rankOf(one)), 1);
}

/** A 1 … J 10; an ungraded estimate counts as J. */
function rankOf({ grade }: Estimate): number {
  return grade === null ? grades.length : gradeRank(grade);
}
