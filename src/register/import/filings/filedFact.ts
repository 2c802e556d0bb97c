/** One figure as one filing prints it. */
export interface FiledFact {
  readonly taxonomy: "us-gaap" | "ifrs-full";
  readonly tag: string;
  /** "USD", "shares". */
  readonly unit: string;
  /** "2024-01-01"; "" for a balance. */
  readonly start: string;
  readonly end: string;
  /** Plain digits, exactly as printed: "-5000000.25". */
  readonly value: string;
  /** "0001652044-25-000014". */
  readonly accession: string;
  readonly form: string;
  readonly filed: string;
}

/** The later filing after the earlier; filings of one day by their number, so that the order of the file means nothing. */
export function byFiling(one: FiledFact, other: FiledFact): number {
  return compareTexts(one.filed, other.filed) || compareTexts(one.accession, other.accession);
}

export function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
