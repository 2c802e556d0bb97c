/** What a reader of the government ledger takes away. */
import type { Headline } from "../language/definition";
import { fixed } from "../language/spoken";

export const headline: Headline = {
  verdict: `="Net position, % of GDP: "&INDEX([country:row],1,1)&" "&${fixed("INDEX([net:row],1,1)", 0)}&", "&INDEX([country:row],1,2)&" "&${fixed("INDEX([net:row],1,2)", 0)}&", "&INDEX([country:row],1,3)&" "&${fixed("INDEX([net:row],1,3)", 0)}&"; each counts other assets, so they do not compare."`,
  figures: [
    { label: "Best net position", unit: "% of GDP", numberFormat: "0", formula: "=MAX([net:row])" },
    { label: "Worst net position", unit: "% of GDP", numberFormat: "0", formula: "=MIN([net:row])" },
    {
      label: "Interest of the United States",
      unit: "% of GDP",
      numberFormat: "0.0",
      formula: "=[interestUnitedStates]",
    },
  ],
};
