/** What the capex model draws. */
import type { ChartDefinition } from "../language/definition";
import { spenders } from "./filings";

export const charts: readonly ChartDefinition[] = [
  {
    title: "Who spends how much?",
    kind: "ColumnStacked",
    categories: "[quarter:row]",
    series: spenders.map(({ key, company }) => ({ name: company, values: `[shown${key}:row]` })),
    valueAxis: { title: "Capital spending, USD bn a quarter", numberFormat: "0" },
  },
  {
    title: "Does revenue cover depreciation?",
    kind: "ColumnClustered",
    categories: "[quarter:row]",
    series: [
      { name: "Revenue", values: "[shownRevenue:row]" },
      { name: "Depreciation", values: "[shownDepreciation:row]" },
      { name: "Headroom", values: "[shownHeadroom:row]", kind: "LineMarkers", onSecondaryAxis: true },
    ],
    valueAxis: { title: "Generative AI, USD bn a quarter", numberFormat: "0" },
    secondaryAxis: { title: "Headroom, share of revenue", numberFormat: "0%" },
  },
  {
    title: "How much revenue does depreciation need?",
    kind: "ColumnClustered",
    categories: "[year:row]",
    series: [
      { name: "Depreciation as published", values: "[shownPublished:row]" },
      { name: "Revenue needed", values: "[shownNeeded:row]" },
    ],
    valueAxis: { title: "USD bn a year", numberFormat: "0" },
  },
  {
    title: "What if chips last longer?",
    kind: "LineMarkers",
    categories: "[life:row]",
    series: [{ name: "Headroom", values: "[shownByLife:row]" }],
    valueAxis: { title: "Headroom, share of revenue", numberFormat: "0%" },
    categoryAxis: { title: "Life of chips, years" },
  },
];
