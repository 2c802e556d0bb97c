/** What the gauges draw. */
import type { ChartDefinition } from "../language/definition";
import { readings } from "./readings";

export const charts: readonly ChartDefinition[] = [
  {
    title: "How close is each gauge to red?",
    kind: "ColumnStacked",
    categories: "[gauge:row]",
    series: [
      { name: "Safe", values: "[distanceSafe:row]", color: "safe", hasLabels: true },
      { name: "Caution", values: "[distanceAmber:row]", color: "amber", hasLabels: true },
      { name: "Warning", values: "[distanceRed:row]", color: "red", hasLabels: true },
      { name: "Amber threshold", values: "[amberLine:row]", kind: "Line", color: "amber", hasLabels: false },
      { name: "Red threshold", values: "[redLine:row]", kind: "Line", color: "red", hasLabels: false },
    ],
    valueAxis: { title: "Way from amber (0%) to red (100%)", numberFormat: "0%" },
  },
  {
    // Columns, as a quarter without a reading then shows nothing rather than a fall to zero.
    title: "Do the gauges move towards red?",
    kind: "ColumnClustered",
    categories: "[quarter:row]",
    series: readings.map(([key, label]) => ({ name: label, values: `[${key}Way:row]` })),
    valueAxis: { title: "Way from amber (0%) to red (100%)", numberFormat: "0%" },
  },
];
