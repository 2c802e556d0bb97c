/** What a reader of the lab ledger takes away. */
import type { Headline } from "../language/definition";
import { fixed, percent } from "../language/spoken";

export const headline: Headline = {
  verdict: `="The ledger implies revenue of USD "&${fixed("[shownImplied:first]", 2)}&"bn for "&LOWER([period:first])&" against USD "&${fixed("[shownReported:first]", 2)}&"bn reported, "&${percent("[shownGapPart:first]")}&" less."`,
  figures: [
    {
      label: "Revenue as implied, first period",
      unit: "USD bn",
      numberFormat: "0.00",
      formula: "=[shownImplied:first]",
    },
    {
      label: "Revenue as reported, first period",
      unit: "USD bn",
      numberFormat: "0.00",
      formula: "=[shownReported:first]",
    },
    { label: "Gap, share of the reported", unit: "share", numberFormat: "0%", formula: "=[shownGapPart:first]" },
    { label: "Inference per dollar reported", unit: "USD", numberFormat: "0.00", formula: "=[perDollar:first]" },
    { label: "Verdict of the triangulation", unit: "", numberFormat: "General", formula: "=[triVerdict]" },
  ],
};
