/** Which sources of the register may stand behind a cell. */
import type { Source } from "../../register/source";
import { everySource, filterSources } from "../sources/sourceFilter";

export interface LinkCandidate {
  readonly source: Source;
  /** The source says what the cell shows. */
  readonly hasSameValue: boolean;
}

/** Sources that match every word, those with the cell's own value first, else in the order of the register. */
export function linkCandidates(
  sources: readonly Source[],
  search: string,
  value: number | string | boolean | null,
): LinkCandidate[] {
  const isSame = (source: Source) =>
    typeof value === "number" &&
    typeof source.value === "number" &&
    Math.abs(source.value - value) <= 1e-9 * Math.max(1, Math.abs(value));
  const matching = filterSources(sources, { ...everySource, search }).filter(({ id }) => id.trim() !== "");
  const candidates = matching.map((source) => ({ source, hasSameValue: isSame(source) }));
  return [
    ...candidates.filter(({ hasSameValue }) => hasSameValue),
    ...candidates.filter(({ hasSameValue }) => !hasSameValue),
  ];
}
