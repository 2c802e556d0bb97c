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
  return tenthsText(thousandths < 0 ? -whole : whole);
}

/** The texts below 1,000%, as they were first written: a long column of conflicts repeats them. */
const written = new Map<number, string>();
const mostWritten = 10_000;

function tenthsText(tenths: number): string {
  const known = written.get(tenths);
  if (known !== undefined) return known;
  const size = Math.abs(tenths);
  const last = size % 10;
  const text = `${tenths < 0 ? "-" : "+"}${(size - last) / 10}.${last}%`;
  if (size < mostWritten) written.set(tenths, text);
  return text;
}

function exactText(claim: number, standing: number): string {
  const percent = new Decimal(claim).minus(standing).div(Math.abs(standing)).times(100);
  const text = percent.abs().lessThan(0.05) ? percent.toSignificantDigits(1).toFixed() : percent.toFixed(1);
  return `${text.startsWith("-") ? "" : "+"}${text}%`;
}
