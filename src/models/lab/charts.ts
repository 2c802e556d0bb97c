/** What the lab model draws. */
import type { ChartDefinition } from "../language/definition";

export const charts: readonly ChartDefinition[] = [
  {
    title: "Does a subscriber pay for the tokens?",
    kind: "LineMarkers",
    categories: "[used:row]",
    series: [{ name: "Margin of the plan", values: "[planMargin:row]" }],
    valueAxis: { title: "Margin, part of the price", numberFormat: "0%" },
    categoryAxis: { title: "Part of the limit used" },
  },
  {
    title: "What does a price cut do to spend?",
    kind: "LineMarkers",
    categories: "[cut:row]",
    series: [
      { name: "Lower elasticity", values: "[spendLow:row]" },
      { name: "Higher elasticity", values: "[spendHigh:row]" },
    ],
    valueAxis: { title: "Change of spend", numberFormat: "0%" },
    categoryAxis: { title: "Change of price" },
  },
  {
    title: "How does the margin get to the one expected?",
    kind: "ColumnClustered",
    categories: "[step:row]",
    series: [
      { name: "Cost of revenue at the same revenue", values: "[shownCost:row]" },
      { name: "Gross margin", values: "[shownMargin:row]", kind: "LineMarkers", onSecondaryAxis: true },
    ],
    valueAxis: { title: "USD bn", numberFormat: "0.0" },
    secondaryAxis: { title: "Gross margin, part of revenue", numberFormat: "0%", minimum: 0, maximum: 1 },
  },
];
