import { grades, type Grade } from "../engine/grade";
import type { Source } from "./source";

/** The words an import puts before the grade it suggests; see planImport.ts. */
const suggested = /^Suggested grade ([A-J])\. (.*)$/s;

export interface SuggestedOnImport {
  readonly grade: Grade;
  readonly reason: string;
}

/** The grade that an import proposed for a source nobody has graded yet; null where there is none. */
export function suggestedOnImport({ grade, reason }: Pick<Source, "grade" | "reason">): SuggestedOnImport | null {
  const [, letter, why = ""] = suggested.exec(reason.trim()) ?? [];
  const found = grades.find((one) => one === letter);
  return grade.trim() === "" && found !== undefined ? { grade: found, reason: why } : null;
}
