/** The filter of a sheet or a table, as a file says it (ECMA-376 part 1, 18.3.2). */
import type { CellArea } from "../../formula/address";

export const dateUnits = ["year", "month", "day", "hour", "minute", "second"] as const;

/** Its parts down to the last that counts: [2024, 3] is March 2024. */
export type FilterDate = readonly number[];

export const filterOperators = [
  "equal",
  "notEqual",
  "lessThan",
  "lessThanOrEqual",
  "greaterThan",
  "greaterThanOrEqual",
] as const;

export interface FilterComparison {
  readonly operator: (typeof filterOperators)[number];
  /** With * for any text and ? for any sign; "notEqual" with " " is whatever is not blank. */
  readonly value: string;
}

export type FilterTest =
  | {
      readonly kind: "values";
      /** As displayed. */
      readonly texts: readonly string[];
      readonly hasBlanks: boolean;
      readonly dates: readonly FilterDate[];
    }
  | { readonly kind: "custom"; readonly isBoth: boolean; readonly comparisons: readonly FilterComparison[] }
  | {
      readonly kind: "top";
      readonly count: number;
      readonly isTop: boolean;
      readonly isPercent: boolean;
    }
  | { readonly kind: "average"; readonly isAbove: boolean };

export interface FilterColumn {
  /** From the filter's first, which is 0. */
  readonly column: number;
  readonly test: FilterTest;
}

export interface SheetFilter {
  /** With its header row. */
  readonly area: CellArea;
  readonly columns: readonly FilterColumn[];
}
