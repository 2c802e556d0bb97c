import { grades, type Grade } from "../engine/grade";
import type { Source } from "./source";

/** A source without a grade is a state of its own, shown apart. */
export type GradeOrUngraded = Grade | "ungraded";
export const gradesOrUngraded: readonly GradeOrUngraded[] = [...grades, "ungraded"];

export function isGrade(text: string): text is Grade {
  return (grades as readonly string[]).includes(text);
}

/** "ungraded" where a source has no grade, or a text that is none. */
export function gradeOf({ grade }: Pick<Source, "grade">): GradeOrUngraded {
  return isGrade(grade) ? grade : "ungraded";
}
