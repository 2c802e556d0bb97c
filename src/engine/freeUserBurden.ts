/**
 * What users who pay nothing cost those who pay, and what would have to change for a margin.
 *
 * Of all users the paying share s brings the price and costs cₚ each; the others cost cᶠ each. Gross margin is
 * (s·price − s·cₚ − (1 − s)·cᶠ) ÷ s·price. Setting it to a target m and solving for s gives the paying share that reaches it,
 * cᶠ ÷ ((1 − m)·price − cₚ + cᶠ), at m = 0 the break-even share; solving for cost gives the cut, 1 − (1 − m)·revenue ÷ cost, that reaches it with today's users
 * (negative where the target is passed already). Cost-volume-profit analysis as in Horngren, Cost Accounting, chapter 3; The State of the AI Economy
 * (25 June 2026): 95% of a lab's users are free.
 *
 * Limits: one price and one cost of each kind of user; a free user brings nothing, neither advertising nor later payment.
 */
import { Decimal, one, toDouble } from "./exact/decimal";
import { needs } from "./arguments/error";
import { belowOne, toNumberOption, partOfWhole, zeroOrMore, type Condition } from "./arguments/numberOption";
import { isOmitted, toFlag, withHeaders, type Answer, type Grid } from "./arguments/table";

export interface UserEconomics {
  readonly users: Grid;
  readonly payingShare: Grid;
  readonly price: Grid;
  readonly costPerPaying: Grid;
  readonly costPerFree: Grid;
}

const headerRow = [
  "Revenue",
  "Cost",
  "Gross margin",
  "Free cost per payer",
  "Break-even paying share",
  "Paying share for target",
  "Cost cut for target",
];

export function freeUserBurden(
  given: UserEconomics,
  { targetMargin, headers }: { targetMargin?: Grid | undefined; headers?: Grid | undefined } = {},
): Answer {
  const users = toRequired("users", given.users, zeroOrMore);
  const paying = toRequired("paying_share", given.payingShare, partOfWhole);
  const price = toRequired("price", given.price, zeroOrMore);
  const perPaying = toRequired("cost_per_paying", given.costPerPaying, zeroOrMore);
  const perFree = toRequired("cost_per_free", given.costPerFree, zeroOrMore);
  const target = toNumberOption("target_margin", targetMargin, 0.6, belowOne);
  const shown = toFlag("headers", headers ?? null);
  const free = one.minus(paying);
  const revenue = users.times(paying).times(price);
  const cost = users.times(paying.times(perPaying).plus(free.times(perFree)));
  const isPaid = !revenue.isZero();
  const shareFor = (margin: number) => payingShareFor(price.times(one.minus(margin)).minus(perPaying), perFree);
  const row = [
    toDouble(revenue),
    toDouble(cost),
    isPaid ? toDouble(revenue.minus(cost).div(revenue)) : "",
    paying.isZero() ? "" : toDouble(free.times(perFree).div(paying)),
    shareFor(0),
    shareFor(target),
    isPaid && !cost.isZero() ? toDouble(one.minus(one.minus(target).times(revenue).div(cost))) : "",
  ];
  return withHeaders(headerRow, [row], shown);
}

/** The share of payers, each leaving `leftOver`, that carries the others; "" where no share does. */
function payingShareFor(leftOver: Decimal, perFree: Decimal): number | "" {
  if (leftOver.isNegative() || (leftOver.isZero() && perFree.isZero())) return "";
  return toDouble(perFree.div(leftOver.plus(perFree)));
}

function toRequired(argument: string, grid: Grid, condition: Condition): Decimal {
  if (isOmitted(grid)) throw needs(argument, condition.requirement, null);
  return new Decimal(toNumberOption(argument, grid, 0, condition));
}
