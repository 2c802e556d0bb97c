/**
 * Decimal arithmetic for money: 0.3 − 0.2 is 0.1, as on paper, where doubles say 0.09999999999999998.
 *
 * A double stands for the shortest decimal that reads back as itself, which is what the user typed. Every intermediate
 * result keeps 40 significant digits; the answer is rounded once, to the nearest double, on the way out.
 */
import DecimalLibrary from "decimal.js";

export const Decimal = DecimalLibrary.clone({ precision: 40, rounding: 4, toExpNeg: -400, toExpPos: 400 });
export type Decimal = DecimalLibrary;

export const zero = new Decimal(0);
export const one = new Decimal(1);
export const million = new Decimal(1_000_000);

/** The nearest double, never minus zero. Reading the decimal digits back rounds once and correctly. */
export function toDouble(value: Decimal): number {
  return Number(value.toString()) + 0;
}
