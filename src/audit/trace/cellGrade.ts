/** What the trace of a cell found or left out, and its sources in the order of doubt. */
import type { Source } from "../../register/source";
import type { Provenance } from "./provenance";
import { gradeOf, gradesOrUngraded } from "../../register/sourceGrade";

/** Worst first: the first ones drag the cell down. */
export function worstFirst(sources: readonly Source[]): Source[] {
  const rank = (source: Source) => gradesOrUngraded.indexOf(gradeOf(source));
  return [...sources].sort((one, other) => rank(other) - rank(one));
}

export function sourcesOf({ nodes }: Provenance): Source[] {
  return worstFirst([...nodes.values()].flatMap(({ source }) => source ?? []));
}

/** What the reader of a grade should know. */
export type Limit =
  /** Typed numbers without a source, by their addresses. */
  | { readonly kind: "assumptions"; readonly addresses: readonly string[] }
  | { readonly kind: "not in the register"; readonly ids: readonly string[] }
  /** All rows of the register count, since the key of a look-up could not be told. */
  | { readonly kind: "unknown key" }
  /** The chain of formulas was not followed to its end. */
  | { readonly kind: "cut short" };

export function limitsOf({ nodes, isCutShort }: Provenance, hasUnknownKey: boolean): Limit[] {
  const leaves = [...nodes.values()];
  const assumed = leaves.filter(({ kind }) => kind === "assumption").map(({ address }) => address);
  const addresses = [...new Set(assumed)];
  const ids = leaves.filter(({ kind }) => kind === "missing source").map(({ label }) => label);
  const limits: Limit[] = [];
  if (addresses.length > 0) limits.push({ kind: "assumptions", addresses });
  if (ids.length > 0) limits.push({ kind: "not in the register", ids });
  if (hasUnknownKey) limits.push({ kind: "unknown key" });
  if (isCutShort) limits.push({ kind: "cut short" });
  return limits;
}
