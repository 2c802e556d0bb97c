/**
 * The least-squares line of ln volume on ln price.
 *
 * The normal equations of one regressor (Draper and Smith, Applied Regression Analysis, chapter 1), with the logarithms, which are those of the ratios to the first row, centred on their means in a
 * second pass and the residuals added up themselves, so that series far from 1, series that hardly move and close fits keep their digits.
 *
 * Limits: in doubles; prices that no logarithm tells apart have no line.
 */
import { Decimal } from "./exact/decimal";

export interface LogLogFit {
  /** The slope with its sign turned. */
  readonly elasticity: number;
  /** Of ln volume, where ln price is 0. */
  readonly intercept: number;
  /** Sums of squares: of ln price and of ln volume around their means, and of the residuals. */
  readonly priceSquares: number;
  readonly volumeSquares: number;
  readonly residualSquares: number;
}

/** Two positive pairs or more; null where every price is the same, or no logarithm tells them apart. */
export function logLogFit(prices: readonly number[], volumes: readonly number[]): LogLogFit | null {
  const count = prices.length;
  const logPrices = new Float64Array(count);
  const logVolumes = new Float64Array(count);
  let [sumPrice, sumVolume] = [0, 0];
  for (let row = 0; row < count; row += 1) {
    sumPrice += logPrices[row] = logRatio(prices[row]!, prices[0]!);
    sumVolume += logVolumes[row] = logRatio(volumes[row]!, volumes[0]!);
  }
  const [meanPrice, meanVolume] = [sumPrice / count, sumVolume / count];
  let [priceSquares, together, volumeSquares] = [0, 0, 0];
  for (let row = 0; row < count; row += 1) {
    const price = logPrices[row]! - meanPrice;
    const volume = logVolumes[row]! - meanVolume;
    priceSquares += price * price;
    together += price * volume;
    volumeSquares += volume * volume;
  }
  if (priceSquares === 0 || prices.every((price) => price === prices[0])) return null;
  const slope = together / priceSquares;
  let residualSquares = 0;
  for (let row = 0; row < count; row += 1) {
    const residual = logVolumes[row]! - meanVolume - slope * (logPrices[row]! - meanPrice);
    residualSquares += residual * residual;
  }
  return {
    elasticity: slope === 0 ? 0 : -slope,
    intercept: Math.log(volumes[0]!) + meanVolume - slope * (Math.log(prices[0]!) + meanPrice),
    priceSquares,
    volumeSquares,
    residualSquares,
  };
}

/** Nearer to each other than this, two doubles differ by less than the decimals that they stand for need. */
const near = 1e-3;

/** ln (value ÷ base) of positive numbers. */
function logRatio(value: number, base: number): number {
  const ratio = value / base;
  if (Math.abs(ratio - 1) < near) return Math.log1p(new Decimal(value).minus(base).div(base).toNumber());
  // No double holds the quotient of two far-apart values.
  return ratio > Number.MIN_VALUE / Number.EPSILON && ratio < Infinity
    ? Math.log(ratio)
    : Math.log(value) - Math.log(base);
}
