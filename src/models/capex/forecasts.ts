/** What was forecast of 2026 at which date, and what a data centre is spent on in 2021 and 2026. */
import type { Anchor, Axis, ChartDefinition, Check, Section } from "../language/definition";
import { formula, single, sourced } from "../language/lines";
import { restatedFigure } from "../claims/restatedFigure";
import type { Source } from "../../register/source";
import { builders } from "./builders";

const billions = "USD bn";

interface Forecast {
  readonly label: string;
  readonly day: string;
  readonly value: number;
  readonly who: string;
  readonly reference: string;
}

const aiGazine =
  "AI Gazine on consensus estimates before and after results of the fourth quarter, https://aigazine.com/markets/ai-hyperscalers-push-capex-forecasts-to-561-billion-as-2026-spending-heats-up--ms";
const forecasts: readonly Forecast[] = [
  {
    label: "Early 2025",
    day: "2025-03-31",
    value: 363,
    who: "Seven large technology firms, Goldman Sachs",
    reference: "ISABELNET on Goldman Sachs, https://www.isabelnet.com/?s=capex; the page gives no day",
  },
  {
    label: "To January 2026",
    day: "2026-01-06",
    value: 527,
    who: "Five hyperscalers, Goldman Sachs",
    reference:
      "MarketMinute, 6 January 2026, http://business.pawtuckettimes.com/pawtuckettimes/article/marketminute-2026-1-6-the-500-billion-bet-goldman-sachs-forecasts-unprecedented-ai-capex-surge-in-2026",
  },
  { label: "Before Q4 results", day: "2026-01-20", value: 540, who: "Hyperscalers, consensus", reference: aiGazine },
  { label: "During Q4 results", day: "2026-02-05", value: 561, who: "Hyperscalers, consensus", reference: aiGazine },
  {
    label: "After Q1 results",
    day: "2026-04-30",
    value: 725,
    who: "Alphabet, Amazon, Meta and Microsoft, their own plans",
    reference:
      "Daily Alpha on the calls of late April 2026, https://dailyalpha.us/news/goldman-sachs-lifts-2026-ai-capex-forecast-above-dollar800-billion-citing-hyperscaler-spending-spree-and-power-grid-demands-6a1615b1009c21963e17a05a",
  },
];
const idOf = (index: number) => `CAP-F${index + 1}`;

export const forecastSources: readonly Source[] = forecasts.map(({ day, value, who, reference, label }, index) =>
  restatedFigure({
    id: idOf(index),
    company: "Generative AI industry",
    datapoint: `Capital spending of 2026 as forecast ${label.toLowerCase().replace(/^to /, "in ")}: ${who}`,
    value,
    unit: billions,
    periodEnd: "2026-12-31",
    caliber: "Guidance",
    asOf: day,
    source: `${reference.split(/,| on /)[0]}, crediting ${who.split(", ").at(-1)}`,
    reference,
    reason: "Restated by the page that is cited, of which an excerpt was read; the forecasters count different firms.",
  }),
);

export const forecastAxes: readonly Axis[] = [
  { key: "forecastAt", label: "Forecast made", values: forecasts.map(({ label }) => label) },
  { key: "costYear", label: "Data centre built in", values: ["In 2021", "In 2026E"] },
];

export const forecastClaims = ["R-034", "R-035", "R-036", "R-071", "R-072"] as const;

export const forecastInputs: readonly Section[] = [
  {
    title: "Forecasts of 2026 by the date they were made",
    axis: "forecastAt",
    note: "Forecasters count different firms: the seven largest technology firms first, then five hyperscalers, last the plans of four.",
    lines: [
      sourced(
        "forecast",
        "Capital spending of 2026",
        billions,
        "0",
        forecasts.map((_one, index) => idOf(index)),
      ),
    ],
  },
  {
    title: "Firms in a forecast, and memory in a data centre",
    lines: [
      sourced("forecastFirms", "Firms in some forecasts", "firms", "0", "R-072"),
      sourced("memoryThen", "Memory in the cost of a data centre, 2021", "share", "0%", "R-035"),
      sourced("memoryNow", "Memory in the cost of a data centre, 2026, about", "share", "0%", "R-036"),
    ],
  },
];

