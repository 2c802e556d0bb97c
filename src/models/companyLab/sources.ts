/** The published ledger of a private lab: what its cloud billed for inference and what it paid on a revenue share. */
import type { Source } from "../../register/source";

const ledger =
  "E. Zitron, Exclusive: Here's How Much OpenAI Spends On Inference And Its Revenue Share With Microsoft, 12 November 2025, https://www.wheresyoured.at/oai_docs/";
const report = "The State of the AI Economy, 25 June 2026, unit economics of subscriptions and labs";

const leaked = (
  id: string,
  datapoint: string,
  value: number,
  unit: string,
  half: boolean,
  more: Partial<Source> = {},
): Source => ({
  id,
  company: "OpenAI",
  datapoint,
  value,
  unit,
  periodEnd: half ? "2025-06-30" : "2024-12-31",
  caliber: half ? "Half year" : "Calendar year",
  grade: "E",
  source: "Where's Your Ed At",
  reference: ledger,
  quote: "",
  asOf: "2025-11-12",
  reason: "Company documents seen by an outlet and quoted by others; neither company has confirmed them.",
  gradedBy: "AI Economy for Excel",
  gradedOn: "2026-06-25",
  ...more,
});

const inReport = { source: "The State of the AI Economy", reference: report, asOf: "2026-06-25" } as const;
const estimate = {
  ...inReport,
  grade: "G",
  reason: "A third-party estimate with a published method.",
} as const;
const seen = {
  ...inReport,
  reason: "Company documents seen by a reputable outlet, as the report quotes them.",
} as const;

export const companyLabSources: readonly Source[] = [
  leaked("LED-01", "Inference, 2024", 3.76, "USD bn", false),
  leaked("LED-02", "Inference, first half of 2025", 5.02, "USD bn", true),
  leaked("LED-03", "Paid to the partner on a revenue share, 2024", 0.4938, "USD bn", false),
  leaked("LED-04", "Paid to the partner on a revenue share, first half of 2025", 0.4547, "USD bn", true),
  leaked("LED-05", "The partner's share of revenue", 0.2, "share", false, {
    caliber: "Point in time",
    reason: "Widely reported, and not confirmed by either company.",
  }),
  leaked("LED-06", "Revenue as reported, 2024", 3.7, "USD bn", false, seen),
  leaked("LED-07", "Revenue as reported, first half of 2025", 4.3, "USD bn", true, seen),
  leaked("LED-08", "Gross margin, 2024", 0.4, "share", false, seen),
  leaked("LED-09", "Gross margin, 2025", 0.33, "share", false, {
    ...seen,
    periodEnd: "2025-12-31",
  }),
  leaked("LED-10", "Part of users who are free", 0.95, "share", false, {
    ...seen,
    caliber: "Point in time",
    periodEnd: "2026-06-25",
  }),
  leaked("LED-11", "Revenue that the share implies, 2024", 2.47, "USD bn", false, estimate),
  leaked("LED-12", "Revenue that the share implies, first half of 2025", 2.27, "USD bn", true, estimate),
  leaked("LED-13", "Cost of a gigawatt-year", 7.9, "USD bn a year", false, {
    ...estimate,
    company: "Generative AI industry",
    caliber: "Point in time",
    periodEnd: "2026-06-25",
    reference: "The State of the AI Economy, 25 June 2026, what a token costs",
  }),
  leaked("LED-14", "Revenue a gigawatt, over", 7, "USD bn a year", false, {
    ...estimate,
    company: "Generative AI industry",
    caliber: "Point in time",
    periodEnd: "2026-06-25",
    reference: "The State of the AI Economy, 25 June 2026, tokens and revenue a gigawatt",
  }),
];
