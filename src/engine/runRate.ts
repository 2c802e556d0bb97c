/**
 * Annualised revenue, by the four readings in use.
 *
 * A run rate is a period's revenue times the periods of a year: the last period, or the best one; the last quarter times four; and
 * the trailing year, which annualises nothing. They differ whenever revenue grows or swings, so a source's figure means little
 * without its basis: The State of the AI Economy (25 June 2026) reports 110bn trailing twelve months beside a pace of 175bn.
 * "Versus trailing" is run rate ÷ trailing − 1, for the two it is 59%. Sums are exact in decimals.
 *
 * Limits: no season is taken out. A blank period keeps its place, so that a year with a gap has no trailing sum; a series that ends in
 * blanks or zeros is refused, because those are mostly months to come.
 */
import { runRateBases } from "./arguments/choices";
import { Decimal, toDouble, zero } from "./exact/decimal";
import { plusExactly } from "./exact/decimalTotals";
import { ModelError, needs } from "./arguments/error";
import { toKeyword } from "./arguments/keyword";
import { toNumberOption } from "./arguments/numberOption";
import { filledSeries } from "./arguments/series";
import { isBlankText, toFlag, withHeaders, type Answer, type Grid } from "./arguments/table";
import type { Vector } from "./arguments/vector";

export type RunRateBasis = (typeof runRateBases)[number];

export interface RunRateOptions {
  readonly periodsPerYear?: Grid | undefined;
  readonly basis?: Grid | undefined;
  readonly headers?: Grid | undefined;
}

export function runRate(revenue: Grid, { periodsPerYear, basis, headers }: RunRateOptions = {}): Answer {
  const perYear = toNumberOption("periods_per_year", periodsPerYear, 12, {
    requirement: "a whole number above zero",
    holds: (value) => value > 0 && Number.isInteger(value),
  });
  const shown = toFlag("headers", headers ?? null);
  const word = isBasisBlank(basis) ? null : toKeyword("basis", basis!, runRateBases, "last");
  const series = filledSeries("revenue", revenue);
  const amounts = Array.from({ length: series.length }, (_amount, period) =>
    series.isBlank(period) ? null : series.number(period),
  );
  const annualised = (one: RunRateBasis) => annualisedBy(one, { series, amounts, perYear });
  if (word !== null) {
    const rate = annualised(word);
    if (rate instanceof ModelError) throw rate;
    return [[toDouble(rate)]];
  }
  const trailing = annualised("trailing");
  const rows = runRateBases.map((one) => {
    const rate = annualised(one);
    if (rate instanceof ModelError) return [one, rate, ""];
    const isComparable = !(trailing instanceof ModelError) && !trailing.isZero();
    return [one, toDouble(rate), isComparable ? toDouble(rate.minus(trailing).div(trailing)) : ""];
  });
  return withHeaders(["Basis", "Run rate", "Versus trailing"], rows, shown);
}

/** 0 is what the desktop sends for an empty cell. */
function isBasisBlank(basis: Grid | undefined): boolean {
  return basis === undefined || (basis.length === 1 && basis[0]!.length === 1 && isBlankText(basis[0]![0]!));
}

interface Periods {
  readonly series: Vector;
  /** null where the period is blank. */
  readonly amounts: readonly (number | null)[];
  readonly perYear: number;
}

function annualisedBy(basis: RunRateBasis, periods: Periods): Decimal | ModelError {
  const { amounts, perYear } = periods;
  if (basis === "last") return new Decimal(amounts.at(-1)!).times(perYear);
  if (basis === "best")
    return new Decimal(amounts.reduce<number>((best, one) => Math.max(best, one ?? best), -Infinity)).times(perYear);
  if (basis === "trailing") return sumOfLast(perYear, "year", basis, periods);
  if (perYear % 4 !== 0)
    return needs("periods_per_year", "a multiple of 4 for the basis quarter", perYear, { code: "#NUM!" });
  const sum = sumOfLast(perYear / 4, "quarter", basis, periods);
  return sum instanceof ModelError ? sum : sum.times(4);
}

function sumOfLast(
  count: number,
  span: string,
  basis: RunRateBasis,
  { series, amounts }: Periods,
): Decimal | ModelError {
  const { length } = amounts;
  if (length < count)
    return needs("revenue", `${count} period${count === 1 ? "" : "s"} for the basis ${basis}`, length, {
      code: "#N/A",
    });
  const last = amounts.slice(-count);
  const gap = last.indexOf(null);
  if (gap >= 0) return series.refusal(length - count + gap, `every period of the last ${span}`, "#N/A", null);
  return last.reduce((sum, amount) => plusExactly(sum, new Decimal(amount!)), zero);
}
