/** What a review of the workbook finds; see review.ts for how. */
import type { Conflict } from "../../engine/evidence/conflicts";
import type { Finding } from "../../engine/evidence/finding";
import type { Grade } from "../../engine/grade";
import type { GradeSuggestion } from "../../engine/evidence/gradeSuggestion";
import type { Triangulation } from "../../engine/triangulation";
import type { Source } from "../../register/source";
import type { GradeOrUngraded } from "../../register/sourceGrade";

export interface ReviewConflict {
  /** The same for the same finding in the next review. */
  readonly key: string;
  readonly conflict: Conflict;
  /** In the order of the conflict's values. */
  readonly sources: readonly Source[];
  /** What the estimates say together, in the conflict's unit. */
  readonly triangulated: Triangulation;
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

export interface GradeShare {
  readonly grade: GradeOrUngraded;
  readonly value: number;
  /** Of the total; null where the total is zero. */
  readonly share: number | null;
}

export interface GradeProfile {
  readonly shares: readonly GradeShare[];
  readonly total: number;
  /** The letter of the mean weighted by size; null where every amount is zero. */
  readonly mean: Grade | null;
  /** Null where the total is zero. */
  readonly shareAtDOrBetter: number | null;
}

/** A table with amounts and their grades. */
export interface GradedTotal {
  readonly table: string;
  /** What stands above the table, or its name. */
  readonly title: string;
  /** "Flows!A9:L11" */
  readonly address: string;
  /** The columns that were added up and graded by. */
  readonly amountHeader: string;
  readonly gradeHeader: string;
  readonly profile: GradeProfile | null;
  /** Why there is no profile. */
  readonly failure: string | null;
}
