/** The companies of which more is known than their facts. */
import { alphabet } from "./alphabet";
import { withSources, type KnownFiler } from "./knownFiler";

const byCik: ReadonlyMap<string, KnownFiler> = new Map([["1652044", alphabet]]);

/** `cik` without zeros at its beginning; of what is known only that whose sources are among `ids`. Null where nothing is known. */
export function knownFiler(cik: string, ids?: ReadonlySet<string>): KnownFiler | null {
  const known = byCik.get(cik) ?? null;
  return known === null || ids === undefined ? known : withSources(known, ids);
}
