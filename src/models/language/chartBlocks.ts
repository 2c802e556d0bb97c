/** The charts at the head of the results, two beside each other, their references in the language of formulas. */
import { areaAddress } from "../../formula/address";
import type { ModelChart } from "./chart";
import { columns, chartRows, firstSectionRow, type Layout } from "./layout";
import { withAddresses } from "./references";

/** Points. */
const width = 520;

export function chartsOf(layout: Layout, sheet: string, columnWidths: readonly number[]): ModelChart[] {
  // The first chart stands over the label and what follows it, the second over the columns of the axis.
  const places = [
    { column: columns.label, columnCount: columns.first },
    { column: columns.first, columnCount: columnsUntil(width, columnWidths.slice(columns.first)) },
  ];
  const cells = (reference: string) => withAddresses(reference, layout, sheet, columns.label);
  return (layout.definition.charts ?? []).map(({ categories, series, ...chart }, index): ModelChart => {
    const place = places[index % places.length]!;
    const row = firstSectionRow + Math.floor(index / places.length) * chartRows;
    return {
      ...chart,
      area: areaAddress({ ...place, row, rowCount: chartRows - 1 }),
      categories: cells(categories),
      series: series.map((one) => ({
        ...one,
        values: cells(one.values),
        ...(one.categories !== undefined && { categories: cells(one.categories) }),
      })),
    };
  });
}

/** As many columns as come nearest to that width. */
function columnsUntil(wanted: number, widths: readonly number[]): number {
  let [count, reached] = [0, 0];
  for (const one of widths) {
    if (Math.abs(reached + one - wanted) > Math.abs(reached - wanted)) break;
    [count, reached] = [count + 1, reached + one];
  }
  return count;
}
