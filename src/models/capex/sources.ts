/** The published figures of capital spending and depreciation, and backlogs from earnings releases. */
import { publishedFigure } from "../language/publishedFigure";
import type { Source } from "../../register/source";
import { filingSources } from "./filings";

const published = (id: string, datapoint: string, value: number, unit: string, more: Partial<Source> = {}): Source =>
  publishedFigure("does revenue cover depreciation?", {
    id,
    datapoint,
    value,
    unit,
    caliber: "Calendar year",
    ...more,
  });

export const publishedYears = [2020, 2021, 2022, 2023, 2024, 2025, 2026];
const depreciation = [1, 2, 4, 8, 21, 51, 111];
const revenue = [1, 3, 7, 16, 42, 103, 223];

export const depreciationIds = publishedYears.map((year) => `CAP-D${year}`);
export const revenueIds = publishedYears.map((year) => `CAP-R${year}`);

const released = (
  id: string,
  company: string,
  datapoint: string,
  value: number,
  periodEnd: string,
  reference: string,
) =>
  published(id, datapoint, value, "USD bn", {
    company,
    periodEnd,
    caliber: "Point in time",
    grade: "C",
    source: `${company}, earnings release`,
    reference,
    asOf: periodEnd,
    reason: "Official and furnished with an earnings release or said in prepared remarks.",
  });

export const capexSources: readonly Source[] = [
  ...publishedYears.map((year, index) =>
    published(depreciationIds[index]!, `Depreciation of generative AI, ${year}`, depreciation[index]!, "USD bn", {
      periodEnd: `${year}-12-31`,
    }),
  ),
  ...publishedYears.map((year, index) =>
    published(revenueIds[index]!, `Revenue needed for 50% headroom, ${year}`, revenue[index]!, "USD bn", {
      periodEnd: `${year}-12-31`,
    }),
  ),
  published("CAP-01", "Life of chips and other IT", 6, "years", { caliber: "Point in time" }),
  published("CAP-02", "Life of buildings", 14, "years", { caliber: "Point in time" }),
  published("CAP-03", "Headroom of hyperscalers and neoclouds, first quarter of 2026", 0.19, "share", {
    caliber: "Quarter",
  }),
  published("CAP-04", "The same if chips lasted eight years", 0.36, "share", { caliber: "Quarter" }),
  published("CAP-05", "Headroom of all generative-AI revenue, first quarter of 2026", 0.32, "share", {
    caliber: "Quarter",
  }),
  released(
    "CAP-B1",
    "Microsoft",
    "Commercial remaining performance obligation",
    392,
    "2025-09-30",
    "Microsoft, earnings release FY26 Q1, 29 October 2025, https://www.microsoft.com/en-us/investor/earnings/fy-2026-q1/press-release-webcast",
  ),
  released(
    "CAP-B2",
    "Amazon",
    "Backlog of AWS",
    200,
    "2025-09-30",
    "Amazon, third quarter 2025 earnings call, 30 October 2025, https://ir.aboutamazon.com/quarterly-results/default.aspx",
  ),
  released(
    "CAP-B3",
    "Alphabet",
    "Backlog of Google Cloud",
    155,
    "2025-09-30",
    "Alphabet, third quarter 2025 earnings call, 29 October 2025, https://abc.xyz/investor/",
  ),
  ...filingSources,
];
