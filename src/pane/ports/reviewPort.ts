/** What the pane asks of the workbook to review it: what is doubtful, and what its figures rest on. */
import type { Stop } from "../../excel/host/hostEvents";
import type { GradeMap } from "../../excel/review/readGradeMap";
import type { TraceOptions } from "../../audit/trace/provenance";
import type { GradedTotal, ReviewFindings } from "../../audit/review/reviewFindings";

export type { GradeMap } from "../../excel/review/readGradeMap";
export type { GradeMapCell } from "../../audit/trace/provenance";
export type {
  GradedTotal,
  GradeProfile,
  GradeShare,
  PlausibilityFinding,
  ReviewConflict,
  ReviewFindings,
  ReviewSuggestion,
} from "../../audit/review/reviewFindings";

export type GradeMapScope = "sheet" | "selection";

/** Every promise rejects with an Error whose message says what went wrong, in words for the analyst. */
export interface ReviewPort {
  /** The day by the clock of this machine, "2026-06-25". */
  today(): string;
  /** Conflicts and doubtful rows of the register, doubtful rows of models, grades that rules propose. */
  findings(): Promise<ReviewFindings>;
  /** Every figure of the open sheet or the selection with what it rests on. An aborted signal rejects. */
  gradeMap(scope: GradeMapScope, options: TraceOptions): Promise<GradeMap>;
  /** Writes the map as plain values on a sheet of its own and returns the sheet's name. */
  writeGradeMap(map: GradeMap): Promise<string>;
  /** Every table with amounts and grades, split by grade. */
  totals(): Promise<readonly GradedTotal[]>;
  /** Selects cells like "Flows!A9:L11" in the grid. */
  select(address: string): Promise<void>;
  /** Calls the listener after every change of the register, and of any cell, by whomever. */
  watch(listener: (changed: "register" | "cells") => void): Promise<Stop>;
}
