/** Governments' books as published in The State of the AI Economy (25 June 2026). */
import type { Source } from "../source";

const published = (id: string, company: string, datapoint: string, value: number): Source => ({
  id,
  company,
  datapoint,
  value,
  unit: "% of GDP",
  periodEnd: "2026-06-25",
  caliber: "Point in time",
  grade: "G",
  source: "The State of the AI Economy",
  reference: "The State of the AI Economy, 25 June 2026, what governments own and owe",
  quote: "",
  asOf: "2026-06-25",
  reason: "A third-party estimate with a published method.",
  gradedBy: "AI Economy for Excel",
  gradedOn: "2026-06-25",
});

export const governmentSources: readonly Source[] = [
  published("GOV-01", "China", "Assets of the government", 166),
  published("GOV-02", "China", "Liabilities of the government", 75),
  published("GOV-03", "United States", "Assets of the government", 23),
  published("GOV-04", "United States", "Liabilities of the government", 142),
  published("GOV-05", "Japan", "Assets of the government", 134),
  published("GOV-06", "Japan", "Liabilities of the government", 252),
  published("GOV-07", "China", "Net position of the government", 91),
  published("GOV-08", "United States", "Net position of the government", -119),
  published("GOV-09", "Japan", "Net position of the government, as printed", -119),
];
