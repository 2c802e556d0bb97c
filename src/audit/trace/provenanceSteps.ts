/** Puts together what a trace tells of one cell. */
import { gradeRank } from "../../engine/grade";
import type { Source } from "../../register/source";
import type { CellGraph } from "./cellGraph";
import { labelOf } from "../snapshot/cellLabel";
import type { Components } from "./graphComponents";
import {
  countedRank,
  floorsOf,
  flowsOf,
  gradeOfRank,
  letterOfMean,
  meanRank,
  rankOf,
  shareAtDOrBetter,
  ungradedRank,
  type Profile,
} from "./graphGrades";
import type { BestUpgrade, IgnoredInput, Provenance, ProvenanceNode } from "./provenance";
import { gradeOf } from "../../register/sourceGrade";
import type { CellNode, GraphNode } from "./traceGraph";

interface Leaf {
  readonly key: string;
  readonly rank: number;
  readonly weight: number;
}

export function leafRankIn(graph: CellGraph): (node: GraphNode) => number {
  return (node) => {
    if (node.kind === "source") return rankOf(sourceGrade(graph, node.number));
    if (node.kind === "constant") return gradeRank("I");
    if (node.kind === "missing") return gradeRank("J");
    return node.kind === "cell" && graph.analysisOf(node).isAssumption ? gradeRank("I") : 0;
  };
}

function sourceGrade(graph: CellGraph, row: number): ReturnType<typeof gradeOfRank> {
  const source = graph.evidence.sources.get(row);
  return source === undefined ? "ungraded" : gradeOf(source);
}

const nodesPerStep = 200;

/** Yields how many nodes are done. */
export function* provenanceSteps(
  graph: CellGraph,
  root: CellNode,
  components: Components,
): Generator<number, Provenance, void> {
  const analysisOf = (node: GraphNode) => graph.analysisOf(node);
  const leafRank = leafRankIn(graph);
  const floors = floorsOf(components, analysisOf, leafRank);
  yield 0;
  const rootIndex = components.indexOf.get(root) ?? -1;
  const flows = flowsOf(components, analysisOf, (_, index, inflow) => (index === rootIndex ? 1 : inflow));
  yield 0;
  const nodes = new Map<string, ProvenanceNode>();
  const ignored = new Map<string, IgnoredInput>();
  const leaves: Leaf[] = [];
  for (const [done, node] of breadthFirst(root, graph).entries()) {
    if (done % nodesPerStep === 0) yield done;
    const index = components.indexOf.get(node) ?? -1;
    const weight = flows[index] ?? 0;
    for (const input of graph.analysisOf(node).ignored) ignored.set(input.address, input);
    if (isHidden(node)) continue;
    const rank = leafRank(node);
    if (rank > 0) leaves.push({ key: node.key, rank, weight });
    const grade = gradeOfRank(floors[index] ?? 0);
    nodes.set(node.key, { ...shown(graph, node), grade, weight: Math.min(1, weight) });
  }
  const profile: Profile = new Float64Array(ungradedRank + 1);
  for (const { rank, weight } of leaves) profile[rank] = (profile[rank] ?? 0) + weight;
  const mean = meanRank(profile);
  return {
    root: root.key,
    nodes,
    floor: gradeOfRank(floors[rootIndex] ?? 0),
    weighted: mean === null ? null : letterOfMean(mean),
    shareAtDOrBetter: shareAtDOrBetter(profile),
    drags: dragsOf(leaves),
    bestUpgrade: bestUpgradeOf(leaves, profile),
    ignored: [...ignored.values()],
    isCutShort: components.isCutShort || graph.snapshot.isCutShort,
  };
}

/** An area stands in the trace only when it says that a whole column is taken. */
function isHidden(node: GraphNode): boolean {
  return node.kind === "area" && node.wholeOf === null;
}

function breadthFirst(root: GraphNode, graph: CellGraph): GraphNode[] {
  const order = [root];
  const seen = new Set(order);
  for (const node of order)
    for (const input of graph.analysisOf(node).inputs)
      if (!seen.has(input.node)) {
        seen.add(input.node);
        order.push(input.node);
      }
  return order;
}

