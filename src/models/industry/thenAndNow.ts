/** What each firm and layer was paid in the two quarters that the report sets side by side, at a yearly rate. */
import type { ChartDefinition, Check, Section } from "../language/definition";
import { formula, single, sourced, spilledTable } from "../language/lines";
import { excludedLayer } from "../payments/paymentRows";
import { counted, quarterColumn } from "./paymentPlaces";

const yearly = "USD bn a year";

export const thenAndNowInputs: readonly Section[] = [
  {
    title: "Two first quarters compared",
    lines: [
      sourced("thenYear", "First quarter then, of", "year", "0", "R-174"),
      sourced("nowYear", "First quarter now, of", "year", "0", "R-174H"),
    ],
  },
];

/** Firm by firm and layer by layer, chips left out; largest now first. */
function byFirm(): string {
  const columns = ["Payee", "Layer", "Quarter"] as const;
  return (
    `=LET(found,FILTER(HSTACK(${columns.map(quarterColumn).join(",")},${counted}),((${quarterColumn("Quarter")}=[thenQuarter])+(${quarterColumn("Quarter")}=[nowQuarter]))*(${quarterColumn("Layer")}<>"${excludedLayer}")*(${counted}<>0)),` +
    `names,INDEX(found,,1)&"|"&INDEX(found,,2),firms,UNIQUE(HSTACK(INDEX(found,,1),INDEX(found,,2))),` +
    `amount,INDEX(found,,4)*[monthsPerYear]/[monthsPerQuarter],` +
    `sums,MMULT(IF(INDEX(firms,,1)&"|"&INDEX(firms,,2)=TRANSPOSE(names),1,0),HSTACK(IF(INDEX(found,,3)=[thenQuarter],amount,0),IF(INDEX(found,,3)=[nowQuarter],amount,0))),` +
    `VSTACK(HSTACK("Firm","Layer","Then","Now","Share now"),` +
    `SORT(HSTACK(firms,sums,INDEX(sums,,2)/SUM(INDEX(sums,,2))),4,-1)))`
  );
}

/** Of a layer in one of the two quarters. */
const at = (table: "series" | "grossSeries", quarter: "thenQuarter" | "nowQuarter") =>
  `=IFNA(INDEX([${table}:all],XMATCH([layer],[${table}:1]),XMATCH([${quarter}],[${table}:head])),N(INDEX([${table}:head],1,1)))*[monthsPerYear]/[monthsPerQuarter]`;

export const thenAndNowCalculations: readonly Section[] = [
  {
    title: "The two quarters",
    lines: [
      single("thenQuarter", "Then, to the end of", "date", "yyyy-mm-dd", "=DATE([thenYear],[monthsPerQuarter]+1,0)"),
      single("nowQuarter", "Now, to the end of", "date", "yyyy-mm-dd", "=DATE([nowYear],[monthsPerQuarter]+1,0)"),
    ],
  },
];

export const thenAndNowOutputs = (firms: number): readonly Section[] => [
  {
    title: "Which layer was paid how much, in early 2024 and in early 2026?",
    axis: "layer",
    note: "First quarters at a yearly rate. Revenue counts what a layer pays on again; value added does not.",
    lines: [
      formula("grossThen", "Revenue then", yearly, "0.0", at("grossSeries", "thenQuarter")),
      formula("grossNow", "Revenue now", yearly, "0.0", at("grossSeries", "nowQuarter")),
      formula(
        "grossTimes",
        "Revenue, times what it was",
        "times",
        "0.0",
        '=IF([grossThen]=0,"none then",[grossNow]/[grossThen])',
      ),
      formula("addedThen", "Value added then", yearly, "0.0", at("series", "thenQuarter")),
      formula("addedNow", "Value added now", yearly, "0.0", at("series", "nowQuarter")),
      formula("partThen", "Share of value added then", "share", "0%", "=[addedThen]/SUM([addedThen:row])"),
      formula("partNow", "Share of value added now", "share", "0%", "=[addedNow]/SUM([addedNow:row])"),
    ],
  },
  {
    title: "Which firm?",
    note: "Revenue by firm and layer, first quarters at a yearly rate, not adjusted for what firms pay each other.",
    lines: [
      spilledTable(
        "firmsThenNow",
        "Revenue, USD bn a year",
        byFirm(),
        firms,
        ["General", "General", "0.0", "0.0", "0%"],
        {
          letters: 18,
        },
      ),
    ],
  },
];

export const thenAndNowChart: ChartDefinition = {
  title: "How far did each layer grow?",
  kind: "ColumnClustered",
  categories: "[layer:row]",
  series: [
    { name: "First quarter of 2024", values: "[grossThen:row]", hasLabels: true },
    { name: "First quarter of 2026", values: "[grossNow:row]", hasLabels: true },
  ],
  valueAxis: { title: "Revenue at a yearly rate, USD bn", numberFormat: "0" },
};

export const thenAndNowChecks: readonly Check[] = [
  {
    name: "Firms then and now add up to the layers",
    formula: "=SUM([firmsThenNow:3])+SUM([firmsThenNow:4])-SUM([grossThen:row])-SUM([grossNow:row])",
    tolerance: 0.000001,
    meaning: "Revenue of all firms in the two quarters less that of the layers.",
  },
  {
    name: "Both quarters are among those counted",
    formula: "=(COUNTIF([quarter:row],[thenQuarter])<>1)+(COUNTIF([quarter:row],[nowQuarter])<>1)",
    tolerance: 0,
    meaning: "Quarters compared that the payments do not reach.",
  },
];
