/**
 * Values that do not go with their neighbours in a series, as the periods of one row do.
 *
 * Off its neighbours: more than 5 times larger than both, or more than 5 times smaller than both. The first and the last
 * value, which have one neighbour, are held against the nearest two, and only where these two go together; so a series that
 * grows fourteen times a year all along is left in peace, and one wild value is not.
 * Unit slip: a step of about a thousand or a million (within a factor of two), as between USD m and USD bn. Of the two
 * values beside the step the one further from the median of the series is meant, the later where both are as far. It is
 * an error where both neighbours say so, and a warning at an end or at a lasting change.
 * Shares have their own slip, about a hundred (20 among 0.2), and swing by nature, so nothing else is said of them.
 * Blanks and zeros are passed over: a start from zero is no ratio. Signs are left to others: sizes are compared.
 * Limits: a real jump of a thousand, such as a first sale after a trial, looks like a slip.
 */
import type { Severity } from "./datapoint";

export const neighbourRatio = 5;
const slipFactor = 2;
const rounding = 1 + 1e-12;

export interface SeriesTrouble {
  readonly kind: "unit slip" | "off its neighbours";
  readonly severity: Severity;
  /** Its place in the series, from 0, and the places it was held against. */
  readonly place: number;
  readonly beside: readonly number[];
  readonly value: number;
  /** Its size over that of the neighbour that is nearer in size: 1000 for a slip upwards, 0.001 for one downwards. */
  readonly ratio: number;
}

export interface SeriesOptions {
  /** Whether the values are shares: fractions or per cent. */
  readonly areShares?: boolean | undefined;
}

interface Entry {
  readonly place: number;
  readonly value: number;
  readonly size: number;
}

/** In the order of the series; each value at most once. */
export function seriesTroubles(
  values: readonly (number | null)[],
  { areShares = false }: SeriesOptions = {},
): SeriesTrouble[] {
  const entries = values.flatMap((value, place): Entry[] =>
    value === null || value === 0 || !Number.isFinite(value) ? [] : [{ place, value, size: Math.abs(value) }],
  );
  const slips = slipsIn(entries, areShares ? [100] : [1e3, 1e6]);
  const troubles = areShares ? slips.filter(({ severity }) => severity === "error") : [...slips];
  if (!areShares) {
    const slipped = new Set(slips.map(({ place }) => place));
    for (const found of outliersIn(entries)) if (!slipped.has(found.place)) troubles.push(found);
  }
  return troubles.sort((one, other) => one.place - other.place);
}

/** Whether one size is about a thousand or a million times the other. */
export function isUnitSlip(one: number, other: number): boolean {
  return isSlip(Math.abs(one), Math.abs(other), [1e3, 1e6]);
}

function isSlip(one: number, other: number, factors: readonly number[]): boolean {
  const ratio = Math.max(one, other) / Math.min(one, other);
  return factors.some((factor) => ratio * slipFactor * rounding >= factor && ratio <= factor * slipFactor * rounding);
}

function slipsIn(entries: readonly Entry[], factors: readonly number[]): SeriesTrouble[] {
  const middle = median(entries.map(({ size }) => Math.log(size)));
  const suspects = new Set<number>();
  for (let at = 1; at < entries.length; at += 1) {
    const [before, after] = [entries[at - 1]!.size, entries[at]!.size];
    if (!isSlip(before, after, factors)) continue;
    const isEarlier = Math.abs(Math.log(before) - middle) > Math.abs(Math.log(after) - middle) * rounding;
    suspects.add(isEarlier ? at - 1 : at);
  }
  return [...suspects].map((at) => {
    const entry = entries[at]!;
    const neighbours = [entries[at - 1], entries[at + 1]].filter((other) => other !== undefined);
    const slipped = neighbours.filter(({ size }) => isSlip(entry.size, size, factors));
    const isBothSides = slipped.length === 2 && slipped[0]!.size > entry.size === slipped[1]!.size > entry.size;
    return trouble("unit slip", isBothSides ? "error" : "warning", entry, slipped);
  });
}

function outliersIn(entries: readonly Entry[]): SeriesTrouble[] {
  if (entries.length < 3) return [];
  return entries.flatMap((entry, at) => {
    const isEnd = at === 0 || at === entries.length - 1;
    const toMiddle = at === 0 ? 1 : -1;
    const [near, far] = isEnd
      ? [entries[at + toMiddle]!, entries[at + 2 * toMiddle]!]
      : [entries[at - 1]!, entries[at + 1]!];
    if (isEnd && isOff(near.size, far.size)) return [];
    const isAbove = entry.size > near.size;
    if (isAbove !== entry.size > far.size || !isOff(entry.size, near.size) || !isOff(entry.size, far.size)) return [];
    return [trouble("off its neighbours", "warning", entry, [near, far])];
  });
}

function isOff(one: number, other: number): boolean {
  return Math.max(one, other) > neighbourRatio * rounding * Math.min(one, other);
}

function trouble(
  kind: SeriesTrouble["kind"],
  severity: Severity,
  { place, value, size }: Entry,
  held: readonly Entry[],
): SeriesTrouble {
  const ratios = held.map((other) => size / other.size);
  const nearest = ratios.reduce((one, other) => (Math.abs(Math.log(other)) < Math.abs(Math.log(one)) ? other : one));
  return { kind, severity, place, beside: held.map((other) => other.place), value, ratio: nearest };
}

function median(sizes: readonly number[]): number {
  const sorted = [...sizes].sort((one, other) => one - other);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

/** "Revenue 2025 is about 1,000 times its neighbours". */
export function seriesSentence(name: string, { kind, ratio, value }: SeriesTrouble): string {
  const times = ratio >= 1 ? `${shownRatio(ratio)} times` : `1/${shownRatio(1 / ratio)} of`;
  return kind === "unit slip"
    ? `${name} is ${value}, about ${times} the figure beside it: thousands, millions and billions may be mixed`
    : `${name} is ${value}, ${times} its nearer neighbour`;
}

function shownRatio(ratio: number): number {
  return Number(ratio.toPrecision(2));
}
