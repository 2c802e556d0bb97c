/** What the lab model draws. */
import type { ChartDefinition } from "../language/definition";

export const charts: readonly ChartDefinition[] = [
  {
    title: "Does a subscriber pay for the tokens?",
    kind: "XYScatterLines",
    categories: "[used:row]",
    series: [{ name: "Margin of the plan", values: "[planMargin:row]" }],
    valueAxis: { title: "Margin, share of the price", numberFormat: "0%" },
    categoryAxis: { title: "Share of the limit used", numberFormat: "0%", minimum: 0, maximum: 1 },
  },
  {
    title: "What does a price cut do to spend?",
    kind: "XYScatterLines",
    categories: "[cut:row]",
    series: [
      { name: "Lower elasticity", values: "[spendLow:row]" },
      { name: "Higher elasticity", values: "[spendHigh:row]" },
    ],
    valueAxis: { title: "Change of spend", numberFormat: "0%" },
    categoryAxis: { title: "Change of price", numberFormat: "0%", maximum: 0 },
  },
  {
    title: "How does the margin get to the one expected?",
    kind: "ColumnStacked",
    categories: "[bridgeStep:row]",
    series: [
      { name: "Below", values: "[bridgeBelow:row]", color: "none" },
      { name: "Gross margin", values: "[bridgeLevel:row]", color: "total", hasLabels: true },
      { name: "Rise", values: "[bridgeRise:row]", color: "safe", hasLabels: true },
      { name: "Fall", values: "[bridgeFall:row]", color: "red", hasLabels: true },
    ],
    valueAxis: { title: "Gross margin, share of revenue", numberFormat: "0%" },
    hasLegend: false,
  },
];
