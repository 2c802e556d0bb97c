/** What the gauges draw. */
import type { ChartDefinition } from "../language/definition";

export const charts: readonly ChartDefinition[] = [
  {
    title: "How close is each gauge to red?",
    kind: "BarClustered",
    categories: "[gauge:row]",
    series: [{ name: "Part of the way from amber to red", values: "[shownDistance:row]" }],
    valueAxis: { title: "0% is amber, 100% is red", numberFormat: "0%" },
  },
];
