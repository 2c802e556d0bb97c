/** The inputs of a figure that a tornado moves: the graded cells in which its trace ends. */
import type { CellGraph } from "../trace/cellGraph";
import type { Provenance, ProvenanceNode } from "../trace/provenance";
import type { GradeOrUngraded } from "../../register/sourceGrade";
import type { GradeRanges } from "./gradeRanges";

export interface TornadoInput {
  readonly label: string;
  /** The cell to move, "Inputs!B4" or a value in the register. */
  readonly address: string;
  readonly grade: GradeOrUngraded;
  readonly value: number;
  /** Up and down by this part of the value. */
  readonly part: number;
}

export interface TornadoInputs {
  /** Those that should move the output most come first. */
  readonly inputs: readonly TornadoInput[];
  /** Inputs lighter than the last one taken. */
  readonly lighter: number;
  /** Numbers in formulas, which no cell holds, and sources that the register lacks. */
  readonly immovable: number;
}

/** At most so many are moved, four trials each. */
export const mostInputs = 30;

export function tornadoInputs(graph: CellGraph, provenance: Provenance, ranges: GradeRanges): TornadoInputs {
  const found: (TornadoInput & { readonly weight: number })[] = [];
  let immovable = 0;
  const readByFormula = keysReadByFormulas(provenance);
  for (const node of provenance.nodes.values()) {
    if (node.key === provenance.root) continue;
    const address = addressToMove(graph, node, readByFormula);
    if (address === undefined) continue;
    const value = node.kind === "source" ? (node.source?.value ?? "") : node.value;
    if (address === null || typeof value !== "number" || value === 0) {
      immovable += 1;
      continue;
    }
    const grade = node.grade ?? "ungraded";
    found.push({ label: node.label || address, address, grade, value, part: ranges[grade], weight: node.weight });
  }
  found.sort(
    (one, other) => other.weight * other.part - one.weight * one.part || one.address.localeCompare(other.address),
  );
  return {
    inputs: found
      .slice(0, mostInputs)
      .map(({ label, address, grade, value, part }) => ({ label, address, grade, value, part })),
    lighter: Math.max(0, found.length - mostInputs),
    immovable,
  };
}

/** A source that only names a typed number is not read: that number is moved. */
function keysReadByFormulas({ nodes }: Provenance): ReadonlySet<string> {
  const read = new Set<string>();
  for (const { formula, wholeOf, inputs } of nodes.values())
    if (formula !== "" || wholeOf !== null) for (const key of inputs) read.add(key);
  return read;
}

/** Undefined for what is no input, null for one that no cell holds. */
function addressToMove(
  graph: CellGraph,
  node: ProvenanceNode,
  readByFormula: ReadonlySet<string>,
): string | null | undefined {
  const { kind, key, address, formula, wholeOf } = node;
  if (kind === "missing source") return null;
  if (kind === "source") return readByFormula.has(key) ? graph.evidence.figureAddress(key) : undefined;
  // The key of a number in a formula names its cell and the number.
  if (kind === "assumption" && key !== address) return null;
  return formula !== "" || wholeOf !== null || typeof node.value !== "number" ? undefined : address;
}
