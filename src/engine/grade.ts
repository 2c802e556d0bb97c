/**
 * Grades of evidence, A (audited statement in a statutory filing) to J (unsourced).
 *
 * A derived figure is as good as its worst input: whoever doubts one input must doubt the result, and averaging does not
 * help, since a mean of a filing and a rumour is still partly a rumour. So a derived figure inherits the worst letter among its inputs.
 * The scale is the register's, from the method of The State of the AI Economy (25 June 2026).
 *
 * Limits: the floor saturates (one I makes everything I); it is read together with the value-weighted grade.
 */
import { ModelError, needs, type Place } from "./arguments/error";
import { isBlankText, type Cell, type Grid } from "./arguments/table";
import type { Vector } from "./arguments/vector";

export const grades = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"] as const;
export type Grade = (typeof grades)[number];

/** A 1 … J 10: the order of trust, and the weight in averages. */
export function gradeRank(grade: Grade): number {
  return grades.indexOf(grade) + 1;
}

const firstLetter = "A".charCodeAt(0);

/** The place of a cell's letter, A 0 … J 9; −1 where it is blank, null where it is no grade. */
export function gradePlace(cell: Cell): number | null {
  // One capital letter, as nearly every cell has it, so that long columns need no folding of case.
  if (typeof cell === "string" && cell.length === 1) {
    const place = cell.charCodeAt(0) - firstLetter;
    if (place >= 0 && place < grades.length) return place;
  }
  if (isBlankText(cell)) return -1;
  const place = (grades as readonly string[]).indexOf(String(cell).trim().toUpperCase());
  return place < 0 ? null : place;
}

export const gradeRequirement = `grades ${grades.join(", ")}`;

/** The place of the letter in a row of a column of grades. */
export function gradePlaceIn(letters: Vector, row: number, requirement = gradeRequirement): number {
  const place = gradePlace(letters.at(row));
  if (place === null) throw letters.refusal(row, requirement);
  return place;
}

/** The worst letter among all cells of all ranges; blanks do not count. */
export function inheritGrade(argument: string, grids: readonly Grid[]): Grade {
  let worst = -1;
  for (const [index, grid] of grids.entries())
    for (let row = 0; row < grid.length; row += 1)
      for (let column = 0; column < grid[row]!.length; column += 1) {
        const place = gradePlace(grid[row]!.at(column)!);
        if (place === null)
          throw needs(argument, gradeRequirement, grid[row]!.at(column), {
            place: placeAmong(grids, index, row, column),
          });
        worst = Math.max(worst, place);
      }
  if (worst < 0) throw new ModelError("#N/A", `${argument} needs at least one grade; got only blanks`);
  return grades[worst]!;
}

/** "row 2 of argument 3"; what there is only one of goes without saying. */
function placeAmong(grids: readonly Grid[], index: number, row: number, column: number): Place {
  const grid = grids[index]!;
  const places = [
    ...(grid.length > 1 ? [`row ${row + 1}`] : []),
    ...(grid[0]!.length > 1 ? [`column ${column + 1}`] : []),
  ].join(", ");
  if (grids.length === 1) return places === "" ? undefined : places;
  return places === "" ? `argument ${index + 1}` : `${places} of argument ${index + 1}`;
}
