/** Student's t against the closed forms that it has at one, two and four degrees of freedom. Without the workbook, which replaces the cosine of decimals. */
import { Decimal } from "decimal.js";
import { studentT } from "../../src/engine/studentT";
import { relativeError } from "./relativeError";

const Exact = Decimal.clone({ precision: 80 });
const levels = [1e-9, 0.001, 0.1, 0.5, 0.8, 0.9, 0.95, 0.99, 0.999, 0.99999, 0.999999999];

/** Of one degree of freedom, Cauchy's distribution: tan(π · confidence ÷ 2). */
const cauchy = (level: number) => Exact.acos(-1).times(level).div(2).tan();
/** Of two: confidence · √(2 ÷ (1 − confidence²)). */
const two = (level: number) =>
  new Exact(level).times(new Exact(2).div(new Exact(1).minus(new Exact(level).pow(2))).sqrt());
/** Of four: with s = √(1 − confidence²) and q = cos(asin(confidence) ÷ 3) ÷ s, 2·√(q − 1). */
function four(level: number): Decimal {
  const root = new Exact(1).minus(new Exact(level).pow(2)).sqrt();
  return Exact.sqrt(Exact.cos(Exact.asin(level).div(3)).div(root).minus(1)).times(2);
}

test.each([
  [1, cauchy],
  [2, two],
  [4, four],
])("%d degrees of freedom, in closed form", (degrees, closed) => {
  for (const level of levels) {
    const wanted = closed(level).toNumber();
    // Near certainty a double holds little of what lies outside: an ulp of the level moves the answer by this part.
    const inevitable = (2.3e-16 / (1 - level)) * 2;
    expect([level, relativeError(studentT(level, degrees), wanted) <= 1e-12 + inevitable]).toEqual([level, true]);
  }
});
