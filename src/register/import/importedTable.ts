/** A table of texts that somebody else made, as it was read and before anything is made of it. */
import type { Source } from "../source";

export interface ImportedRow {
  /** Of the text it was read from, counted from 1; a quoted text may run over several lines. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface ImportedTable {
  readonly headers: readonly string[];
  readonly rows: readonly ImportedRow[];
}

/** The line of a row with the reason why no source could be made of a cell in it. */
export interface RowProblem {
  readonly line: number;
  /** Header of the column, "" when it concerns the whole row. */
  readonly column: string;
  readonly value: string;
  readonly kind:
    | "no value"
    | "no number"
    | "two numbers"
    | "two units"
    | "shared sign"
    | "no date"
    | "two dates"
    | "two day counts"
    | "no year end"
    | "no name"
    | "no text"
    | "near line"
    | "other value"
    | "late start"
    | "no grade"
    | "no ID"
    | "taken ID"
    | "too many cells"
    | "open quote";
  /** Both readings of a text that has two. */
  readonly readings?: readonly string[];
}

/** Notes what is wrong with a cell. */
export type Told = (kind: RowProblem["kind"], readings?: readonly string[]) => void;

export interface BadRow {
  readonly row: ImportedRow;
  readonly problems: readonly [RowProblem, ...RowProblem[]];
}

/** A source made of a row and not yet in the register. */
export interface Candidate {
  readonly row: ImportedRow;
  readonly source: Source;
  /** Several candidates of one origin are one report that several documents restate; "" when the row stands alone. */
  readonly origin: string;
  /** A grade somebody may accept, and why; null when nothing suggests one. */
  readonly suggestion: GradeSuggestion | null;
}

export interface GradeSuggestion {
  readonly grade: string;
  readonly reason: string;
}

/** What a table gave: nothing of it is lost, every row is a candidate or a bad row. */
export interface ReadSources {
  readonly rowCount: number;
  readonly candidates: readonly Candidate[];
  readonly bad: readonly BadRow[];
}
