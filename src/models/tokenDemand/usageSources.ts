/** Who says how many tokens, and how OpenRouter's are shared. */
import { restatedFigure } from "../claims/restatedFigure";
import type { Source } from "../../register/source";

const weeksAMonth = 4.345;

interface User {
  readonly label: string;
  readonly claim: string;
  readonly periodsAMonth: number;
  readonly inTrillions: number;
}

const billions = 0.001;
export const users: readonly User[] = [
  { label: "OpenRouter", claim: "B-012", periodsAMonth: weeksAMonth, inTrillions: 1 },
  { label: "of it Chinese", claim: "B-014", periodsAMonth: weeksAMonth, inTrillions: 1 },
  { label: "China", claim: "B-017", periodsAMonth: 30, inTrillions: 1 },
  { label: "Doubao", claim: "B-003", periodsAMonth: 30, inTrillions: 1 },
  { label: "Meta's board", claim: "B-028", periodsAMonth: 1, inTrillions: 1 },
  { label: "58.com", claim: "B-032", periodsAMonth: 30, inTrillions: billions },
  { label: "Heaviest at Meta", claim: "B-019", periodsAMonth: 1, inTrillions: billions },
  { label: "One developer", claim: "B-022", periodsAMonth: 1, inTrillions: 1 },
];

export const usageClaims: readonly string[] = [
  ...users.map(({ claim }) => claim),
  ...["B-013", "B-015", "B-016", "B-026", "Z-047", "Z-048"],
];

const openRouter = {
  company: "OpenRouter",
  unit: "share",
  source: "promptinjection.net, crediting OpenRouter",
  reference:
    "The 100-Trillion-Token X-Ray, on OpenRouter's State of AI, https://www.promptinjection.net/p/the-100-trillion-token-x-ray-what-real-ai-usage-reveals",
} as const;

export const usageSources: readonly Source[] = [
  restatedFigure({
    ...openRouter,
    id: "TOK-O1",
    datapoint: "Open-weight models, share of tokens at the end of 2025, about",
    value: 0.33,
    periodEnd: "2025-12-31",
  }),
  restatedFigure({
    ...openRouter,
    id: "TOK-O2",
    datapoint: "Chinese open-weight models, share of tokens on average of 2025, about",
    value: 0.13,
    periodEnd: "2025-12-31",
    caliber: "Calendar year",
  }),
];
