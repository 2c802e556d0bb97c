import type { Provenance } from "../ports/provenancePort";
import { gradesOrUngraded, type GradeOrUngraded } from "../../register/sourceGrade";

export interface GradeShare {
  readonly grade: GradeOrUngraded;
  /** From 0 to 1; all of them add up to 1. */
  readonly part: number;
}

/** How much of the figure rests on leaves of each grade, best first; empty when no leaf bears value. */
export function gradeShares({ nodes }: Provenance): GradeShare[] {
  const weights = new Map<GradeOrUngraded, number>();
  for (const { kind, grade, weight } of nodes.values())
    if (kind !== "figure" && grade !== null && weight > 0) weights.set(grade, (weights.get(grade) ?? 0) + weight);
  const whole = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return gradesOrUngraded
    .filter((grade) => weights.has(grade))
    .map((grade) => ({ grade, part: (weights.get(grade) ?? 0) / whole }));
}
