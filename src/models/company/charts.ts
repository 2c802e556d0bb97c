/** What the company model draws. */
import type { ChartDefinition } from "../language/definition";

const axis = { title: "USD bn", numberFormat: "#,##0" } as const;

export const charts: readonly ChartDefinition[] = [
  {
    title: "Where does revenue come from?",
    kind: "ColumnStacked",
    categories: "[year:row]",
    series: [
      { name: "Advertising", values: "[shownAds:row]" },
      { name: "Subscriptions, platforms, devices", values: "[shownOther:row]" },
      { name: "Google Cloud", values: "[shownCloud:row]" },
      { name: "Other Bets and hedging", values: "[shownBets:row]" },
    ],
    valueAxis: axis,
    categoryAxis: { title: "Year, E is a forecast" },
  },
  {
    title: "How much of it is generative AI?",
    kind: "ColumnStacked",
    skips: 7,
    categories: "[year:row]",
    series: [
      { name: "Subscriptions", values: "[shownOtherAi:row]" },
      { name: "Google Cloud", values: "[shownCloudAi:row]" },
      { name: "Share of all revenue", values: "[shownAiPart:row]", kind: "Line", onSecondaryAxis: true },
    ],
    valueAxis: axis,
    secondaryAxis: { title: "Share of all revenue", numberFormat: "0%" },
  },
  {
    title: "Does generative AI earn what is spent on it?",
    kind: "Line",
    skips: 7,
    categories: "[year:row]",
    series: [
      { name: "Revenue", values: "[plRevenueAi:row]" },
      { name: "Depreciation", values: "[plDepreciationAi:row]" },
      { name: "Operating income", values: "[plOperatingAi:row]" },
      { name: "Cash after capital spending", values: "[cfFreeAi:row]" },
    ],
    valueAxis: axis,
  },
  {
    title: "Is spending paid out of operations?",
    kind: "ColumnClustered",
    categories: "[year:row]",
    series: [
      { name: "Cash from operations", values: "[cfOperating:row]" },
      { name: "Cash after capital spending", values: "[cfFree:row]" },
      { name: "Long-term debt", values: "[bsDebt:row]", kind: "Line" },
    ],
    valueAxis: axis,
  },
];
