/**
 * A series by period, oldest first. The desktop sends empty cells as 0, so an end in blanks or zeros is refused: rows kept
 * free for the months to come would else count as months in which nothing happened. A blank within keeps its place in time.
 */
import { ModelError } from "./error";
import { isBlankText, isOmitted, type Grid } from "./table";
import { Vector } from "./vector";

/** Its last period is filled; left out altogether, it is #N/A. */
export function filledSeries(argument: string, grid: Grid): Vector {
  if (isOmitted(grid))
    throw new ModelError("#N/A", `${argument} needs at least one period with a number; got only blanks`);
  const series = new Vector(argument, grid);
  const known = knownPeriods(series);
  if (known < series.length) throw endsEmpty(series, known);
  return series;
}

/** How many periods there are up to the last that is neither blank nor 0. */
export function knownPeriods(series: Vector): number {
  let known = series.length;
  while (known > 0 && isBlankText(series.at(known - 1))) known -= 1;
  return known;
}

/** "revenue needs its last period filled; rows 3 to 4 are empty or 0". */
export function endsEmpty(series: Vector, known: number): ModelError {
  const unit = series.across ? "column" : "row";
  const where =
    known + 1 === series.length ? `${unit} ${series.length} is` : `${unit}s ${known + 1} to ${series.length} are`;
  return new ModelError("#VALUE!", `${series.argument} needs its last period filled; ${where} empty or 0`);
}
