/**
 * Exact sums over long columns of numbers that fill all the digits of a double, such as quotients.
 *
 * Each number is read as seventeen decimal digits in two parts, of seven and of ten, at the number of decimals it has. Parts at one number of
 * decimals are whole numbers, so they add up exactly in doubles while there are fewer than half a million rows; the few
 * totals, one for each number of decimals, are then put together as decimals.
 *
 * Limits: sizes at most thirty powers of ten apart; what lies farther is summed as decimals throughout.
 */
import { Decimal, zero } from "./decimal";
import { decimalTotals, plusExactly } from "./decimalTotals";
import type { ExactColumn } from "./exactTotals";
import { writeDigits } from "./shortestDigits";

/** Ten digits a row stay below 2^53 in sum. */
const mostRows = 500_000;
const widestRange = 30;

/** High part, low part and scale of each row, one after the other. */
const parts = 3;

interface DigitRows {
  readonly digits: Float64Array;
  /** Scales run from the least over so many. */
  readonly least: number;
  readonly scales: number;
}

export function digitColumn(values: ArrayLike<number>): ExactColumn | null {
  const rows = readDigits(values);
  return rows && { totalsBy: (groupOf, groups) => decimalTotals(rows, digitTotals(rows, groupOf, groups)) };
}

function readDigits(values: ArrayLike<number>): DigitRows | null {
  if (values.length > mostRows) return null;
  const digits = new Float64Array(values.length * parts);
  let [scale, least, most] = [17, Infinity, -Infinity];
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row]!;
    if (value === 0) continue;
    scale = writeDigits(digits, row * parts, value, scale);
    digits[row * parts + 2] = scale;
    if (scale < least) least = scale;
    if (scale > most) most = scale;
    if (most - least > widestRange) return null;
  }
  return { digits, least, scales: Math.max(most - least + 1, 0) };
}

function digitTotals(rows: DigitRows, groupOf: ArrayLike<number>, groups: number): Decimal[] {
  const { least, scales } = rows;
  const sums = digitSums(rows, groupOf, groups);
  return Array.from({ length: groups }, (_group, group) => {
    let total: Decimal = zero;
    for (let scale = 0; scale < scales; scale += 1) {
      const place = (group * scales + scale) * 2;
      const [high, low] = [sums[place]!, sums[place + 1]!];
      if (high !== 0) total = plusExactly(total, new Decimal(`${high}e${10 - least - scale}`));
      if (low !== 0) total = plusExactly(total, new Decimal(`${low}e${-least - scale}`));
    }
    return total;
  });
}

/** The high and the low parts of each group at each scale. */
function digitSums({ digits, least, scales }: DigitRows, groupOf: ArrayLike<number>, groups: number): Float64Array {
  const sums = new Float64Array(groups * scales * 2);
  for (let row = 0; row < digits.length / parts; row += 1) {
    const group = groupOf[row]!;
    const high = digits[row * parts]!;
    // A number other than zero has a digit in its first seven.
    if (group < 0 || high === 0) continue;
    const place = (group * scales + digits[row * parts + 2]! - least) * 2;
    sums[place]! += high;
    sums[place + 1]! += digits[row * parts + 1]!;
  }
  return sums;
}
