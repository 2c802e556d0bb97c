/**
 * The published figures that the stack model rests on. All of them stand in The State of the AI Economy (25 June 2026);
 * what the report does not state, such as the last day of a period, stays empty here.
 */
import type { Source } from "../../register/source";

const report = "The State of the AI Economy";
const reference = (part: string) => `The State of the AI Economy, 25 June 2026, ${part}`;

const published = (
  id: string,
  fields: Pick<Source, "datapoint" | "value" | "unit" | "caliber" | "grade" | "reason"> & Partial<Source>,
): Source => ({
  id,
  company: "Generative AI industry",
  periodEnd: "",
  source: report,
  reference: reference("method: count once"),
  quote: "",
  asOf: "2026-06-25",
  gradedBy: "AI Economy for Excel",
  gradedOn: "2026-06-25",
  ...fields,
});

const illustration = "An illustration of the method, not a measurement.";
const lab = "A private AI lab";

export const stackSources: readonly Source[] = [
  published("SAE-01", {
    datapoint: "In-app spend of end customers, illustration",
    value: 100,
    unit: "USD",
    caliber: "Point in time",
    periodEnd: "2026-06-25",
    grade: "I",
    reason: illustration,
  }),
  published("SAE-02", {
    datapoint: "Part of in-app spend paid on to the model, illustration: 60 of 100",
    value: 0.6,
    unit: "share",
    caliber: "Point in time",
    periodEnd: "2026-06-25",
    grade: "I",
    reason: illustration,
  }),
  published("SAE-03", {
    datapoint: "Part of in-app spend paid on to hosting, illustration: 30 of 100",
    value: 0.3,
    unit: "share",
    caliber: "Point in time",
    periodEnd: "2026-06-25",
    grade: "I",
    reason: illustration,
  }),
  published("SAE-04", {
    company: lab,
    datapoint: "Revenue as reported",
    value: 3700,
    unit: "USD m",
    periodEnd: "2024-12-31",
    caliber: "Calendar year",
    grade: "H",
    reference: reference("evidence: cloud attribution"),
    reason: "The report restates a reported figure and contradicts it by what the partner received.",
  }),
  published("SAE-05", {
    company: lab,
    datapoint: "Cost of inference paid to its cloud",
    value: 3760,
    unit: "USD m",
    periodEnd: "2024-12-31",
    caliber: "Calendar year",
    grade: "E",
    reference: reference("evidence: cloud attribution"),
    reason: "Leaked statements of account, as the report restates them.",
  }),
  published("SAE-06", {
    company: lab,
    datapoint: "Revenue share received by its cloud partner",
    value: 493.8,
    unit: "USD m",
    periodEnd: "2024-12-31",
    caliber: "Calendar year",
    grade: "E",
    reference: reference("evidence: cloud attribution"),
    reason: "Leaked revenue-share statements, as the report restates them.",
  }),
  published("SAE-07", {
    company: lab,
    datapoint: "Part of revenue that the cloud partner receives",
    value: 0.2,
    unit: "share",
    periodEnd: "2024-12-31",
    caliber: "Calendar year",
    grade: "E",
    reference: reference("evidence: cloud attribution"),
    reason: "Leaked revenue-share statements, as the report restates them.",
  }),
  published("SAE-08", {
    datapoint: "Generative AI revenue from end customers, counted once",
    value: 110,
    unit: "USD bn",
    caliber: "Trailing 12 months",
    grade: "G",
    reference: reference("momentum"),
    reason:
      "Third-party estimate; its method is published, its model is not. The report does not say when the twelve months end.",
  }),
];
