/** The sources to write, with ids of their own, once a person has chosen what to do with duplicates and suggested grades. */
import { IdSuggester } from "../idSuggester";
import type { Candidate } from "./importedTable";
import type { DuplicateKind, SortedCandidates } from "./sortCandidates";
import type { Source } from "../source";

export interface ImportChoices {
  /** The kinds of duplicates to import all the same. */
  readonly duplicates: ReadonlySet<DuplicateKind>;
  /** Who accepts the suggested grades and when; null leaves the grades open. */
  readonly acceptance: { readonly by: string; readonly on: string } | null;
}

/** In the order of the file. */
export function planImport(
  { fresh, duplicates }: SortedCandidates,
  register: readonly Source[],
  choices: ImportChoices,
): readonly Source[] {
  const chosen = duplicates.filter(({ kind }) => choices.duplicates.has(kind));
  const candidates = [...fresh, ...chosen.map(({ candidate }) => candidate)].sort(
    (one, other) => one.row.line - other.row.line,
  );
  const ids = new IdSuggester(register.map(({ id }) => id));
  // Ids that the file gives go first, so that none is suggested that a later row has.
  const given = candidates.map(({ source: { id } }) => {
    const isFree = id !== "" && !ids.isTaken(id);
    if (isFree) ids.take(id);
    return isFree ? id : "";
  });
  return candidates.map((candidate, index) => ({
    ...graded(candidate, choices.acceptance),
    id: given[index] || ids.suggest(candidate.source),
  }));
}

/** A grade that the file gives stands; a suggested one is written only when somebody accepts it. */
function graded({ source, suggestion }: Candidate, acceptance: ImportChoices["acceptance"]): Source {
  if (suggestion === null || source.grade !== "") return source;
  const reason = (text: string) => [text, source.reason].filter(Boolean).join(" ");
  if (acceptance === null)
    return { ...source, reason: reason(`Suggested grade ${suggestion.grade}. ${suggestion.reason}`) };
  return {
    ...source,
    grade: suggestion.grade,
    gradedBy: acceptance.by,
    gradedOn: acceptance.on,
    reason: reason(suggestion.reason),
  };
}
