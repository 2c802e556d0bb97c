/** Boom or bubble: five gauges against thresholds, one verdict. */
import type { ModelDefinition } from "../language/definition";
import { assumption, formula, single, sourced } from "../language/lines";
import { charts } from "./charts";
import { anchors, checks } from "./checks";
import { headline } from "./headline";
import { outputSections } from "./output";
import { readings } from "./readings";
import { bubbleSources } from "./sources";

const number = "0.0";
const gauges = ["Capex, % of GDP", "Investment ÷ revenue", "Doubling, years", "Price ÷ earnings", "Funding strain"];
const quarters = ["Q3 2025", "Q4 2025", "Q1 2026", "Q2 2026"];

/** Earlier readings are the analyst's to fill in; the last one is the published one. */
const history = (id: string) => ["", "", "", id];
/** Which way is worse follows from the thresholds, as in BUBBLE_GAUGES. */
const warns = (line: string, gauge: number) => {
  const [red, amber] = [`INDEX([red:row],1,${gauge})`, `INDEX([amber:row],1,${gauge})`];
  return `=IF(ISNUMBER([${line}]),IF(${red}<${amber},--([${line}]<=${red}),--([${line}]>=${red})),"")`;
};

export const bubble: ModelDefinition = {
  id: "bubble",
  short: "Bubble",
  version: "1.0",
  title: { en: "Boom or bubble", "zh-CN": "繁荣还是泡沫" },
  summary: {
    en: "Five gauges against your own thresholds, each with its grade, and one verdict: boom, caution or bubble.",
    "zh-CN": "五个指标对照自定阈值，每个都带等级，得出一个判断：繁荣、谨慎或泡沫。",
  },
  inputs: [
    { en: "the five gauges, now and before", "zh-CN": "五个指标的当前与历史读数" },
    { en: "amber and red thresholds", "zh-CN": "谨慎与警告阈值" },
  ],
  outputs: [
    { en: "status of each gauge, warnings, verdict", "zh-CN": "各指标状态、警告数与判断" },
    { en: "how far each gauge is from red", "zh-CN": "各指标距警告阈值多远" },
  ],
  about: {
    purpose:
      "Says from five gauges whether the build-out of AI looks like a boom or like a bubble, and how close each gauge is to the next colour.",
    method:
      "A gauge at or past its amber threshold asks for caution, at or past its red one it warns; a red below the amber means that low values are worse. None or one warning is a boom, two ask for caution, three or more are a bubble. " +
      "After The State of the AI Economy (25 June 2026), whose five gauges show one red.",
    howToUse:
      "1 Set your thresholds on {sheet:Bubble inputs}: they decide the verdict.  2 Add readings to the register and put their IDs into the history.  3 Read {sheet:Bubble output}; every line of {sheet:Bubble checks} has to say PASS.",
    units: "Each gauge in its own unit, named beside it.",
  },
  tabColor: "#A4262C",
  axes: [
    { key: "gauge", label: "Gauge", values: gauges },
    { key: "quarter", label: "Quarter", values: quarters },
  ],
  inputSections: [
    {
      title: "The gauges today, and where they turn",
      axis: "gauge",
      lines: [
        sourced(
          "value",
          "Reading",
          "as named",
          number,
          readings.map(([, , , id]) => id),
        ),
        assumption("amber", "Amber threshold", "as named", number, [1, 5, 1, 30, 1], {
          note: "Illustrative: the dashboard does not print its thresholds. They decide the verdict.",
          fittedTo: ["E-014"],
        }),
        assumption("red", "Red threshold", "as named", number, [2, 7, 2, 40, 2], {
          note: "Illustrative, as the amber ones.",
          fittedTo: ["E-014"],
        }),
      ],
    },
    {
      title: "Revenue beside the economy",
      lines: [
        sourced("revenueOfGdp", "Generative-AI revenue, share of US GDP", "share", "0.00%", "R-037"),
        sourced("revenueBefore", "Share of GDP a year before", "share", "0.00%", "R-040"),
        assumption("capexYear", "Capital spending of four hyperscalers, trailing year", "USD bn", "#,##0", 330, {
          note: "Cash of the four quarters to September 2025, typed from their reports: look them up before use.",
        }),
        assumption("revenueYear", "Generative-AI revenue of the same year", "USD bn", "0.0", 43.8, {
          note: "The path of the momentum model: not published.",
        }),
        assumption("gdp", "GDP of the United States in that year", "USD bn", "#,##0", 30500, {
          note: "Rounded, from the national accounts: look up the latest estimate.",
        }),
      ],
    },
    {
      title: "Which way the gauges move, as published",
      axis: "gauge",
      lines: [
        assumption("trend", "Trend", "", "General", ["worse", "better", "better", "worse", "worse"], {
          list: ["better", "worse", "steady"],
          note: "In the words of the dashboard of 22 June 2026.",
        }),
      ],
    },
    {
      title: "The gauges over time",
      axis: "quarter",
      note: "An empty source ID is a quarter without a reading.",
      lines: readings.map(([key, label, unit, id]) => sourced(key, label, unit, number, history(id))),
    },
  ],
  calculationSections: [
    {
      title: "Red over time: 1 warns",
      axis: "quarter",
      lines: [
        ...readings.map(([key, label], index) => formula(`${key}Warns`, label, "0 or 1", "0", warns(key, index + 1))),
        formula(
          "warningsOverTime",
          "Gauges at red",
          "gauges",
          "0",
          `=IF(COUNT(${readings.map(([key]) => `[${key}Warns]`).join(",")})=COLUMNS([gauge:row]),SUM(${readings.map(([key]) => `[${key}Warns]`).join(",")}),"")`,
          { isTotal: true },
        ),
      ],
    },
    {
      title: "The gauges from other published figures",
      lines: [
        single(
          "investmentOfShares",
          "Capital spending over revenue, both of GDP",
          "times",
          number,
          "=INDEX([value:row],1,1)/100/[revenueOfGdp]",
        ),
        single(
          "doublingOfShares",
          "Time for revenue to double",
          "years",
          "0.00",
          "=LN(2)/LN([revenueOfGdp]/[revenueBefore])",
        ),
      ],
    },
    {
      title: "The gauges computed",
      axis: "gauge",
      lines: [
        formula(
          "computed",
          "Computed where the inputs allow it, else as published",
          "as named",
          "0.0",
          "=CHOOSE(COLUMNS([gauge:todate]),[capexYear]/[gdp]*100,[capexYear]/[revenueYear],[doublingOfShares],[value],[value])",
        ),
        formula("computedDistance", "Way from amber to red", "share", "0%", "=([computed]-[amber])/([red]-[amber])"),
      ],
    },
    {
      title: "Distance to red",
      axis: "gauge",
      lines: [formula("distance", "Way from amber to red", "share", "0%", "=([value]-[amber])/([red]-[amber])")],
    },
  ],
  outputSections,
  headline,
  charts,
  trust: {
    figure: "The verdict",
    parts: [
      { values: "[value:row]/[value:row]", grades: "[value:grades]" },
      { values: "[red:row]/[red:row]", grades: "[red:grades]" },
    ],
  },
  anchors,
  checks,
  sources: bubbleSources,
};
