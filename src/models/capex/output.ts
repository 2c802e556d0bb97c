/** What the capex model shows. */
import type { Section } from "../language/definition";
import { formula, single } from "../language/lines";
import { spenders } from "./filings";
import { billions, share } from "./inputs";

export const outputSections: readonly Section[] = [
  {
    title: "Who spends how much?",
    axis: "quarter",
    lines: [
      ...spenders.map(({ key, company }) => formula(`shown${key}`, company, billions, "0.0", `=[spend${key}]`)),
      formula("shownSpend", "All four", billions, "0.0", "=[spend]", { isTotal: true }),
    ],
  },
  {
    title: "Does revenue cover depreciation?",
    axis: "quarter",
    note: "Generative AI only, at the assumed parts and revenue.",
    lines: [
      formula("shownRevenue", "Revenue", billions, "0.0", "=[revenue]"),
      formula("shownDepreciation", "Depreciation", billions, "0.0", "=[depreciation]"),
      formula("shownHeadroom", "Headroom", "share", "0%", "=INDEX([schedule:6],COUNT([revenue:todate]))", {
        isTotal: true,
      }),
      formula(
        "shownCumulative",
        "Headroom since the first quarter",
        "share",
        "0%",
        "=INDEX([schedule:10],COUNT([revenue:todate]))",
      ),
    ],
  },
  {
    title: "How much revenue does depreciation need?",
    axis: "year",
    lines: [
      formula("shownPublished", "Depreciation as published", billions, "0", "=[publishedDepreciation]"),
      formula("shownNeeded", "Revenue needed", billions, "0", "=[needed]", { isTotal: true }),
    ],
  },
  {
    title: "What if chips last longer?",
    axis: "life",
    lines: [formula("shownByLife", "Headroom, cloud owners", "share", share, "=[byLife]", { isTotal: true })],
  },
  {
    title: "Depreciation as a share of revenue, Q1 2026",
    lines: [
      single("shownOwners", "Hyperscalers and neoclouds", "share", share, "=[absorbedOwners]"),
      single("shownAll", "All generative-AI revenue", "share", share, "=[absorbedAll]"),
      single("shownBreakeven", "Breakeven life of chips", "years", "0.0", "=[breakeven]", {
        name: "CapexBreakevenLife",
      }),
    ],
  },
  {
    title: "Who pays for it?",
    lines: [
      single("latest", "Capital spending, trailing year", billions, "0", "=[trailingSpend:last]"),
      single("external", "External: leases, debt, equity", "share", share, "=[fromLeases]+[fromDebt]+[fromEquity]", {
        isTotal: true,
      }),
      single("externalAmount", "External funding", billions, "0", "=[external]*[latest]"),
      single("backlogAll", "Backlog of the three", billions, "0", "=SUM([backlog:row])"),
      single("backlogYears", "Backlog ÷ today's spending of all four", "years", "0.0", "=[backlogAll]/[latest]"),
    ],
  },
];
