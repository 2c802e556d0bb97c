/** What the token demand model works out. */
import type { Section } from "../language/definition";
import { formula, single, spilledRow, spilledTable } from "../language/lines";
import { perMillion, times } from "./inputs";

export const calculationSections: readonly Section[] = [
  {
    title: "Elasticity of the observations",
    lines: [
      single(
        "fitted",
        "Through all observations",
        "ratio",
        "0.00",
        '=AIE.ELASTICITY([price:row],[volume:row],"loglog")',
      ),
      single(
        "half",
        "From before to −50%",
        "ratio",
        "0.00",
        "=LN(INDEX([volume:row],1,2)/[volume:first])/-LN(INDEX([price:row],1,2)/[price:first])",
      ),
      single(
        "most",
        "From before to −97%",
        "ratio",
        "0.00",
        "=LN([volume:last]/[volume:first])/-LN([price:last]/[price:first])",
      ),
      spilledTable(
        "stats",
        "The fit with its interval",
        "=AIE.ELASTICITY_STATS([price:row],[volume:row],[confidence])",
        1,
        ["0.00", "0.00", "0.00", "0.00", "0.00", "0", "0.00"],
      ),
    ],
  },
  {
    title: "Growth of a year",
    axis: "measure",
    lines: [
      formula("perYear", "Times a year", "times", times, "=[growth]^(12/[months])"),
      formula(
        "quality",
        "Quality, times what it was: adjusted over output",
        "times",
        "0.00",
        "=[growth]/INDEX([growth:row],1,2)",
      ),
    ],
  },
  {
    title: "Capacity",
    lines: [
      single(
        "tokensPerGigawatt",
        "Tokens of a gigawatt-year at the floor",
        "tokens",
        "0.00E+00",
        "=[costPerGigawatt]*[dollarsPerBillion]/[floor]*1000000",
      ),
      single(
        "revenuePerTrillion",
        "Revenue per trillion tokens, at least",
        "USD",
        "#,##0",
        "=[revenuePerGigawatt]*[dollarsPerBillion]/[tokensPerGigawatt]*1000000000000",
      ),
      single("revenuePerMillion", "The same per million", perMillion, "0.000", "=[revenuePerTrillion]/1000000"),
    ],
  },
  {
    title: "Price of capability",
    axis: "release",
    lines: [
      spilledRow(
        "blended",
        "Blended price",
        perMillion,
        "0.00",
        "=AIE.BLENDED_PRICE([inputPrice:row],[outputPrice:row],[inputShare])",
      ),
      formula("taskCost", "Cost of a task", "USD", "0.000", "=[blended]*[tokensPerTask]/1000000"),
    ],
  },
  {
    title: "The cheapest model so far at each score, USD per 1M tokens",
    lines: [
      spilledTable(
        "frontier",
        "Lowest price so far by date; columns are scores",
        "=AIE.FRONTIER_PRICE([released:row],[score:row],[blended:row],[threshold:row])",
        8,
        ["yyyy-mm-dd", "0.00", "0.00", "0.00", "0.00"],
      ),
    ],
  },
];
