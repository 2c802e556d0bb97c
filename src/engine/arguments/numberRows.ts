/** Columns of numbers read side by side, one record a row. A single cell goes with every row. */
import type { NumberArgument } from "./broadcast";
import { needs } from "./error";
import { isBlank, sameLength, toNumber, toVector } from "./table";

export interface NumberRows {
  /** null where the row is blank in every column. */
  readonly rows: readonly (readonly number[] | null)[];
  /** Whether the first column lay across. */
  readonly across: boolean;
}

/** A blank beside filled cells is refused with its row; columns of different length are refused. */
export function numberRows(given: readonly NumberArgument[]): NumberRows {
  const columns = given.map(({ name, grid }) => ({ name, ...toVector(name, grid) }));
  const wide = columns.filter(({ cells }) => cells.length > 1);
  const first = wide[0] ?? columns[0]!;
  for (const { name, cells } of wide) sameLength(name, cells.length, first.name, first.cells.length);
  const rows = first.cells.map((_cell, row) => {
    if (wide.length > 0 && wide.every(({ cells }) => isBlank(cells[row]!))) return null;
    return columns.map(({ name, cells }) =>
      cells.length > 1 ? toNumber(name, cells[row]!, row + 1) : toNumber(name, cells[0]!, undefined, "a number"),
    );
  });
  if (rows.every((row) => row === null)) throw needs(first.name, "at least one number", null);
  return { rows, across: first.across };
}
