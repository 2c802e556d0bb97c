/**
 * How far a claim lies from the one that stands, in per cent of it, as a text with one decimal: "+12.0%".
 *
 * The text is that of the exact decimals, a half away from zero. Doubles find it wherever they are sure: their quotient is
 * off by less than a hundred-billionth of the sizes compared, so if it lies farther than that from every half of a tenth, the
 * exact one rounds to the same tenth. What lies nearer, what is below a twentieth of a per cent (shown by its first digit, as
 * one decimal would show none) and what has extreme sizes is worked out in decimals.
 */
import { Decimal } from "./decimal";

const uncertainty = 1e-11;
const largestRatio = 1e9;
/** Sizes whose differences and quotients neither overflow nor lose digits. */
const sizes = { least: 1e-290, most: 1e290 };

/** `standing` is not zero. */
export function differenceText(claim: number, standing: number): string {
  return sureText(claim, standing) ?? exactText(claim, standing);
}

function sureText(claim: number, standing: number): string | null {
  const base = Math.abs(standing);
  const ratio = Math.abs(claim) / base;
  if (base < sizes.least || base > sizes.most || ratio > largestRatio) return null;
  const thousandths = ((claim - standing) / base) * 1000;
  const size = Math.abs(thousandths);
  const whole = Math.round(size);
  if (whole === 0 || 0.5 - Math.abs(size - whole) <= uncertainty * (1 + ratio)) return null;
  const tenth = whole % 10;
  return `${thousandths < 0 ? "-" : "+"}${(whole - tenth) / 10}.${tenth}%`;
}

function exactText(claim: number, standing: number): string {
  const percent = new Decimal(claim).minus(standing).div(Math.abs(standing)).times(100);
  const text = percent.abs().lessThan(0.05) ? percent.toSignificantDigits(1).toFixed() : percent.toFixed(1);
  return `${text.startsWith("-") ? "" : "+"}${text}%`;
}
