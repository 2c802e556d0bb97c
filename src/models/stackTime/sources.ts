/** The published figures of the stack over time, and the chips that hosting buys, from NVIDIA's filings. */
import { publishedFigures } from "../claims/publishedFigure";
import type { Source } from "../../register/source";
import { firmSources } from "./firms";

/** Data-centre revenue of the fiscal quarter that ends a month before ours, USD bn. */
const chips = [
  ["2024-01-28", 18.4],
  ["2024-04-28", 22.6],
  ["2024-07-28", 26.3],
  ["2024-10-27", 30.8],
  ["2025-01-26", 35.6],
  ["2025-04-27", 39.1],
  ["2025-07-27", 41.1],
  ["2025-10-26", 51.2],
] as const;

export const chipIds = [...chips.map((_chip, index) => `STK-N${index + 1}`), "", ""];

const chip = (periodEnd: string, value: number, index: number): Source => ({
  id: `STK-N${index + 1}`,
  company: "NVIDIA",
  datapoint: "Data-centre revenue",
  value,
  unit: "USD bn",
  periodEnd,
  caliber: "Quarter",
  grade: "C",
  source: "NVIDIA, CFO commentary",
  reference: `NVIDIA, CFO commentary for the quarter ended ${periodEnd}, furnished on form 8-K, https://investor.nvidia.com/financial-info/quarterly-results/default.aspx`,
  quote: "",
  asOf: periodEnd,
  reason: "Official and furnished with an earnings release; Epoch AI's collection of these commentaries has the same.",
  gradedBy: "AI Economy for Excel",
  gradedOn: "2026-06-25",
});

export const stackTimeSources: readonly Source[] = [
  ...publishedFigures("R-006", "R-007", "R-008", "R-009", "R-010", "R-011", "R-012", "R-013", "R-017", "R-014"),
  ...chips.map(([periodEnd, value], index) => chip(periodEnd, value, index)),
  ...firmSources,
];
