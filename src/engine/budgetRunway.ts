/**
 * How many periods a budget lasts.
 *
 * What has been spent so far is taken off period by period; from then on each period spends the last one's amount grown by a constant
 * rate, a geometric series: m more periods spend L·q·(qᵐ − 1) ÷ (q − 1) with q = 1 + growth, or L·m without growth. Solved for m and
 * corrected by trial to the whole periods that fit, the rest is a fraction of the next, since spending within a period is even.
 * The State of the AI Economy (25 June 2026): yearly budgets for AI that are gone in four months.
 *
 * Limits: growth stays as it is; a shrinking series may never use the budget up. What was spent in a blank period before the
 * budget is gone is unknown, and so is the answer; spending that ends in blanks or zeros is refused, because those are mostly periods to come.
 */
import { Decimal, one, toDouble, zero } from "./exact/decimal";
import { needs } from "./arguments/error";
import { toNumberOption, zeroOrMore } from "./arguments/numberOption";
import { filledSeries } from "./arguments/series";
import { isOmitted, type Answer, type Grid } from "./arguments/table";

export function budgetRunway(budget: Grid, spend: Grid, growth: Grid | undefined): Answer {
  if (isOmitted(budget)) throw needs("budget", zeroOrMore.requirement, null);
  const total = new Decimal(toNumberOption("budget", budget, 0, zeroOrMore));
  const rate = toNumberOption("growth", growth, 0, {
    requirement: "a fraction of -1 or more",
    holds: (value) => value >= -1,
  });
  const series = filledSeries("spend", spend);
  const periods = series.length;
  const amounts = Array.from({ length: periods }, (_amount, period) =>
    series.isBlank(period) ? null : series.number(period),
  );
  let left = total;
  for (const [period, amount] of amounts.entries()) {
    if (left.isZero()) return [[period]];
    if (amount === null) throw series.refusal(period, "every period so far", "#N/A", null);
    if (left.lessThanOrEqualTo(Math.max(amount, 0))) return [[toDouble(left.div(amount).plus(period))]];
    left = left.minus(amount);
  }
  return [[toDouble(periodsAhead(left, new Decimal(amounts.at(-1)!), one.plus(rate)).plus(periods))]];
}

/** How many more periods spend what is left, the first of them `last` × `factor`. */
function periodsAhead(left: Decimal, last: Decimal, factor: Decimal): Decimal {
  const next = last.times(factor);
  if (next.lessThanOrEqualTo(0))
    throw needs("spend", "a last period with spending ahead", toDouble(next), { code: "#N/A" });
  if (factor.equals(1)) return left.div(next);
  const step = factor.minus(1);
  // With q < 1 all later periods together spend L·q ÷ (1 − q), and never quite that.
  const reach = left.times(step).div(next).plus(1);
  if (reach.lessThanOrEqualTo(0))
    throw needs("growth", "a rate at which the budget is used up", toDouble(step), { code: "#N/A" });
  const spent = (periods: Decimal) => next.times(factor.pow(periods).minus(1)).div(step);
  let whole = Decimal.max(zero, reach.ln().div(factor.ln()).floor());
  // The logarithms may be off by a hair where a whole number of periods fits exactly.
  if (spent(whole).greaterThan(left)) whole = whole.minus(1);
  else if (spent(whole.plus(1)).lessThanOrEqualTo(left)) whole = whole.plus(1);
  return whole.plus(left.minus(spent(whole)).div(next.times(factor.pow(whole))));
}
