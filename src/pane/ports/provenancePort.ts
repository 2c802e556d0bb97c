/** What the pane asks of the workbook to show what a cell rests on, and to link cells to sources. */
import type { Dependents } from "../../excel/trace/dependents";
import type { LinkedSource } from "../../excel/trace/linkedSources";
import type { Provenance, TraceOptions } from "../../audit/trace/provenance";

export type { Dependents } from "../../excel/trace/dependents";
export type { LinkedSource } from "../../excel/trace/linkedSources";
export type { BestUpgrade, IgnoredInput, Provenance, ProvenanceNode, TraceOptions } from "../../audit/trace/provenance";
export type { GradeOrUngraded } from "../../register/sourceGrade";

/** Every promise rejects with an Error whose message says what went wrong, in words for the analyst. */
export interface ProvenancePort {
  /** Follows the cell at "Stack!B4" to everything it rests on. An aborted signal rejects; what comes late is not looked at. */
  trace(address: string, options: TraceOptions): Promise<Provenance>;
  /** Selects the cell in the grid. */
  select(address: string): Promise<void>;
  /** The cells whose formulas read the cell at "Stack!B4"; null where Excel is too old to tell. */
  dependentsOf(address: string): Promise<Dependents | null>;
  /** The sources that the cell at "Stack!B4" itself names, not through other cells. */
  sourcesOf(address: string): Promise<readonly LinkedSource[]>;
  /** Links the selected cell; its content stays. */
  link(id: string): Promise<void>;
  unlink(id: string): Promise<void>;
  /** Puts the source's value into the selected cell, in place of what it holds. */
  insertValue(id: string): Promise<void>;
}
