/**
 * Quantiles of Student's t distribution: how many standard errors to each side hold the given part of all outcomes.
 *
 * The tail beyond ±t with n degrees of freedom is the regularised incomplete beta function I(n ÷ (n + t²); n ÷ 2, ½)
 * (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.5.27 and 26.7.1), worked out as a continued fraction (26.5.8)
 * by Lentz's method. The quantile is found by halving the bracket around it until the double no longer changes, which
 * is slow, certain and done once a regression. Near certainty the tail is compared and elsewhere what lies within, so that no digits cancel.
 *
 * Limits: about 13 significant digits.
 */

/** The t with P(|T| ≤ t) = confidence, for a confidence strictly between 0 and 1 and at least one degree of freedom. */
export function studentT(confidence: number, degreesOfFreedom: number): number {
  // Where the t is so large that its square overflows the answer is an infinity, which no cell holds.
  let [low, high] = [0, 1];
  while (isBeyond(high, confidence, degreesOfFreedom)) {
    if (high > 1e150) return Infinity;
    [low, high] = [high, high * 2];
  }
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return middle;
    if (isBeyond(middle, confidence, degreesOfFreedom)) low = middle;
    else high = middle;
  }
}

/** Nearer to 1 than this, what lies outside is compared, which then has more digits than what lies inside. */
const nearlyAll = 0.999;

/** Whether less than `confidence` of all outcomes lies within ±t. */
function isBeyond(t: number, confidence: number, degreesOfFreedom: number): boolean {
  const square = t * t;
  const outer = degreesOfFreedom / (degreesOfFreedom + square);
  const inner = square / (degreesOfFreedom + square);
  const half = degreesOfFreedom / 2;
  const outside = () => incompleteBeta(outer, inner, half, 0.5);
  const inside = () => incompleteBeta(inner, outer, 0.5, half);
  if (confidence < nearlyAll) return (inner <= 0.5 ? inside() : 1 - outside()) < confidence;
  return (outer < (half + 1) / (half + 2.5) ? outside() : 1 - inside()) > 1 - confidence;
}

/** I(x; a, b), with 1 − x given so that neither loses its digits. */
function incompleteBeta(x: number, complement: number, a: number, b: number): number {
  if (x === 0) return 0;
  return (Math.exp(a * logOf(x, complement) + b * logOf(complement, x) - logBeta(a, b)) * fraction(x, a, b)) / a;
}

function logOf(x: number, complement: number): number {
  return x > 0.5 ? Math.log1p(-complement) : Math.log(x);
}

function fraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const kept = (value: number) => (Math.abs(value) < tiny ? tiny : value);
  let upper = 1;
  let lower = 1 / kept(1 - ((a + b) * x) / (a + 1));
  let result = lower;
  for (let m = 1; m < 100_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    lower = 1 / kept(1 + even * lower);
    upper = kept(1 + even / upper);
    result *= lower * upper;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    lower = 1 / kept(1 + odd * lower);
    upper = kept(1 + odd / upper);
    const step = lower * upper;
    result *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return result;
}

/** ln B(a, ½) and ln B(½, b) for halves of whole numbers, by the ratio of gamma functions. */
function logBeta(a: number, b: number): number {
  const [degrees, half] = a >= b ? [a, b] : [b, a];
  return logGamma(half) + logGammaRatio(degrees, half);
}

/** ln Γ(a) − ln Γ(a + h): for large a directly, since two large logarithms would cancel. */
function logGammaRatio(a: number, h: number): number {
  if (a < 30) return logGamma(a) - logGamma(a + h);
  const b = a + h;
  return -h * Math.log(b) - (a - 0.5) * Math.log1p(h / a) + h + stirling(a) - stirling(b);
}

/** ln Γ(x), raised into the range of Stirling's series. */
function logGamma(x: number): number {
  let shifted = x;
  let product = 1;
  while (shifted < 30) {
    product *= shifted;
    shifted += 1;
  }
  return (
    (shifted - 0.5) * Math.log(shifted) - shifted + Math.log(2 * Math.PI) / 2 + stirling(shifted) - Math.log(product)
  );
}

/** What Stirling's series adds (Abramowitz and Stegun 6.1.41). */
function stirling(x: number): number {
  const inverse = 1 / x;
  const square = inverse * inverse;
  return inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188))));
}
