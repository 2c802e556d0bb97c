/** Which cells of the grade map are shown, and in which order. */
import { grades } from "../../engine/grade";
import type { GradeMapCell } from "../ports/reviewPort";

export const gradeMapFilters = ["ungraded", "below D", "disputed", "stale"] as const;
export type GradeMapFilter = (typeof gradeMapFilters)[number];

const matches: Record<GradeMapFilter, (cell: GradeMapCell) => boolean> = {
  ungraded: ({ floor }) => floor === "ungraded",
  // An ungraded input counts as J.
  "below D": ({ floor }) => floor !== null && floor > "D",
  disputed: ({ isDisputed }) => isDisputed,
  stale: ({ isStale }) => isStale,
};

export function countsByFilter(cells: readonly GradeMapCell[]): Record<GradeMapFilter, number> {
  const counts = { ungraded: 0, "below D": 0, disputed: 0, stale: 0 };
  for (const cell of cells) for (const filter of gradeMapFilters) if (matches[filter](cell)) counts[filter] += 1;
  return counts;
}

/** Cells of any of the filters, every cell without one. */
export function filterCells(cells: readonly GradeMapCell[], filters: readonly GradeMapFilter[]): GradeMapCell[] {
  return cells.filter((cell) => filters.length === 0 || filters.some((filter) => matches[filter](cell)));
}

/** Ungraded counts as J and stands before it, as somebody can do something about it; what bears no grade comes last. */
function rank({ floor }: GradeMapCell): number {
  if (floor === null) return -1;
  return floor === "ungraded" ? grades.length : grades.indexOf(floor);
}

/** Worst grade first, and within a grade the cell on which most rests. */
export function worstFirst(cells: readonly GradeMapCell[]): GradeMapCell[] {
  return [...cells].sort((one, other) => rank(other) - rank(one) || other.restingOn - one.restingOn);
}
