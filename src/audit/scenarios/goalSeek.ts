/**
 * Finds the value of one input for which an output reaches a target.
 *
 * Method: two values of the input between which the output passes the target are looked for first, outwards from the present
 * value in steps that double; between them the Illinois variant of false position (Dowell and Jarratt, 1971) closes in, with a
 * bisection wherever it has not halved the bracket in three steps. It ends within a billionth of the target, and with the input
 * rounded to ten digits where that is as near: 25 rather than 24.9999999999.
 *
 * Limits: of several solutions the one nearest to where the search began is found, as a rule. An output that touches the
 * target without passing it is found only by chance, and one that jumps over it has no solution, which is said.
 */
import type { Outcome, Trials } from "./trial";

export interface Goal {
  readonly start: number;
  readonly target: number;
  /** Both or none: the search then stays between them. */
  readonly bounds: { readonly low: number; readonly high: number } | null;
}

export interface Point {
  readonly input: number;
  readonly output: number;
}

export type Sought =
  | ({ readonly kind: "found" } & Point)
  /** The output never passes the target where it was looked at. */
  | { readonly kind: "not reached"; readonly nearest: Point | null; readonly from: number; readonly to: number }
  /** The output passes the target in a jump. */
  | { readonly kind: "jumps"; readonly nearest: Point; readonly above: Point; readonly below: Point };

const precision = 1e-9;
export const mostSteps = 120;
const mostDoublings = 40;
const shownDigits = 10;

export function* goalSeek(goal: Goal): Trials<Sought> {
  const sought = yield* closedIn(goal);
  if (sought.kind !== "found") return sought;
  const { target, bounds } = goal;
  const input = Number(sought.input.toPrecision(shownDigits));
  const isOutside = bounds !== null && (input < bounds.low || input > bounds.high);
  if (input === sought.input || isOutside) return sought;
  const output = yield new Map([[0, input]]);
  const allowed = Math.max(Math.abs(sought.output - target), precision * Math.abs(target));
  return typeof output === "number" && Math.abs(output - target) <= allowed ? { kind: "found", input, output } : sought;
}

function* closedIn({ start, target, bounds }: Goal): Trials<Sought> {
  const seen: Point[] = [];
  const look = function* (input: number): Generator<ReadonlyMap<number, number>, number | null, Outcome> {
    const output = yield new Map([[0, input]]);
    if (typeof output !== "number" || !Number.isFinite(output)) return null;
    seen.push({ input, output });
    return output - target;
  };
  const nearest = () => seen.reduce<Point | null>((best, one) => (isNearer(one, best, target) ? one : best), null);
  const isThere = (miss: number | null): boolean =>
    miss !== null && Math.abs(miss) <= precision * scaleOf(target, seen);

  const first = yield* look(start);
  if (isThere(first)) return { kind: "found", ...seen.at(-1)! };
  const bracket = yield* bounds === null ? outwards(start, first, look) : between(bounds, start, first, look);
  const reached = nearest();
  if (reached !== null && isThere(reached.output - target)) return { kind: "found", ...reached };
  if (bracket === null) {
    const inputs = seen.map(({ input }) => input);
    return { kind: "not reached", nearest: reached, from: Math.min(...inputs, start), to: Math.max(...inputs, start) };
  }

  let [low, high] = bracket;
  let sinceHalved = 0;
  let width = Math.abs(high.input - low.input);
  let [lowMiss, highMiss] = [low.miss, high.miss];
  let last: "low" | "high" | null = null;
  while (seen.length < mostSteps) {
    const straight = high.input - (highMiss * (high.input - low.input)) / (highMiss - lowMiss);
    const middle = low.input + (high.input - low.input) / 2;
    const next = sinceHalved >= 3 || !isBetween(straight, low.input, high.input) ? middle : straight;
    if (next === low.input || next === high.input) break;
    const miss = yield* look(next);
    if (isThere(miss)) return { kind: "found", ...seen.at(-1)! };
    if (miss === null) break;
    // An end that stays twice counts half, or else the other one would only creep.
    const side = Math.sign(miss) === Math.sign(high.miss) ? "high" : "low";
    if (side === "high")
      [high, highMiss, lowMiss] = [{ input: next, miss }, miss, side === last ? lowMiss / 2 : lowMiss];
    else [low, lowMiss, highMiss] = [{ input: next, miss }, miss, side === last ? highMiss / 2 : highMiss];
    last = side;
    const now = Math.abs(high.input - low.input);
    if (now <= width / 2) [width, sinceHalved] = [now, 0];
    else sinceHalved += 1;
  }
  const ends = [low, high].map(({ input, miss }) => ({ input, output: miss + target }));
  const [below, above] = ends.sort((one, other) => one.output - other.output) as [Point, Point];
  return { kind: "jumps", nearest: nearest()!, above, below };
}

interface Miss {
  readonly input: number;
  readonly miss: number;
}

type Look = (input: number) => Generator<ReadonlyMap<number, number>, number | null, Outcome>;

function* outwards(
  start: number,
  first: number | null,
  look: Look,
): Generator<ReadonlyMap<number, number>, readonly [Miss, Miss] | null, Outcome> {
  let step = start === 0 ? 0.1 : Math.abs(start) / 10;
  const ends: (Miss | null)[] = [1, -1].map(() => (first === null ? null : { input: start, miss: first }));
  const isOpen = [true, true];
  for (let doubling = 0; doubling < mostDoublings && isOpen.includes(true); doubling += 1, step *= 2)
    for (const [side, direction] of [1, -1].entries()) {
      if (isOpen[side] !== true) continue;
      const input = start + direction * step;
      const miss = yield* look(input);
      const before = ends[side];
      // Beyond an error, as of a root of a negative number, nothing is looked for.
      if (miss === null) isOpen[side] = false;
      else if (miss === 0 || (before && Math.sign(before.miss) !== Math.sign(miss))) {
        return before ? [before, { input, miss }] : null;
      } else ends[side] = { input, miss };
    }
  return null;
}

function* between(
  { low, high }: { readonly low: number; readonly high: number },
  start: number,
  first: number | null,
  look: Look,
): Generator<ReadonlyMap<number, number>, readonly [Miss, Miss] | null, Outcome> {
  const parts = 8;
  let before: Miss | null = null;
  for (let part = 0; part <= parts; part += 1) {
    const input = low + ((high - low) * part) / parts;
    const miss = input === start ? first : yield* look(input);
    const here = miss === null ? null : { input, miss };
    if (before !== null && here !== null && Math.sign(before.miss) !== Math.sign(here.miss)) return [before, here];
    before = here;
  }
  return null;
}

function isNearer(one: Point, best: Point | null, target: number): boolean {
  return best === null || Math.abs(one.output - target) < Math.abs(best.output - target);
}

/** A target of 0 is as near as the figures around it are large. */
function scaleOf(target: number, seen: readonly Point[]): number {
  return target !== 0 ? Math.abs(target) : Math.max(...seen.slice(0, 2).map(({ output }) => Math.abs(output)));
}

function isBetween(value: number, one: number, other: number): boolean {
  return Number.isFinite(value) && value > Math.min(one, other) && value < Math.max(one, other);
}
