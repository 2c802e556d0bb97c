/** What a reader of the capex model takes away. */
import type { Headline } from "../language/definition";
import { fixed, percent } from "../language/spoken";

export const headline: Headline = {
  verdict: `="Since the first quarter revenue leaves "&${percent("INDEX([shownCumulative:row],1,COUNT([shownCumulative:row]))")}&" after depreciation; nothing is left if chips last "&${fixed("[shownBreakeven]", 1)}&" years."`,
  figures: [
    { label: "Capital spending, trailing year", unit: "USD bn", numberFormat: "0", formula: "=[latest]" },
    {
      label: "Headroom, latest quarter",
      unit: "share",
      numberFormat: "0%",
      formula: "=INDEX([shownHeadroom:row],1,COUNT([shownHeadroom:row]))",
    },
    {
      label: "Headroom since the first quarter",
      unit: "share",
      numberFormat: "0%",
      formula: "=INDEX([shownCumulative:row],1,COUNT([shownCumulative:row]))",
    },
    { label: "Breakeven life of chips", unit: "years", numberFormat: "0.0", formula: "=[shownBreakeven]" },
  ],
};
