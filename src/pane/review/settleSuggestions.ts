import { suggestionWords } from "../../engine/evidence/gradeSuggestion";
import { acceptedSources, keptReason } from "../grades/manySources";
import { overriddenSource, type Judgement } from "../grades/overriddenSource";
import type { ReviewSuggestion } from "../ports/reviewPort";
import { gradeOf } from "../../register/sourceGrade";
import type { Source } from "../../register/source";
import type { RegisterPort, SourceEdit } from "../ports/workbookPort";

type ChangedMeanwhile = (id: string, grade: string) => string;

/**
 * Writes proposed grades, of several sources all or none. The mark of a changed one begins with the rule's own words, by which the
 * rule knows that it was followed; somebody's own words stand after them, and where many are judged at once they follow what
 * the rule says of each. A first grade replaces none and needs no mark. Rows are read afresh, so that nothing older is written over them.
 */
export async function acceptSuggestions(
  register: RegisterPort,
  proposals: readonly ReviewSuggestion[],
  judgement: Judgement,
  changedMeanwhile: ChangedMeanwhile,
): Promise<void> {
  const isOne = proposals.length === 1;
  await register.edit(
    await editsOf(register, proposals, changedMeanwhile, (source, { to, suggestion, reason: why }) => {
      const note = judgement.reason.trim();
      if (suggestion === null)
        return isOne
          ? { grade: to, reason: note, gradedBy: judgement.by.trim(), gradedOn: judgement.on }
          : acceptedSources([source], judgement)[0]!.changes;
      const rule = suggestionWords[suggestion.kind];
      const own = note.startsWith(rule) ? note : `${rule}: ${note}`;
      const reason = isOne ? own : [why, note].filter(Boolean).join("; ");
      return overriddenSource(source, to, { ...judgement, reason });
    }),
  );
}

/** Keeps the grades as they are, with a mark that says who answered the rule, and why. */
export async function dismissSuggestions(
  register: RegisterPort,
  proposals: readonly ReviewSuggestion[],
  judgement: Judgement,
  changedMeanwhile: ChangedMeanwhile,
): Promise<void> {
  await register.edit(
    await editsOf(register, proposals, changedMeanwhile, (source, { suggestion }) => ({
      reason: keptReason(source, suggestion === null ? "" : suggestionWords[suggestion.kind], judgement),
    })),
  );
}

async function editsOf(
  register: RegisterPort,
  proposals: readonly ReviewSuggestion[],
  changedMeanwhile: ChangedMeanwhile,
  changesOf: (source: Source, proposed: ReviewSuggestion) => Partial<Source>,
): Promise<SourceEdit[]> {
  const state = await register.read();
  return proposals.map((proposed) => {
    const { id } = proposed.source;
    const source = state.exists ? state.sources.find((one) => one.id === id) : undefined;
    if (source === undefined || gradeOf(source) !== proposed.from)
      throw new Error(changedMeanwhile(id, source?.grade ?? ""));
    return { id, changes: changesOf(source, proposed) };
  });
}
