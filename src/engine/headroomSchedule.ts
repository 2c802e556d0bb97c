/**
 * Headroom period by period, from revenue and spending: chips wear out over one life, buildings and the rest over another.
 *
 * Each period's depreciation is the straight-line charge of all vintages so far; headroom relates it to the revenue of
 * the period, and cumulative headroom all depreciation so far to all revenue so far. The report's lives are six years
 * for chips and fourteen for buildings (The State of the AI Economy, 25 June 2026, capex chapter).
 *
 * Limits: as for depreciation and headroom; a period in which nothing was received, or more was credited than earned, has no headroom.
 */
import { Decimal, one, toDouble, zero } from "./exact/decimal";
import { plusExactly } from "./exact/decimalTotals";
import { readTiming, straightLine, toVintage, type Timing } from "./depreciation";
import { standardHeadroom } from "./headroom";
import { aboveZero, belowOne, toNumberOption } from "./arguments/numberOption";
import { numberRows } from "./arguments/numberRows";
import { toFlag, withHeaders, type Answer, type Grid } from "./arguments/table";

const itYears = 6;
const otherYears = 14;

export interface ScheduleOptions extends Timing {
  readonly itLife?: Grid | undefined;
  readonly otherLife?: Grid | undefined;
  readonly target?: Grid | undefined;
  readonly headers?: Grid | undefined;
}

export function headroomSchedule(
  revenue: Grid,
  itCapex: Grid,
  otherCapex: Grid,
  { itLife, otherLife, target, headers, ...timing }: ScheduleOptions = {},
): Answer {
  const { rows } = numberRows([
    { name: "revenue", grid: revenue, each: true },
    { name: "it_capex", grid: itCapex, each: true },
    { name: "other_capex", grid: otherCapex, each: true },
  ]);
  const { perYear, word } = readTiming(timing);
  const charges = (column: 1 | 2, argument: string, life: Grid | undefined, standard: number) => {
    const years = toNumberOption(argument, life, standard, aboveZero);
    const vintages = rows.map((row) => (row === null ? null : toVintage(argument, row[column]!, years, perYear)));
    return straightLine(vintages, word, rows.length);
  };
  const it = charges(1, "it_life", itLife, itYears);
  const other = charges(2, "other_life", otherLife, otherYears);
  const kept = one.minus(toNumberOption("target", target, standardHeadroom, belowOne));
  let allRevenue = zero;
  let allWorn = zero;
  const answer: Answer = rows.map((row, period) => {
    const received = new Decimal(row === null ? 0 : row[0]!);
    const worn = plusExactly(it[period]!, other[period]!);
    allRevenue = plusExactly(allRevenue, received);
    allWorn = plusExactly(allWorn, worn);
    return [
      period + 1,
      toDouble(received),
      toDouble(it[period]!),
      toDouble(other[period]!),
      toDouble(worn),
      headroomOf(received, worn),
      toDouble(new Decimal(worn.toString()).div(kept)),
      toDouble(allRevenue),
      toDouble(allWorn),
      headroomOf(allRevenue, allWorn),
    ];
  });
  return withHeaders(columns, answer, toFlag("headers", headers ?? null));
}

const columns = [
  "Period",
  "Revenue",
  "IT depreciation",
  "Other depreciation",
  "Depreciation",
  "Headroom",
  "Revenue needed",
  "Cumulative revenue",
  "Cumulative depreciation",
  "Cumulative headroom",
];

function headroomOf(revenue: Decimal, depreciation: Decimal): number | "" {
  if (revenue.lessThanOrEqualTo(0)) return "";
  return toDouble(new Decimal(plusExactly(revenue, depreciation.negated()).toString()).div(revenue));
}
