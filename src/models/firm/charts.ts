/** What the firm's budget draws. */
import type { ChartDefinition } from "../language/definition";
import { monthly } from "./inputs";

export const charts: readonly ChartDefinition[] = [
  {
    title: "Who gets how much of what they ask for?",
    kind: "ColumnClustered",
    categories: "[role:row]",
    series: [
      { name: "Requested", values: "[shownRequest:row]" },
      { name: "Quota", values: "[shownQuota:row]" },
      { name: "Needs approval", values: "[shownApproval:row]" },
    ],
    valueAxis: { title: monthly, numberFormat: "#,##0" },
  },
  {
    // Columns, as a month to come then shows nothing rather than a fall to zero.
    title: "How long does the budget last?",
    kind: "ColumnClustered",
    categories: "[month:row]",
    series: [
      { name: "Spent", values: "[shownSpend:row]" },
      { name: "Budget left", values: "[shownLeft:row]" },
    ],
    valueAxis: { title: "USD", numberFormat: "#,##0" },
    categoryAxis: { title: "Month of the year" },
  },
];
