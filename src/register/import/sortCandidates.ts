/** Which candidates are of figures that the register, or the file itself, has already; see duplicateSources.ts. */
import { duplicateSources, type DuplicateFinding } from "../../engine/evidence/duplicateSources";
import { IdSuggester } from "../idSuggester";
import type { BadRow, Candidate } from "./importedTable";
import { idKey, type Source } from "../source";

export type DuplicateKind = DuplicateFinding["kind"];

export interface Duplicate {
  readonly candidate: Candidate;
  readonly kind: DuplicateKind;
  /** The source of the register, or the candidate before, that states the figure already. */
  readonly earlier: { readonly id: string } | { readonly line: number };
}

export interface SortedCandidates {
  readonly fresh: readonly Candidate[];
  readonly duplicates: readonly Duplicate[];
  /** Candidates whose own id is taken by another figure. */
  readonly bad: readonly BadRow[];
}

export function sortCandidates(candidates: readonly Candidate[], register: readonly Source[]): SortedCandidates {
  const found = duplicatesOf(candidates, register);
  const ids = new IdSuggester(register.map(({ id }) => id));
  const fresh: Candidate[] = [];
  const duplicates: Duplicate[] = [];
  const bad: BadRow[] = [];
  for (const candidate of candidates) {
    const { source, row } = candidate;
    const own = sameFigure(source, register);
    const duplicate = own === undefined ? found.get(candidate) : ofRow(candidate, own, found.get(candidate));
    if (own === undefined && duplicate?.kind !== "same row" && source.id !== "" && ids.isTaken(source.id)) {
      bad.push({ row, problems: [{ line: row.line, column: "", value: source.id, kind: "taken ID" }] });
      continue;
    }
    if (source.id !== "") ids.take(source.id);
    if (duplicate === undefined) fresh.push(candidate);
    else duplicates.push(duplicate);
  }
  return { fresh, duplicates, bad };
}

/** The register's row of the same ID, company and datapoint: the row that the candidate was once. */
function sameFigure({ id, company, datapoint }: Source, register: readonly Source[]): Source | undefined {
  if (id === "") return undefined;
  const isSame = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();
  return register.find(
    (source) =>
      idKey(source.id) === idKey(id) && isSame(source.company, company) && isSame(source.datapoint, datapoint),
  );
}

function ofRow(candidate: Candidate, { id }: Source, found: Duplicate | undefined): Duplicate {
  return { candidate, kind: found?.kind ?? "other value", earlier: { id } };
}

/** The documents of one origin state one figure together: within the file only the first of them is compared. */
function duplicatesOf(candidates: readonly Candidate[], register: readonly Source[]): Map<Candidate, Duplicate> {
  const firstOfOrigin = new Map<string, Candidate>();
  for (const candidate of candidates)
    if (candidate.origin !== "" && !firstOfOrigin.has(candidate.origin)) firstOfOrigin.set(candidate.origin, candidate);
  const isFirst = (candidate: Candidate) =>
    candidate.origin === "" || firstOfOrigin.get(candidate.origin) === candidate;
  const duplicates = new Map<Candidate, Duplicate>();
  const compare = (compared: readonly Candidate[], within: boolean) => {
    const findings = duplicateSources(
      compared.map(({ source }) => source),
      register,
    );
    for (const { kind, among, rows } of findings) {
      const [place = 0, earlier = 0] = rows;
      const candidate = compared[place];
      if (candidate === undefined || (among === "incoming" && !within)) continue;
      const of =
        among === "register" ? { id: register[earlier]?.id ?? "" } : { line: compared[earlier]?.row.line ?? 0 };
      duplicates.set(candidate, { candidate, kind, earlier: of });
    }
  };
  compare(candidates.filter(isFirst), true);
  compare(
    candidates.filter((candidate) => !isFirst(candidate)),
    false,
  );
  return duplicates;
}
