/** What many sources are changed to by one judgement: graded, their suggested grades accepted, or dismissed. */
import { withKeptGrade } from "../../engine/evidence/gradeKept";
import type { Grade } from "../../engine/grade";
import type { SourceEdit } from "../../excel/register/editSources";
import type { Source } from "../../register/source";
import { gradeOf } from "../../register/sourceGrade";
import { suggestedOnImport } from "../../register/suggestedOnImport";
import { isOverride, overriddenSource, type Judgement } from "./overriddenSource";

/** Those that have the grade already stay as they are. A first grade needs no reason; where one is given it stands before what was said. */
export function gradedSources(sources: readonly Source[], grade: Grade, judgement: Judgement): SourceEdit[] {
  return sources
    .filter((source) => source.grade !== grade)
    .map((source) => ({
      id: source.id,
      changes: isOverride(source, grade)
        ? overriddenSource(source, grade, judgement)
        : {
            grade,
            reason: [judgement.reason.trim(), source.reason].filter(Boolean).join(" "),
            gradedBy: judgement.by.trim(),
            gradedOn: judgement.on,
          },
    }));
}

/** Those whose import suggested a grade get it, with the reason that the import gave and a note. */
export function acceptedSources(sources: readonly Source[], judgement: Judgement): SourceEdit[] {
  return sources.flatMap((source) => {
    const suggested = suggestedOnImport(source);
    if (suggested === null) return [];
    const reason = [suggested.reason, judgement.reason.trim()].filter(Boolean).join(" ");
    const changes = { grade: suggested.grade, reason, gradedBy: judgement.by.trim(), gradedOn: judgement.on };
    return [{ id: source.id, changes }];
  });
}

/** Those whose import suggested a grade stay ungraded, with a mark that says why. */
export function dismissedSources(sources: readonly Source[], judgement: Judgement): SourceEdit[] {
  return sources
    .filter((source) => suggestedOnImport(source) !== null)
    .map((source) => ({ id: source.id, changes: { reason: keptReason(source, "", judgement) } }));
}

/** "Reason" with the mark that the grade was kept against a rule, which its words name. */
export function keptReason(source: Source, ruleWords: string, { reason, by, on }: Judgement): string {
  const said = ruleWords === "" || reason.startsWith(ruleWords) ? reason : `${ruleWords}: ${reason}`;
  return withKeptGrade(source.reason, { grade: gradeOf(source), reason: said, name: by, date: on });
}
