/**
 * The price elasticity of demand: by how many per cent volume rises when the price falls by one per cent.
 *
 * The textbook elasticity is the slope of ln volume on ln price, negative for normal demand; the report quotes its
 * opposite, positive, and so does this. Four ways to measure it:
 * "loglog" fits the line through all points by least squares: a constant-elasticity demand curve, volume = a · price^−e;
 * "log" takes the first and the last point only, in logs; "arc" relates both changes to their midpoints (Allen, 1934), so that it is the same in both
 * directions; "point" relates both to the first values. Sources: Varian, Intermediate Microeconomics, chapter 15;
 * The State of the AI Economy (25 June 2026): price −97% with 50 times the volume.
 *
 * Sums are centred and in two passes, and logarithms are those of ratios to the first row, so that a price series far from 1
 * or hardly moving loses no digits. Limits: everything that moved with
 * the price (quality, income, time) is in the number; it describes, it does not prove a cause.
 */
import { elasticityMethods } from "./arguments/choices";
import { Decimal, toDouble } from "./exact/decimal";
import { needs } from "./arguments/error";
import { toKeyword } from "./arguments/keyword";
import { logLogFit } from "./logLogFit";
import { positivePairs, type PositivePairs } from "./arguments/positivePairs";
import type { Answer, Grid } from "./arguments/table";

export type ElasticityMethod = (typeof elasticityMethods)[number];

/** At least two pairs. */
export function elasticity({ prices, volumes, lastPlace }: PositivePairs, method: ElasticityMethod): number {
  const last = prices.length - 1;
  // The line through two points is that of their logarithms.
  if (method === "loglog" && prices.length > 2) {
    const fit = logLogFit(prices, volumes);
    if (fit === null) throw needs("prices", "two different prices", prices[0]!, { code: "#DIV/0!" });
    return fit.elasticity;
  }
  const [firstPrice, lastPrice, firstVolume, lastVolume] = [prices[0]!, prices[last]!, volumes[0]!, volumes[last]!];
  if (firstPrice === lastPrice)
    throw needs("prices", "a last price other than the first", lastPrice, { place: lastPlace, code: "#DIV/0!" });
  if (method === "log" || method === "loglog") {
    // In decimals, because no double holds the quotient of two far-apart prices.
    const growth = (first: number, last: number) => new Decimal(last).div(first).ln();
    return toDouble(growth(firstVolume, lastVolume).div(growth(firstPrice, lastPrice)).negated());
  }
  const change = (first: number, last: number) => {
    const difference = new Decimal(last).minus(first);
    // The midpoint's halves cancel in the quotient of the two changes, so the sum serves as well.
    return { difference, base: method === "arc" ? new Decimal(last).plus(first) : new Decimal(first) };
  };
  const price = change(firstPrice, lastPrice);
  const volume = change(firstVolume, lastVolume);
  const ratio = volume.difference.times(price.base).div(price.difference.times(volume.base));
  return toDouble(ratio.negated());
}

/** The elasticity of two ranges, with the method as a cell. */
export function elasticityOf(prices: Grid, volumes: Grid, method: Grid | undefined): Answer {
  const word = toKeyword("method", method ?? null, elasticityMethods, "loglog");
  return [[elasticity(positivePairs(prices, volumes, 2), word)]];
}
