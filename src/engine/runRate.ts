/**
 * Annualised revenue, by the four readings in use.
 *
 * A run rate is a period's revenue times the periods of a year: the last period, or the best one; the last quarter times four; and
 * the trailing year, which annualises nothing. They differ whenever revenue grows or swings, so a source's figure means little
 * without its basis: The State of the AI Economy (25 June 2026) reports 110bn trailing twelve months beside a pace of 175bn.
 * "Versus trailing" is run rate ÷ trailing − 1, for the two it is 59%. Sums are exact in decimals.
 *
 * Limits: no season is taken out; a blank period is left out as if it were not there.
 */
import { Decimal, toDouble, zero } from "./exact/decimal";
import { ModelError, needs } from "./arguments/error";
import { toKeyword } from "./arguments/keyword";
import { toNumberOption } from "./arguments/numberOption";
import { isBlank, isOmitted, toFlag, toNumber, toVector, withHeaders, type Answer, type Grid } from "./arguments/table";

export const runRateBases = ["last", "best", "trailing", "quarter"] as const;
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
  const word = basis === undefined || isOmitted(basis) ? null : toKeyword("basis", basis, runRateBases, "last");
  const amounts = toVector("revenue", revenue).cells.flatMap((cell, index) =>
    isBlank(cell) ? [] : [toNumber("revenue", cell, index + 1)],
  );
  if (amounts.length === 0)
    throw new ModelError("#N/A", "revenue needs at least one period with a number; got only blanks");
  if (word !== null) {
    const rate = annualised(amounts, perYear, word);
    if (rate instanceof ModelError) throw rate;
    return [[toDouble(rate)]];
  }
  const trailing = annualised(amounts, perYear, "trailing");
  const rows = runRateBases.map((one) => {
    const rate = annualised(amounts, perYear, one);
    if (rate instanceof ModelError) return [one, rate, ""];
    const isComparable = !(trailing instanceof ModelError) && !trailing.isZero();
    return [one, toDouble(rate), isComparable ? toDouble(rate.minus(trailing).div(trailing)) : ""];
  });
  return withHeaders(["Basis", "Run rate", "Versus trailing"], rows, shown);
}

function annualised(amounts: readonly number[], perYear: number, basis: RunRateBasis): Decimal | ModelError {
  if (basis === "last") return new Decimal(amounts.at(-1)!).times(perYear);
  if (basis === "best") return new Decimal(amounts.reduce((best, one) => Math.max(best, one))).times(perYear);
  if (amounts.length < perYear)
    return needs("revenue", `${perYear} periods for the basis ${basis}`, amounts.length, { code: "#N/A" });
  if (basis === "trailing") return sumOfLast(amounts, perYear);
  if (perYear % 4 !== 0)
    return needs("periods_per_year", "a multiple of 4 for the basis quarter", perYear, { code: "#N/A" });
  return sumOfLast(amounts, perYear / 4).times(4);
}

function sumOfLast(amounts: readonly number[], count: number): Decimal {
  return amounts.slice(-count).reduce((sum, amount) => sum.plus(amount), zero);
}
