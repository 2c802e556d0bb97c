/**
 * The elasticity of demand with its uncertainty: what the fit of ln volume on ln price says, and how surely.
 *
 * Ordinary least squares on the logarithms, volume = a · price^−e: the elasticity is the slope with its sign turned, its standard error
 * s ÷ √Σ(x − mean)², with s² the sum of squared residuals over n − 2, and the interval elasticity ± t · standard error with
 * Student's t at n − 2 degrees of freedom (Draper and Smith, Applied Regression Analysis, chapter 1). R squared is the
 * part of the variation of ln volume that the line explains. Sums are centred and in two passes, residuals are added up
 * themselves, so that series far from 1 and close fits keep their digits.
 *
 * Limits: assumes independent errors of one size in the logarithms; prices and volumes that both only grow with time fit well and prove nothing.
 */
import { needs } from "./error";
import { toNumberOption } from "./numberOption";
import { positivePairs } from "./positivePairs";
import { studentT } from "./studentT";
import { toFlag, withHeaders, type Answer, type Grid } from "./table";

const fewestPoints = 3;
const headerRow = ["Elasticity", "Standard error", "Low", "High", "R squared", "Observations", "Intercept"];

export function elasticityStats(
  prices: Grid,
  volumes: Grid,
  { confidence, headers }: { confidence?: Grid | undefined; headers?: Grid | undefined } = {},
): Answer {
  const level = toNumberOption("confidence", confidence, 0.95, {
    requirement: "a fraction between 0 and 1",
    holds: (value) => value > 0 && value < 1,
  });
  const shown = toFlag("headers", headers ?? null);
  const pairs = positivePairs(prices, volumes, fewestPoints);
  const fit = logLogFit(pairs.prices, pairs.volumes);
  if (fit === null) throw needs("prices", "two different prices", pairs.prices[0], { code: "#DIV/0!" });
  const { elasticity, standardError, rSquared, intercept, count } = fit;
  const reach = studentT(level, count - 2) * standardError;
  const row = [elasticity, standardError, elasticity - reach, elasticity + reach, rSquared ?? "", count, intercept];
  return withHeaders(headerRow, [row], shown);
}

export interface LogLogFit {
  readonly elasticity: number;
  readonly standardError: number;
  /** null where every volume is the same, so that there is nothing to explain. */
  readonly rSquared: number | null;
  /** Of ln volume. */
  readonly intercept: number;
  readonly count: number;
}

/** Three positive pairs or more; null where every price is the same, or no logarithm tells them apart. */
export function logLogFit(prices: readonly number[], volumes: readonly number[]): LogLogFit | null {
  const count = prices.length;
  const logPrices = new Float64Array(count);
  const logVolumes = new Float64Array(count);
  let [sumPrice, sumVolume] = [0, 0];
  for (let row = 0; row < count; row += 1) {
    sumPrice += logPrices[row] = Math.log(prices[row]!);
    sumVolume += logVolumes[row] = Math.log(volumes[row]!);
  }
  const [meanPrice, meanVolume] = [sumPrice / count, sumVolume / count];
  let [across, together, variation] = [0, 0, 0];
  for (let row = 0; row < count; row += 1) {
    const price = logPrices[row]! - meanPrice;
    const volume = logVolumes[row]! - meanVolume;
    across += price * price;
    together += price * volume;
    variation += volume * volume;
  }
  if (across === 0 || prices.every((price) => price === prices[0])) return null;
  const slope = together / across;
  let unexplained = 0;
  for (let row = 0; row < count; row += 1) {
    const residual = logVolumes[row]! - meanVolume - slope * (logPrices[row]! - meanPrice);
    unexplained += residual * residual;
  }
  return {
    elasticity: slope === 0 ? 0 : -slope,
    standardError: Math.sqrt(unexplained / (count - 2) / across),
    rSquared: variation === 0 ? null : Math.max(0, 1 - unexplained / variation),
    intercept: meanVolume - slope * meanPrice,
    count,
  };
}
