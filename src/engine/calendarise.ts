/**
 * Fiscal flows put on calendar periods, so that companies with different year ends can be added up.
 *
 * A value is spread evenly over the months that end at its period end, and each calendar period takes the months that fall into
 * it: a year to May 2026 gives seven twelfths to 2025 and five to 2026. This is the time-weighting that analysts call
 * calendarisation (Rosenbaum and Pearl, Investment Banking, chapter 1). A calendar period that the values reach only in part shows how
 * far, and no part sum.
 *
 * Calendar periods run from one end to the next; the first is as long as the second, and a single one is a year. A year of 52 or 53
 * weeks ends near a month end, at most a week away, and counts to it. Values that end in blanks or zeros are refused, because those are
 * mostly periods to come. Limits: seasons within a value are lost; amounts at a date (a balance) are no flows.
 */
import { monthEnd, nearestMonthEnd } from "./calendarMonths";
import { Decimal, toDouble, zero } from "./exact/decimal";
import { plusExactly } from "./exact/decimalTotals";
import { ModelError, needs } from "./arguments/error";
import { datedRows, type DatedRow } from "./arguments/datedRows";
import { toFlag, withHeaders, type Answer, type Grid } from "./arguments/table";
import { Vector } from "./arguments/vector";

const yearLength = 12;
const mostDaysAway = 7;
const monthEndRequirement = "month ends, or ends of 52 or 53 weeks at most a week away,";

/** Months from `first` to `last`. */
interface Span {
  readonly first: number;
  readonly last: number;
}

interface Flow extends Span {
  readonly amount: number;
  readonly place: string | undefined;
}

export interface CalendarOptions {
  readonly months?: Grid | undefined;
  readonly calendarEnds?: Grid | undefined;
  readonly headers?: Grid | undefined;
}

export function calendarise(
  periodEnds: Grid,
  values: Grid,
  { months, calendarEnds, headers }: CalendarOptions = {},
): Answer {
  const shown = toFlag("headers", headers ?? null);
  const flows = readFlows(periodEnds, values, months ?? [[yearLength]]);
  refuseOverlap(flows);
  const spans = calendarEnds === undefined ? calendarYears(flows) : readCalendar(calendarEnds);
  let next = 0;
  const rows = spans.map((span) => {
    while (next < flows.length && flows[next]!.last < span.first) next += 1;
    const reached: Flow[] = [];
    for (let at = next; at < flows.length && flows[at]!.first <= span.last; at += 1) reached.push(flows[at]!);
    const length = span.last - span.first + 1;
    const covered = reached.reduce((sum, flow) => sum + sharedMonths(flow, span), 0);
    return [monthEnd(span.last), covered === length ? sumOf(reached, span) : "", covered / length];
  });
  return withHeaders(["Period end", "Value", "Covered"], rows, shown);
}

/** In order of time. */
function readFlows(periodEnds: Grid, values: Grid, months: Grid): Flow[] {
  const rows = datedRows(
    [
      { name: "period_ends", grid: periodEnds, each: true },
      { name: "values", grid: values, each: true },
      { name: "months", grid: months },
    ],
    "dates above zero",
  );
  const flows = rows.map((row): Flow & { row: DatedRow } => {
    const [end, amount, length] = row.values as [number, number, number];
    const place = row.placeOf("period_ends");
    if (!(length >= 1) || !Number.isInteger(length))
      throw needs("months", "whole numbers above zero", length, { place: row.placeOf("months"), code: "#NUM!" });
    const last = toMonth("period_ends", end, place);
    return { first: last - length + 1, last, amount, place, row };
  });
  flows.sort((one, other) => one.last - other.last);
  const empty = flows.at(-1)!;
  if (empty.amount === 0 && flows.length > 1)
    throw new ModelError(
      "#VALUE!",
      `values needs its last period filled; ${empty.row.placeOf("values")!} is empty or 0`,
    );
  return flows;
}

function toMonth(argument: string, day: number, place: string | undefined): number {
  const month = nearestMonthEnd(day, mostDaysAway);
  if (month === null) throw needs(argument, `${monthEndRequirement} as dates`, day, { place });
  return month;
}

function refuseOverlap(flows: readonly Flow[]): void {
  for (const [index, flow] of flows.entries()) {
    const before = flows[index - 1];
    if (before && before.last >= flow.first)
      throw new ModelError(
        "#VALUE!",
        `period_ends needs periods that do not overlap; got ${before.place!} and ${flow.place!} in the same months`,
      );
  }
}

/** The calendar years that end between the first and the last month covered. */
function calendarYears(flows: readonly Flow[]): Span[] {
  const first = flows.reduce((least, flow) => Math.min(least, flow.first), Infinity);
  const { last } = flows.at(-1)!;
  const spans: Span[] = [];
  for (let end = Math.ceil((first + 1) / yearLength) * yearLength - 1; end <= last; end += yearLength)
    spans.push({ first: end - yearLength + 1, last: end });
  if (spans.length === 0)
    throw new ModelError(
      "#N/A",
      "calendar_ends needs to be given where no calendar year ends within the values; got blank",
    );
  return spans;
}

function readCalendar(grid: Grid): Span[] {
  const column = new Vector("calendar_ends", grid);
  const ends: number[] = [];
  for (let row = 0; row < column.length; row += 1) {
    if (column.at(row) === 0 || column.isBlank(row)) continue;
    const month = toMonth("calendar_ends", column.number(row, "dates"), column.place(row));
    if (month <= (ends.at(-1) ?? -Infinity))
      throw column.refusal(row, "period ends that rise from row to row", "#NUM!");
    ends.push(month);
  }
  if (ends.length === 0) throw needs("calendar_ends", "at least one date", null);
  const firstLength = ends.length > 1 ? ends[1]! - ends[0]! : yearLength;
  return ends.map((last, index) => ({ first: (ends[index - 1] ?? last - firstLength) + 1, last }));
}

function sharedMonths(flow: Span, span: Span): number {
  return Math.min(flow.last, span.last) - Math.max(flow.first, span.first) + 1;
}

function sumOf(flows: readonly Flow[], span: Span): number {
  const parts = flows.map((flow) =>
    new Decimal(flow.amount).times(sharedMonths(flow, span)).div(flow.last - flow.first + 1),
  );
  return toDouble(parts.reduce(plusExactly, zero));
}
