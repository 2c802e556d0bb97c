/**
 * Which sources come from one origin: a wire story copied ten times is one origin, and so is one newsroom asked ten times.
 *
 * Two rows are of one origin when they have the same source name, the same domain in their references, the same DOI, or
 * word for word the same quote of at least six words; and so is whoever shares one of these with either of them. A name
 * that says whom it copies ("Yahoo, citing Reuters", "Reuters via MSN") is the one that is copied. Domains are compared
 * by the part that is registered (news.example.co.uk is example.co.uk), so all publishers on one platform count once: too
 * few origins rather than too many. A row that names neither source nor reference is an origin of its own.
 * Limits: a story retold in other words on another site under another name passes for a second origin.
 */
import type { Datapoint } from "./datapoint";
import { LinkedRows } from "./linkedRows";
import { readAddress } from "./publicAddress";
import { nameKey } from "../arguments/table";

const copied = /^.*?\b(?:citing|quoting|according to|per|as reported by)\s+(.+)$/i;
const carrier = /\s+via\s+.+$/i;
const secondLevel = new Set(["ac", "co", "com", "edu", "gov", "net", "or", "org", "ne", "go"]);
const quotedWords = 6;

type Cited = Pick<Datapoint, "source" | "reference" | "quote">;

/** For each row the place of the first row of its origin: equal numbers, one origin. */
export function originGroups(datapoints: readonly Cited[]): number[] {
  const links = new LinkedRows(datapoints.length);
  const firstWith = new Map<string, number>();
  datapoints.forEach((datapoint, row) => {
    for (const key of originKeys(datapoint)) {
      const first = firstWith.get(key);
      if (first === undefined) firstWith.set(key, row);
      else links.link(first, row);
    }
  });
  return datapoints.map((_, row) => links.root(row));
}

export function countOrigins(datapoints: readonly Cited[]): number {
  return new Set(originGroups(datapoints)).size;
}

/** A name for each row's origin, equal within one origin: the source of its first row, and "origin 3" where rows of different origins share none. */
export function originNames(datapoints: readonly Cited[]): string[] {
  return originGroups(datapoints).map((first) => {
    const { source, reference } = datapoints[first]!;
    return source.trim() || siteOf(reference) || `origin ${first + 1}`;
  });
}

/** "example.co.uk" of "https://news.example.co.uk/a"; "" where the reference is no address of the web. */
export function siteOf(reference: string): string {
  const address = readAddress(reference);
  if (address.kind !== "web") return "";
  const labels = address.host.split(".");
  const isCountry = labels.length > 2 && labels.at(-1)!.length === 2 && secondLevel.has(labels.at(-2)!);
  return labels.slice(isCountry ? -3 : -2).join(".");
}

function originKeys({ source, reference, quote }: Cited): string[] {
  const name = nameKey(source.replace(copied, "$1").replace(carrier, "")).replace(/^the\s+|[\s.,;]+$/g, "");
  const site = siteOf(reference);
  const address = readAddress(reference);
  const words = quote.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [
    name === "" ? "" : `name ${name}`,
    site === "" ? "" : `site ${site}`,
    address.kind === "doi" ? `doi ${address.doi}` : "",
    address.kind === "words" ? `words ${nameKey(reference)}` : "",
    words.length < quotedWords ? "" : `quote ${words.join(" ")}`,
  ].filter((key) => key !== "");
}
