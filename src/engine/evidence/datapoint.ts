/**
 * A published figure as the grading rules read it: the fields of a row of the register that say what was measured, when,
 * how, by whom, and how far to trust it. It asks for no more than the rules use, so that a row of the register, a row about
 * to be imported and a test's row all pass as they are.
 *
 * Every rule takes an ordered list of datapoints and answers with findings: a machine-readable kind, the ids of the rows,
 * the numbers it rests on and an English sentence. Whoever shows it in another language speaks from kind and numbers.
 *
 * Dates are "2026-06-25", or "" where unknown. Today is always an argument.
 */
import { grades, type Grade } from "../grade";

export interface Datapoint {
  readonly id: string;
  readonly company: string;
  /** What was measured, in words: "Revenue", "Cost of revenue". */
  readonly datapoint: string;
  /** Text where the cell holds no number. */
  readonly value: number | string;
  /** "USD bn", "%", "GPUs". */
  readonly unit: string;
  readonly periodEnd: string;
  /** How it was measured: "Fiscal year", "Month × 12". */
  readonly caliber: string;
  /** A letter A-J, "" where ungraded. */
  readonly grade: string;
  /** Who published it, in words: "Reuters". */
  readonly source: string;
  /** An address, a DOI, or the words that find the document. */
  readonly reference: string;
  readonly quote: string;
  /** When it was published or read. */
  readonly asOf: string;
  /** Why it has this grade. */
  readonly reason: string;
}

/** A check's weight: an error is wrong as it stands, a warning probably, a notice is worth knowing. */
export type Severity = "error" | "warning" | "notice";

/** Its letter; null where it is ungraded or where the cell holds no letter of the scale. */
export function gradeOfDatapoint({ grade }: Pick<Datapoint, "grade">): Grade | null {
  const letter = grade.trim().toUpperCase();
  return grades.find((known) => known === letter) ?? null;
}
