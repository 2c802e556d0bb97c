/** What a reader of the token demand model takes away. */
import type { Headline } from "../language/definition";
import { fixed } from "../language/spoken";

export const headline: Headline = {
  verdict: `="A trillion tokens earn USD "&${fixed("[shownTrillion]", 0)}&", "&${fixed("[shownOver]", 1)}&" times the cost of an open-weight token."`,
  figures: [
    { label: "Revenue per trillion tokens", unit: "USD", numberFormat: "#,##0", formula: "=[shownTrillion]" },
    { label: "Over the cost of an open token", unit: "times", numberFormat: "0.0", formula: "=[shownOver]" },
    {
      label: "Lowest elasticity of a provider",
      unit: "ratio",
      numberFormat: "0.00",
      formula: "=MIN([shownElasticity:row])",
    },
    {
      label: "Highest elasticity of a provider",
      unit: "ratio",
      numberFormat: "0.00",
      formula: "=MAX([shownElasticity:row])",
    },
  ],
};
