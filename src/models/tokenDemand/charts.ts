/** What the token demand model draws. */
import type { ChartDefinition } from "../language/definition";
import { perMillion } from "./inputs";

export const charts: readonly ChartDefinition[] = [
  {
    title: "What do price cuts do to spend?",
    kind: "XYScatterLines",
    categories: "[cut:row]",
    series: [
      { name: "Lower elasticity", values: "[spendLow:row]" },
      { name: "Higher elasticity", values: "[spendHigh:row]" },
    ],
    valueAxis: { title: "More spend, each line ten times", numberFormat: "0%", isLogarithmic: true },
    categoryAxis: { title: "Change of price", numberFormat: "0%", minimum: -1, maximum: 0 },
  },
  {
    title: "How fast do tokens grow?",
    kind: "XYScatterLines",
    categories: "[month:row]",
    series: [
      { name: "All tokens", values: "[indexAll:row]" },
      { name: "Output", values: "[indexOutput:row]" },
      { name: "Quality-adjusted, lower", values: "[indexLow:row]" },
      { name: "Quality-adjusted, higher", values: "[indexHigh:row]" },
    ],
    valueAxis: { title: "January 2025 = 100, each line ten times", numberFormat: "#,##0", isLogarithmic: true },
    categoryAxis: { title: "Months after January 2025", numberFormat: "0", minimum: 0, maximum: 15 },
  },
  {
    title: "What does a score cost?",
    kind: "XYScatter",
    categories: "[score:row]",
    series: [{ name: "Price at release", values: "[blended:row]" }],
    valueAxis: { title: `${perMillion}, each line ten times`, numberFormat: "0.00", isLogarithmic: true },
    categoryAxis: { title: "Score, MMLU, %", numberFormat: "0", minimum: 60, maximum: 100 },
  },
  {
    title: "How far did the price of a score fall?",
    kind: "XYScatterLines",
    categories: "[threshold:row]",
    series: [
      { name: "The first model that reached it", values: "[dearest:row]" },
      { name: "Lowest price", values: "[cheapest:row]" },
    ],
    valueAxis: { title: `${perMillion}, each line ten times`, numberFormat: "0.00", isLogarithmic: true },
    categoryAxis: { title: "Score at least, MMLU, %", numberFormat: "0", minimum: 60, maximum: 100 },
  },
];
