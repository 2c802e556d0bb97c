import { suggestionWords, type GradeSuggestion } from "../engine/gradeSuggestion";
import { overriddenSource, type Judgement } from "./overriddenSource";
import type { RegisterPort } from "./workbookPort";

/**
 * Writes the grade a rule proposes, with its mark. The mark begins with the rule's own words, by which the rule knows that
 * it was followed; somebody's own words stand after them. The row is read afresh, so that nothing older is written over it.
 */
export async function acceptSuggestion(
  register: RegisterPort,
  { id, kind, from, to }: GradeSuggestion,
  judgement: Judgement,
  changedMeanwhile: (id: string, grade: string) => string,
): Promise<void> {
  const state = await register.read();
  const source = state.exists ? state.sources.find((one) => one.id === id) : undefined;
  if (source === undefined || source.grade !== from) throw new Error(changedMeanwhile(id, source?.grade ?? ""));
  const rule = suggestionWords[kind];
  const reason = judgement.reason.startsWith(rule) ? judgement.reason : `${rule}: ${judgement.reason}`;
  await register.edit(id, overriddenSource(source, to, { ...judgement, reason }));
}
