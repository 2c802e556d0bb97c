/** What the industry draws. */
import type { ChartDefinition } from "../language/definition";
import { concentrationChart } from "./leaders";
import { thenAndNowChart } from "./thenAndNow";
import { layers } from "./typedPayments";

export const charts: readonly ChartDefinition[] = [
  {
    title: "Who keeps each dollar?",
    kind: "ColumnStacked",
    categories: "[quarter:row]",
    series: layers.map((layer, index) => ({ name: layer, values: `[shown${index}:row]` })),
    valueAxis: { title: "Value added, USD bn a quarter", numberFormat: "0" },
  },
  {
    title: "Is the pace above the trailing year?",
    kind: "Line",
    categories: "[quarter:row]",
    series: [
      { name: "Trailing four quarters", values: "[shownTrailing:row]" },
      { name: "Pace of a year", values: "[shownPace:row]" },
    ],
    valueAxis: { title: "USD bn", numberFormat: "0" },
  },
  thenAndNowChart,
  concentrationChart,
];
