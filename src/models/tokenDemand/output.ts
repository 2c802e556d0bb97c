/** What the token demand model shows. */
import type { Section } from "../language/definition";
import { formula, single } from "../language/lines";
import { capabilityOutputs } from "./capability";
import { usageOutputs } from "./usage";
import { perMillion, share, times } from "./inputs";

const change = (elasticity: string, part: 1 | 2, cut: string, form: "point" | "constant") =>
  `=INDEX(AIE.DEMAND_RESPONSE([${elasticity}],${cut},"${form}"),1,${part})`;
const along = (elasticity: string, part: 1 | 2) => change(elasticity, part, "[cut]", "constant");
const once = (elasticity: string, part: 1 | 2) => change(elasticity, part, "-[smallCut]", "point");

export const outputSections: readonly Section[] = [
  {
    title: "How elastic is demand?",
    axis: "provider",
    lines: [
      formula("shownElasticity", "Elasticity of the provider", "ratio", "0.00", "=[elasticity]", {
        isTotal: true,
        note: "Published for all: 1.2 to 1.8. Neither provider lies in it.",
      }),
      formula("shownRatio", "Volume from the tokens quoted", "times", times, "=[volumeRatio]"),
    ],
  },
  {
    title: "Light, and a given capability",
    lines: [
      single("shownLight", "Elasticity of light, 1880 to 1920", "ratio", "0.00", "=[lightElasticity]", {
        name: "TokenLightElasticity",
        note: "99.97% cheaper, 40,000 times the light: inside the published range for tokens.",
      }),
      single("shownYearly", "Price of a capability, change in a year", "% change", "0%", "=[yearlyChange]"),
    ],
  },
  {
    title: "What do price cuts bring? Constant elasticity",
    axis: "cut",
    note: "Volume = (price after ÷ before) ^ −elasticity: the same elasticity all along the curve.",
    lines: [
      formula("volumeLow", "Volume, lower elasticity", "% change", share, along("elasticityLow", 1)),
      formula("spendLow", "Spend, lower elasticity", "% change", share, along("elasticityLow", 2)),
      formula("volumeHigh", "Volume, higher elasticity", "% change", share, along("elasticityHigh", 1)),
      formula("spendHigh", "Spend, higher elasticity", "% change", share, along("elasticityHigh", 2)),
    ],
  },
  {
    title: "10% off the price: point elasticity",
    note: "Volume = elasticity × price cut, as the report's rule of thumb: below the constant form, the more so the larger the cut.",
    lines: [
      single("tenLow", "More tokens, lower elasticity", "% change", share, once("elasticityLow", 1)),
      single("tenHigh", "More tokens, higher elasticity", "% change", share, once("elasticityHigh", 1)),
      single("tenSpend", "More spend, lower elasticity", "% change", share, once("elasticityLow", 2)),
    ],
  },
  {
    title: "How fast do tokens grow?",
    axis: "measure",
    lines: [
      formula("shownGrowth", "January 2025 to April 2026, as published", "times", times, "=[growth]"),
      formula("shownYear", "Times a year", "times", times, "=[perYear]"),
      formula("shownQuality", "Quality: adjusted over raw output", "times", "0.00", "=[quality]"),
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
    title: "What does a token earn?",
    lines: [
      single("shownTrillion", "Revenue per trillion tokens", "USD", "#,##0", "=[revenuePerTrillion]", {
        isTotal: true,
        name: "TokenRevenuePerTrillion",
      }),
      single("shownMillion", "Revenue per million tokens", perMillion, "0.000", "=[revenuePerMillion]"),
      single("shownOver", "Over the cost of an open-weight token", "times", "0.0", "=[overFloor]"),
      single("shownInstalled", "Capacity installed, at most", "GW", "0.0", "=[installed]"),
      single("shownUse", "Tokens per GW, installed ÷ new", "share", "0%", "=[useOfExample]"),
      single("shownDeveloper", "What one heavy developer paid, at least", perMillion, "0.00", "=[developerPrice]"),
      single("shownChinese", "Share of Chinese models on OpenRouter", "share", share, "=[chineseShare]"),
    ],
  },
  {
    title: "What does a capability cost today?",
    axis: "threshold",
    note: "The cheapest model of the list at each score; the list ends in December 2024.",
    lines: [
      formula("cheapest", "Lowest price", perMillion, "0.00", "=[lowest]"),
      formula("dearest", "The first model that reached it", perMillion, "0.00", "=[first]"),
      formula("fall", "Fall of the price", "% change", share, "=[cheapest]/[dearest]-1"),
      formula("shownFall", "Price falls in a year by a factor of", "times", times, "=[fallPerYear]"),
      formula("task", "A task at the lowest price", "USD", "0.0000", "=[cheapest]*[tokensPerTask]/10^6"),
    ],
  },
  ...capabilityOutputs,
  ...usageOutputs,
];
