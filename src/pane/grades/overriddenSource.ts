import { withOverride } from "../../engine/evidence/gradeOverride";
import { isGrade } from "../../register/sourceGrade";
import type { Grade } from "../../engine/grade";
import type { Source } from "../../register/source";
import { gradeOf } from "../../register/sourceGrade";
import type { Texts } from "../texts/texts";

/** Who gives a grade, when and why. */
export interface Judgement {
  readonly reason: string;
  readonly by: string;
  readonly on: string;
}

/** The first grade of a source and one that is taken back need no justification; a letter in place of another does. */
export function isOverride(source: Source, grade: string): boolean {
  return isGrade(source.grade) && isGrade(grade) && source.grade !== grade;
}

export type JudgementProblems = { readonly [field in `override.${keyof Judgement}`]?: string };

/** By the names of the form's fields, in their order. */
export function overrideProblems(
  { reason, by, on }: Judgement,
  { review }: Texts,
  needsReason = true,
): JudgementProblems {
  return {
    ...(needsReason && reason.trim() === "" ? { "override.reason": review.needed } : {}),
    ...(by.trim() === ""
      ? { "override.by": review.needed }
      : by.includes(":")
        ? { "override.by": review.noColon }
        : {}),
    ...(on.trim() === "" ? { "override.on": review.needed } : {}),
  };
}

/** The source with another grade and the mark of the change on top of its reason. */
export function overriddenSource(source: Source, grade: Grade, { reason, by, on }: Judgement): Source {
  const from = gradeOf(source);
  return {
    ...source,
    grade,
    reason: withOverride(source.reason, { from, to: grade, reason, name: by, date: on }),
    gradedBy: by.trim(),
    gradedOn: on,
  };
}
