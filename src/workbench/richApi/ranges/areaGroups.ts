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
  for (const run of runs) {
    const above = whole.findIndex(
      (one) => one.column === run.column && one.columnCount === run.columnCount && one.row + one.rowCount === run.row,
    );
    if (above < 0) whole.push(run);
    else whole[above] = { ...whole[above]!, rowCount: whole[above]!.rowCount + 1 };
  }
  return whole;
}
