/** Splits of shares, told by the ratio of two counts of the same period: 20 for 1, 3 for 2, 1 for 10. */

export interface ShareSplit {
  /** So many new shares … */
  readonly shares: number;
  /** … for so many old ones. */
  readonly for: number;
}

/** Counts are printed rounded to thousands or millions, and dilution is worked out anew. */
const tolerance = 0.005;
const most = 100;
const uncommon: readonly (readonly [number, number])[] = [
  [3, 2],
  [5, 2],
  [4, 3],
  [5, 4],
];

/** Null where the counts are no split apart. */
export function shareSplit(before: number, after: number): ShareSplit | null {
  if (!(before > 0) || !(after > 0)) return null;
  if (after < before) {
    const split = shareSplit(after, before);
    return split && { shares: split.for, for: split.shares };
  }
  const ratio = after / before;
  const whole = Math.round(ratio);
  const isNear = (other: number) => Math.abs(ratio / other - 1) <= tolerance;
  if (whole >= 2 && whole <= most && isNear(whole)) return { shares: whole, for: 1 };
  const found = uncommon.find(([shares, old]) => isNear(shares / old));
  return found === undefined ? null : { shares: found[0], for: found[1] };
}
