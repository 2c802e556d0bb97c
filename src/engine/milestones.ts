/**
 * When cumulative revenue passed one step after another, and how many days each took.
 *
 * Within a period revenue is taken to come evenly, so milestone k falls where the line from the cumulative revenue at the
 * period's start to that at its end crosses k × step. Milestones on one scale show acceleration without choosing a growth
 * formula: The State of the AI Economy (25 June 2026) counts the days for each extra 1bn, 180 at first and about two now.
 * A period begins where the one before ended; the first is taken to be as long as the second, in months where all dates are
 * month ends: before 31 January and 29 February it starts on 31 December.
 *
 * Limits: seasons within a period are lost; a milestone counts once, when first passed, though later credit notes fall below it.
 */
import { monthEnd, monthEnding } from "./calendarMonths";
import { datedRows, type DatedRow } from "./arguments/datedRows";
import { Decimal, toDouble, zero } from "./exact/decimal";
import { ModelError, needs } from "./arguments/error";
import { isOmitted, toFlag, toNumber, toScalar, withHeaders, type Answer, type Grid } from "./arguments/table";

/** More would not fit on a sheet. */
const mostMilestones = 1_048_575;

export function milestones(dates: Grid, revenue: Grid, step: Grid, headers: Grid | undefined): Answer {
  const size = toStep(step);
  const shown = toFlag("headers", headers ?? null);
  const periods = datedRows(
    [
      { name: "dates", grid: dates, each: true },
      { name: "revenue", grid: revenue, each: true },
    ],
    "dates above zero",
  );
  if (periods.length < 2)
    throw new ModelError("#N/A", `dates needs at least 2 periods, to know how long they are; got ${periods.length}`);
  refuseDisorder(periods);
  const start = startOf(periods.map(({ values }) => values[0]!));
  const reached = datesReached(periods, start, size);
  if (reached.length === 0)
    throw needs("step", "an amount that cumulative revenue reaches", toDouble(size), { code: "#N/A" });
  const rows = reached.map((date, index) => [
    index + 1,
    toDouble(date),
    toDouble(date.minus(index === 0 ? start : reached[index - 1]!)),
  ]);
  return withHeaders(["Milestone", "Reached", "Days taken"], rows, shown);
}

/** Where the first period begins. */
function startOf(ends: readonly number[]): Decimal {
  const [first, second] = ends.map(monthEnding);
  if (ends.every((end) => monthEnding(end) !== null)) return new Decimal(monthEnd(first! - (second! - first!)));
  return new Decimal(ends[0]!).times(2).minus(ends[1]!);
}

function datesReached(periods: readonly DatedRow[], start: Decimal, step: Decimal): Decimal[] {
  const reached: Decimal[] = [];
  let [before, cumulative] = [start, zero];
  for (const { values } of periods) {
    const [end, revenue] = [new Decimal(values[0]!), new Decimal(values[1]!)];
    const after = cumulative.plus(revenue);
    const passed = after.div(step).floor().toNumber();
    if (passed > mostMilestones)
      throw needs("step", `an amount large enough for at most ${mostMilestones} milestones`, toDouble(step), {
        code: "#NUM!",
      });
    while (reached.length < passed) {
      const missing = step.times(reached.length + 1).minus(cumulative);
      reached.push(before.plus(end.minus(before).times(missing).div(revenue)));
    }
    [before, cumulative] = [end, after];
  }
  return reached;
}

function toStep(step: Grid): Decimal {
  const requirement = "an amount above zero";
  if (isOmitted(step)) throw needs("step", requirement, null);
  const value = toNumber("step", toScalar("step", step), undefined, requirement);
  if (value <= 0) throw needs("step", requirement, value, { code: "#NUM!" });
  return new Decimal(value);
}

function refuseDisorder(periods: readonly DatedRow[]): void {
  for (const [index, { placeOf, values }] of periods.entries())
    if (index > 0 && values[0]! <= periods[index - 1]!.values[0]!)
      throw needs("dates", "period ends that rise from row to row", values[0], {
        place: placeOf("dates"),
        code: "#NUM!",
      });
}
