/**
 * One formula over ranges of different shape, as Excel's own operators do it: a single cell goes with everything, a row
 * with a row of the same length, a column with a column, a row against a column spans a table.
 */
import { ModelError, needs, type Place } from "./error";
import { isBlank, isBlankText, toNumber, type Answer, type Cell, type Grid } from "./table";

export interface NumberArgument {
  readonly name: string;
  readonly grid: Grid;
}

/** Where in its own range the value of an argument stands; a single cell is nowhere. */
export type PlaceOf = (argument: string) => Place;

/**
 * Applies `formula` to each cell of the common shape. Cells that are blank in every range stay "" where some range has
 * more than one cell, and so do cells of zeros in two such ranges or more, which is how the desktop sends blanks, if they lie outside
 * the domain. A blank beside filled cells is refused with its place. Where a cell's figures lie outside the domain its error stands in that cell alone.
 */
export function broadcast(
  given: readonly NumberArgument[],
  formula: (values: number[], placeOf: PlaceOf) => number,
): Answer {
  const rows = commonLength(given, "row", ({ grid }) => grid.length);
  const columns = commonLength(given, "column", ({ grid }) => grid[0]!.length);
  const wide = given.filter(({ grid }) => grid.length > 1 || grid[0]!.length > 1);
  const isEmpty = (row: number, column: number) =>
    wide.length > 0 && wide.every(({ grid }) => isBlank(cellAt(grid, row, column)));
  const isEmptyOrZero = (row: number, column: number) =>
    wide.length > 1 && wide.every(({ grid }) => isBlankText(cellAt(grid, row, column)));
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => {
      if (isEmpty(row, column)) return "";
      const place = (grid: Grid): Place => {
        if (grid.length > 1) return `row ${row + 1}`;
        return grid[0]!.length > 1 ? `column ${column + 1}` : undefined;
      };
      const values = given.map(({ name, grid }) => toNumber(name, cellAt(grid, row, column), place(grid), "a number"));
      try {
        return formula(values, (argument) => place(given.find(({ name }) => name === argument)!.grid));
      } catch (failure) {
        if (isEmptyOrZero(row, column)) return "";
        if (wide.length > 0 && failure instanceof ModelError && failure.code !== "#VALUE!") return failure;
        throw failure;
      }
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
      throw needs(one.name, `${lengthOf(first)} ${unit}s like ${first.name}`, length);
  }
  return lengthOf(first);
}
