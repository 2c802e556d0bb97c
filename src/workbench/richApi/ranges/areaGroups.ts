/** One rectangle or several that are formatted as one. */
import type { Area } from "../../book/bookArea";

export type Areas = Area | readonly Area[];

export function areasOf(target: Areas): readonly Area[] {
  return "sheetId" in target ? [target] : target;
}

/** What all share; null where they differ. */
export function shared<Value>(target: Areas, read: (area: Area) => Value): Value | null {
  const [first, ...others] = areasOf(target).map(read);
  return others.every((other) => other === first) ? (first ?? null) : null;
}

export async function each(target: Areas, work: (area: Area) => Promise<void>): Promise<void> {
  for (const area of areasOf(target)) await work(area);
}

/** Single cells as few rectangles: runs along rows, then equal runs one below the other. */
export function rectangles(
  sheetId: string,
  cells: readonly { readonly row: number; readonly column: number }[],
): Area[] {
  const sorted = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.columnCount === column)
      runs[runs.length - 1] = { ...last, columnCount: last.columnCount + 1 };
    else runs.push({ sheetId, row, column, rowCount: 1, columnCount: 1 });
  }
  const whole: Area[] = [];
  // A calculation of a model comes to thousands of cells, so the one that may stand above is looked up.
  const lowest = new Map<string, number>();
  for (const run of runs) {
    const key = `${run.column} ${run.columnCount}`;
    const above = lowest.get(key);
    const area = above === undefined ? undefined : whole[above];
    if (area !== undefined && area.row + area.rowCount === run.row)
      whole[above!] = { ...area, rowCount: area.rowCount + 1 };
    else lowest.set(key, whole.push(run) - 1);
  }
  return whole;
}
