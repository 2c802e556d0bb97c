/**
 * What a table that was imported before says anew: figures that the same document, or a row of the same ID, now states
 * otherwise, and figures of its documents that it no longer has. The same figure from another document is no revision but
 * a conflict, and stays with the duplicates. Grades and reasons are the reviewer's and are not revised.
 */
import { idKey, type Source, type SourceField } from "../source";
import type { Candidate } from "./importedTable";
import type { Duplicate, SortedCandidates } from "./sortCandidates";

export interface RevisedFigure {
  readonly candidate: Candidate;
  readonly before: Source;
  /** What the table has and the register has otherwise. */
  readonly changes: Partial<Source>;
}

export interface SetRevision {
  readonly revised: readonly RevisedFigure[];
  /** In the register, of a document that the table names, and no longer in the table. */
  readonly gone: readonly Source[];
  /** Without the duplicates that are revisions. */
  readonly sorted: SortedCandidates;
}

const revisable: readonly SourceField[] = [
  "value",
  "unit",
  "periodEnd",
  "caliber",
  "source",
  "reference",
  "quote",
  "asOf",
];

export function setRevision(
  sorted: SortedCandidates,
  candidates: readonly Candidate[],
  register: readonly Source[],
): SetRevision {
  const byId = new Map(register.map((source) => [idKey(source.id), source]));
  const revised = new Map<Source, RevisedFigure>();
  const known = new Set<Source>();
  const left = sorted.duplicates.filter((duplicate) => {
    const before = "id" in duplicate.earlier ? byId.get(idKey(duplicate.earlier.id)) : undefined;
    if (before === undefined) return true;
    known.add(before);
    const changes = changesOf(duplicate, before);
    if (changes === null || revised.has(before)) return true;
    revised.set(before, { candidate: duplicate.candidate, before, changes });
    return false;
  });
  const documents = new Set(candidates.map(({ source }) => documentOf(source)).filter(Boolean));
  const isGone = (source: Source) => !known.has(source) && documents.has(documentOf(source));
  return {
    revised: [...revised.values()],
    gone: known.size === 0 ? [] : register.filter(isGone),
    sorted: { ...sorted, duplicates: left },
  };
}

/** Null where it is another document's figure, or says nothing else. */
function changesOf({ candidate: { source }, kind }: Duplicate, before: Source): Partial<Source> | null {
  const isSameRow = source.id !== "" && idKey(source.id) === idKey(before.id);
  const isSameDocument = documentOf(source) !== "" && documentOf(source) === documentOf(before);
  if (!isSameRow && !(isSameDocument && kind === "other value")) return null;
  const changed = revisable.filter((field) => source[field] !== "" && source[field] !== before[field]);
  return changed.length === 0 ? null : Object.fromEntries(changed.map((field) => [field, source[field]]));
}

function documentOf({ reference }: Source): string {
  return reference
    .trim()
    .replace(/[#/]*$/, "")
    .toLowerCase();
}
