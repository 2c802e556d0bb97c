/** What a reader of the gigawatt model takes away. */
import type { Headline } from "../language/definition";
import { fixed } from "../language/spoken";

export const headline: Headline = {
  verdict: `="A gigawatt of USD "&${fixed("[shownUpFront]", 0)}&"bn costs USD "&${fixed("[shownCost]", 1)}&"bn a year; a million tokens of an open-weight model cost USD "&${fixed("[openPrice:first]", 2)}&" to produce."`,
  figures: [
    { label: "Capital up front", unit: "USD bn", numberFormat: "0.0", formula: "=[shownUpFront]" },
    { label: "Cost of a gigawatt-year", unit: "USD bn a year", numberFormat: "0.0", formula: "=[shownCost]" },
    { label: "Capital, share of the cost", unit: "share", numberFormat: "0%", formula: "=[capitalPart]" },
    { label: "Energy, share of operations", unit: "share", numberFormat: "0%", formula: "=[energyPart]" },
    {
      label: "Cost floor, open-weight model",
      unit: "USD per million tokens",
      numberFormat: "0.00",
      formula: "=[openPrice:first]",
    },
  ],
};
