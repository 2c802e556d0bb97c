/** Figures beside the dates or years they belong to. The desktop sends a blank row as zeros, and no period is dated 0, so such a row is blank. */
import type { Place } from "./error";
import { numberRows, type RowArgument } from "./numberRows";
import { needs } from "./error";

export interface DatedRow {
  /** From 0 within the arguments' own ranges. */
  readonly row: number;
  /** The first is the date. */
  readonly values: readonly number[];
  /** Where the row's value of an argument stands. */
  placeOf(argument: string): Place;
}

/** `requirement` says in words what a date must be: "dates above zero". Rows that are blank in every column are left out. */
export function datedRows(given: readonly RowArgument[], requirement: string): DatedRow[] {
  const [dates] = given;
  const { rows, placeOf, refusal } = numberRows(given);
  const isColumn = given.map(({ grid }) => grid.length > 1 || grid[0]!.length > 1);
  const dated = rows.flatMap((values, row): DatedRow[] => {
    if (values === null || (rows.length > 1 && values.every((value, column) => value === 0 || !isColumn[column])))
      return [];
    if (values[0]! <= 0) throw refusal(dates!.name, row, requirement, values[0], "#NUM!");
    return [{ row, values, placeOf: (argument) => placeOf(argument, row) }];
  });
  if (dated.length === 0) throw needs(dates!.name, "at least one row with figures", null, { code: "#N/A" });
  return dated;
}
