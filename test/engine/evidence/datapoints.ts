/** Rows of a register for tests: the facts of a row, the rest left empty. */
import type { Datapoint } from "../../../src/engine/evidence/datapoint";

export const seed = 20260625;

export function datapoint(facts: Partial<Datapoint> = {}): Datapoint {
  return {
    id: "",
    company: "Lab",
    datapoint: "Revenue",
    value: 1,
    unit: "USD bn",
    periodEnd: "2025-12-31",
    caliber: "Calendar year",
    grade: "E",
    source: "",
    reference: "",
    quote: "",
    asOf: "",
    reason: "",
    ...facts,
  };
}

/** Facts of Epoch AI's table "AI companies: revenue reports" (epoch.ai/data, CC BY), each with the sources it links. */
export const epochFacts: readonly Datapoint[] = [
  [
    "EP-1",
    "OpenAI",
    1.6e9,
    "2023-12-30",
    "Month × 12",
    "The Information",
    "https://www.theinformation.com/articles/openais-annualized-revenue-tops-1-6-billion",
  ],
  [
    "EP-2",
    "OpenAI",
    2e9,
    "2023-12-31",
    "Month × 12",
    "Financial Times",
    "https://www.ft.com/content/81ac0e78-5b9b-43c2-b135-d11c47480119",
  ],
  [
    "EP-3",
    "OpenAI",
    5.5e9,
    "2024-12-31",
    "Contracted ARR",
    "CNBC",
    "https://www.cnbc.com/2025/06/09/openai-hits-10-billion.html",
  ],
  [
    "EP-4",
    "OpenAI",
    3.7e9,
    "2024-12-31",
    "Calendar year",
    "Bloomberg",
    "https://www.bloomberg.com/news/articles/2025-03-26/openai-expects-revenue-will-triple",
  ],
  [
    "EP-5",
    "xAI",
    208e6,
    "2025-03-31",
    "Quarter × 4",
    "Reuters",
    "https://www.reuters.com/business/musks-xai-expects-annual-earnings-2025-06-06/",
  ],
  [
    "EP-6",
    "xAI",
    172e6,
    "2025-03-31",
    "Quarter × 4",
    "Bloomberg",
    "https://www.bloomberg.com/news/articles/2026-01-09/musk-s-xai-reports-higher-quarterly-loss",
  ],
  [
    "EP-7",
    "Anthropic",
    1.4e9,
    "2025-03-01",
    "Month × 12",
    "The Information",
    "https://www.theinformation.com/articles/anthropics-claude-drives-strong-revenue-growth",
  ],
  [
    "EP-8",
    "Anthropic",
    2e9,
    "2025-03-31",
    "Month × 12",
    "CNBC",
    "https://www.cnbc.com/2025/05/16/anthropic-ai-credit-facility.html",
  ],
  [
    "EP-9",
    "OpenAI",
    12e9,
    "2025-07-30",
    "Month × 12",
    "CNBC",
    "https://www.cnbc.com/2025/08/20/openai-compute-ai.html",
  ],
  [
    "EP-10",
    "OpenAI",
    13e9,
    "2025-08-01",
    "Contracted ARR",
    "The New York Times",
    "https://www.nytimes.com/2025/08/01/business/dealbook/openai-ai-mega-funding-deal.html",
  ],
].map(([id, company, value, periodEnd, caliber, source, reference]) =>
  datapoint({
    id,
    company,
    value,
    periodEnd,
    caliber,
    source,
    reference,
    unit: "USD",
    grade: "F",
  } as Partial<Datapoint>),
);
