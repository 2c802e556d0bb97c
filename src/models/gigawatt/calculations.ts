/** What the gigawatt model works out. */
import type { Section } from "../language/definition";
import { formula, single, spilledRow, spilledTable } from "../language/lines";
import { rentCalculations } from "./rents";
import { perMillion, price, share } from "./inputs";

const yearly = "USD bn a year";
/** Cost, price and value when a million tokens costs what the report prints. */
const fromPrint = (cost: "printedFloor" | "printedLicensed", roi: string) =>
  `=AIE.TOKEN_FLOOR([${cost}],10^6,,[margin:row]${roi})`;
/** Equal yearly payments that repay all capital with interest. */
const annuities = (rate: string, lives: string) =>
  `SUMPRODUCT([capital:row],IF(${rate}=0,1/(${lives}),${rate}/(1-(1+${rate})^-(${lives}))))`;

export const calculationSections: readonly Section[] = [
  {
    title: "Capital",
    axis: "component",
    lines: [formula("capital", "Capital spent", "USD bn", "0.00", "=[upFront]*[pricePart]")],
  },
  {
    title: "Land",
    lines: [single("land", "Price of the land", "USD bn", "0.00", "=[upFront]*[landPart]")],
  },
  {
    title: "What is paid every year",
    axis: "operation",
    lines: [
      formula(
        "everyYear",
        "Operations, and land at the cost of capital",
        yearly,
        "0.000",
        '=IF([operationCost]="",[land]*[rate],[operationCost])',
      ),
    ],
  },
  {
    title: "Cost of a gigawatt-year by item, USD bn",
    lines: [
      spilledTable(
        "ownership",
        "Capital by annuity, the rest as it is",
        "=AIE.OWNERSHIP_COST([component:row],[capital:row],[life:row],[rate],[operation:row],[everyYear:row])",
        8,
        ["General", "0.000", share],
      ),
    ],
  },
  {
    title: "Capital by component",
    axis: "component",
    lines: [
      formula("capitalYear", "Cost a year", yearly, "0.000", "=XLOOKUP([component],[ownership:1],[ownership:2])"),
    ],
  },
  {
    title: "Cost and tokens of a year",
    lines: [
      single("operations", "Operations", yearly, "0.000", "=SUM([operationCost:row])"),
      single("yearCost", "Cost of a gigawatt-year", yearly, "0.000", '=XLOOKUP("Total",[ownership:1],[ownership:2])', {
        isTotal: true,
      }),
      single("capitalCost", "of which capital, land included", yearly, "0.000", "=[yearCost]-[operations]"),
      single("gpus", "GPUs", "GPUs", "#,##0", "=[systems]*[gpusPerSystem]"),
      single("systemPrice", "Price of a system", "USD", "#,##0", "=[capital:first]*[dollarsPerBillion]/[systems]"),
      single(
        "gpuPrice",
        "Price of a GPU, its part of the system",
        "USD",
        "#,##0",
        "=[capital:first]*[dollarsPerBillion]/[gpus]",
        {
          isTotal: true,
        },
      ),
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
  {
    title: "From the printed cost of a million tokens",
    axis: "margin",
    lines: [
      spilledRow("openFromPrint", "Open-weight model, price", perMillion, price, fromPrint("printedFloor", "")),
      spilledRow(
        "openValueFromPrint",
        "value at that return",
        perMillion,
        price,
        fromPrint("printedFloor", ",[returnWanted]"),
      ),
      spilledRow("licensedFromPrint", "Licensed model, price", perMillion, price, fromPrint("printedLicensed", "")),
      spilledRow(
        "licensedValueFromPrint",
        "value at that return",
        perMillion,
        price,
        fromPrint("printedLicensed", ",[returnWanted]"),
      ),
    ],
  },
  {
    title: "By the cost of capital",
    axis: "rateCase",
    lines: [
      formula(
        "capitalAtRate",
        "Capital of a gigawatt-year, land included",
        yearly,
        "0.00",
        `=${annuities("[rateCase]", "[life:row]")}+[land]*[rateCase]`,
      ),
    ],
  },
  {
    title: "By the life of servers and network",
    axis: "lifeCase",
    lines: [
      formula(
        "costAtLife",
        "Cost of a gigawatt-year",
        yearly,
        "0.00",
        `=${annuities("[rate]", "IF([isIt:row]=1,[lifeCase],[life:row])")}+SUM([everyYear:row])`,
      ),
    ],
  },
  ...rentCalculations,
];
