/** What a reader of the firm budget takes away. */
import type { Headline } from "../language/definition";
import { fixed, usd } from "../language/spoken";

export const headline: Headline = {
  verdict: `="The budget lasts "&${fixed("[shownRunway]", 1)}&" months; engineers' hours as measured are worth "&${usd("[shownMeasured]", 0)}&" a month, those felt "&${usd("[shownFelt]", 0)}&"."`,
  figures: [
    { label: "Months until the budget is gone", unit: "months", numberFormat: "0.0", formula: "=[shownRunway]" },
    { label: "Spent on useless tokens so far", unit: "USD", numberFormat: "#,##0", formula: "=[shownWaste]" },
    {
      label: "Value of hours saved, as measured",
      unit: "USD a month",
      numberFormat: "#,##0",
      formula: "=[shownMeasured]",
    },
    { label: "Felt less measured", unit: "USD a month", numberFormat: "#,##0", formula: "=[shownGap]" },
  ],
};
