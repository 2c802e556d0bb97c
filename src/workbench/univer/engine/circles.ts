/**
 * Formulas that read themselves, directly or through others. Excel shows 0 in each cell of the circle and warns with its
 * cells; Univer gives whatever one pass leaves behind, and calculates again if it was told to. Here nothing iterates.
 */
import {
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  NumberValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { CellPlace } from "../../book/bookArea";
import type { Engine } from "./engine";

interface Tree {
  readonly treeId: number;
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
  toRTreeItem(): unknown;
}

interface Generator {
  readonly _dependencyTreeCache: ReadonlyMap<number, Tree>;
  readonly _dependencyManagerService: { searchDependency(item: unknown): Iterable<number> };
  _checkIsCycleDependency(trees: readonly Tree[]): boolean;
}

interface Runtime {
  readonly currentSubUnitId: string;
  readonly currentRow: number;
  readonly currentColumn: number;
  setRuntimeData(value: BaseValueObject): void;
  reset(): void;
}

/** `report` is told of the cells of all circles that a calculation found, once for the same cells. */
export function breakCircles(engine: Engine, report: (cells: CellPlace[]) => void): void {
  const generator = engine.injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const runtime = engine.injector.get(IFormulaRuntimeService) as unknown as Runtime;
  const circle = new Map<string, CellPlace>();
  let reported = "";

  const isCyclic = generator._checkIsCycleDependency.bind(generator);
  generator._checkIsCycleDependency = (trees) => {
    if (!isCyclic(trees)) return false;
    for (const { subUnitId: sheetId, row, column } of circular(generator, trees))
      circle.set(keyOf(sheetId, row, column), { sheetId, row, column });
    const signature = [...circle.keys()].join();
    if (signature !== reported) report([...circle.values()]);
    reported = signature;
    return false;
  };
  const setRuntimeData = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (value) => {
    const isInCircle =
      circle.size > 0 && circle.has(keyOf(runtime.currentSubUnitId, runtime.currentRow, runtime.currentColumn));
    setRuntimeData(isInCircle ? NumberValueObject.create(0) : value);
  };
  const reset = runtime.reset.bind(runtime);
  runtime.reset = () => {
    circle.clear();
    reset();
  };
}

function keyOf(sheetId: string, row: number, column: number): string {
  return `${sheetId}!${row},${column}`;
}

/** The formulas that reach themselves: the strongly connected parts of the graph (Tarjan 1972), without recursion. */
function circular(generator: Generator, trees: readonly Tree[]): Tree[] {
  const { _dependencyTreeCache: known, _dependencyManagerService: graph } = generator;
  const readersOf = (tree: Tree) => [...graph.searchDependency(tree.toRTreeItem())].filter((id) => known.has(id));
  const found: Tree[] = [];
  const order = new Map<number, number>();
  const lowest = new Map<number, number>();
  const open: number[] = [];
  const isOpen = new Set<number>();
  for (const { treeId: start } of trees) {
    if (order.has(start) || !known.has(start)) continue;
    const path: { id: number; readers: number[] }[] = [];
    const enter = (id: number) => {
      order.set(id, order.size);
      lowest.set(id, order.get(id)!);
      open.push(id);
      isOpen.add(id);
      path.push({ id, readers: readersOf(known.get(id)!) });
    };
    enter(start);
    while (path.length > 0) {
      const { id, readers } = path.at(-1)!;
      const next = readers.pop();
      if (next !== undefined) {
        if (!order.has(next)) enter(next);
        else if (isOpen.has(next)) lowest.set(id, Math.min(lowest.get(id)!, order.get(next)!));
        continue;
      }
      path.pop();
      const above = path.at(-1)?.id;
      if (above !== undefined) lowest.set(above, Math.min(lowest.get(above)!, lowest.get(id)!));
      if (lowest.get(id) !== order.get(id)) continue;
      const members = open.splice(open.indexOf(id));
      members.forEach((member) => isOpen.delete(member));
      if (members.length > 1 || readersOf(known.get(id)!).includes(id))
        found.push(...members.map((member) => known.get(member)!));
    }
  }
  return found;
}
