/** The published figures beside the gauges, and the checks. */
import type { Anchor, Check } from "../language/definition";
import { readings } from "./readings";

export const anchors: readonly Anchor[] = [
  {
    words: "Capital spending 1.1% of GDP",
    unit: "% of GDP",
    source: "E-018",
    formula: "=[shownComputed:first]",
    numberFormat: "0.00",
    name: "BubbleCapex",
  },
  {
    words: "Investment over revenue 7.4, from spending and revenue",
    unit: "times",
    source: "E-019",
    formula: "=INDEX([shownComputed:row],1,2)",
    numberFormat: "0.0",
    name: "BubbleInvestmentComputed",
    differs: "Of the year to September 2025; the print is of March 2026.",
  },
  {
    words: "Investment over revenue 7.4, from capex and revenue of GDP",
    unit: "times",
    source: "E-019",
    formula: "=[investmentOfShares]",
    numberFormat: "0.0",
    name: "BubbleInvestment",
    differs: "Another investment and another revenue: 1.1% of GDP over 0.42% of GDP is 2.6.",
  },
  {
    words: "Revenue doubles in 0.7 years",
    unit: "years",
    source: "E-020",
    formula: "=[doublingOfShares]",
    numberFormat: "0.00",
    name: "BubbleDoubling",
    differs: "The printed shares of GDP give 0.59: another window, or another figure of revenue.",
  },
];

export const checks: readonly Check[] = [
  {
    name: "Warnings as native formulas count them",
    formula: "=[warnings]-SUMPRODUCT(IF([red:row]<[amber:row],--([value:row]<=[red:row]),--([value:row]>=[red:row])))",
    tolerance: 0,
    meaning: "Gauges at red by BUBBLE_GAUGES, less the same by native formulas.",
  },
  {
    name: "The last quarter is today's reading",
    formula: `=${readings.map(([key], index) => `ABS([${key}:last]-INDEX([value:row],1,${index + 1}))`).join("+")}`,
    tolerance: 0,
    meaning: "Differences between the last column of the history and the readings of today.",
  },
  {
    name: "Amber and red differ",
    formula: "=SUMPRODUCT(--([amber:row]=[red:row]))",
    tolerance: 0,
    meaning: "Gauges whose two thresholds are one, so that caution cannot be told from warning.",
  },
  {
    name: "No reading below zero",
    formula: '=COUNTIF([value:row],"<0")',
    tolerance: 0,
    meaning: "Readings with a wrong sign.",
  },
  {
    name: "Readings in the unit of their thresholds",
    formula: "=SUMPRODUCT(--(ABS([value:row])>100*ABS([red:row])))",
    tolerance: 0,
    meaning: "Readings more than a hundred times their red threshold: a slip of units.",
  },
  {
    name: "Computed gauges of the order of the published",
    formula: "=SUMPRODUCT(--([computed:row]>2*[value:row]))+SUMPRODUCT(--([computed:row]*2<[value:row]))",
    tolerance: 0,
    meaning: "Gauges computed at twice or half of what is published: a slip of units, or another scope.",
  },
  {
    name: "Thresholds of the order of the reading",
    formula:
      '=SUMPRODUCT(--([amber:row]>4*[value:row]))+SUMPRODUCT(--([red:row]>8*[value:row]))+COUNTIF([amber:row],"<=0")+COUNTIF([red:row],"<=0")+SUMPRODUCT(--([red:row]*8<[value:row]))+SUMPRODUCT(--([amber:row]*8<[value:row]))',
    tolerance: 0,
    meaning: "Thresholds far above or below the reading, or below zero.",
  },
];
