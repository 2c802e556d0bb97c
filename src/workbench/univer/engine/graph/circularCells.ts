/** The formulas that reach themselves: the strongly connected parts of the graph (Tarjan 1972), without recursion. */
import type { FormulaCell } from "./formulaCell";

interface Planned {
  readonly before: readonly Planned[];
  readonly after: { readonly size: number };
  /** Readers that are not taken away yet. */
  left: number;
}

/**
 * Whether some of them reach themselves: taking away what nobody reads, again and again, leaves something (Kahn 1962). Asked first, as
 * nearly all books have no circle, and it makes nothing new for each formula.
 */
export function hasCircle(steps: Iterable<Planned>): boolean {
  const taken: Planned[] = [];
  let count = 0;
  for (const step of steps) {
    count += 1;
    step.left = step.after.size;
    if (step.left === 0) taken.push(step);
  }
  for (const { before } of taken)
    for (const step of before) {
      step.left -= 1;
      if (step.left === 0) taken.push(step);
    }
  return taken.length < count;
}

export function circularCells(readersOf: ReadonlyMap<FormulaCell, ReadonlySet<FormulaCell>>): FormulaCell[] {
  const found: FormulaCell[] = [];
  const order = new Map<FormulaCell, number>();
  const lowest = new Map<FormulaCell, number>();
  const open: FormulaCell[] = [];
  const isOpen = new Set<FormulaCell>();
  for (const start of readersOf.keys()) {
    if (order.has(start)) continue;
    const path: { cell: FormulaCell; readers: FormulaCell[] }[] = [];
    const enter = (cell: FormulaCell) => {
      order.set(cell, order.size);
      lowest.set(cell, order.get(cell)!);
      open.push(cell);
      isOpen.add(cell);
      path.push({ cell, readers: [...(readersOf.get(cell) ?? [])] });
    };
    enter(start);
    while (path.length > 0) {
      const { cell, readers } = path.at(-1)!;
      const next = readers.pop();
      if (next !== undefined) {
        if (!order.has(next)) enter(next);
        else if (isOpen.has(next)) lowest.set(cell, Math.min(lowest.get(cell)!, order.get(next)!));
        continue;
      }
      path.pop();
      const above = path.at(-1)?.cell;
      if (above !== undefined) lowest.set(above, Math.min(lowest.get(above)!, lowest.get(cell)!));
      if (lowest.get(cell) !== order.get(cell)) continue;
      const members = open.splice(open.lastIndexOf(cell));
      members.forEach((member) => isOpen.delete(member));
      if (members.length > 1 || readersOf.get(cell)?.has(cell)) found.push(...members);
    }
  }
  return found;
}
