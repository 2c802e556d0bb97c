/**
 * The years that a growing series takes to double.
 *
 * At growth g a period a series doubles in ln 2 ÷ ln(1 + g) periods. "last" takes the growth between the last two values; "fit"
 * the slope of ln value on time over all of them by least squares, centred and in two passes, so that one odd period weighs less
 * (Kutner and others, Applied Linear Statistical Models, chapter 1). The State of the AI Economy (25 June 2026): 0.7 years for generative-AI revenue.
 *
 * A blank period keeps its place in time: growth across it is spread over both periods. A series that ends in blanks or zeros is
 * refused, because those are mostly periods to come. Limits: says how fast the series
 * doubled, not that it will.
 */
import { doublingMethods } from "./arguments/choices";
import { Decimal, toDouble } from "./exact/decimal";
import { ModelError, needs } from "./arguments/error";
import { toKeyword } from "./arguments/keyword";
import { aboveZero, toNumberOption } from "./arguments/numberOption";
import { filledSeries } from "./arguments/series";
import type { Answer, Grid } from "./arguments/table";

/** A value and the period it belongs to. */
interface Point {
  readonly period: number;
  readonly value: number;
}

export function doublingTime(
  values: Grid,
  { periodsPerYear, method }: { periodsPerYear?: Grid | undefined; method?: Grid | undefined } = {},
): Answer {
  const perYear = toNumberOption("periods_per_year", periodsPerYear, 1, aboveZero);
  const word = toKeyword("method", method ?? null, doublingMethods, "last");
  const points = toPoints(values);
  if (points.length < 2)
    throw new ModelError("#N/A", `values needs at least 2 periods with a number; got ${points.length}`);
  const logGrowth = word === "last" ? lastGrowth(points) : fittedGrowth(points);
  if (logGrowth <= 0)
    throw word === "last"
      ? needs("values", "a last value above the one before", points.at(-1)!.value, { code: "#N/A" })
      : new ModelError("#N/A", `values needs growth over all its periods; got ${percentOf(logGrowth)} a period`);
  return [[Math.LN2 / logGrowth / perYear]];
}

/** "-50.0%", from the logarithm of growth. */
function percentOf(logGrowth: number): string {
  const percent = Math.expm1(logGrowth) * 100;
  return `${Math.abs(percent) < 0.05 && percent !== 0 ? percent.toPrecision(1) : percent.toFixed(1)}%`;
}

function toPoints(values: Grid): Point[] {
  const series = filledSeries("values", values);
  return Array.from({ length: series.length }, (_value, period) => period).flatMap((period) => {
    if (series.isBlank(period)) return [];
    const value = series.number(period, "positive numbers");
    if (value <= 0) throw series.refusal(period, "positive numbers", "#NUM!");
    return [{ period, value }];
  });
}

/** Logarithm of growth a period between the last two. Divided as decimals, since neighbours of a slow series differ in their last digits. */
function lastGrowth(points: readonly Point[]): number {
  const [before, last] = [points.at(-2)!, points.at(-1)!];
  const growth = new Decimal(last.value).minus(before.value).div(before.value);
  const ratio = toDouble(growth);
  const logGrowth = Number.isFinite(ratio) ? Math.log1p(ratio) : Math.log(last.value) - Math.log(before.value);
  return logGrowth / (last.period - before.period);
}

function fittedGrowth(points: readonly Point[]): number {
  const meanPeriod = points.reduce((sum, { period }) => sum + period, 0) / points.length;
  const logs = points.map(({ value }) => Math.log(value));
  const meanLog = logs.reduce((sum, log) => sum + log, 0) / points.length;
  let [together, alone] = [0, 0];
  points.forEach(({ period }, index) => {
    together += (period - meanPeriod) * (logs[index]! - meanLog);
    alone += (period - meanPeriod) ** 2;
  });
  return together / alone;
}
