/** Where a look-up finds its key among the values it looks through, as Excel's MATCH, XMATCH and their like do. */
import { compared } from "./traceOperations";
import type { Scalar } from "./traceOutcome";

export type MatchMode =
  | "exact"
  /** Texts may hold * and ?. */
  | "pattern"
  /** The last that is not larger, in a list that rises; and the last that is not smaller, in one that falls. */
  | "rising"
  | "falling"
  /** The key, or else the next smaller or larger in a list in any order. */
  | "orSmaller"
  | "orLarger";

/** Counted from 0; null when it is not there, undefined when that cannot be told. Errors among the values are undefined. */
export function findKey(
  values: readonly (Scalar | undefined)[],
  key: Scalar,
  mode: MatchMode,
  isFromLast = false,
): number | null | undefined {
  const pattern = mode === "pattern" && typeof key === "string" ? patternOf(key) : null;
  const isFound = (value: Scalar | undefined) =>
    pattern === null ? isSame(value, key) : typeof value === "string" && pattern.test(value);
  if (mode === "rising" || mode === "falling") return lastInOrder(values, key, mode === "rising");
  const place = isFromLast
    ? [...values.keys()].filter((one) => isFound(values[one])).at(-1)
    : values.findIndex(isFound);
  if (place !== undefined && place >= 0) return place;
  return mode === "orSmaller" || mode === "orLarger" ? nearest(values, key, mode === "orSmaller" ? "<" : ">") : null;
}

/** * for any characters, ? for one, ~ before what is meant as it is. Null when there is none of them. */
export function patternOf(text: string): RegExp | null {
  if (!/[*?~]/u.test(text)) return null;
  const source = text.replace(/~[*?~]|[*?]|[\\^$.+()[\]{}|/-]/gu, (part) => {
    if (part === "*") return ".*";
    return part === "?" ? "." : part.startsWith("~") ? `\\${part.slice(1).replace("~", "x7e")}` : `\\${part}`;
  });
  return new RegExp(`^${source}$`, "isu");
}

/** A look-up tells a number from a text that looks like it, and a blank cell from everything. */
function isSame(value: Scalar | undefined, key: Scalar): boolean {
  return isAlike(value, key) && compared("=", value, key) === true;
}

function isAlike(value: Scalar | undefined, key: Scalar): boolean {
  return value !== undefined && value !== null && typeof value === typeof (key ?? 0);
}

/** In a list that is not in order, or where equal values end a falling one, Excel's answer depends on how it searches. */
function lastInOrder(
  values: readonly (Scalar | undefined)[],
  key: Scalar,
  isRising: boolean,
): number | null | undefined {
  if (values.includes(undefined)) return undefined;
  const places = [...values.keys()].filter((place) => isAlike(values[place], key));
  const [before, reached] = isRising ? [">", "<="] : ["<", ">="];
  const isInOrder = places.every(
    (place, index) => index === 0 || compared(before ?? "", values[places[index - 1] ?? 0], values[place]) !== true,
  );
  if (!isInOrder) return undefined;
  const place = places.filter((one) => compared(reached ?? "", values[one], key) === true).at(-1);
  if (place === undefined) return null;
  const isRepeated = places.some((one) => one !== place && isSame(values[one], values[place] ?? null));
  return isRepeated && !isRising ? undefined : place;
}

function nearest(values: readonly (Scalar | undefined)[], key: Scalar, side: "<" | ">"): number | null {
  let best: number | null = null;
  for (const [place, value] of values.entries()) {
    if (!isAlike(value, key) || compared(side, value, key) !== true) continue;
    if (best === null || compared(side === "<" ? ">" : "<", value, values[best]) === true) best = place;
  }
  return best;
}
