/**
 * Straight-line depreciation of spending in many periods (vintages).
 *
 * Each vintage is charged evenly over its life: amount ÷ life for every period of use, and the part of it for a part of a
 * period (IAS 16 Property, Plant and Equipment, paragraph 62, the straight-line method). Use starts with the period of spending ("full"), in its middle
 * ("half", the half-year convention of tax schedules) or with the next period ("next").
 *
 * A vintage changes the running charge twice, when it starts and when it ends, so a schedule takes one step a vintage and
 * one a period, however many overlap. Charges are added up without loss and each is rounded once, to the nearest double: so
 * small vintages keep their digits beside large ones, and all charges together are the spending within 1e-12 of it.
 *
 * Limits: no residual value, no impairment. A blank period is one without spending.
 */
import { conventions } from "./arguments/choices";
import { Decimal, toDouble, zero } from "./exact/decimal";
import { plusExactly } from "./exact/decimalTotals";
import { needs, type Place } from "./arguments/error";
import { toKeyword } from "./arguments/keyword";
import { aboveZero, toNumberOption } from "./arguments/numberOption";
import { numberRows } from "./arguments/numberRows";
import { aligned, type Answer, type Grid } from "./arguments/table";

export type Convention = (typeof conventions)[number];

const startWithinPeriod = { full: 0, half: 0.5, next: 1 } as const;
const largestHorizon = 1_048_576;

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
  const { rows, across, placeOf } = numberRows([
    { name: "capex", grid: capex, each: true },
    { name: "life", grid: life },
  ]);
  const { perYear, word } = readTiming({ periodsPerYear, convention });
  const vintages = rows.map((row, index) =>
    row === null ? null : toVintage("life", row[0]!, row[1]!, perYear, placeOf("life", index)),
  );
  const periods = toNumberOption("horizon", horizon, vintages.length, {
    requirement: `a whole number of periods from ${vintages.length} to ${largestHorizon}`,
    holds: (value) => Number.isInteger(value) && value >= vintages.length && value <= largestHorizon,
  });
  return aligned(
    straightLine(vintages, word, periods).map((charge) => toDouble(charge)),
    across,
  );
}

export function readTiming({ periodsPerYear, convention }: Timing): { perYear: number; word: Convention } {
  return {
    perYear: toNumberOption("periods_per_year", periodsPerYear, 1, aboveZero),
    word: toKeyword("convention", convention ?? null, conventions, "full"),
  };
}

export function toVintage(argument: string, amount: number, years: number, perYear: number, place?: Place): Vintage {
  if (years <= 0) throw needs(argument, "a life above zero years", years, { place, code: "#NUM!" });
  return { amount, periods: new Decimal(years).times(perYear) };
}

/** The exact charge of each period, to forty digits of each vintage's; a vintage stands at the period of its spending. */
export function straightLine(
  vintages: readonly (Vintage | null)[],
  convention: Convention,
  periods: number,
): Decimal[] {
  const runningChange = new Array<Decimal>(periods + 1).fill(zero);
  const partCharge = new Array<Decimal>(periods + 1).fill(zero);
  const add = (sums: Decimal[], period: number, amount: Decimal) => {
    if (period < periods) sums[period] = plusExactly(sums[period]!, amount);
  };
  vintages.forEach((vintage, period) => {
    if (vintage === null) return;
    const amount = new Decimal(vintage.amount);
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
  return partCharge.slice(0, periods).map((part, period) => {
    running = plusExactly(running, runningChange[period]!);
    return plusExactly(running, part);
  });
}
