/** The published figures of the stack over time, and the chips that hosting buys, from NVIDIA's filings. */
import { publishedFigure } from "../language/publishedFigure";
import type { Source } from "../../register/source";

const published = (id: string, datapoint: string, value: number, unit: string, more: Partial<Source> = {}): Source =>
  publishedFigure("method: count once", {
    id,
    datapoint,
    value,
    unit,
    ...more,
  });

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

export const stackTimeSources: readonly Source[] = [
  published("STK-01", "Part of in-app spend that is paid on to the model, illustration: 60 of 100", 0.6, "share", {
    grade: "I",
    reason: "An illustration of the method, not a measurement.",
  }),
  published("STK-02", "Part of in-app spend that is paid on to hosting, illustration: 30 of 100", 0.3, "share", {
    grade: "I",
    reason: "An illustration of the method, not a measurement.",
  }),
  published("STK-03", "Revenue, trailing twelve months", 110, "USD bn", { caliber: "Trailing 12 months" }),
  published("STK-04", "Revenue, pace of a year", 175, "USD bn a year", { caliber: "Month × 12" }),
  published("STK-05", "Part of apps in the illustration", 0.4, "share", {
    grade: "I",
    reason: "An illustration of the method, not a measurement.",
  }),
  ...chips.map(([periodEnd, value], index) =>
    published(`STK-N${index + 1}`, "Data-centre revenue", value, "USD bn", {
      company: "NVIDIA",
      periodEnd,
      caliber: "Quarter",
      grade: "C",
      source: "NVIDIA, CFO commentary",
      reference:
        "NVIDIA, CFO commentary furnished on form 8-K, https://investor.nvidia.com/financial-info/quarterly-results/default.aspx",
      asOf: periodEnd,
      reason: "Official and furnished with an earnings release.",
    }),
  ),
];
