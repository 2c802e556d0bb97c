/** What the token demand model shows. */
import type { Section } from "../language/definition";
import { formula, single } from "../language/lines";
import { perMillion, share, times } from "./inputs";

const change = (elasticity: string, part: 1 | 2, form: string) =>
  `=INDEX(AIE.DEMAND_RESPONSE([${elasticity}],[cut],"${form}"),1,${part})`;

export const outputSections: readonly Section[] = [
  {
    title: "What do price cuts bring?",
    axis: "cut",
    note: "The same elasticity all along the curve.",
    lines: [
      formula("volumeLow", "Volume, lower elasticity", "change", share, change("elasticityLow", 1, "constant")),
      formula("spendLow", "Spend, lower elasticity", "change", share, change("elasticityLow", 2, "constant")),
      formula("volumeHigh", "Volume, higher elasticity", "change", share, change("elasticityHigh", 1, "constant")),
      formula("spendHigh", "Spend, higher elasticity", "change", share, change("elasticityHigh", 2, "constant")),
    ],
  },
  {
    title: "10% off the price",
    lines: [
      single(
        "tenLow",
        "More tokens, lower elasticity",
        "change",
        share,
        '=INDEX(AIE.DEMAND_RESPONSE([elasticityLow],[cut:first],"point"),1,1)',
      ),
      single(
        "tenHigh",
        "More tokens, higher elasticity",
        "change",
        share,
        '=INDEX(AIE.DEMAND_RESPONSE([elasticityHigh],[cut:first],"point"),1,1)',
      ),
      single(
        "tenSpend",
        "More spend, lower elasticity",
        "change",
        share,
        '=INDEX(AIE.DEMAND_RESPONSE([elasticityLow],[cut:first],"point"),1,2)',
      ),
    ],
  },
  {
    title: "How elastic is demand?",
    lines: [
      single("shownMost", "From before to −97%", "ratio", "0.00", "=[most]", { name: "TokenElasticityMost" }),
      single("shownHalf", "From before to −50%", "ratio", "0.00", "=[half]", {
        note: "Above the published range: other things moved volume as well.",
      }),
      single("shownFit", "Through all observations", "ratio", "0.00", "=[fitted]", { isTotal: true }),
      single("shownLow", "Interval, from", "ratio", "0.00", "=INDEX([stats:3],1)", {
        note: "Three points and one degree of freedom: nearly nothing is known.",
      }),
      single("shownHigh", "Interval, to", "ratio", "0.00", "=INDEX([stats:4],1)"),
    ],
  },
  {
    title: "How fast do tokens grow?",
    axis: "measure",
    lines: [
      formula("shownGrowth", "January 2025 to April 2026", "times", times, "=[growth]"),
      formula("shownYear", "Times a year", "times", times, "=[perYear]"),
      formula("shownGap", "Times a year, less as published", "times", "0.0", "=[perYear]-[yearlyGrowth]"),
    ],
  },
  {
    title: "Indexed to January 2025, at even growth",
    axis: "month",
    lines: [
      formula("indexAll", "All tokens", "index", "#,##0", "=100*INDEX([growth:row],1,1)^([month]/[months])"),
      formula("indexOutput", "Output", "index", "#,##0", "=100*INDEX([growth:row],1,2)^([month]/[months])"),
      formula(
        "indexLow",
        "Quality-adjusted, lower",
        "index",
        "#,##0",
        "=100*INDEX([growth:row],1,3)^([month]/[months])",
      ),
      formula(
        "indexHigh",
        "Quality-adjusted, higher",
        "index",
        "#,##0",
        "=100*INDEX([growth:row],1,4)^([month]/[months])",
      ),
    ],
  },
  {
    title: "What a gigawatt's tokens earn",
    lines: [
      single("shownTokens", "Tokens of a gigawatt-year", "tokens", "0.00E+00", "=[tokensPerGigawatt]"),
      single("shownTrillion", "Revenue per trillion tokens, at least", "USD", "#,##0", "=[revenuePerTrillion]"),
      single(
        "shownMargin",
        "Revenue per gigawatt less its cost, at least",
        "USD bn a year",
        "0.0",
        "=[revenuePerGigawatt]-[costPerGigawatt]",
      ),
    ],
  },
  {
    title: "What does a capability cost today?",
    axis: "threshold",
    note: "The cheapest model of the list at each score.",
    lines: [
      formula("cheapest", "Lowest price", perMillion, "0.00", '=MINIFS([blended:row],[score:row],">="&[threshold])'),
      formula(
        "dearest",
        "The first model that reached it",
        perMillion,
        "0.00",
        "=XLOOKUP(TRUE,[score:row]>=[threshold],[blended:row])",
      ),
      formula("fall", "Fall of the price", "change", share, "=[cheapest]/[dearest]-1"),
      formula("task", "A task at the lowest price", "USD", "0.0000", "=[cheapest]*[tokensPerTask]/1000000"),
    ],
  },
];
