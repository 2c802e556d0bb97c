/** What the government ledger draws. */
import type { ChartDefinition } from "../language/definition";

export const charts: readonly ChartDefinition[] = [
  {
    title: "Who owns more than they owe?",
    kind: "ColumnClustered",
    categories: "[country:row]",
    series: [
      { name: "Assets", values: "[shownAssets:row]" },
      { name: "Liabilities", values: "[shownLiabilities:row]" },
      { name: "Net position", values: "[shownNet:row]" },
    ],
    valueAxis: { title: "% of GDP", numberFormat: "0" },
  },
  {
    title: "What does the debt cost, as printed?",
    kind: "ColumnClustered",
    categories: "[country:row]",
    series: [{ name: "Interest a year", values: "[shownInterest:row]" }],
    valueAxis: { title: "% of GDP a year", numberFormat: "0.0" },
  },
];
