/** The companies of which more is known than their facts. */
import { alphabet } from "./alphabet";
import type { KnownFiler } from "./knownFiler";

const byCik: ReadonlyMap<string, KnownFiler> = new Map([["1652044", alphabet]]);

/** `cik` without zeros at its beginning. Null where nothing is known. */
export function knownFiler(cik: string): KnownFiler | null {
  return byCik.get(cik) ?? null;
}
