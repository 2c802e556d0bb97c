/**
 * What the ways of adding up a column have in common: totals by group that lose no digit, however they are held.
 */
/** A column that adds up by group. `-1` as a group leaves the row out. */
export interface ExactColumn {
  totalsBy(groupOf: ArrayLike<number>, groups: number): ExactTotals;
}

/** Totals meet only totals of their own column: another's are held over another power of ten, and are refused. */
export interface ExactTotals {
  /** Which column these are totals of, by identity. */
  readonly column: object;
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

export function needSameColumn(one: ExactTotals["column"], other: ExactTotals): void {
  if (one !== other.column) throw new Error("totals need totals of the same column; got another column's");
}
