/** Regression against certified figures: NIST's Norris data, given to the functions as prices and volumes of which they take the logs. */
import { Decimal } from "decimal.js";
import { call } from "../functions/host";
import { norris, norrisPrices, norrisVolumes } from "./norris";
import { digitsOfAgreement } from "./relativeError";

test("the points are NIST's: exact arithmetic gives the certified figures back to the last digit", () => {
  const Exact = Decimal.clone({ precision: 60 });
  const sumOf = (term: (y: Decimal, x: Decimal) => Decimal) =>
    norris.points.reduce((sum, [y, x]) => sum.plus(term(new Exact(y), new Exact(x))), new Exact(0));
  const n = norris.points.length;
  const [meanY, meanX] = [sumOf((y) => y).div(n), sumOf((_y, x) => x).div(n)];
  const together = sumOf((y, x) => y.minus(meanY).times(x.minus(meanX)));
  const alone = sumOf((_y, x) => x.minus(meanX).pow(2));
  const all = sumOf((y) => y.minus(meanY).pow(2));
  const slope = together.div(alone);
  const intercept = meanY.minus(slope.times(meanX));
  const left = sumOf((y, x) => y.minus(intercept).minus(slope.times(x)).pow(2));
  const variance = left.div(n - 2);
  const digits = (value: Decimal) => value.toSignificantDigits(15).toFixed();
  expect({
    slope: digits(slope),
    intercept: digits(intercept),
    slopeError: digits(variance.div(alone).sqrt()),
    interceptError: digits(variance.times(new Exact(1).div(n).plus(meanX.pow(2).div(alone))).sqrt()),
    residualDeviation: digits(variance.sqrt()),
    rSquared: digits(new Exact(1).minus(left.div(all))),
  }).toEqual({ ...norris, points: undefined });
});

test("ELASTICITY agrees with the certified slope in 12 digits or more", () => {
  const [[elasticity]] = call("ELASTICITY", norrisPrices, norrisVolumes) as [[number]];
  expect(digitsOfAgreement(-elasticity, Number(norris.slope))).toBeGreaterThanOrEqual(12);
});
