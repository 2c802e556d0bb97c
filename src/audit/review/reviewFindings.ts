/** What a review of the workbook finds; see review.ts for how. */
import type { Conflict } from "../../engine/evidence/conflicts";
import type { Finding } from "../../engine/evidence/finding";
import type { Grade } from "../../engine/grade";
import type { GradeSuggestion } from "../../engine/evidence/gradeSuggestion";
import type { Source } from "../../register/source";
import type { GradeOrUngraded } from "../../register/sourceGrade";

/** What TRIANGULATE says of the estimates of a conflict, in the conflict's unit. */
export interface Triangulated {
  readonly central: number;
  readonly low: number;
  readonly high: number;
  /** High less low, of the central figure; null where that is zero. */
  readonly spread: number | null;
  /** Origins that agree with the central figure. */
  readonly agreeing: number;
  readonly verdict: string;
  /** Null where no estimate is near the central figure. */
  readonly grade: Grade | null;
}

export interface ReviewConflict {
  /** The same for the same finding in the next review. */
  readonly key: string;
  readonly conflict: Conflict;
  /** In the order of the conflict's values. */
  readonly sources: readonly Source[];
  readonly triangulated: Triangulated;
}

/** A better or a worse grade that a rule proposes and a person may accept. */
export interface ReviewSuggestion {
  readonly key: string;
  readonly source: Source;
  readonly from: GradeOrUngraded;
  readonly to: Grade;
  /** The rule's suggestion; null where the import of the source proposed its first grade. */
  readonly suggestion: GradeSuggestion | null;
  /** In English, as the rule or the import gives it. */
  readonly reason: string;
  /** The rows it rests on. */
  readonly because: readonly Source[];
}

export interface PlausibilityFinding {
  readonly key: string;
  readonly finding: Finding;
  /** Company and datapoint, or the label of the model's row. */
  readonly title: string;
  /** Its cells, and what they are called: the id of a source, or their address. */
  readonly place: { readonly name: string; readonly address: string };
}

export interface ReviewFindings {
  /** Null where the workbook has no register. */
  readonly sourceCount: number | null;
  readonly conflicts: readonly ReviewConflict[];
  readonly suggestions: readonly ReviewSuggestion[];
  readonly plausibility: readonly PlausibilityFinding[];
}
