/** What the stack over time shows. */
import type { ChartDefinition, Section } from "../language/definition";
import { formula, single } from "../language/lines";
import { billions, share } from "./inputs";

export const outputSections: readonly Section[] = [
  {
    title: "Who keeps each dollar?",
    axis: "quarter",
    note: "Blank: not reported yet, or fewer than four quarters so far.",
    lines: [
      formula("shownApps", "Apps", billions, "0.0", "=[apps]"),
      formula("shownModels", "Foundation models", billions, "0.0", "=[models]"),
      formula("shownHosting", "Hosting", billions, "0.0", "=[hosting]"),
      formula("shownCounted", "Total", billions, "0.0", "=[counted]", { isTotal: true }),
      formula("shownChips", "Chips bought, not counted", billions, "0.0", "=[chipSales]"),
      formula("shownTrailing", "Trailing four quarters", billions, "0.0", "=[trailing]"),
    ],
  },
  {
    title: "How do the shares shift?",
    axis: "quarter",
    lines: [
      formula("appsShare", "Apps", "share", share, "=[shownApps]/[shownCounted]"),
      formula("modelsShare", "Foundation models", "share", share, "=[shownModels]/[shownCounted]"),
      formula("hostingShare", "Hosting", "share", share, "=[shownHosting]/[shownCounted]"),
      formula("againShare", "Double counting, share of revenues", "share", share, "=[again]/[gross]"),
    ],
  },
  {
    title: "Trailing year and pace",
    lines: [
      single("shownTrailingYear", "Trailing four quarters", billions, "0.0", "=[trailing:last]", {
        name: "StackTimeTrailing",
      }),
      single("shownPace", "Last month × 12", "USD bn a year", "0.0", "=[pace]", {
        isTotal: true,
        name: "StackTimePace",
      }),
    ],
  },
  {
    title: "What would be counted twice",
    lines: [
      single("shownClaimed", "All claims", "claimed units", "0.0", "=[claimedAll]"),
      single("shownOnce", "Counted once", "claimed units", "0.0", "=[countedOnce]", { isTotal: true }),
    ],
  },
];

export const charts: readonly ChartDefinition[] = [
  {
    title: "Who keeps each dollar?",
    kind: "ColumnStacked",
    categories: "[quarter:row]",
    series: [
      { name: "Apps", values: "[shownApps:row]" },
      { name: "Foundation models", values: "[shownModels:row]" },
      { name: "Hosting", values: "[shownHosting:row]" },
    ],
    valueAxis: { title: "Value added, USD bn a quarter", numberFormat: "0" },
  },
  {
    title: "How do the shares shift?",
    kind: "ColumnStacked100",
    categories: "[quarter:row]",
    series: [
      { name: "Apps", values: "[appsShare:row]" },
      { name: "Foundation models", values: "[modelsShare:row]" },
      { name: "Hosting", values: "[hostingShare:row]" },
    ],
    valueAxis: { title: "Share of value added", numberFormat: "0%" },
  },
];
