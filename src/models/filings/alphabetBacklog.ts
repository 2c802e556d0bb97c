/** What Alphabet's customers have ordered and not yet been billed for, mostly cloud, as filed with each report. */
import type { Source } from "../../register/source";
import { annualReports, filedFigure, quarterlyReports } from "./alphabet";

/** USD bn. */
const filed: Readonly<Record<string, number>> = {
  "2023-12-31": 74.1,
  "2024-03-31": 72.5,
  "2024-06-30": 78.8,
  "2024-09-30": 86.8,
  "2024-12-31": 93.2,
  "2025-03-31": 92.4,
  "2025-06-30": 108.2,
  "2025-09-30": 157.7,
  "2025-12-31": 242.8,
  "2026-03-31": 467.6,
};

export function alphabetBacklog(end: string): Source {
  const value = filed[end];
  if (value === undefined) throw new Error(`A backlog of Alphabet needs a day of its list; got ${end}.`);
  const year = Number(end.slice(0, 4));
  const quarterly = quarterlyReports[end];
  return filedFigure(
    {
      form: quarterly === undefined ? `form 10-K for fiscal year ${year}` : `form 10-Q for the quarter ended ${end}`,
      accession: quarterly ?? annualReports[year]!,
      part: "note on revenue backlog",
    },
    {
      id: `ALP-RPO-${end.slice(2, 7).replace("-", "")}`,
      datapoint: "Remaining performance obligation",
      value,
      unit: "USD bn",
      periodEnd: end,
      caliber: "Point in time",
      grade: quarterly === undefined ? "A" : "B",
      reason: quarterly === undefined ? "A note to audited statements." : "Filed, not audited.",
      asOf: end,
    },
  );
}
