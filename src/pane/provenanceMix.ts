import type { Provenance } from "./provenancePort";
import { grades, type GradeOrNone } from "./sourceFilter";

export interface GradeShare {
  readonly grade: GradeOrNone;
  /** From 0 to 1; all of them add up to 1. */
  readonly part: number;
}

/** How much of the figure rests on leaves of each grade, best first; empty when no leaf bears value. */
export function gradeShares({ nodes }: Provenance): GradeShare[] {
  const weights = new Map<GradeOrNone, number>();
  for (const { kind, grade, weight } of nodes.values())
    if (kind !== "figure" && grade !== null && weight > 0) weights.set(grade, (weights.get(grade) ?? 0) + weight);
  const whole = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return grades
    .filter((grade) => weights.has(grade))
    .map((grade) => ({ grade, part: (weights.get(grade) ?? 0) / whole }));
}