/** 2026 of each builder, side by side. */
const lastYear = `CHOOSE({${builders.map((_builder, index) => index + 1).join(",")}},${builders.map(({ key }) => `[spend${key}:last]`).join(",")})`;

export const forecastCalculations: readonly Section[] = [
  {
    title: "Forecasts beside the builders",
    lines: [
      single(
        "buildersSpending",
        "Builders that spend in the last year",
        "firms",
        "0",
        `=SUMPRODUCT(--(${lastYear}>0))`,
      ),
      single(
        "largest",
        "Spending of the largest in the last year, as many as in some forecasts",
        billions,
        "0",
        `=SUMPRODUCT((${lastYear}>=LARGE(${lastYear},[forecastFirms]))*${lastYear})`,
      ),
    ],
  },
  {
    title: "What a data centre is spent on",
    axis: "costYear",
    lines: [
      formula("chipsOf", "Chips", "share", "0%", "=CHOOSE(COLUMNS([costYear:todate]),[chipPartThen],[chipPartNow])"),
      formula("memoryOf", "Memory", "share", "0%", "=CHOOSE(COLUMNS([costYear:todate]),[memoryThen],[memoryNow])"),
    ],
  },
];

export const forecastOutputs: readonly Section[] = [
  {
    title: "How far were forecasts of 2026 raised?",
    axis: "forecastAt",
    note: "Forecasters count different firms, so part of a rise is theirs. Leases are in the builders' spending, not in all forecasts.",
    lines: [
      formula("shownForecast", "Capital spending of 2026", billions, "0", "=[forecast]", { isTotal: true }),
      formula("shownRaised", "Against the first", "share", "0%", "=[forecast]/[forecast:first]-1"),
      formula(
        "shownOfLargest",
        "Part of what the five largest builders are guided to spend",
        "share",
        "0%",
        "=[forecast]/[largest]",
      ),
    ],
  },
  {
    title: "What is a data centre spent on?",
    axis: "costYear",
    note: "The print does not say whether memory is counted among the chips: both readings of the rest.",
    lines: [
      formula("shownChipsOf", "Chips", "share", "0%", "=[chipsOf]"),
      formula("shownMemoryOf", "Memory", "share", "0%", "=[memoryOf]"),
      formula("shownRestBeside", "The rest, with memory beside the chips", "share", "0%", "=1-[chipsOf]-[memoryOf]"),
      formula("shownRestAmong", "The rest, with memory among the chips", "share", "0%", "=1-[chipsOf]"),
      formula("shownChipsRise", "Chips, times 2021", "times", "0.0", "=[chipsOf]/[chipsOf:first]"),
      formula("shownMemoryRise", "Memory, times 2021", "times", "0.0", "=[memoryOf]/[memoryOf:first]"),
    ],
  },
];

export const forecastChart: ChartDefinition = {
  title: "How far were forecasts of 2026 raised?",
  kind: "ColumnClustered",
  categories: "[forecastAt:row]",
  series: [{ name: "Forecast", values: "[shownForecast:row]", hasLabels: true }],
  valueAxis: { title: "Capital spending of 2026, USD bn", numberFormat: "0", minimum: 0 },
};

export const forecastAnchors: readonly Anchor[] = [
  {
    words: "Chips' share of a data centre rises by half",
    unit: "share",
    source: "R-034",
    formula: "=[shownChipsRise:last]-1",
    numberFormat: "0%",
    name: "CapexChipsRise",
  },
  {
    words: "Seven companies in actual spending",
    unit: "firms",
    source: "R-071",
    formula: "=[buildersSpending]",
    numberFormat: "0",
    name: "CapexBuildersSpending",
  },
];

export const forecastChecks: readonly Check[] = [
  {
    name: "Forecasts of the order of the builders' plans",
    formula:
      '=COUNTIF([shownOfLargest:row],"<0.3")+COUNTIF([shownOfLargest:row],">1.5")+([forecastFirms]<2)+([forecastFirms]>[buildersSpending])+([memoryThen]<=0)+([memoryNow]<[memoryThen])+([chipPartNow]+[memoryNow]>=1)+([memoryThen]>0.1)',
    tolerance: 0,
    meaning:
      "Forecasts of under a third or above one and a half times what the largest are guided to spend, or memory of another order.",
  },
];
