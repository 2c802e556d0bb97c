/**
 * The sum of the last twelve months, at every period.
 *
 * A rolling sum over as many periods as a year has (trailing twelve months, or LTM): it shows growth without the season, and puts
 * companies with different year ends side by side. Each period is added once and taken away once, without loss, and each sum is
 * rounded once. The State of the AI Economy (25 June 2026) reports 110bn trailing twelve months.
 *
 * Until a year is known there is nothing to sum. A year with a blank in it has no sum; periods at the end that are blank
 * or 0 are taken for periods to come. Limits: flows only, and periods of one length; the sum lags behind a turn by half a year.
 */
import { Decimal, toDouble, zero } from "./exact/decimal";
import { plusExactly } from "./exact/decimalTotals";
import { ModelError } from "./arguments/error";
import { toNumberOption } from "./arguments/numberOption";
import { endsEmpty, knownPeriods } from "./arguments/series";
import { isOmitted, type Answer, type Grid } from "./arguments/table";
import { Vector } from "./arguments/vector";

export function trailingYear(values: Grid, periodsPerYear: Grid | undefined): Answer {
  const perYear = toNumberOption("periods_per_year", periodsPerYear, 4, {
    requirement: "a whole number above zero",
    holds: (value) => value > 0 && Number.isInteger(value),
  });
  if (isOmitted(values)) throw new ModelError("#N/A", "values needs at least one number; got only blanks");
  const series = new Vector("values", values);
  const known = knownPeriods(series);
  const amounts = Array.from({ length: series.length }, (_amount, period) =>
    period >= known || series.isBlank(period) ? null : new Decimal(series.number(period)),
  );
  let sum = zero;
  let lastGap = -1;
  const sums = amounts.map((amount, period) => {
    const leaving = amounts[period - perYear];
    if (amount) sum = plusExactly(sum, amount);
    else lastGap = period;
    if (leaving) sum = plusExactly(sum, leaving.negated());
    if (period + 1 < perYear) return "";
    if (period >= known) return asMissing(endsEmpty(series, known));
    if (lastGap > period - perYear) return series.refusal(lastGap, "every period of the year", "#N/A", null);
    return toDouble(sum);
  });
  return series.across ? [sums] : sums.map((one) => [one]);
}

/** One cell's answer that does not exist, not the fault of the whole call. */
function asMissing({ message }: ModelError): ModelError {
  return new ModelError("#N/A", message);
}
