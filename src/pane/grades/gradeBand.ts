import { gradesOrUngraded, type GradeOrUngraded } from "../../register/sourceGrade";

/** Grades of one colour and one pattern: filed, stated by the company, reported by others, assumed. */
export type GradeBand = "filed" | "stated" | "reported" | "assumed" | "ungraded";

export function gradeBandOf(grade: GradeOrUngraded): GradeBand {
  if (grade === "ungraded") return "ungraded";
  if (grade <= "C") return "filed";
  if (grade <= "E") return "stated";
  return grade <= "H" ? "reported" : "assumed";
}

/** Ungraded is the worst of all: nobody has looked yet. */
export function worseOrUngraded(one: GradeOrUngraded, other: GradeOrUngraded): GradeOrUngraded {
  return gradesOrUngraded.indexOf(one) >= gradesOrUngraded.indexOf(other) ? one : other;
}
