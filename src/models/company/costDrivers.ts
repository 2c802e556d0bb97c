/** What generative AI costs, how long assets last, and what other estimates start from. */
import type { Section } from "../language/definition";
import { assumption, sourced } from "../language/lines";
import { aiAssumptions } from "./aiAssumptions";
import { always, billions, share, sinceAi, unpublished } from "./units";

export const costDriverSections: readonly Section[] = [
  {
    title: "What generative AI costs",
    axis: "year",
    lines: [
      sourced("gigawattCost", "Cost of a gigawatt-year", "USD bn a year", "0.0", "R-098"),
      sourced("gigawattCapital", "of which capital", "USD bn a year", "0.0", "R-099"),
      assumption(
        "gigawattTokens",
        "Tokens of a gigawatt-year",
        "trillion",
        "#,##0",
        [...Array<number>(7).fill(20000), 25000, 40000, 60000, 79000, 100000, 125000, 150000, 180000],
        {
          note: "79,000 gives the published 0.10 USD of 2026; the other years are assumed.",
          fittedTo: ["R-118"],
        },
      ),
      assumption("tokensOfPayer", "Tokens of a paying user", "m a month", "0.0", always(10), {
        note: unpublished,
      }),
      assumption("tokensOfFree", "Tokens of a free user", "m a month", "0.0", always(0.4), { note: unpublished }),
      assumption("partnerPart", "Partners' share of AI revenue", "share", share, always(0.05), {
        note: `${unpublished} Shops of apps, resellers, licensors.`,
      }),
      assumption(
        "aiOfOperating",
        "Operating costs for AI sold, share of all",
        "share",
        share,
        sinceAi([0.01, 0.04, 0.08, 0.09, 0.1, 0.11, 0.11, 0.11]),
        {
          note: `${unpublished} Research, training, sales; the company keeps shared AI research out of its segments.`,
        },
      ),
      assumption("aiOfCapex", "Spending on AI sold, share of all", "share", share, sinceAi(aiAssumptions.partOfCapex), {
        note: `${unpublished} Without what serves its own products; such that the capacity sold is there.`,
      }),
    ],
  },
  {
    title: "Lives",
    lines: [
      sourced("itPart", "Servers and network, share of spending", "share", share, "ALP-SRV25", {
        note: "Of technical infrastructure; taken for all spending.",
      }),
      assumption("itLife", "Life of servers and network", "years", "0", 6, {
        note: "The company writes them off over six years since 2023.",
      }),
      assumption("buildingLife", "Life of buildings", "years", "0", 25, {
        note: "The longest that the company states; land is not written off.",
      }),
      assumption("convention", "Depreciation starts", "", "General", "next", {
        list: ["full", "half", "next"],
        note: "In the next year, as a third of the assets is not yet in service.",
      }),
    ],
  },
  {
    title: "Estimates of generative-AI revenue from elsewhere",
    lines: [
      assumption("partnerReceipts", "Received by a partner on a share", billions, "0.00", 0, {
        note: "Nothing is published. At 0 the estimate is left out; the ledger of a private lab shows it at work.",
      }),
      assumption("partnerRate", "The partner's share", "share", share, 0.2),
      sourced("gigawattRevenue", "Revenue a gigawatt", "USD bn a year", "0.0", "R-164"),
      sourced("gigawattPrice", "Capital of a gigawatt, up front", billions, "0.0", "X-001", {
        note: "A new one: set against what was spent, never against what is left of it.",
      }),
    ],
  },
];
