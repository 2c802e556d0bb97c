/** Firms of each layer at the beginning of 2024 and of 2026, and what two labs spend on research compute. */
import type { Source } from "../../register/source";

interface FirmFigures {
  readonly key: string;
  readonly firm: string;
  readonly layer: "Models" | "Hosting" | "Chips";
  readonly datapoint: string;
  readonly then: Figure;
  readonly now: Figure;
}

interface Figure {
  /** USD bn a year. */
  readonly value: number;
  readonly date: string;
  readonly caliber: Source["caliber"];
  readonly source: string;
  readonly reference: string;
  /** "I" where it is typed without a document at hand. */
  readonly grade: "H" | "I";
}

const press = (value: number, date: string, source: string, reference: string): Figure => ({
  value,
  date,
  caliber: "Exit rate",
  source,
  reference,
  grade: "H",
});
const recalled = (value: number, date: string, source: string): Figure => ({
  value,
  date,
  caliber: "Quarter × 4",
  source,
  reference: `${source}, https://www.sec.gov/edgar/search/`,
  grade: "I",
});

const epochRevenue = "restated in Epoch AI, data on AI companies, https://epoch.ai/data/ai-companies";

export const firms: readonly FirmFigures[] = [
  {
    key: "OAI",
    firm: "OpenAI",
    layer: "Models",
    datapoint: "Revenue at a yearly rate",
    then: press(2, "2023-12-31", "Financial Times", `Financial Times, ${epochRevenue}`),
    now: press(
      25,
      "2026-02-28",
      "Reuters and The Information",
      "Reuters and The Information, restated in https://www.type0.ai/articles/comparing-ai-revenue-bring-a-calculator",
    ),
  },
  {
    key: "ANT",
    firm: "Anthropic",
    layer: "Models",
    datapoint: "Revenue at a yearly rate",
    then: press(0.087, "2024-01-01", "Anthropic", `Anthropic, ${epochRevenue}`),
    now: press(
      19,
      "2026-03-05",
      "Bloomberg",
      "Bloomberg, restated in https://www.type0.ai/articles/comparing-ai-revenue-bring-a-calculator; cloud partners' part included",
    ),
  },
  {
    key: "XAI",
    firm: "xAI",
    layer: "Models",
    datapoint: "Revenue at a yearly rate",
    then: recalled(0, "2024-03-31", "xAI, before its first sales"),
    now: press(1.712, "2025-09-30", "Bloomberg", `Bloomberg, four times the third quarter of 2025, ${epochRevenue}`),
  },
  {
    key: "MSFT",
    firm: "Microsoft",
    layer: "Hosting",
    datapoint: "Revenue of AI at a yearly rate",
    then: recalled(4, "2024-03-31", "Microsoft, about seven points of Azure's growth"),
    now: press(
      37,
      "2026-03-31",
      "Microsoft, earnings call of 29 April 2026",
      "Microsoft, earnings call of 29 April 2026, restated in https://tapebrief.com/msft/q3-2026",
    ),
  },
  {
    key: "AWS",
    firm: "AWS",
    layer: "Hosting",
    datapoint: "Revenue of AI at a yearly rate",
    then: recalled(2, "2024-03-31", "Amazon, several billions at a yearly rate"),
    now: press(
      15,
      "2026-03-31",
      "Amazon, first quarter of 2026",
      "Amazon, over 15bn, restated in https://www.virtueofselfishinvesting.com/reports/view/market-lab-report-did-ai-revenues-show-up-this-quarter-ai-bottlenecks/amp",
    ),
  },
  {
    key: "CRWV",
    firm: "CoreWeave",
    layer: "Hosting",
    datapoint: "Revenue at a yearly rate",
    then: recalled(0.755, "2024-03-31", "CoreWeave, prospectus"),
    now: recalled(7.8, "2026-03-31", "CoreWeave, guidance for the first quarter of 2026"),
  },
  {
    key: "NVDA",
    firm: "NVIDIA",
    layer: "Chips",
    datapoint: "Data-centre revenue at a yearly rate",
    then: recalled(73.6, "2024-01-28", "NVIDIA, CFO commentary"),
    now: recalled(249.2, "2026-01-25", "NVIDIA, CFO commentary"),
  },
  {
    key: "AVGO",
    firm: "Broadcom",
    layer: "Chips",
    datapoint: "Revenue of AI at a yearly rate",
    then: recalled(9.2, "2024-02-04", "Broadcom, earnings call"),
    now: recalled(32.8, "2026-02-01", "Broadcom, guidance for its first quarter of 2026"),
  },
  {
    key: "AMD",
    firm: "AMD",
    layer: "Chips",
    datapoint: "Revenue of data-centre GPUs at a yearly rate",
    then: recalled(2.4, "2024-03-31", "AMD, earnings call"),
    now: recalled(10, "2026-03-31", "AMD, not stated: an assumption"),
  },
];

export const idsThen = firms.map(({ key }) => `STK-${key}-24`);
export const idsNow = firms.map(({ key }) => `STK-${key}-26`);

/** Research and training compute of a year, USD bn, as projections seen by a newspaper have it. */
const compute = [
  ["OAI", "OpenAI", 2024, 4],
  ["OAI", "OpenAI", 2025, 9],
  ["ANT", "Anthropic", 2024, 1.5],
] as const;
export const computeYears = [2024, 2025] as const;
export const computeIds = (lab: "OAI" | "ANT") =>
  computeYears.map((year) => (compute.some(([key, , of]) => key === lab && of === year) ? `STK-${lab}-RD${year}` : ""));

const row = (id: string, company: string, datapoint: string, figure: Figure): Source => ({
  id,
  company,
  datapoint,
  value: figure.value,
  unit: "USD bn a year",
  periodEnd: figure.date,
  caliber: figure.caliber,
  grade: figure.grade,
  source: figure.source,
  reference: figure.reference,
  quote: "",
  asOf: figure.date,
  reason:
    figure.grade === "H"
      ? "Restated: the document named was not read."
      : "Typed without a document at hand: look it up before use.",
  gradedBy: "AI Economy for Excel",
  gradedOn: "2026-06-25",
});

export const firmSources: readonly Source[] = [
  ...firms.flatMap(({ firm, datapoint, then, now }, index) => [
    row(idsThen[index]!, firm, datapoint, then),
    row(idsNow[index]!, firm, datapoint, now),
  ]),
  ...compute.map(([key, company, year, value]) =>
    row(`STK-${key}-RD${year}`, company, "Research and training compute of the year", {
      value,
      date: `${year}-12-31`,
      caliber: "Calendar year",
      source: "The Information",
      reference: "The Information, restated in Epoch AI, data on AI companies, https://epoch.ai/data/ai-companies",
      grade: "H",
    }),
  ),
];
