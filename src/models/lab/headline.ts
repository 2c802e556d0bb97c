/** What a reader of the lab model takes away. */
import type { Headline } from "../language/definition";
import { fixed, percent } from "../language/spoken";

export const headline: Headline = {
  verdict: `="The published subscriber leaves a margin of "&${percent("[userMargin]")}&"; commitments need "&${fixed("[neededOfIndustry]", 1)}&" times the industry's pace by "&[yearNeeded]&"."`,
  figures: [
    { label: "Margin of the published user", unit: "share", numberFormat: "0%", formula: "=[userMargin]" },
    {
      label: "Breakeven share of the limit",
      unit: "share",
      numberFormat: "0%",
      formula: "=[breakEven]",
    },
    { label: "Paying share needed, at least", unit: "share", numberFormat: "0.0%", formula: "=[shareLow]" },
    { label: "and at most", unit: "share", numberFormat: "0.0%", formula: "=[shareHigh]" },
    {
      label: "Revenue needed ÷ industry pace",
      unit: "times",
      numberFormat: "0.0",
      formula: "=[neededOfIndustry]",
    },
  ],
};
