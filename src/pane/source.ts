/** A row of the register as the pane shows and edits it. */
export const letters = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"] as const;
export type Letter = (typeof letters)[number];

export interface SourceDraft {
  readonly id: string;
  readonly company: string;
  readonly datapoint: string;
  /** Text when the cell holds no number. */
  readonly value: number | string;
  readonly unit: string;
  /** Dates are "2026-06-25", empty when missing. */
  readonly periodEnd: string;
  readonly caliber: string;
  readonly grade: string;
  readonly source: string;
  readonly reference: string;
  readonly quote: string;
  readonly asOf: string;
  readonly reason: string;
  readonly gradedBy: string;
  readonly gradedOn: string;
}

export type SourceRecord = SourceDraft;
