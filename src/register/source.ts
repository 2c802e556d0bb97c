/** A row of the register of sources: one published figure, where it stands, and how far to trust it. */
import type { Datapoint } from "../engine/evidence/datapoint";

/** What the grading rules read, and who graded it when. */
export interface Source extends Datapoint {
  readonly gradedBy: string;
  /** "2026-06-25", "" where nobody did. */
  readonly gradedOn: string;
}

export type SourceField = keyof Source;

/** Every field empty, in the order of the register's columns. */
export const blankSource: Source = {
  id: "",
  company: "",
  datapoint: "",
  value: "",
  unit: "",
  periodEnd: "",
  caliber: "",
  grade: "",
  source: "",
  reference: "",
  quote: "",
  asOf: "",
  reason: "",
  gradedBy: "",
  gradedOn: "",
};

/** How a value was measured. Figures of different calibers are no conflict. */
export const calibers = [
  "Fiscal year",
  "Calendar year",
  "Year to date",
  "Half year",
  "Quarter",
  "Month",
  "Trailing 12 months",
  "Month × 12",
  "Best month × 12",
  "Quarter × 4",
  "Contracted ARR",
  "Exit rate",
  "Guidance",
  "Point in time",
] as const;

/** Upper-case, as lookups compare texts without regard to case. */
export function idKey(id: string): string {
  return id.trim().toUpperCase();
}
