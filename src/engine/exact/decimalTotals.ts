/** Totals by group held as decimals, for columns that plain additions cannot sum exactly. */
import { Decimal, toDouble, zero } from "./decimal";
import { needSameColumn, type ExactColumn, type ExactTotals } from "./exactTotals";

export function decimalColumn(values: ArrayLike<number>): ExactColumn {
  // Typed arrays have a map that makes numbers of everything; this one makes decimals.
  const decimals = Array.from(values, (value) => new Decimal(value));
  return {
    totalsBy: (groupOf, groups) => decimalTotals(decimals, decimalSums(decimals, groupOf, groups)),
  };
}

function decimalSums(values: readonly Decimal[], groupOf: ArrayLike<number>, groups: number): Decimal[] {
  const sums = new Array<Decimal>(groups).fill(zero);
  values.forEach((value, row) => {
    const group = groupOf[row]!;
    if (group >= 0) sums[group] = plusExactly(sums[group]!, value);
  });
  return sums;
}

/** A sum of any two doubles, however far apart, in full: the widest needs 309 digits before the point and 324 after. */
const Wide = Decimal.clone({ precision: 660 });

export function plusExactly(left: Decimal, right: Decimal): Decimal {
  return new Wide(left).plus(right) as Decimal;
}

interface DecimalTotals extends ExactTotals {
  readonly sums: readonly Decimal[];
}

export function decimalTotals(column: object, sums: readonly Decimal[]): DecimalTotals {
  const sumsOf = (other: ExactTotals) => {
    needSameColumn(column, other);
    return (other as DecimalTotals).sums;
  };
  return {
    column,
    sums,
    length: sums.length,
    totalsBy: (groupOf, groups) => decimalTotals(column, decimalSums(sums, groupOf, groups)),
    minus: (other) => {
      const others = sumsOf(other);
      return decimalTotals(
        column,
        sums.map((sum, index) => plusExactly(sum, others[index]!.negated())),
      );
    },
    total: () => decimalTotals(column, [sums.reduce(plusExactly, zero)]),
    at: (index) => toDouble(sums[index]!),
    ratio: (index, other, otherIndex) => {
      const divisor = sumsOf(other)[otherIndex]!;
      if (divisor.isZero()) return null;
      const quotient = toDouble(new Decimal(sums[index]!.toString()).div(divisor));
      return Number.isFinite(quotient) ? quotient : null;
    },
    sign: (index) => Math.sign(sums[index]!.comparedTo(0)),
  };
}
