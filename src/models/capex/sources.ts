/** The published figures of capital spending and depreciation, spending as filed, chips bought, backlogs and the revenue behind them. */
import { publishedFigures } from "../claims/publishedFigure";
import { rememberedFigure } from "../claims/restatedFigure";
import { alphabetBacklog } from "../filings/alphabetBacklog";
import type { Source } from "../../register/source";
import { builderSources } from "./builders";
import { forecastClaims, forecastSources } from "./forecasts";

export const publishedYears = [2020, 2021, 2022, 2023, 2024, 2025, 2026];
/** Claims in pairs: depreciation of a year, and the revenue it needs. */
const firstClaim = 75;
const claimOfYear = (index: number, more: 0 | 1) => `R-0${firstClaim + 2 * index + more}`;

export const depreciationIds = publishedYears.map((_year, index) => claimOfYear(index, 0));
export const revenueIds = publishedYears.map((_year, index) => claimOfYear(index, 1));

const remembered = (
  given: Omit<Parameters<typeof rememberedFigure>[0], "unit" | "periodEnd"> & { periodEnd?: string },
) => rememberedFigure({ periodEnd: "2025-09-30", ...given, unit: "USD bn" });

const microsoftRelease =
  "Microsoft, earnings release FY26 Q1, 29 October 2025, https://www.microsoft.com/en-us/investor/earnings/fy-2026-q1/press-release-webcast";
const amazonCall =
  "Amazon, third quarter 2025 results, 30 October 2025, https://ir.aboutamazon.com/quarterly-results/default.aspx";
const alphabetReleases = "Alphabet, earnings releases for Q4 2024 to Q3 2025, https://abc.xyz/investor/earnings/";

/** Data-centre revenue of the fiscal year that ends in January of the year after, USD bn. */
const chips = [6.7, 10.6, 15, 47.5, 115.2, 193.7];
export const chipIds = [...chips.map((_value, index) => `CAP-NVDA-${20 + index}`), ""];

export const capexSources: readonly Source[] = [
  ...publishedFigures(
    ...depreciationIds,
    ...revenueIds,
    ...["R-032", "R-033", "R-037", "R-067", "R-068", "R-069", "R-070", "R-074", "R-089", "R-090", "R-091", "R-093"],
    ...["R-094", "R-095", "R-096", "R-099", "R-101", "R-107", "R-143"],
    ...forecastClaims,
  ),
  ...forecastSources,
  ...builderSources,
  ...chips.map((value, index) =>
    remembered({
      id: chipIds[index]!,
      company: "NVIDIA",
      datapoint: "Data-centre revenue of the fiscal year",
      value,
      source: "NVIDIA, annual report",
      reference: `NVIDIA Corporation, form 10-K for fiscal ${2021 + index}, market platforms, https://investor.nvidia.com/financial-info/sec-filings/default.aspx`,
      periodEnd: `${2021 + index}-01-31`,
      caliber: "Fiscal year",
    }),
  ),
  remembered({
    id: "CAP-B1",
    company: "Microsoft",
    datapoint: "Commercial remaining performance obligation",
    value: 392,
    source: "Microsoft, earnings release",
    reference: microsoftRelease,
  }),
  remembered({
    id: "CAP-B2",
    company: "Amazon",
    datapoint: "Backlog of AWS",
    value: 200,
    source: "Amazon, earnings call",
    reference: amazonCall,
  }),
  alphabetBacklog("2025-09-30"),
  remembered({
    id: "CAP-R1",
    company: "Microsoft",
    datapoint: "Microsoft Cloud revenue, four quarters",
    value: 179.1,
    source: "Microsoft, earnings releases",
    reference: microsoftRelease,
    caliber: "Trailing 12 months",
  }),
  remembered({
    id: "CAP-R2",
    company: "Amazon",
    datapoint: "Net sales of AWS, four quarters",
    value: 122,
    source: "Amazon, earnings releases",
    reference: amazonCall,
    caliber: "Trailing 12 months",
  }),
  remembered({
    id: "CAP-R3",
    company: "Alphabet",
    datapoint: "Google Cloud revenue, four quarters",
    value: 53.1,
    source: "Alphabet, earnings releases",
    reference: alphabetReleases,
    caliber: "Trailing 12 months",
  }),
];
