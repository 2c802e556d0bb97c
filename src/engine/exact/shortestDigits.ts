/**
 * The digits of doubles, fast: the shortest decimal that reads back as each, written as a whole number of 17 digits.
 *
 * A double x times a power of ten below 10^23 is known exactly as the sum of two doubles (Dekker, 1971: the product and its error). So
 * the nearest decimals of 15, 16 and 17 digits are known too, and the shortest that reads back is found as a printer of
 * numbers finds it: 15 digits if their quotient by the power is x again (IEEE 754 division rounds correctly, and no two
 * decimals of 15 digits read as one double), else 16 by the same test, else 17, of which the nearest always reads back. This
 * takes a tenth of the time of writing the number and reading its text. Numbers outside 10^-7 to 10^15 and ties are read from
 * their text.
 */

const lowUnit = 1e9;
const splitter = 2 ** 27 + 1;
const largestPower = 22;
const nearHalf = 0.5 - 1e-6;
const powers = Array.from({ length: largestPower + 1 }, (_power, exponent) => Number(`1e${exponent}`));
const powerHighs = powers.map((power) => highHalf(power));

function highHalf(value: number): number {
  const wide = splitter * value;
  return wide - (wide - value);
}

/**
 * Writes a finite number as (high · 10^10 + low) · 10^−scale, both parts with its sign, and gives back the scale. The scale of
 * the number before is where the search begins. Into an array, because an object for each number, or code that is
 * optimised for objects that come and go, takes longer than the digits.
 */
export function writeDigits(digits: Float64Array, at: number, value: number, nearScale: number): number {
  const size = Math.abs(value);
  if (size === 0) {
    digits[at] = digits[at + 1] = 0;
    return nearScale;
  }
  const scale = writeExactly(digits, at, size, nearScale) ?? writeText(digits, at, size);
  if (value < 0) {
    digits[at] = -digits[at]!;
    digits[at + 1] = -digits[at + 1]!;
  }
  return scale;
}

function writeExactly(digits: Float64Array, at: number, size: number, nearScale: number): number | null {
  let exponent = Math.min(Math.max(nearScale - 1, 1), largestPower);
  while (exponent < largestPower && size * powers[exponent]! < 1e15) exponent += 1;
  while (exponent > 1 && size * powers[exponent]! >= 1e16) exponent -= 1;
  const power = powers[exponent]!;
  const product = size * power;
  // Not so near the ends of a decade that the product's error could lie across them.
  if (!(product > 1e15 + 2 && product < 1e16 - 2)) return null;

  const fifteen = Math.round(size * powers[exponent - 1]!);
  // Only what lies within a step of the double can read back, and asking that first saves most divisions.
  if (Math.abs(fifteen * 10 - product) < 4 && fifteen / powers[exponent - 1]! === size) {
    digits[at] = Math.floor(fifteen / (lowUnit / 10));
    digits[at + 1] = (fifteen - digits[at]! * (lowUnit / 10)) * 100;
    return exponent + 1;
  }
  const sizeHigh = highHalf(size);
  const sizeLow = size - sizeHigh;
  const powerHigh = powerHighs[exponent]!;
  const powerLow = power - powerHigh;
  const error = sizeLow * powerLow - (product - sizeHigh * powerHigh - sizeLow * powerHigh - sizeHigh * powerLow);
  const whole = Math.round(product);
  const rest = product - whole + error;
  const step = Math.round(rest);
  const fineStep = Math.round(rest * 10);
  if (Math.max(Math.abs(rest - step), Math.abs(rest * 10 - fineStep)) > nearHalf) return null;
  // From 2^53 on half a step of the double is more than half a unit here, so that the nearest whole reads back.
  const isSixteen = whole >= 2 ** 53 || (whole + step) / power === size;
  digits[at] = Math.floor(whole / lowUnit);
  digits[at + 1] = (whole - digits[at]! * lowUnit) * 10 + (isSixteen ? step * 10 : fineStep);
  return exponent + 1;
}

function writeText(digits: Float64Array, at: number, size: number): number {
  const [mantissa, exponent] = size.toExponential().split("e") as [string, string];
  const seventeen = mantissa.replace(".", "").padEnd(17, "0");
  digits[at] = Number(seventeen.slice(0, 7));
  digits[at + 1] = Number(seventeen.slice(7));
  return 16 - Number(exponent);
}
