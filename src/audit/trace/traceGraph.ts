/** Cells, sources and typed numbers, and which of them take their value from which. */
import type { IgnoredInput } from "./provenance";
import type { SheetArea, SheetCell } from "../../formula/reference";

export type GraphNode =
  | CellNode
  /** Several cells that a formula takes together. */
  | AreaNode
  /** A row of the register or a fact, by its number in the evidence. */
  | { readonly kind: "source"; readonly key: string; readonly number: number }
  /** A number typed into a formula. */
  | { readonly kind: "constant"; readonly key: string; readonly cell: CellNode; readonly value: number }
  /** An id that the register lacks. */
  | { readonly kind: "missing"; readonly key: string; readonly id: string };

export interface CellNode extends SheetCell {
  readonly kind: "cell";
  readonly key: string;
}

export interface AreaNode {
  readonly kind: "area";
  readonly key: string;
  readonly area: SheetArea;
  readonly wholeOf: { readonly table: string; readonly rows: number } | null;
}

/** `weight` is the elasticity: by how many percent the figure changes when the node changes by one. */
export interface Edge {
  readonly node: GraphNode;
  readonly weight: number;
}

/** What one cell or area takes its value from. */
export interface Analysis {
  readonly inputs: readonly Edge[];
  readonly ignored: readonly IgnoredInput[];
  /** Every area that was looked at, also for choosing: the analysis holds until one of their cells changes. */
  readonly reads: readonly SheetArea[];
  /** A typed number without a source. */
  readonly isAssumption: boolean;
  /** The key of a look-up in the register could not be told. */
  readonly hasUnknownKey: boolean;
  /** The sum of its numbers, and of their absolute values. */
  readonly total: number;
  readonly size: number;
}

export const nothing: Analysis = {
  inputs: [],
  ignored: [],
  reads: [],
  isAssumption: false,
  hasUnknownKey: false,
  total: 0,
  size: 0,
};

/** One edge for each node, in the order in which the formula names them first. */
export function merged(edges: readonly Edge[]): readonly Edge[] {
  const weights = new Map<GraphNode, number>();
  for (const { node, weight } of edges) weights.set(node, (weights.get(node) ?? 0) + weight);
  return [...weights].map(([node, weight]) => ({ node, weight }));
}
