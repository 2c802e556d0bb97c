/** Alphabet's quarters of 2025. */
import { alphabetQuarters, quarterId } from "../filings/alphabetQuarters";

export const quarters = ["Q1 25", "Q2 25", "Q3 25", "Q4 25"] as const;

const ends = ["2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31"] as const;

export interface QuarterLine {
  readonly code: string;
  readonly key: string;
  readonly label: string;
  /** Key of the yearly line that the quarters add up to. */
  readonly ofYear: string;
}

export const quarterLines: readonly QuarterLine[] = [
  { code: "REV", key: "quarterRevenue", label: "Revenue", ofYear: "filedRevenue" },
  { code: "CLD", key: "quarterCloud", label: "of which Google Cloud", ofYear: "filedCloud" },
  { code: "OPI", key: "quarterOperating", label: "Operating income", ofYear: "filedOperating" },
  { code: "NET", key: "quarterNet", label: "Net income", ofYear: "filedNet" },
  { code: "CPX", key: "quarterCapex", label: "Capital spending", ofYear: "filedCapex" },
];

export function quarterIds({ code }: QuarterLine): string[] {
  return ends.map((end) => quarterId(code, end));
}

export const quarterSources = alphabetQuarters(quarterLines.flatMap(quarterIds));
