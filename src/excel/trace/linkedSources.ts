import type { Source } from "../../register/source";
import { areaOfAddress } from "../../formula/sheetAddress";
import type { SnapshotKeeper } from "./snapshotKeeper";

export interface LinkedSource {
  readonly source: Source;
  /** A defined name on the cell, its formula that reads the source's row, or the row of its table with the source's ID. */
  readonly by: "name" | "formula" | "row";
}

/** The sources that the cell at "Stack!B4" takes its value from by itself, and how. A row names them for typed numbers only. */
export function linkedSources(keeper: SnapshotKeeper, address: string): Promise<readonly LinkedSource[]> {
  const { sheet, row, column } = areaOfAddress(address);
  const cell = { sheet, row, column };
  return keeper.withGraph(async (graph) => {
    const rowsOf = (edges: ReturnType<typeof graph.linksOf>) =>
      new Set(edges.flatMap(({ node }) => (node.kind === "source" ? [graph.evidence.sources.get(node.number)] : [])));
    const isTyped = graph.formulaOf(cell) === "";
    const named = rowsOf(graph.linksOf(cell));
    const read = isTyped ? new Set() : rowsOf(graph.analysisOf(graph.cell(cell)).inputs);
    return graph
      .sourcesNamedBy(cell)
      .map((source): LinkedSource => ({
        source,
        by: named.has(source) ? "name" : read.has(source) ? "formula" : "row",
      }))
      .filter(({ by }) => by !== "row" || isTyped);
  });
}
