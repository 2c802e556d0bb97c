/** Filters of a file's sheets and tables as the book has them. Rows stay hidden as the file has them until a filter is applied anew. */
import { SHEET_FILTER_SNAPSHOT_ID } from "@univerjs/sheets-filter";
import { dateSpecificities, type FilterCriteria } from "../../workbench/book/filterCriteria";
import { shownText } from "../../workbench/univer/cellReader";
import type { FilterRecord } from "../../workbench/univer/kept/filters";
import { gridCriteria } from "../../workbench/univer/kept/gridCriteria";
import { placeKey } from "../../audit/snapshot/workbookSnapshot";
import type { FilterComparison, FilterTest, SheetFilter } from "../../xlsx/content/sheetFilter";
import type { SheetContent, Styles } from "../../xlsx/content/sheetContent";
import { wholeArea, type FileTable } from "../../xlsx/content/workbookContent";

/** Tables of one sheet, by the ids that the book gives them. */
type TablesById = ReadonlyMap<string, FileTable>;

export interface FiltersOfSheet {
  /** What the grid keeps of the filter that has its buttons. */
  readonly grid: object | null;
  /** Rows that it hides, and nobody else. */
  readonly filteredOut: ReadonlySet<number>;
  readonly others: readonly FilterRecord[];
}

/** The sheet's own filter has the buttons; without one the first table that is filtered. */
export function filtersOfSheet(sheet: SheetContent, tables: TablesById, styles: Styles): FiltersOfSheet {
  const filtered = [...tables].flatMap(([id, table]) => (table.filtered === undefined ? [] : [{ id, table }]));
  const [first, ...rest] = filtered;
  const own = sheet.filter ?? (first && tableFilter(first.table));
  const others = sheet.filter === null ? rest : filtered;
  const filteredOut = own && own.columns.length > 0 ? hiddenBelow(own, sheet) : new Set<number>();
  return {
    grid: own ? gridFilter(own, sheet, styles, filteredOut) : null,
    filteredOut,
    others: others.map(({ id, table }) => ({
      id: `table ${id}`,
      area: null,
      criteria: Object.fromEntries(table.filtered!.map(({ column, test }) => [column, criteriaOf(test)])),
    })),
  };
}

/** What the grid restores its filters from, by the ids of sheets. */
export function gridFilters(bySheet: ReadonlyMap<string, object | null>) {
  const kept = [...bySheet].filter(([, filter]) => filter !== null);
  return { name: SHEET_FILTER_SNAPSHOT_ID, data: JSON.stringify(Object.fromEntries(kept)) };
}

function tableFilter(table: FileTable): SheetFilter {
  const { rowCount, ...area } = wholeArea(table);
  return { area: { ...area, rowCount: rowCount - (table.hasTotals ? 1 : 0) }, columns: table.filtered ?? [] };
}

function hiddenBelow({ area }: SheetFilter, { rows }: SheetContent): Set<number> {
  const hidden = new Set<number>();
  for (const { first, last, isHidden } of rows)
    for (let row = Math.max(first, area.row + 1); isHidden && row <= last && row < area.row + area.rowCount; row += 1)
      hidden.add(row);
  return hidden;
}

function gridFilter(
  { area, columns }: SheetFilter,
  { cells }: SheetContent,
  styles: Styles,
  filteredOut: ReadonlySet<number>,
) {
  const { row, column: left, rowCount, columnCount } = area;
  const filterColumns = columns.map(({ column, test }) => {
    const below = Array.from({ length: rowCount - 1 }, (_, at) => {
      const { value = null, format = 0 } = cells.get(placeKey(row + 1 + at, left + column)) ?? {};
      const numberFormat = styles[format]?.numberFormat ?? "General";
      return { value, formula: "", numberFormat, text: shownText(value, numberFormat) };
    });
    return gridCriteria(criteriaOf(test), left + column, below);
  });
  const ref = { startRow: row, endRow: row + rowCount - 1, startColumn: left, endColumn: left + columnCount - 1 };
  return { ref, filterColumns, cachedFilteredOut: [...filteredOut] };
}

function criteriaOf(test: FilterTest): FilterCriteria {
  switch (test.kind) {
    case "values":
      return {
        filterOn: "Values",
        values: [
          ...test.texts,
          ...(test.hasBlanks ? [""] : []),
          ...test.dates.map((parts) => ({ date: isoOf(parts), specificity: dateSpecificities[parts.length - 1]! })),
        ],
      };
    case "custom": {
      const [one, other] = test.comparisons.map(criterionOf);
      return {
        filterOn: "Custom",
        criterion1: one ?? "=",
        ...(other !== undefined && { criterion2: other, operator: test.isBoth ? "And" : "Or" }),
      };
    }
    case "top":
      return {
        filterOn: `${test.isTop ? "Top" : "Bottom"}${test.isPercent ? "Percent" : "Items"}`,
        criterion1: String(test.count),
      };
    case "average":
      return { filterOn: "Dynamic", dynamicCriteria: test.isAbove ? "AboveAverage" : "BelowAverage" };
  }
}

function isoOf(parts: readonly number[]): string {
  const [year = 0, ...smaller] = parts;
  const [month, day, hour, minute, second] = smaller.map((part) => String(part).padStart(2, "0"));
  const date = [String(year).padStart(4, "0"), month, day].filter((part) => part !== undefined).join("-");
  const time = [hour, minute, second].filter((part) => part !== undefined).join(":");
  return time === "" ? date : `${date}T${time}`;
}

const signs: Readonly<Record<FilterComparison["operator"], string>> = {
  equal: "=",
  notEqual: "<>",
  lessThan: "<",
  lessThanOrEqual: "<=",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
};

/** "notEqual" with a space is how files say "not blank". */
function criterionOf({ operator, value }: FilterComparison): string {
  return operator === "notEqual" && value === " " ? "<>" : signs[operator] + value;
}
