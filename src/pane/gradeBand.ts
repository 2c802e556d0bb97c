import { grades, type GradeOrNone } from "./sourceFilter";

/** Grades of one colour and one pattern: filed, stated by the company, reported by others, assumed. */
export type GradeBand = "filed" | "stated" | "reported" | "assumed" | "ungraded";

export function gradeBandOf(grade: GradeOrNone): GradeBand {
  if (grade === "ungraded") return "ungraded";
  if (grade <= "C") return "filed";
  if (grade <= "E") return "stated";
  return grade <= "H" ? "reported" : "assumed";
}

/** Ungraded is the worst of all: nobody has looked yet. */
export function worseOrUngraded(one: GradeOrNone, other: GradeOrNone): GradeOrNone {
  return grades.indexOf(one) >= grades.indexOf(other) ? one : other;
}
