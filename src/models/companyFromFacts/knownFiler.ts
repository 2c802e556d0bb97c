/** What is known of a company beside the facts of its filings, so that it is inserted with them. */
import type { Source } from "../../register/source";
import type { FiledAnchor } from "../company/filedAnchors";

type ByYear<Figure> = Readonly<Record<number, Figure>>;

/** A segment whose revenue reports print and no tagged fact holds. */
export interface KnownSegment {
  readonly key: string;
  readonly label: string;
  /** Ids of its sources, in USD bn. */
  readonly ids: ByYear<string>;
  /** Generative AI, share of it: assumed. Without it the segment holds none. */
  readonly aiShare?: ByYear<number>;
  readonly note?: string;
}

export interface KnownDriver {
  readonly values: ByYear<number>;
  readonly note?: string;
}

export interface KnownFiler {
  readonly segments: readonly KnownSegment[];
  /** Drivers of generative AI by key: assumed. They make its revenue in years that are not split into segments. */
  readonly drivers: Readonly<Record<string, KnownDriver>>;
  /** Totals that its reports print, to be compared with the computed ones. */
  readonly anchors: readonly FiledAnchor[];
  readonly sources: readonly Source[];
}

/** The rows of the register that the model of the years shown reads. */
export function sourcesOf({ segments, anchors, sources }: KnownFiler, years: readonly number[]): Source[] {
  const shown = new Set(years);
  const ids = new Set([
    ...segments.flatMap((segment) => years.flatMap((year) => segment.ids[year] ?? [])),
    ...anchors.flatMap(({ year, source }) => (shown.has(year) ? source : [])),
  ]);
  return sources.filter(({ id }) => ids.has(id));
}

/** Null where none of its sources is there. */
export function withSources(known: KnownFiler, ids: ReadonlySet<string>): KnownFiler | null {
  if (!known.sources.some(({ id }) => ids.has(id))) return null;
  const segments = known.segments.map((segment) => ({
    ...segment,
    ids: Object.fromEntries(Object.entries(segment.ids).filter(([, id]) => ids.has(id))),
  }));
  return { ...known, segments, anchors: known.anchors.filter(({ source }) => ids.has(source)) };
}
