/** What the capex model shows. */
import type { Section } from "../language/definition";
import { formula, single } from "../language/lines";
import { builders } from "./builders";
import { forecastOutputs } from "./forecasts";
import { billions, share } from "./inputs";

export const outputSections: readonly Section[] = [
  {
    title: "Who spends how much?",
    axis: "year",
    note: "Fixed assets and leases on calendar years, all purposes.",
    lines: [
      ...builders.map(({ key, company }) => formula(`shown${key}`, company, billions, "0.0", `=[spend${key}]`)),
      formula("shownSpend", "All seven", billions, "0.0", "=[spend]", { isTotal: true }),
      formula("shownCumulative", "Since 2020", billions, "#,##0", "=[cumulative]"),
    ],
  },
  {
    title: "How far above the trend before AI?",
    lines: [
      single("shownTrend", "Spending of 2026 on the trend of 2020 to 2022", billions, "0", "=[trendLast]"),
      single("shownAbove", "Guided spending above it", "share", "0%", "=[aboveTrend]", { isTotal: true }),
    ],
  },
  {
    title: "What of it is for generative AI?",
    axis: "year",
    note: "Assumed; implied by printed depreciation, with a whole or half a charge in the first year; implied by chips bought.",
    lines: [
      formula("shownAi", "Assumed", billions, "0", "=[aiSpend]", { isTotal: true }),
      formula("shownImplied", "Implied by printed depreciation", billions, "0", "=[impliedSpend]"),
      formula("shownImpliedHalf", "the same with half a charge in the first year", billions, "0", "=[impliedHalf]"),
      formula("shownChips", "Implied by chips bought", billions, "0", "=[chipSpend]"),
      formula("shownAiPart", "Assumed, share of all spending", "share", "0%", "=[aiPart]"),
      formula("shownImpliedPart", "Implied by printed depreciation, share", "share", "0%", "=[impliedPart]"),
      formula("shownHalfPart", "the same with half a charge, share", "share", "0%", "=[impliedHalfPart]"),
      formula("shownChipPart", "Implied by chips bought, share", "share", "0%", "=[chipShare]"),
    ],
  },
  {
    title: "What does it cost a year, and which revenue does that need?",
    axis: "year",
    lines: [
      formula("shownDepreciation", "Depreciation by vintage", billions, "0.0", "=[depreciation]", { isTotal: true }),
      formula("shownPublished", "Depreciation as published", billions, "0", "=[publishedDepreciation]"),
      formula("shownOver", "By vintage over published", "share", "0%", "=[overPrinted]"),
      formula("shownNeeded", "Revenue needed", billions, "0", "=[needed]", { isTotal: true }),
    ],
  },
  {
    title: "Does revenue cover depreciation?",
    axis: "year",
    note: "None: no revenue in that year.",
    lines: [
      formula("shownRevenue", "Revenue of generative AI", billions, "0", "=[revenue]"),
      formula(
        "shownHeadroom",
        "Headroom",
        "share",
        "0%",
        '=IF([revenue]=0,"none",INDEX([schedule:6],COLUMNS([revenue:todate])))',
        {
          isTotal: true,
        },
      ),
      formula(
        "shownCumulativeHeadroom",
        "Headroom since 2020",
        "share",
        "0%",
        '=IF(SUM([revenue:todate])=0,"none",INDEX([schedule:10],COLUMNS([revenue:todate])))',
      ),
    ],
  },
  {
    title: "Headroom in the first quarter of 2026",
    lines: [
      single("shownQuarter", "All generative-AI revenue, by vintage", "share", share, "=[quarterHeadroom]", {
        isTotal: true,
      }),
      single("shownQuarterLine", "on a line between the printed years", "share", share, "=[lineHeadroom]"),
      single("shownQuarterAll", "as published", "share", share, "=[headroomAll]"),
      single(
        "shownQuarterOwners",
        "Hyperscalers and neoclouds, by vintage",
        "share",
        share,
        "=[quarterHeadroomOwners]",
        {
          isTotal: true,
        },
      ),
      single("shownOwnersLine", "on a line between the printed years", "share", share, "=[lineHeadroomOwners]"),
      single("shownOwnersPublished", "as published", "share", share, "=[headroomOwners]"),
    ],
  },
  {
    title: "What if chips last shorter or longer?",
    axis: "life",
    note: "From 2026 on: what is left of the older chips is spread over what is left of the new life. Steady state: had it always been so, from the printed 19%.",
    lines: [
      formula("shownLife", "Cloud owners, from 2026 on", "share", share, "=[lifeHeadroomOwners]", { isTotal: true }),
      formula("shownLifeAll", "All revenue, from 2026 on", "share", share, "=[lifeHeadroom]"),
      formula("shownByLife", "Cloud owners, steady state", "share", share, "=[byLife]"),
    ],
  },
  {
    title: "Printed headroom in other words",
    lines: [
      single("shownOwners", "Depreciation ÷ revenue, hyperscalers and neoclouds", "share", share, "=[absorbedOwners]"),
      single("shownAll", "Depreciation ÷ revenue, all generative AI", "share", share, "=[absorbedAll]"),
      single("shownBreakeven", "Breakeven life of chips", "years", "0.0", "=[breakeven]", {
        name: "CapexBreakevenLife",
      }),
    ],
  },
  {
    title: "Who pays for it?",
    lines: [
      single(
        "latest",
        "Spending of the last year that is over",
        billions,
        "0",
        "=XLOOKUP([lastActual],[year:row],[spend:row])",
      ),
      single("external", "External: leases, debt, equity", "share", share, "=[fromLeases]+[fromDebt]+[fromEquity]", {
        isTotal: true,
      }),
      single("externalAmount", "External funding", billions, "0", "=[external]*[latest]"),
    ],
  },
  {
    title: "How many years of revenue are on the books?",
    axis: "backlogOf",
    lines: [
      formula("shownBacklog", "Backlog", billions, "0", "=[backlog]"),
      formula("backlogYears", "Backlog ÷ revenue of a year", "years", "0.0", "=[backlog]/[cloudRevenue]", {
        isTotal: true,
      }),
    ],
  },
  ...forecastOutputs,
];
