/** What the gigawatt model works out. */
import type { Section } from "../language/definition";
import { formula, single, spilledTable } from "../language/lines";
import { perMillion, price, share } from "./inputs";

const yearly = "USD bn a year";

export const calculationSections: readonly Section[] = [
  {
    title: "Capital",
    axis: "component",
    lines: [formula("capital", "Capital spent", "USD bn", "0.0", "=[annualCost]*[life]")],
  },
  {
    title: "Cost of a gigawatt-year by item, USD bn",
    lines: [
      spilledTable(
        "ownership",
        "Capital by annuity, operations as they are",
        "=AIE.OWNERSHIP_COST([component:row],[capital:row],[life:row],[rate],[operation:row],[operationCost:row])",
        7,
        ["General", "0.000", share],
      ),
    ],
  },
  {
    title: "Cost and tokens of a year",
    lines: [
      single("operations", "Operations", yearly, "0.000", "=SUM([operationCost:row])"),
      single("yearCost", "Cost of a gigawatt-year", yearly, "0.000", '=XLOOKUP("Total",[ownership:1],[ownership:2])', {
        isTotal: true,
      }),
      single("capitalCost", "of which capital", yearly, "0.000", "=[yearCost]-[operations]"),
      single("gpus", "GPUs", "GPUs", "#,##0", "=[systems]*[gpusPerSystem]"),
      single("tokens", "Tokens", "tokens a year", "0.00E+00", "=[gpus]*[tokensPerSecond]*[use]*[secondsPerYear]", {
        isTotal: true,
      }),
      single(
        "tokensLow",
        "with the least gain of speculative decoding",
        "tokens a year",
        "0.00E+00",
        "=[tokens]*(1+[speculativeLow])",
      ),
      single("tokensHigh", "with the largest gain", "tokens a year", "0.00E+00", "=[tokens]*(1+[speculativeHigh])"),
      single("costInDollars", "Cost of the year", "USD", "#,##0", "=[yearCost]*[dollarsPerBillion]"),
      single("licence", "Licence", perMillion, price, "=[licencePart]*[blendedPrice]"),
    ],
  },
];
