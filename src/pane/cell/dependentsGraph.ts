/** The cells that read a cell as a graph for a tree. Those of a cell that was not unfolded yet are not known. */
import type { Dependents } from "../ports/provenancePort";
import type { TreeGraph } from "./provenanceTree";

interface ReadingCell {
  /** Of its first cell, as shown. */
  readonly text: string;
  /** "" where nothing names it. */
  readonly label: string;
  readonly cellCount: number;
  /** What reads it; null while nobody has asked. */
  readonly read: { readonly addresses: readonly string[]; readonly more: number } | null;
}

/** By their addresses: "Stack!B4:B9". */
export type ReadingCells = ReadonlyMap<string, ReadingCell>;

/** Stands for what is not known yet, or not listed. */
const rest = "\t";

export const isCell = (key: string) => !key.endsWith(rest);

/** "Stack!B4" of "Stack!B4:B9", which is the cell that is active once those are selected. */
export const firstCell = (address: string) => address.split(":")[0] ?? address;

export function withDependents(cells: ReadingCells, of: string, { ranges, rangeCount }: Dependents): ReadingCells {
  const next = new Map(cells);
  const addresses = ranges.map(({ address }) => address);
  const { text = "", label = "", cellCount = 1 } = cells.get(of) ?? {};
  next.set(of, { text, label, cellCount, read: { addresses, more: rangeCount - ranges.length } });
  for (const { address, ...shown } of ranges) if (!next.has(address)) next.set(address, { ...shown, read: null });
  return next;
}

export function dependentsGraph(cells: ReadingCells, root: string): TreeGraph {
  const nodes = [...cells].map(([address, { read }]) => {
    const hasRest = read === null || read.more > 0;
    return [address, { inputs: [...(read?.addresses ?? []), ...(hasRest ? [address + rest] : [])] }] as const;
  });
  return { root, nodes: new Map(nodes) };
}
