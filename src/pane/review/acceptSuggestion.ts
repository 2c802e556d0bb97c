import { suggestionWords } from "../../engine/evidence/gradeSuggestion";
import { overriddenSource, type Judgement } from "../grades/overriddenSource";
import type { ReviewSuggestion } from "../ports/reviewPort";
import { gradeOf } from "../../register/sourceGrade";
import type { RegisterPort } from "../ports/workbookPort";

/**
 * Writes a proposed grade. The mark of a changed one begins with the rule's own words, by which the rule knows that it was
 * followed; somebody's own words stand after them. A first grade replaces none and needs no mark. The row is read afresh, so
 * that nothing older is written over it.
 */
export async function acceptSuggestion(
  register: RegisterPort,
  { source: { id }, from, to, suggestion }: ReviewSuggestion,
  judgement: Judgement,
  changedMeanwhile: (id: string, grade: string) => string,
): Promise<void> {
  const state = await register.read();
  const source = state.exists ? state.sources.find((one) => one.id === id) : undefined;
  if (source === undefined || gradeOf(source) !== from) throw new Error(changedMeanwhile(id, source?.grade ?? ""));
  const { reason, by, on } = judgement;
  if (suggestion === null)
    return register.edit(id, { ...source, grade: to, reason: reason.trim(), gradedBy: by.trim(), gradedOn: on });
  const rule = suggestionWords[suggestion.kind];
  const said = reason.startsWith(rule) ? reason : `${rule}: ${reason}`;
  return register.edit(id, overriddenSource(source, to, { ...judgement, reason: said }));
}
