/**
 * The nodes that some nodes rest on, in an order in which inputs come before what takes its value from them. Formulas in a
 * circle have no such order among themselves: together they are one component, which counts as one figure.
 *
 * Tarjan's algorithm (1972), without recursion, since chains of formulas are longer than a call stack. It is a generator:
 * it stops after each few nodes, so that its caller can let the page breathe.
 */
import type { Analysis, GraphNode } from "./traceGraph";

export interface Components {
  /** Inputs first. */
  readonly list: readonly (readonly GraphNode[])[];
  readonly indexOf: ReadonlyMap<GraphNode, number>;
  readonly isCutShort: boolean;
}

interface Visit {
  readonly node: GraphNode;
  readonly inputs: readonly { readonly node: GraphNode }[];
  next: number;
  readonly index: number;
  low: number;
}

const nodesPerStep = 50;
const mostNodes = 400_000;

/** Yields the number of nodes done. */
export function* componentsOf(
  roots: readonly GraphNode[],
  analysisOf: (node: GraphNode) => Analysis,
): Generator<number, Components, void> {
  const list: GraphNode[][] = [];
  const indexOf = new Map<GraphNode, number>();
  const visits = new Map<GraphNode, Visit>();
  const open: GraphNode[] = [];
  const visit = (node: GraphNode): Visit => {
    const index = visits.size;
    const started = { node, inputs: analysisOf(node).inputs, next: 0, index, low: index };
    visits.set(node, started);
    open.push(node);
    return started;
  };
  for (const root of roots) {
    if (visits.has(root)) continue;
    const path = [visit(root)];
    for (let current = path.at(-1); current !== undefined; current = path.at(-1)) {
      const input = current.inputs[current.next]?.node;
      if (input !== undefined) {
        current.next += 1;
        const seen = visits.get(input);
        if (seen === undefined) {
          if (visits.size >= mostNodes) return { list, indexOf, isCutShort: true };
          path.push(visit(input));
          if (visits.size % nodesPerStep === 0) yield visits.size;
        } else if (!indexOf.has(input)) current.low = Math.min(current.low, seen.index);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) parent.low = Math.min(parent.low, current.low);
      if (current.low !== current.index) continue;
      const component: GraphNode[] = [];
      for (let node = open.pop(); node !== undefined; node = node === current.node ? undefined : open.pop())
        component.push(node);
      for (const node of component) indexOf.set(node, list.length);
      list.push(component);
    }
  }
  return { list, indexOf, isCutShort: false };
}
