import type { Area } from "./bookArea";
import type { FilterCriteria } from "./filterCriteria";

/** A table's filter, or the one that a sheet has beside its tables. */
export type FilterScope = { readonly tableId: string } | { readonly sheetId: string };

export interface Filter {
  /** With its header row. */
  readonly area: Area;
  /** By columns from the left; a column without any lets every row through. */
  readonly criteria: Readonly<Record<number, FilterCriteria>>;
}

/** Rows that do not meet the criteria are hidden until the filter is cleared. */
export interface BookFilters {
  of(scope: FilterScope): Filter | undefined;
  /** `area` is the sheet's own, with its header row; a table has its area. */
  apply(scope: FilterScope, area: Area | null, column: number | null, criteria: FilterCriteria | null): Promise<void>;
  /** Of one column or of all; the filter stays. */
  clear(scope: FilterScope, column: number | null): Promise<void>;
  /** Hides and shows anew by what the cells hold now. */
  reapply(scope: FilterScope): Promise<void>;
  remove(scope: FilterScope): Promise<void>;
  /** Rows of a sheet that its filter with the buttons hides, and nobody else. */
  filteredOut(sheetId: string): ReadonlySet<number>;
}
