/** What the gigawatt model draws. */
import type { ChartDefinition } from "../language/definition";
import { perMillion } from "./inputs";
import { rentChart } from "./rents";

export const charts: readonly ChartDefinition[] = [
  {
    title: "What is the capital of a gigawatt-year spent on?",
    kind: "BarClustered",
    categories: "[component:row]",
    series: [{ name: "Cost of capital", values: "[shownComponent:row]" }],
    valueAxis: { title: "USD bn a year", numberFormat: "0.0" },
  },
  {
    title: "What does the money itself cost?",
    kind: "XYScatterLines",
    categories: "[rateCase:row]",
    series: [{ name: "Capital of a gigawatt-year", values: "[shownAtRate:row]" }],
    valueAxis: { title: "USD bn a year", numberFormat: "0.0" },
    categoryAxis: { title: "Cost of capital", numberFormat: "0%", minimum: 0 },
  },
  {
    title: "What must a million tokens sell for?",
    kind: "XYScatterLines",
    categories: "[margin:row]",
    series: [
      { name: "Open-weight model", values: "[openPrice:row]" },
      { name: "Licensed model", values: "[licensedPrice:row]" },
      { name: "Open, largest gain of speculative decoding", values: "[highPrice:row]" },
    ],
    valueAxis: { title: perMillion, numberFormat: "0.00" },
    categoryAxis: { title: "Gross margin", numberFormat: "0%", minimum: 0 },
  },
  rentChart,
];
