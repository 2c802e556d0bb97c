/** A printed number as plain digits: "1.6675E10" and "16675000000.0" are both "16675000000"; null where no cell can hold it. */
import { Decimal } from "../engine/exact/decimal";

/** More digits than anybody prints are a broken file, and arithmetic keeps 40. */
const mostDigits = 40;

export function plainDigits(printed: string): string | null {
  const whole = /^(-?\d{1,39})(?:\.0+)?$/.exec(printed)?.[1];
  if (whole !== undefined) return whole === "-0" ? "0" : whole;
  if (!Number.isFinite(Number(printed))) return null;
  const value = new Decimal(printed);
  if (value.isZero()) return Number(printed) === 0 && /[1-9]/.test(printed.split(/e/i)[0]!) ? null : "0";
  const isHeld = value.precision() <= mostDigits && Number(printed) !== 0;
  return isHeld ? value.toFixed() : null;
}

/** Whether a cell shows all its digits: Excel keeps fifteen. */
export function fitsCell(plain: string): boolean {
  return plain.replace(/[-.]/g, "").replace(/^0+|0+$/g, "").length <= 15;
}
