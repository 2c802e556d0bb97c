/** What a reader of the capex model takes away. */
import type { Headline } from "../language/definition";
import { fixed, percent } from "../language/spoken";

export const headline: Headline = {
  verdict: `="Builders spend USD "&${fixed("[shownCumulative:last]/1000", 1)}&"tn to "&[year:last]&"; depreciation of USD "&${fixed("[shownDepreciation:last]", 0)}&"bn needs USD "&${fixed("[shownNeeded:last]", 0)}&"bn of revenue at "&${percent("[target]")}&" headroom."`,
  figures: [
    { label: "Capital spending since 2020", unit: "USD bn", numberFormat: "#,##0", formula: "=[shownCumulative:last]" },
    { label: "Depreciation, last year", unit: "USD bn", numberFormat: "0", formula: "=[shownDepreciation:last]" },
    { label: "Revenue needed, last year", unit: "USD bn", numberFormat: "0", formula: "=[shownNeeded:last]" },
    { label: "Headroom in Q1 2026, by vintage", unit: "share", numberFormat: "0%", formula: "=[shownQuarter]" },
    { label: "the same by printed depreciation", unit: "share", numberFormat: "0%", formula: "=[shownQuarterLine]" },
    { label: "Breakeven life of chips, as printed", unit: "years", numberFormat: "0.0", formula: "=[shownBreakeven]" },
  ],
};
