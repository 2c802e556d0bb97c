/** What the gigawatt model shows. */
import type { Section } from "../language/definition";
import { formula, single, spilledGrid, spilledRow } from "../language/lines";
import { rentOutputs } from "./rents";
import { perMillion, price, share } from "./inputs";

const yearly = "USD bn a year";

const ladder = (tokens: string, licence: string, roi: string) =>
  `=AIE.TOKEN_FLOOR([costInDollars],[${tokens}],${licence},[margin:row]${roi})`;

export const outputSections: readonly Section[] = [
  {
    title: "What a gigawatt-year costs",
    lines: [
      single("shownUpFront", "Capital up front", "USD bn", "0.0", "=[upFront]"),
      single("shownCapital", "Capital", yearly, "0.00", "=[capitalCost]"),
      single("shownOperations", "Operations", yearly, "0.00", "=[operations]"),
      single("shownCost", "Cost of a gigawatt-year", yearly, "0.00", "=[yearCost]", {
        isTotal: true,
        name: "GigawattYearCost",
      }),
      single("capitalPart", "Capital, share of the cost", "share", share, "=[shownCapital]/[shownCost]"),
      single("operationsPart", "Operations, share of the cost", "share", share, "=[shownOperations]/[shownCost]"),
      single(
        "energyPart",
        "Energy, share of operations",
        "share",
        share,
        "=INDEX([operationCost:row],1,1)/[shownOperations]",
      ),
    ],
  },
  {
    title: "What the capital of a gigawatt-year pays for",
    axis: "component",
    lines: [formula("shownComponent", "Cost a year", yearly, "0.00", "=[capitalYear]")],
  },
  {
    title: "What the money itself costs",
    axis: "rateCase",
    note: "The same capital up front, repaid with interest over its lives; land bears interest alone.",
    lines: [
      formula("shownAtRate", "Capital of a gigawatt-year", yearly, "0.00", "=[capitalAtRate]", { isTotal: true }),
    ],
  },
  {
    title: "What if chips last shorter or longer?",
    axis: "lifeCase",
    lines: [formula("shownAtLife", "Cost of a gigawatt-year", yearly, "0.00", "=[costAtLife]", { isTotal: true })],
  },
  {
    title: "What a million tokens must cost, sell for and be worth",
    axis: "margin",
    note: "At a gross margin of 0% the price is the floor: the cost of production.",
    lines: [
      spilledRow("openPrice", "Open-weight model, price", perMillion, price, ladder("tokens", "", "")),
      spilledRow(
        "openValue",
        "Open-weight model, value at that return",
        perMillion,
        price,
        ladder("tokens", "", ",[returnWanted]"),
      ),
      spilledRow("licensedPrice", "Licensed model, price", perMillion, price, ladder("tokens", "[licence]", "")),
      spilledRow(
        "licensedValue",
        "Licensed model, value at that return",
        perMillion,
        price,
        ladder("tokens", "[licence]", ",[returnWanted]"),
      ),
      spilledRow(
        "lowPrice",
        "Open, least gain of speculative decoding",
        perMillion,
        "0.000",
        ladder("tokensLow", "", ""),
      ),
      spilledRow("highPrice", "Open, largest gain", perMillion, "0.000", ladder("tokensHigh", "", "")),
    ],
  },
  {
    title: "What a GPU costs",
    lines: [
      single("shownSystem", "Price of a system of 72 GPUs", "USD", "#,##0", "=[systemPrice]"),
      single("shownGpu", "Price of a GPU, its part of the system", "USD", "#,##0", "=[gpuPrice]", {
        isTotal: true,
        name: "GigawattGpuPrice",
      }),
    ],
  },
  {
    title: "What a GPU earns in a year, as a share of its price",
    axis: "rent",
    lines: [
      spilledRow(
        "yield",
        "GPU yield at that price",
        "share a year",
        share,
        "=AIE.GPU_YIELD([rent:row],[gpuPrice],[rentedPart],[hours])",
      ),
      spilledGrid(
        "yieldGrid",
        "By price of the GPU, USD",
        "share a year",
        share,
        "=AIE.GPU_YIELD([rent:row],[yieldGrid:side],[rentedPart],[hours])",
        {
          side: [30000, 40000, 50000, 60000],
          sideFormat: "#,##0",
        },
      ),
    ],
  },
  {
    title: "The floor by use and by speed",
    axis: "useCase",
    note: "Open-weight model, no margin; down the side tokens a second and GPU.",
    lines: [
      spilledGrid(
        "floorGrid",
        "Cost floor",
        perMillion,
        "0.000",
        "=AIE.TOKEN_FLOOR([costInDollars],[gpus]*[secondsPerYear]*[floorGrid:side]*[useCase:row])",
        { side: [4000, 6000, 8000, 10000], sideFormat: "#,##0" },
      ),
    ],
  },
  ...rentOutputs,
];
