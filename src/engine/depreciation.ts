/**
 * Straight-line depreciation of spending in many periods (vintages).
 *
 * Each vintage is charged evenly over its life: amount ÷ life for every period of use, and the part of it for a part of a
 * period (IAS 16 Property, Plant and Equipment, paragraph 62, the straight-line method). Use starts with the period of spending ("full"), in its middle
 * ("half", the half-year convention of tax schedules) or with the next period ("next").
 *
 * A vintage changes the running charge twice, when it starts and when it ends, so a schedule takes one step a vintage and
 * one a period, however many overlap. The cumulative charge is what is rounded, to a step of which the largest charge
 * holds at most 15 digits, and a period's charge is the difference: so the charges add up to the spending exactly, as decimals, whatever the life.
 *
 * Limits: no residual value, no impairment. A blank period is one without spending. Where charges lie very far apart, the
 * smallest have fewer digits than the largest; spending with more than 15 significant digits adds up to the nearest double only.
 */
import { Decimal, toDouble, zero } from "./exact/decimal";
import { needs } from "./arguments/error";
import { toKeyword } from "./arguments/keyword";
import { aboveZero, toNumberOption } from "./arguments/numberOption";
import { numberRows } from "./arguments/numberRows";
import { aligned, type Answer, type Grid } from "./arguments/table";

export const conventions = ["full", "half", "next"] as const;
export type Convention = (typeof conventions)[number];

const startWithinPeriod = { full: 0, half: 0.5, next: 1 } as const;
const largestHorizon = 1_048_576;
const digits = 15;

/** What was spent in a period, and for how many periods it lasts. */
export interface Vintage {
  readonly amount: number;
  readonly periods: Decimal;
}

export interface Timing {
  readonly periodsPerYear?: Grid | undefined;
  readonly convention?: Grid | undefined;
}

export function depreciation(
  capex: Grid,
  life: Grid,
  { periodsPerYear, convention, horizon }: Timing & { horizon?: Grid | undefined } = {},
): Answer {
  const { rows, across } = numberRows([
    { name: "capex", grid: capex },
    { name: "life", grid: life },
  ]);
  const { perYear, word } = readTiming({ periodsPerYear, convention });
  const vintages = rows.map((row, index) =>
    row === null ? null : toVintage("life", row[0]!, row[1]!, perYear, rows.length > 1 ? index + 1 : undefined),
  );
  const periods = toNumberOption("horizon", horizon, vintages.length, {
    requirement: `a whole number of periods from ${vintages.length} to ${largestHorizon}`,
    holds: (value) => Number.isInteger(value) && value >= vintages.length && value <= largestHorizon,
  });
  return aligned(straightLine(vintages, word, periods), across);
}

export function readTiming({ periodsPerYear, convention }: Timing): { perYear: number; word: Convention } {
  return {
    perYear: toNumberOption("periods_per_year", periodsPerYear, 1, aboveZero),
    word: toKeyword("convention", convention ?? null, conventions, "full"),
  };
}

export function toVintage(argument: string, amount: number, years: number, perYear: number, row?: number): Vintage {
  if (years <= 0) throw needs(argument, "a life above zero years", years, { row, code: "#NUM!" });
  return { amount, periods: new Decimal(years).times(perYear) };
}

/** The charge of each period; a vintage stands at the period of its spending. */
export function straightLine(vintages: readonly (Vintage | null)[], convention: Convention, periods: number): number[] {
  const runningChange = new Array<Decimal>(periods + 1).fill(zero);
  const partCharge = new Array<Decimal>(periods + 1).fill(zero);
  const add = (sums: Decimal[], period: number, amount: Decimal) => {
    if (period < periods) sums[period] = sums[period]!.plus(amount);
  };
  let places = 0;
  vintages.forEach((vintage, period) => {
    if (vintage === null) return;
    const amount = new Decimal(vintage.amount);
    places = Math.max(places, amount.decimalPlaces());
    const start = period + startWithinPeriod[convention];
    const firstWhole = Math.ceil(start);
    const end = vintage.periods.plus(start);
    if (end.lessThanOrEqualTo(firstWhole)) return add(partCharge, Math.floor(start), amount);
    const charge = amount.div(vintage.periods);
    if (firstWhole > start) add(partCharge, Math.floor(start), charge.times(firstWhole - start));
    const lastWhole = end.floor();
    add(runningChange, firstWhole, charge);
    add(runningChange, lastWhole.toNumber(), charge.negated());
    add(partCharge, lastWhole.toNumber(), charge.times(end.minus(lastWhole)));
  });
  let running = zero;
  const charges = partCharge.slice(0, periods).map((part, period) => {
    running = running.plus(runningChange[period]!);
    return running.plus(part);
  });
  return roundedTogether(charges, places);
}

/** Rounds the running total and gives its steps, so that nothing is lost between periods. */
function roundedTogether(charges: readonly Decimal[], places: number): number[] {
  const largest = charges.reduce((most, charge) => Decimal.max(most, charge.abs()), zero);
  const step = Math.max(places, digits - 1 - largest.e, 0);
  let total = zero;
  let charged = zero;
  return charges.map((charge) => {
    total = total.plus(charge);
    const rounded = total.toDecimalPlaces(step);
    const difference = rounded.minus(charged);
    charged = rounded;
    return toDouble(difference) + 0;
  });
}
