/**
 * Which candidates the register, or the file itself, has already. Two rows mean one figure when company, datapoint, period
 * end and caliber are the same. With the same value and reference too it is a copy; with another value or document it is
 * another report of the figure, which corroborates or contradicts it and is worth having.
 */
import { IdSuggester } from "./idSuggester";
import type { BadRow, Candidate } from "./importedTable";
import type { Source } from "./source";

export interface Duplicate {
  readonly candidate: Candidate;
  readonly kind: "copy" | "another report";
  /** The id in the register, or the line of the file, that has the figure already. */
  readonly of: { readonly id: string } | { readonly line: number };
}

export interface SortedCandidates {
  readonly fresh: readonly Candidate[];
  readonly duplicates: readonly Duplicate[];
  /** Candidates whose own id is taken by another figure. */
  readonly bad: readonly BadRow[];
}

interface Known {
  readonly source: Source;
  readonly origin: string;
  readonly of: Duplicate["of"];
}

export function sortCandidates(candidates: readonly Candidate[], register: readonly Source[]): SortedCandidates {
  const known = new Map<string, Known[]>();
  const remember = (entry: Known) => {
    const key = figureKey(entry.source);
    const others = known.get(key);
    if (others === undefined) known.set(key, [entry]);
    else others.push(entry);
  };
  for (const source of register) remember({ source, origin: "", of: { id: source.id } });
  const ids = new IdSuggester(register.map(({ id }) => id));
  const fresh: Candidate[] = [];
  const duplicates: Duplicate[] = [];
  const bad: BadRow[] = [];
  for (const candidate of candidates) {
    const { source, origin, row } = candidate;
    const same = (known.get(figureKey(source)) ?? []).filter((other) => origin === "" || other.origin !== origin);
    const original = same.find((other) => isCopy(other.source, source));
    if (original === undefined && source.id !== "" && ids.isTaken(source.id)) {
      bad.push({ row, problems: [{ line: row.line, column: "", value: source.id, kind: "taken ID" }] });
      continue;
    }
    if (source.id !== "") ids.take(source.id);
    remember({ source, origin, of: { line: row.line } });
    const [other] = same;
    if (other === undefined) fresh.push(candidate);
    else if (original === undefined) duplicates.push({ candidate, kind: "another report", of: other.of });
    else duplicates.push({ candidate, kind: "copy", of: original.of });
  }
  return { fresh, duplicates, bad };
}

function figureKey({ company, datapoint, periodEnd, caliber }: Source): string {
  return JSON.stringify([company, datapoint, periodEnd, caliber].map(wordsKey));
}

function isCopy(one: Source, other: Source): boolean {
  return (
    one.value === other.value &&
    wordsKey(one.unit) === wordsKey(other.unit) &&
    (one.reference === "" || other.reference === "" || one.reference.trim() === other.reference.trim())
  );
}

/** Texts that differ in case, width or spaces only are one. */
function wordsKey(text: string): string {
  return text.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
}
