/** What the token demand model works out. */
import type { Section } from "../language/definition";
import { formula, single, spilledRow, spilledTable } from "../language/lines";
import { capabilityCalculations } from "./capability";
import { usageCalculations } from "./usage";
import { perMillion, times } from "./inputs";

const twoPoints = (price: string, volume: string) =>
  `=AIE.ELASTICITY(CHOOSE({1,2},1,${price}),CHOOSE({1,2},1,${volume}))`;

export const calculationSections: readonly Section[] = [
  {
    title: "Elasticity of each provider: per cent more volume for a per cent off the price",
    axis: "provider",
    lines: [
      formula(
        "elasticity",
        "From before to after, constant along the curve",
        "ratio",
        "0.00",
        twoPoints("1+[priceChange]", "[volumeTimes]"),
        { isTotal: true, note: "Two points each: no interval can be given, and what else moved volume is in it." },
      ),
      formula("volumeRatio", "Volume from the tokens quoted", "times", times, "=[tokensAfter]/[tokensBefore]"),
    ],
  },
  {
    title: "Other prices",
    lines: [
      single("lightElasticity", "Elasticity of light", "ratio", "0.00", twoPoints("1-[lightFall]", "[lightTimes]")),
      single("yearlyChange", "Price of a given capability after a year", "% change", "0%", "=1/[yearlyFall]-1"),
    ],
  },
  {
    title: "Growth of a year",
    axis: "measure",
    lines: [
      formula("perYear", "Times a year", "times", times, "=[growth]^([monthsPerYear]/[months])"),
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
    title: "Revenue of a token, of one month and one scope",
    lines: [
      single(
        "revenuePerTrillion",
        "Revenue per trillion tokens, average",
        "USD",
        "#,##0",
        "=[pace]*10^9/[monthsPerYear]/[worldTokens]",
        {
          isTotal: true,
          note: "The pace of a year over twelve months, and the tokens of a month: both of the world without China.",
        },
      ),
      single("revenuePerMillion", "Revenue per million tokens", perMillion, "0.000", "=[revenuePerTrillion]/10^6"),
      single(
        "overFloor",
        "Revenue of a token over the cost of an open-weight one",
        "times",
        "0.0",
        "=[revenuePerMillion]/[floor]",
      ),
      single("installed", "Capacity installed, at most", "GW", "0.0", "=[pace]/[revenuePerGigawatt]"),
      single(
        "tokensInstalled",
        "Tokens of a gigawatt installed, at least",
        "tn a month",
        "#,##0",
        "=[worldTokens]/[installed]",
      ),
      single(
        "tokensAtFloor",
        "Tokens of a new gigawatt at the cost floor",
        "tn a month",
        "#,##0",
        "=[costPerGigawatt]*10^9/[floor]/10^6/[monthsPerYear]",
      ),
      single("useOfExample", "Installed over new", "share", "0%", "=[tokensInstalled]/[tokensAtFloor]", {
        note: "Older chips, larger models, training and idle time.",
      }),
    ],
  },
  {
    title: "Single users and models",
    lines: [
      single(
        "developerPrice",
        "What the developer paid for a million tokens",
        perMillion,
        "0.00",
        "=[developerBill]*10^3/[developerTokens]",
      ),
      single("chineseShare", "Share of Chinese models", "share", "0.0%", "=[weekChinese]/[weekTokens]"),
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
      formula("taskCost", "Cost of a task", "USD", "0.000", "=[blended]*[tokensPerTask]/10^6"),
    ],
  },
  {
    title: "What a capability cost first and costs now",
    axis: "threshold",
    lines: [
      formula(
        "lowest",
        "Lowest price of the list",
        perMillion,
        "0.00",
        '=MINIFS([blended:row],[score:row],">="&[threshold])',
      ),
      formula(
        "first",
        "The first model that reached it",
        perMillion,
        "0.00",
        "=XLOOKUP(TRUE,[score:row]>=[threshold],[blended:row])",
      ),
      formula(
        "yearsBetween",
        "Years between the two",
        "years",
        "0.00",
        "=(XLOOKUP(1,([blended:row]=[lowest])*([score:row]>=[threshold]),[released:row])-XLOOKUP(TRUE,[score:row]>=[threshold],[released:row]))/365",
      ),
      formula(
        "fallPerYear",
        "Price falls in a year by a factor of",
        "times",
        times,
        '=IF([yearsBetween]>0,([first]/[lowest])^(1/[yearsBetween]),"")',
      ),
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
  ...capabilityCalculations,
  ...usageCalculations,
];
