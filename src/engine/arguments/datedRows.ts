/** Figures beside the dates or years they belong to. The desktop sends a blank row as zeros, and no period is dated 0, so such a row is blank. */
import type { NumberArgument } from "./broadcast";
import { needs } from "./error";
import { numberRows } from "./numberRows";

export interface DatedRow {
  /** Counted from 1 within the arguments' own ranges. */
  readonly row: number;
  /** The first is the date. */
  readonly values: readonly number[];
}

/** `requirement` says in words what a date must be: "dates above zero". Rows that are blank in every column are left out. */
export function datedRows(given: readonly NumberArgument[], requirement: string): DatedRow[] {
  const [dates] = given;
  const { rows } = numberRows(given);
  const isColumn = given.map(({ grid }) => grid.length > 1 || grid[0]!.length > 1);
  const dated = rows.flatMap((values, index): DatedRow[] => {
    if (values === null || (rows.length > 1 && values.every((value, column) => value === 0 || !isColumn[column])))
      return [];
    if (values[0]! <= 0) throw needs(dates!.name, requirement, values[0], { row: index + 1, code: "#NUM!" });
    return [{ row: index + 1, values }];
  });
  if (dated.length === 0) throw needs(dates!.name, "at least one row with figures", null, { code: "#N/A" });
  return dated;
}
