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
import { needs } from "./arguments/error";
import { logLogFit } from "./logLogFit";
import { toNumberOption } from "./arguments/numberOption";
import { positivePairs } from "./arguments/positivePairs";
import { studentT } from "./studentT";
import { toFlag, withHeaders, type Answer, type Grid } from "./arguments/table";

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
  const { elasticity, intercept, priceSquares, volumeSquares, residualSquares } = fit;
  const count = pairs.prices.length;
  const standardError = Math.sqrt(residualSquares / (count - 2) / priceSquares);
  // Where every volume is the same there is nothing to explain.
  const rSquared = volumeSquares === 0 ? "" : Math.max(0, 1 - residualSquares / volumeSquares);
  const reach = studentT(level, count - 2) * standardError;
  const row = [elasticity, standardError, elasticity - reach, elasticity + reach, rSquared, count, intercept];
  return withHeaders(headerRow, [row], shown);
}
