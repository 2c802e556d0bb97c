/** Cells of one sheet as few rectangles: runs down each column, joined where neighbours run alike. */
import type { CellArea } from "../../formula/address";

export function rectanglesOf(cells: readonly { readonly row: number; readonly column: number }[]): CellArea[] {
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: { row: number; column: number; rowCount: number; columnCount: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && last.column === column && last.row + last.rowCount === row) last.rowCount += 1;
    else runs.push({ row, column, rowCount: 1, columnCount: 1 });
  }
  const joined = new Map<string, (typeof runs)[number][]>();
  for (const run of runs) {
    const key = `${run.row} ${run.rowCount}`;
    const alike = joined.get(key) ?? [];
    const last = alike.at(-1);
    if (last !== undefined && last.column + last.columnCount === run.column) last.columnCount += 1;
    else alike.push(run);
    joined.set(key, alike);
  }
  return [...joined.values()].flat().sort((one, other) => one.row - other.row || one.column - other.column);
}
