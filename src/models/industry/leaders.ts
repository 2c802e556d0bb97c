/** What each firm is paid quarter by quarter, and how few firms of a layer are paid most of it. */
import type { ChartDefinition, Check, Section } from "../language/definition";
import { formula, spilledTable } from "../language/lines";
import { share } from "./inputs";
import { counted, quarterColumn } from "./paymentPlaces";
import { layers } from "./typedPayments";

/** Firm and layer, then the quarters, as the add-in's one call counts them: SUMIFS over firms and quarters take many times as long. */
function paidByFirm(): string {
  const [quarter, payer, payee, layer] = (["Quarter", "Payer", "Payee", "Layer"] as const).map(quarterColumn);
  return (
    `=LET(paid,AIE.GENAI_DEDUPE_SERIES(${quarter},${counted},${payer},${payee},${layer},"firms","gross"),` +
    `firms,TAKE(paid,XMATCH("Total",INDEX(paid,,1))-1),firm,INDEX(firms,,1),` +
    `HSTACK(firm,XLOOKUP(firm,${payee},${layer},"Layer"),DROP(firms,,1)))`
  );
}

/** Before the quarters of the table. */
const namesBefore = 2;

/**
 * Of a layer, quarter by quarter: `paid` by firm, nothing for firms of other layers and rows without a firm. Each cell reads the one column of
 * its quarter; where a quarter without any payment moves the columns, nothing is said, and a check fails.
 */
const ofLayer = (layer: string, result: string) =>
  `=LET(paid,IF([firmsPaid:2]="${layer}",[firmsPaid:from${namesBefore + 1}],0),` +
  `IF(OR(INDEX([firmsPaid:head],1,COLUMNS([quarter:todate])+${namesBefore})<>[quarter],SUM(paid)<=0,MIN(paid)<0),"",${result}))`;

export const leaderCalculations = (quarters: readonly number[], firms: number): readonly Section[] => [
  {
    title: "What firms are paid",
    lines: [
      spilledTable(
        "firmsPaid",
        "By firm, layer and quarter, USD bn",
        paidByFirm(),
        firms,
        ["General", "General", ...quarters.map(() => "0.00")],
        { headFormat: "mmm yy", letters: 18, name: "IndustryPaid" },
      ),
    ],
  },
];

/** The firms of the table above them, each over the total of its quarter. */
function firmShares(): string {
  return (
    `=LET(firms,TAKE([firms:all],XMATCH("Total",[firms:1])),amounts,DROP(firms,,1),total,TAKE(amounts,-1),` +
    `VSTACK([firms:head],HSTACK(TAKE(firms,,1),IF(total=0,"",amounts/total))))`
  );
}

export const firmShareLine = (quarters: readonly number[], rowCount: number) =>
  spilledTable(
    "firmShares",
    "Share of value added by firm and quarter",
    firmShares(),
    rowCount,
    ["General", ...quarters.map(() => "0%")],
    { headFormat: "mmm yy", name: "IndustryFirmShares" },
  );

export const leaderOutputs: readonly Section[] = [
  {
    title: "How concentrated is each layer?",
    axis: "quarter",
    note: "By what a firm is paid in the quarter. Blank where the layer has no payments, or a firm less than nothing.",
    lines: [
      ...layers.flatMap((layer, index) =>
        (
          [
            [`leader${index}`, `${layer}: leader`, "firm", "General", "INDEX([firmsPaid:1],XMATCH(MAX(paid),paid))"],
            [`leaderShare${index}`, "its share", "share", share, "MAX(paid)/SUM(paid)"],
            [`hhi${index}`, "HHI", "0 to 10,000", "#,##0", "SUMSQ(paid)/SUM(paid)^2*10^4"],
          ] as const
        ).map(([key, label, unit, format, result]) => formula(key, label, unit, format, ofLayer(layer, result))),
      ),
    ],
  },
];

export const concentrationChart: ChartDefinition = {
  title: "How concentrated is each layer?",
  kind: "Line",
  categories: "[quarter:row]",
  series: layers.map((layer, index) => ({ name: layer, values: `[hhi${index}:row]` })),
  valueAxis: { title: "HHI, 10,000 is a monopoly", numberFormat: "#,##0", minimum: 0 },
};

export const leaderChecks: readonly Check[] = [
  {
    name: "Firms add up to what layers are paid, in each quarter",
    formula: `=SUM([firmsPaid:all])-SUM([gross:row])`,
    tolerance: 0.000001,
    meaning: "What all firms are paid in all quarters, less the revenue of all layers.",
  },
];
