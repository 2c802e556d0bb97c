/** A row of the register of sources: one published figure, where it stands, and how far to trust it. */
export interface Source {
  readonly id: string;
  readonly company: string;
  readonly datapoint: string;
  /** Text when the cell holds no number. */
  readonly value: number | string;
  readonly unit: string;
  /** Dates are "2026-06-25", empty when unknown. */
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

/** How a value was measured. Figures of different calibers are no conflict. */
export const calibers = [
  "Fiscal year",
  "Calendar year",
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
