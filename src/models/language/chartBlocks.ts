/** The charts beside the headline, one after another to the right, their references in the language of formulas. */
import { areaAddress } from "../../formula/address";
import type { ModelChart } from "./chart";
import { chartRows, headlineAt } from "./headRows";
import { columns, type Layout } from "./layout";
import { withAddresses } from "./references";

/** Points. */
const width = 330;
/** Of a column that nothing but a chart needs. */
const freeColumn = 64;

/** Also the widths of the columns, with those that only the charts need. */
export function chartsOf(
  layout: Layout,
  sheet: string,
  columnWidths: readonly number[],
): { readonly charts: ModelChart[]; readonly widths: readonly number[] } {
  const cells = (reference: string) => headerOf(reference, layout) ?? withAddresses(reference, layout, sheet, null);
  const widths = [...columnWidths];
  let next = columns.value + 1;
  const charts = (layout.definition.charts ?? []).map(({ categories, series, ...chart }): ModelChart => {
    const column = next;
    // As many columns as come nearest to that width.
    for (let reached = 0; width - reached > (widths[next] ?? freeColumn) / 2; next += 1) {
      widths[next] ??= freeColumn;
      reached += widths[next]!;
    }
    return {
      ...chart,
      area: areaAddress({ row: headlineAt, column, rowCount: chartRows, columnCount: next - column }),
      categories: cells(categories),
      series: series.map((one) => ({
        ...one,
        values: cells(one.values),
        ...(one.categories !== undefined && { categories: cells(one.categories) }),
      })),
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
