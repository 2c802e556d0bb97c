/** What the capex model draws. */
import type { ChartDefinition } from "../language/definition";
import { builders } from "./builders";
import { forecastChart } from "./forecasts";

export const charts: readonly ChartDefinition[] = [
  {
    title: "Who spends how much?",
    kind: "ColumnStacked",
    categories: "[year:row]",
    series: builders.map(({ key, company }) => ({ name: company, values: `[shown${key}:row]` })),
    valueAxis: { title: "Fixed assets and leases, USD bn a year", numberFormat: "0" },
  },
  {
    title: "What does it cost a year?",
    kind: "ColumnClustered",
    categories: "[year:row]",
    series: [
      { name: "Depreciation by vintage", values: "[shownDepreciation:row]" },
      { name: "Depreciation as published", values: "[shownPublished:row]" },
      { name: "Revenue needed", values: "[shownNeeded:row]" },
    ],
    valueAxis: { title: "Generative AI, USD bn a year", numberFormat: "0" },
  },
  {
    title: "What of it is for generative AI?",
    kind: "LineMarkers",
    categories: "[year:row]",
    series: [
      { name: "Assumed", values: "[shownAi:row]" },
      { name: "Implied by printed depreciation", values: "[shownImplied:row]" },
      { name: "Implied by chips bought", values: "[shownChips:row]" },
    ],
    valueAxis: { title: "USD bn a year", numberFormat: "0" },
  },
  {
    title: "What if chips last longer?",
    kind: "LineMarkers",
    categories: "[life:row]",
    series: [
      { name: "Cloud owners, from 2026 on", values: "[shownLife:row]" },
      { name: "Cloud owners, steady state", values: "[shownByLife:row]" },
    ],
    valueAxis: { title: "Headroom, share of revenue", numberFormat: "0%" },
    categoryAxis: { title: "Life of chips, years" },
  },
  forecastChart,
];
