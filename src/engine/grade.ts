/**
 * Grades of evidence, A (audited statement in a statutory filing) to J (unsourced).
 *
 * A derived figure is as good as its worst input: whoever doubts one input must doubt the result, and averaging does not
 * help, since a mean of a filing and a rumour is still partly a rumour. So a derived figure inherits the worst letter among its inputs.
 * The scale is the register's, from the method of The State of the AI Economy (25 June 2026).
 *
 * Limits: the floor saturates (one I makes everything I); it is read together with the value-weighted grade.
 */
import { ModelError, needs } from "./arguments/error";
import { isBlankText, type Cell, type Grid } from "./arguments/table";

export const grades = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"] as const;
export type Grade = (typeof grades)[number];

/** A 1 … J 10: the order of trust, and the weight in averages. */
export function gradeRank(grade: Grade): number {
  return grades.indexOf(grade) + 1;
}

/** The letter of a cell, or null where it is blank. */
export function toGrade(argument: string, cell: Cell, row?: number): Grade | null {
  return grades[toGradePlace(argument, cell, row)] ?? null;
}

const firstLetter = "A".charCodeAt(0);

/** The place of a cell's letter, A 0 … J 9; −1 where it is blank. */
export function toGradePlace(argument: string, cell: Cell, row?: number): number {
  // One capital letter, as nearly every cell has it, so that long columns need no folding of case.
  if (typeof cell === "string" && cell.length === 1) {
    const place = cell.charCodeAt(0) - firstLetter;
    if (place >= 0 && place < grades.length) return place;
  }
  if (isBlankText(cell)) return -1;
  const place = (grades as readonly string[]).indexOf(String(cell).trim().toUpperCase());
  if (place < 0) throw needs(argument, `grades ${grades.join(", ")}`, cell, { row });
  return place;
}

/** The worst letter among all cells of all ranges; blanks do not count. */
export function inheritGrade(argument: string, grids: readonly Grid[]): Grade {
  let worst = -1;
  for (const grid of grids)
    for (let row = 0; row < grid.length; row += 1)
      for (let column = 0; column < grid[row]!.length; column += 1)
        worst = Math.max(worst, toGradePlace(argument, grid[row]!.at(column)!, row + 1));
  if (worst < 0) throw new ModelError("#N/A", `${argument} needs at least one grade; got only blanks`);
  return grades[worst]!;
}
