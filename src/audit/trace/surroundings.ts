import type { SheetArea, SheetCell } from "../../formula/reference";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import type { IgnoredInput } from "./provenance";
import type { Analysis, CellNode, Edge } from "./traceGraph";
import type { Meanings } from "./traceReferences";

/** What a reading asks of the graph that it is part of. */
export interface Surroundings extends Meanings {
  readonly snapshot: WorkbookSnapshot;
  /** What a cell bears when another refers to it: an edge, or why it bears nothing. */
  bearingOf(cell: SheetCell, isLookUp: boolean): Edge | IgnoredInput["reason"];
  area(area: SheetArea): { readonly edge: Edge; readonly analysis: Analysis };
  constant(cell: CellNode, value: number): Edge;
  /** The sources that the cell is linked to by name; empty without a link. */
  linksOf(cell: SheetCell): readonly Edge[];
  missing(id: string): Edge;
  isRegisterIds(area: SheetArea): boolean;
}
