/** Follows a cell to everything it rests on, in steps. */
import type { CellGraph } from "./cellGraph";
import { componentsOf, type Components } from "./graphComponents";
import type { Provenance } from "./provenance";
import { provenanceSteps } from "./provenanceSteps";
import type { SheetCell } from "../../formula/reference";
import { usedPart } from "../snapshot/workbookSnapshot";
import type { CellNode } from "./traceGraph";

export interface Trace {
  readonly provenance: Provenance;
  /** A look-up in the register whose key could not be told, so that all its rows count. */
  readonly hasUnknownKey: boolean;
  /** For a cell in error the cell where the error comes from: no other cell in error feeds it. */
  readonly errorOrigin: SheetCell;
}

/** Yields how many cells are done. */
export function* traceSteps(graph: CellGraph, at: SheetCell): Generator<number, Trace, void> {
  const root = graph.cell(at);
  const components = yield* componentsOf([root], (node) => graph.analysisOf(node));
  return {
    provenance: yield* provenanceSteps(graph, root, components),
    hasUnknownKey: hasUnknownKey(graph, components),
    errorOrigin: errorOrigin(graph, root),
  };
}

function hasUnknownKey(graph: CellGraph, { list }: Components): boolean {
  return list.some((component) => component.some((node) => graph.analysisOf(node).hasUnknownKey));
}

/** An error also comes through what only chooses, so every cell that was read counts. */
function errorOrigin(graph: CellGraph, root: CellNode): SheetCell {
  const seen = new Set([root.key]);
  let origin = root;
  for (;;) {
    const next = graph
      .analysisOf(origin)
      .reads.flatMap((area) => errorsIn(graph, area))
      .map((cell) => graph.cell(cell))
      .find(({ key }) => !seen.has(key));
    if (next === undefined) return origin;
    seen.add(next.key);
    origin = next;
  }
}

function errorsIn(graph: CellGraph, area: Parameters<typeof usedPart>[1]): SheetCell[] {
  const used = usedPart(graph.snapshot, area);
  if (used === null) return [];
  const errors: SheetCell[] = [];
  for (let row = used.area.row; row < used.area.row + used.area.rowCount; row += 1)
    for (let column = used.area.column; column < used.area.column + used.area.columnCount; column += 1) {
      const cell = { sheet: used.sheet.name, row, column };
      if (graph.contentOf(cell)?.isError === true) errors.push(cell);
    }
  return errors;
}
