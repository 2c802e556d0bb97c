/**
 * How far apart two values are, and whether they agree.
 *
 * The distance is their difference as a part of the larger of the two: 1.6 and 2.0 are 20% apart, in whichever order they
 * are given, and two values of one sign are never more than 100% apart. They agree up to the tolerance, and at the
 * tolerance itself: 1.7 and 2.0 agree at 15%. The edge is decided in decimals, since in doubles 2.0 − 1.7 is a little more
 * than 0.3. Limits: two zeros agree, and zero agrees with nothing else.
 */
import { Decimal, toDouble } from "../exact/decimal";

export const standardTolerance = 0.15;

/** A fraction of the larger value, from 0 to 2 (2 for opposite values). */
export function distance(one: number, other: number): number {
  const larger = Math.max(Math.abs(one), Math.abs(other));
  return larger === 0 ? 0 : toDouble(exactGap(one, other).div(larger));
}

export function isApart(one: number, other: number, tolerance: number): boolean {
  const larger = Math.max(Math.abs(one), Math.abs(other));
  const gap = Math.abs(one - other);
  const allowed = tolerance * larger;
  const isEdge = Math.abs(gap - allowed) <= 1e-12 * larger;
  return isEdge ? exactGap(one, other).greaterThan(new Decimal(larger).times(tolerance)) : gap > allowed;
}

function exactGap(one: number, other: number): Decimal {
  return new Decimal(one).minus(other).abs();
}
