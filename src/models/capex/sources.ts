/** The published figures of capital spending and depreciation, spending as filed, and backlogs. */
import { publishedFigures } from "../claims/publishedFigure";
import { alphabetBacklog } from "../filings/alphabetBacklog";
import type { Source } from "../../register/source";
import { filingSources } from "./filings";

export const publishedYears = [2020, 2021, 2022, 2023, 2024, 2025, 2026];
/** Claims in pairs: depreciation of a year, and the revenue it needs. */
const firstClaim = 75;
const claimOfYear = (index: number, more: 0 | 1) => `R-0${firstClaim + 2 * index + more}`;

export const depreciationIds = publishedYears.map((_year, index) => claimOfYear(index, 0));
export const revenueIds = publishedYears.map((_year, index) => claimOfYear(index, 1));

const remembered = (
  id: string,
  company: string,
  datapoint: string,
  value: number,
  source: string,
  reference: string,
): Source => ({
  id,
  company,
  datapoint,
  value,
  unit: "USD bn",
  periodEnd: "2025-09-30",
  caliber: "Point in time",
  grade: "I",
  source,
  reference,
  quote: "",
  asOf: "2025-10-30",
  reason: "Typed from an earnings release without its text at hand: look it up before use.",
  gradedBy: "AI Economy for Excel",
  gradedOn: "2026-06-25",
});

export const capexSources: readonly Source[] = [
  ...publishedFigures(
    ...depreciationIds,
    ...revenueIds,
    "R-089",
    "R-090",
    "R-093",
    "R-143",
    "R-094",
    "R-095",
    "R-096",
    "R-101",
    "R-107",
    "R-099",
  ),
  remembered(
    "CAP-B1",
    "Microsoft",
    "Commercial remaining performance obligation",
    392,
    "Microsoft, earnings release",
    "Microsoft, earnings release FY26 Q1, 29 October 2025, https://www.microsoft.com/en-us/investor/earnings/fy-2026-q1/press-release-webcast",
  ),
  remembered(
    "CAP-B2",
    "Amazon",
    "Backlog of AWS",
    200,
    "Amazon, earnings call",
    "Amazon, third quarter 2025 earnings call, 30 October 2025, https://ir.aboutamazon.com/quarterly-results/default.aspx",
  ),
  alphabetBacklog("2025-09-30"),
  ...filingSources,
];
