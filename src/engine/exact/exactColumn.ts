/**
 * Exact sums over long columns, fast.
 *
 * Figures in a workbook are decimals of few digits. Written over one power of ten they are whole numbers, and whole numbers
 * below 2^53 add up exactly in doubles. So a column is scaled once (n = x · 10^k, accepted only if n ÷ 10^k gives back x
 * to the last bit), its totals are plain additions, and each result is one division, which IEEE 754 rounds correctly.
 * A column that does not fit (too many digits, or magnitudes too far apart) is summed in two parts of its digits, and where
 * that does not fit either in decimals; all ways give the same doubles.
 *
 * Limits: 15 significant digits and 12 decimals for the fastest way; there is no limit for the last.
 */
import { decimalColumn } from "./decimalTotals";
import { digitColumn } from "./digitColumn";
import { needSameColumn, type ExactColumn, type ExactTotals } from "./exactTotals";

const largestScale = 12;
const exactWhole = 2 ** 53;
const fifteenDigits = 1e15;

export function exactColumn(values: ArrayLike<number>): ExactColumn {
  const scaled = scaledToWholes(values);
  if (scaled === null) return digitColumn(values) ?? decimalColumn(values);
  const { wholes, power } = scaled;
  return {
    totalsBy: (groupOf, groups) => wholeTotals(wholes, wholeSums(wholes, groupOf, groups), power),
  };
}

/** The values times the fewest tens that make all of them whole, or null where the fast way has no room for them or for their sums. */
function scaledToWholes(values: ArrayLike<number>): { wholes: Float64Array; power: number } | null {
  const wholes = new Float64Array(values.length);
  let scale = 0;
  let power = 1;
  let magnitude = 0;
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row]!;
    const whole = Math.round(value * power);
    if (Math.abs(whole) >= fifteenDigits) return null;
    if (whole / power === value) {
      wholes[row] = whole;
      magnitude += Math.abs(whole);
      continue;
    }
    if (scale === largestScale) return null;
    // One decimal more, and all over again: that happens a few times at most, nearly always in the first rows.
    scale += 1;
    power = 10 ** scale;
    row = -1;
    magnitude = 0;
  }
  // Twice the magnitude, because a difference of two totals can be as large as both.
  return magnitude * 2 < exactWhole ? { wholes, power } : null;
}

function wholeSums(values: Float64Array, groupOf: ArrayLike<number>, groups: number): Float64Array {
  const sums = new Float64Array(groups);
  for (let row = 0; row < values.length; row += 1) {
    const group = groupOf[row]!;
    if (group >= 0) sums[group]! += values[row]!;
  }
  return sums;
}

interface WholeTotals extends ExactTotals {
  readonly sums: Float64Array;
}

function wholeTotals(column: object, sums: Float64Array, power: number): WholeTotals {
  const sumsOf = (other: ExactTotals) => {
    needSameColumn(column, other);
    return (other as WholeTotals).sums;
  };
  return {
    column,
    sums,
    length: sums.length,
    totalsBy: (groupOf, groups) => wholeTotals(column, wholeSums(sums, groupOf, groups), power),
    minus: (other) => {
      const others = sumsOf(other);
      return wholeTotals(
        column,
        sums.map((sum, index) => sum - others[index]!),
        power,
      );
    },
    total: () => wholeTotals(column, Float64Array.of(sums.reduce((total, sum) => total + sum, 0)), power),
    at: (index) => withoutMinusZero(sums[index]! / power),
    ratio: (index, other, otherIndex) => {
      const divisor = sumsOf(other)[otherIndex]!;
      return finiteOrNull(sums[index]! / divisor);
    },
    sign: (index) => Math.sign(sums[index]!),
  };
}

function withoutMinusZero(value: number): number {
  return value === 0 ? 0 : value;
}

function finiteOrNull(quotient: number): number | null {
  return Number.isFinite(quotient) ? withoutMinusZero(quotient) : null;
}
