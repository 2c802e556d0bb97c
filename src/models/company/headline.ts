/** What a reader of the company model takes away. */
import type { Headline } from "../language/definition";
import { percent, usd } from "../language/spoken";

export const headline: Headline = {
  verdict: `="Generative AI brings "&${percent("XLOOKUP([lastActual],[year:row],[aiPart:row])")}&" of Alphabet's revenue in "&[lastActual]&", "&${percent("[aiPart:last]")}&" in "&[year:last]&"; cash after capex is then "&${usd("[aiFree:last]", 0, "bn")}&"."`,
  figures: [
    {
      label: "AI revenue, last filed year",
      unit: "USD bn",
      numberFormat: "0.0",
      formula: "=XLOOKUP([lastActual],[year:row],[aiRevenue:row])",
    },
    {
      label: "AI share of revenue, last filed year",
      unit: "share",
      numberFormat: "0.0%",
      formula: "=XLOOKUP([lastActual],[year:row],[aiPart:row])",
    },
    {
      label: "AI share, last forecast year",
      unit: "share",
      numberFormat: "0.0%",
      formula: "=[aiPart:last]",
    },
    {
      label: "AI margin, last forecast year",
      unit: "share",
      numberFormat: "0%",
      formula: "=[plMarginAi:last]",
    },
    {
      label: "AI cash after capex, last forecast",
      unit: "USD bn",
      numberFormat: "#,##0",
      formula: "=[aiFree:last]",
    },
  ],
};
