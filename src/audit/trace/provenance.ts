/** What tracing a cell finds out: the figures, sources and assumptions it rests on and how far they can be trusted. */
import type { GradeOrUngraded } from "../../register/sourceGrade";
import type { Grade } from "../../engine/grade";
import type { Source } from "../../register/source";

/** "ungraded" counts like J and is shown apart. */

export interface ProvenanceNode {
  /** Unique in the trace. */
  readonly key: string;
  readonly kind: "figure" | "source" | "assumption" | "missing source";
  /** "Stack!B4"; of a source the first cell of its row in the register; "" for a missing source. */
  readonly address: string;
  /** The label of the row or the header beside the cell, or company · datapoint; "" when there is none. */
  readonly label: string;
  readonly value: number | string | boolean;
  /** As the cell shows it. */
  readonly text: string;
  /** "" for constants. */
  readonly formula: string;
  /** The floor of what it rests on. */
  readonly grade: GradeOrUngraded | null;
  /** From 0 to 1: the part of the selected figure that runs through it. */
  readonly weight: number;
  /** Keys, in the order of the formula. */
  readonly inputs: readonly string[];
  readonly source: Source | null;
  /** Set when only a whole column can be known: "all 37 rows of Register". */
  readonly wholeOf: { readonly table: string; readonly rows: number } | null;
}

export interface IgnoredInput {
  readonly address: string;
  readonly reason: "text" | "truth value" | "date" | "unit" | "selector" | "not taken" | "blank";
}

export interface BestUpgrade {
  readonly key: string;
  readonly floorAfter: GradeOrUngraded;
  readonly weightedAfter: Grade;
  readonly shareAfter: number;
}

export interface Provenance {
  /** The key of the selected cell. */
  readonly root: string;
  readonly nodes: ReadonlyMap<string, ProvenanceNode>;
  /** Null: there is nothing to grade. */
  readonly floor: GradeOrUngraded | null;
  /** The letter of the mean weighted by value, A 1 … J 10; a half rounds to the worse. */
  readonly weighted: Grade | null;
  /** From 0 to 1. */
  readonly shareAtDOrBetter: number | null;
  /** Up to 3 keys of sources, assumptions or missing sources, worst first, then heaviest. */
  readonly drags: readonly string[];
  /** The source or assumption whose upgrade to D would help most. */
  readonly bestUpgrade: BestUpgrade | null;
  readonly ignored: readonly IgnoredInput[];
  readonly isCutShort: boolean;
}

export interface GradeMapCell {
  /** "Stack!B4" */
  readonly address: string;
  readonly label: string;
  readonly text: string;
  readonly value: number;
  readonly floor: GradeOrUngraded | null;
  readonly weighted: Grade | null;
  /** Rests on a source that another one of the same company, datapoint, period and caliber contradicts. */
  readonly isDisputed: boolean;
  /** Rests on a source too old for what it measures. */
  readonly isStale: boolean;
  /**
   * The value that rests on the cell: its own absolute value, or that of the figures that use it, each times this cell's
   * weight in it, where these add up to more. So a share of 40% stands where the amount stands that it takes a part of.
   */
  readonly restingOn: number;
  readonly sourceIds: readonly string[];
}

export interface TraceOptions {
  /** Told from time to time, cells done and cells in all. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}