/** In the order of the formula; a hidden area gives way to its cells. */
function inputKeys(graph: CellGraph, node: GraphNode): string[] {
  const keys = new Set<string>();
  for (const input of graph.analysisOf(node).inputs)
    if (isHidden(input.node)) for (const inner of graph.analysisOf(input.node).inputs) keys.add(inner.node.key);
    else keys.add(input.node.key);
  return [...keys];
}

function shown(graph: CellGraph, node: GraphNode): Omit<ProvenanceNode, "grade" | "weight"> {
  const { key } = node;
  const inputs = inputKeys(graph, node);
  const plain = { key, value: "", text: "", formula: "", label: "", inputs, source: null, wholeOf: null } as const;
  switch (node.kind) {
    case "source": {
      const source = graph.evidence.sources.get(node.number) ?? null;
      const value = source?.value ?? "";
      const label = source === null ? "" : labelOfSource(source);
      return {
        ...plain,
        kind: "source",
        address: graph.evidence.addressOf(node.number),
        label,
        value,
        text: String(value),
        source,
      };
    }
    case "missing":
      return { ...plain, kind: "missing source", address: "", label: node.id };
    case "constant": {
      const [label, value] = [labelOf(graph.snapshot, node.cell), node.value];
      return { ...plain, kind: "assumption", address: node.cell.key, label, value, text: String(value) };
    }
    case "area": {
      const table = graph.snapshot.tables.find(({ name }) => name === node.wholeOf?.table);
      const label = node.area.columnCount > 1 ? "" : (table?.headers[node.area.column - table.body.column] ?? "");
      return { ...plain, kind: "figure", address: key, label, wholeOf: node.wholeOf };
    }
    case "cell": {
      const content = graph.contentOf(node);
      const kind = graph.analysisOf(node).isAssumption ? "assumption" : "figure";
      const label = labelOf(graph.snapshot, node);
      const formula = graph.formulaOf(node);
      return { ...plain, kind, address: key, label, value: content?.value ?? "", text: content?.text ?? "", formula };
    }
  }
}

function labelOfSource({ company, datapoint }: Source): string {
  return [company, datapoint].filter(Boolean).join(" · ");
}

/** Whatever is A cannot be better and drags nothing down. */
function dragsOf(leaves: readonly Leaf[]): string[] {
  return [...leaves]
    .sort((one, other) => other.rank - one.rank || other.weight - one.weight)
    .filter(({ rank }) => rank > gradeRank("A"))
    .slice(0, 3)
    .map(({ key }) => key);
}

/**
 * What a corroborated, on-record figure (grade D) in place of one input would bring. The mean decides, since the floor
 * stays where it is as long as a second input is as bad; among equals the floor, and then the weight.
 */
function bestUpgradeOf(leaves: readonly Leaf[], profile: Profile): BestUpgrade | null {
  const good = gradeRank("D");
  const worst = [...leaves].map(({ rank }) => rank).sort((one, other) => other - one);
  const floorWithout = (rank: number) => Math.max((worst[0] === rank ? worst[1] : worst[0]) ?? 0, good);
  const [best] = leaves
    .filter(({ rank }) => countedRank(rank) > good)
    .map((leaf) => ({ leaf, gain: leaf.weight * (countedRank(leaf.rank) - good), floor: floorWithout(leaf.rank) }))
    .sort((one, other) => other.gain - one.gain || one.floor - other.floor || other.leaf.weight - one.leaf.weight);
  if (best === undefined) return null;
  const after: Profile = Float64Array.from(profile);
  after[best.leaf.rank] = (after[best.leaf.rank] ?? 0) - best.leaf.weight;
  after[good] = (after[good] ?? 0) + best.leaf.weight;
  const mean = meanRank(after);
  const floorAfter = gradeOfRank(best.floor);
  if (mean === null || floorAfter === null) return null;
  return {
    key: best.leaf.key,
    floorAfter,
    weightedAfter: letterOfMean(mean),
    shareAfter: shareAtDOrBetter(after) ?? 0,
  };
}
