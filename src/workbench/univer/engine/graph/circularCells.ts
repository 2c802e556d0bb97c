/** The formulas that reach themselves: the strongly connected parts of the graph (Tarjan 1972), without recursion. */
import type { FormulaCell } from "./formulaCell";

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
