/** What the momentum model draws. */
import type { ChartDefinition } from "../language/definition";
import { welfareChart } from "./welfare";

export const charts: readonly ChartDefinition[] = [
  {
    title: "How fast does revenue grow?",
    kind: "Line",
    // From the first month with twelve behind it.
    skips: 11,
    categories: "[month:row]",
    series: [
      { name: "Revenue of the month × 12", values: "[shownMonth:row]" },
      { name: "Trailing twelve months", values: "[shownTrailing:row]" },
    ],
    valueAxis: { title: "USD bn a year", numberFormat: "0" },
  },
  {
    // Columns, as a year without a figure then shows nothing rather than a fall to zero.
    title: "How does this wave compare?",
    kind: "ColumnClustered",
    categories: "[sinceZero:row]",
    series: [
      { name: "Google", values: "[google:row]" },
      { name: "AWS", values: "[aws:row]" },
      { name: "Generative AI", values: "[genai:row]" },
    ],
    valueAxis: { title: "USD bn a year, constant prices", numberFormat: "0" },
    categoryAxis: { title: "Years since year 0" },
  },
  {
    title: "How large beside the economy?",
    kind: "ColumnClustered",
    categories: "[point:row]",
    series: [
      { name: "Share of GDP", values: "[shownGdp:row]" },
      { name: "Share of labour cost", values: "[shownLabour:row]" },
      { name: "Share of profits", values: "[shownProfits:row]" },
    ],
    valueAxis: { title: "Annualised revenue, share of each", numberFormat: "0.0%" },
    categoryAxis: { title: "First quarter of" },
  },
  welfareChart,
];
