/**
 * One formula over ranges of different shape, as Excel's own operators do it: a single cell goes with everything, a row
 * with a row of the same length, a column with a column, a row against a column spans a table.
 */
import { needs } from "./error";
import { isBlank, toNumber, type Answer, type Cell, type Grid } from "./table";

export interface NumberArgument {
  readonly name: string;
  readonly grid: Grid;
}

/**
 * Applies `formula` to each cell of the common shape. Cells that are blank in every range stay "" where some range has
 * more than one cell; a blank beside filled cells is refused with its row. `rowOf` tells in which row of its own range the
 * value of an argument stands, counting along a range that lies across; a single cell is in none.
 */
export function broadcast(
  given: readonly NumberArgument[],
  formula: (values: number[], rowOf: (argument: string) => number | undefined) => number,
): Answer {
  const rows = commonLength(given, "rows", ({ grid }) => grid.length);
  const columns = commonLength(given, "columns", ({ grid }) => grid[0]!.length);
  const wide = given.filter(({ grid }) => grid.length > 1 || grid[0]!.length > 1);
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => {
      if (wide.length > 0 && wide.every(({ grid }) => isBlank(cellAt(grid, row, column)))) return "";
      const place = (grid: Grid) => (grid.length > 1 ? row + 1 : grid[0]!.length > 1 ? column + 1 : undefined);
      const values = given.map(({ name, grid }) => toNumber(name, cellAt(grid, row, column), place(grid), "a number"));
      return formula(values, (argument) => place(given.find(({ name }) => name === argument)!.grid));
    }),
  );
}

function cellAt(grid: Grid, row: number, column: number): Cell {
  const cells = grid[grid.length === 1 ? 0 : row]!;
  return cells[cells.length === 1 ? 0 : column]!;
}

function commonLength(
  given: readonly NumberArgument[],
  unit: string,
  lengthOf: (one: NumberArgument) => number,
): number {
  const first = given.find((one) => lengthOf(one) > 1);
  if (!first) return 1;
  for (const one of given) {
    const length = lengthOf(one);
    if (length > 1 && length !== lengthOf(first))
      throw needs(one.name, `${lengthOf(first)} ${unit} like ${first.name}`, length);
  }
  return lengthOf(first);
}
