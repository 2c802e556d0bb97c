/** What the stack over time shows. */
import type { ChartDefinition, Section } from "../language/definition";
import { formula, single } from "../language/lines";
import { billions, share } from "./inputs";

const hhi = (table: string, layer: string) => `=XLOOKUP("${layer}",[${table}:1],[${table}:4])`;

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
    title: "Who leads, and how did that move?",
    axis: "firm",
    note: "Share of the firms of its layer whose figures are known: OpenAI to xAI, Microsoft to CoreWeave, NVIDIA to AMD.",
    lines: [
      formula("shownThen", "Beginning of 2024", "share", "0%", "=[shareThen]"),
      formula("shownNow", "Beginning of 2026", "share", "0%", "=[shareNow]", { isTotal: true }),
      formula("shownMove", "Move", "points", "0%", "=[shownNow]-[shownThen]"),
    ],
  },
  {
    title: "How concentrated is each layer?",
    note: "Herfindahl-Hirschman index over firms: 10,000 is a monopoly, above 1,800 counts as highly concentrated.",
    lines: [
      ...(["Models", "Hosting", "Chips"] as const).flatMap((layer) => [
        single(`hhiThen${layer}`, `${layer}, beginning of 2024`, "index", "#,##0", hhi("concentrationThen", layer)),
        single(`hhiNow${layer}`, `${layer}, beginning of 2026`, "index", "#,##0", hhi("concentration", layer), {
          isTotal: true,
        }),
      ]),
    ],
  },
  {
    title: "What investors pay hosting, beside customers",
    axis: "computeYear",
    note: "Research and training compute is no cost of what customers buy and is not counted in value added.",
    lines: [
      formula("shownHostingYear", "Value added of hosting", billions, "0.0", "=[hostingYear]"),
      formula("shownTraining", "Research and training compute, not counted", billions, "0.0", "=[training]"),
      formula("shownTrainingPart", "Share of what hosting takes in", "share", "0%", "=[trainingPart]", {
        isTotal: true,
      }),
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
  {
    title: "Who leads each layer?",
    kind: "ColumnClustered",
    categories: "[firm:row]",
    series: [
      { name: "Beginning of 2024", values: "[shownThen:row]" },
      { name: "Beginning of 2026", values: "[shownNow:row]" },
    ],
    valueAxis: { title: "Share of its layer", numberFormat: "0%" },
  },
];
