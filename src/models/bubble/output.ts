/** What the gauges show. */
import type { Section } from "../language/definition";
import { formula, single, spilledTable } from "../language/lines";
import { readings } from "./readings";

const number = "0.0";
/** Nothing where a gauge has another colour. */
const bars = '0%;-0%;""';

/** How far a reading of the past has come, by today's thresholds. */
const way = (line: string, gauge: number) => {
  const [red, amber] = [`INDEX([red:row],1,${gauge})`, `INDEX([amber:row],1,${gauge})`];
  return `=IF(ISNUMBER([${line}]),([${line}]-${amber})/(${red}-${amber}),"no reading")`;
};

/** In words of its own, as a sheet in Chinese has them: the function's are the same in both languages. */
const verdict =
  '=SWITCH(XLOOKUP("Verdict",[verdictTable:1],[verdictTable:3]),"Boom","a boom","Caution","caution","Bubble","a bubble")';

export const outputSections: readonly Section[] = [
  {
    title: "The gauges and the verdict",
    lines: [
      spilledTable(
        "verdictTable",
        "Status; the last row counts those at red",
        "=AIE.BUBBLE_GAUGES([value:row],[amber:row],[red:row],[gauge:row])",
        6,
        ["General", number, "@"],
      ),
    ],
  },
  {
    title: "The verdict",
    lines: [
      single("warnings", "Gauges at red", "gauges", "0", '=XLOOKUP("Verdict",[verdictTable:1],[verdictTable:2])', {
        name: "BubbleWarnings",
      }),
      single("verdict", "Verdict", "", "General", verdict, { isTotal: true, name: "BubbleVerdict" }),
    ],
  },
  {
    title: "Computed beside published",
    axis: "gauge",
    note: "Capital spending, revenue and their growth from the inputs; price-earnings and funding as published.",
    lines: [
      formula("shownPublished", "As published", "as named", number, "=[value]"),
      formula("shownComputed", "Computed", "as named", number, "=[computed]", { isTotal: true }),
      formula("shownComputedWay", "Computed, way from amber to red", "share", "0%", "=[computedDistance]"),
      formula("shownTrend", "Trend, as published", "", "General", "=[trend]"),
    ],
  },
  {
    title: "The verdict by the computed gauges",
    lines: [
      single(
        "computedWarnings",
        "Gauges at red",
        "gauges",
        "0",
        "=SUMPRODUCT(IF([red:row]<[amber:row],--([computed:row]<=[red:row]),--([computed:row]>=[red:row])))",
      ),
    ],
  },
  {
    title: "How far each gauge has gone",
    axis: "gauge",
    note: "0% is the amber threshold, 100% the red one; below 0% is safe.",
    lines: [
      formula("shownDistance", "Way from amber to red", "share", "0%", "=[distance]", { isTotal: true }),
      formula("distanceSafe", "Drawn as safe", "share", bars, "=MIN(0,[shownDistance])"),
      formula(
        "distanceAmber",
        "Drawn as caution",
        "share",
        bars,
        "=IF(AND([shownDistance]>=0,[shownDistance]<1),[shownDistance],0)",
      ),
      formula("distanceRed", "Drawn as warning", "share", bars, "=IF([shownDistance]>=1,[shownDistance],0)"),
      formula("amberLine", "Amber threshold", "share", "0%", "=([amber]-[amber])/([red]-[amber])"),
      formula("redLine", "Red threshold", "share", "0%", "=([red]-[amber])/([red]-[amber])"),
      formula(
        "shownGrade",
        "Grade of the reading",
        "letter",
        "General",
        "=INDEX([value:grades],1,COLUMNS([value:todate]))",
      ),
    ],
  },
  {
    title: "Over time",
    axis: "quarter",
    note: "Way from amber to red, by today's thresholds.",
    lines: [
      ...readings.map(([key, label], index) => formula(`${key}Way`, label, "share", "0%", way(key, index + 1))),
      formula(
        "shownWarnings",
        "Gauges at red",
        "gauges",
        "0",
        '=IF([warningsOverTime]="","no reading",[warningsOverTime])',
        { isTotal: true },
      ),
    ],
  },
];
