/** A row of the table of facts: one figure of one company, line and period, with the filing that prints it. */
export interface Fact {
  readonly company: string;
  readonly line: string;
  /** "2024-01-01"; "" for a balance. */
  readonly periodStart: string;
  readonly periodEnd: string;
  /** Plain digits as printed, "-5000000.25"; "" where nothing is filed. */
  readonly value: string;
  /** "USD", "shares". */
  readonly unit: string;
  readonly form: string;
  /** The day on which the value that stands was filed. */
  readonly filed: string;
  readonly accession: string;
  readonly tag: string;
  /** The value of the first filing, as plain digits. */
  readonly firstFiled: string;
  /** "A" to "J"; "" where nobody has judged it. */
  readonly grade: string;
  /** Restated, split, worked out, or why it is blank. */
  readonly note: string;
  /** The address of the filing. */
  readonly reference: string;
  readonly firstAccession: string;
  readonly firstFiledOn: string;
}

export type FactField = keyof Fact;
