/** Which series of a chart are drawn together. */
import type { FileChartKind, FileSeries } from "../../content/chartContent";

export function isScatter(kind: FileChartKind): boolean {
  return kind.startsWith("scatter");
}

export function isRound(kind: FileChartKind): boolean {
  return kind === "pie" || kind === "doughnut";
}

export interface SeriesGroup {
  readonly kind: FileChartKind;
  readonly isSecondary: boolean;
  readonly series: readonly { readonly series: FileSeries; readonly place: number }[];
}

export function groupsOf(all: readonly FileSeries[]): SeriesGroup[] {
  const groups = new Map<string, SeriesGroup & { series: { series: FileSeries; place: number }[] }>();
  for (const [place, series] of all.entries()) {
    const key = `${family(series.kind)} ${series.isOnSecondaryAxis}`;
    const group = groups.get(key) ?? { kind: series.kind, isSecondary: series.isOnSecondaryAxis, series: [] };
    group.series.push({ series, place });
    groups.set(key, group);
  }
  return [...groups.values()].sort((one, other) => Number(one.isSecondary) - Number(other.isSecondary));
}

/** Lines with and without markers are one kind of group, and so are the kinds of scatter. */
function family(kind: FileChartKind): string {
  if (kind.startsWith("line")) return "line";
  return isScatter(kind) ? "scatter" : kind;
}
