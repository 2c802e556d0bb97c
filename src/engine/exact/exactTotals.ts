/**
 * What the ways of adding up a column have in common: totals by group that lose no digit, however they are held.
 */
/** A column that adds up by group. `-1` as a group leaves the row out. */
export interface ExactColumn {
  totalsBy(groupOf: ArrayLike<number>, groups: number): ExactTotals;
}

export interface ExactTotals {
  readonly length: number;
  minus(other: ExactTotals): ExactTotals;
  /** These totals gathered into fewer groups. */
  totalsBy(groupOf: ArrayLike<number>, groups: number): ExactTotals;
  /** The total of all groups, as totals of one group. */
  total(): ExactTotals;
  at(index: number): number;
  /** This total as a part of another; `null` where the other is zero, or so small that no double holds the quotient. */
  ratio(index: number, other: ExactTotals, otherIndex: number): number | null;
  sign(index: number): number;
}
