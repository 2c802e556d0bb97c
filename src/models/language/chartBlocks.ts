/** The charts beside the headline, one after another to the right, their references in the language of formulas. */
import { areaAddress, areaFrom } from "../../formula/address";
import type { ModelChart } from "./chart";
import { chartRows, headlineAt } from "./headRows";
import { columns, type Layout } from "./layout";
import { withAddresses } from "./references";

/** Points. */
const width = 300;
/** Figures that can be read inside a chart without covering it. */
const mostLabels = 12;
/** Of a column that nothing but a chart needs. */
const freeColumn = 64;

/** Also the widths of the columns, with those that only the charts need. */
export function chartsOf(
  layout: Layout,
  sheet: string,
  columnWidths: readonly number[],
): { readonly charts: ModelChart[]; readonly widths: readonly number[] } {
  const widths = [...columnWidths];
  let next = columns.value + 1;
  const charts = (layout.definition.charts ?? []).map(({ categories, series, skips = 0, ...chart }): ModelChart => {
    const cells = (reference: string) =>
      later(headerOf(reference, layout) ?? withAddresses(reference, layout, sheet, null), skips);
    const column = next;
    // As many columns as come nearest to that width.
    for (let reached = 0; width - reached > (widths[next] ?? freeColumn) / 2; next += 1) {
      widths[next] ??= freeColumn;
      reached += widths[next]!;
    }
    const shown = series.map((one) => ({
      ...one,
      values: cells(one.values),
      ...(one.categories !== undefined && { categories: cells(one.categories) }),
    }));
    const isLabelled =
      shown.reduce((count, { values, color }) => count + (color === "none" ? 0 : pointsOf(values)), 0) <= mostLabels;
    return {
      ...chart,
      area: areaAddress({ row: headlineAt, column, rowCount: chartRows, columnCount: next - column }),
      categories: cells(categories),
      series: shown.map((one) => ({ hasLabels: isLabelled && one.color !== "none", ...one })),
    };
  });
  return { charts, widths };
}

/** An axis by its header on this sheet, where that shows it: there a forecast is marked. */
function headerOf(reference: string, { sections }: Layout): string | null {
  const key = /^\[(\w+):row\]$/.exec(reference)?.[1];
  const placed = sections.output.find(({ axis }) => axis?.key === key);
  if (placed === undefined || placed.axis === null) return null;
  const { header: row, first: column, axis } = placed;
  return areaAddress({ row, column, rowCount: 1, columnCount: axis.values.length });
}

function pointsOf(reference: string): number {
  const { rowCount, columnCount } = areaFrom(reference.replace(/^.*!/, ""));
  return rowCount * columnCount;
}

/** Without its first columns. */
function later(reference: string, count: number): string {
  if (count === 0) return reference;
  const [, sheet = "", address = ""] = /^(.*!)?(.+)$/.exec(reference) ?? [];
  const { row, column, rowCount, columnCount } = areaFrom(address);
  return sheet + areaAddress({ row, column: column + count, rowCount, columnCount: columnCount - count });
}
