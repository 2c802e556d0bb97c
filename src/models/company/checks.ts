/** The filed figures that the company model arrives at, and its checks. */
import type { Anchor, Check } from "../language/definition";
import { continuityChecks } from "./continuity";
import { filedAnchors, oneMillion } from "./filedAnchors";
import { filedYears } from "./filedLine";
import { quarterLines } from "./quarters";
import { billions } from "./units";

const lineOf = { revenue: "revenue", operatingIncome: "operating", netIncome: "net" } as const;

export const anchors: readonly Anchor[] = filedAnchors.map(({ words, source, figure, year, name }) => ({
  words,
  unit: billions,
  source,
  formula: `=INDEX([${lineOf[figure]}:row],1,${year - filedYears[0] + 1})`,
  lastDigit: oneMillion,
  numberFormat: "#,##0.000",
  name: `Company${name}`,
}));

const nothing = 0.000001;
const allOf = (key: string) => `=SUMPRODUCT(ABS([${key}:row]))`;
const parts = [
  "aiOfAds",
  "aiOfOther",
  "aiOfCloud",
  "aiOfBets",
  "payingPart",
  "rentedUse",
  "partnerPart",
  "aiOfOperating",
  "aiOfCapex",
];
const outside = (key: string) => `COUNTIF([${key}:row],"<0")+COUNTIF([${key}:row],">1")`;
const amounts = [
  "filedCapex",
  "filedDepreciation",
  "filedCost",
  "capexPlan",
  "rentedPower",
  "tokenPrice",
  "monthlyPrice",
];

const driven = [
  "adGrowth",
  "otherGrowth",
  "cloudGrowth",
  "betsGrowth",
  "costChange",
  "operatingChange",
  "capexPlan",
  "newDebt",
  "payoutPart",
  "securitiesBought",
];

export const checks: readonly Check[] = [
  {
    name: "The balance sheet balances",
    formula: allOf("balance"),
    tolerance: nothing,
    meaning: "Assets less liabilities and equity, all years.",
  },
  {
    name: "Segments add up to revenue as filed",
    formula: allOf("revenueGap"),
    tolerance: nothing,
    meaning: "All filed years.",
  },
  {
    name: "Operating income as filed",
    formula: allOf("operatingGap"),
    tolerance: nothing,
    meaning: "Revenue less costs, against the filed line, all filed years.",
  },
  {
    name: "Net income as filed",
    formula: allOf("netGap"),
    tolerance: nothing,
    meaning: "Operating income, other income and tax, against the filed line, all filed years.",
  },
  {
    name: "Cash ties",
    formula: allOf("cashGap"),
    tolerance: nothing,
    meaning: "Opening cash and all flows since 2016, against the filed balance, all filed years.",
  },
  { name: "Assets as filed", formula: allOf("assetGap"), tolerance: nothing, meaning: "All filed years." },
  {
    name: "Fixed assets tie",
    formula: allOf("fixedGap"),
    tolerance: nothing,
    meaning: "Opening, spending, depreciation, closing of the years to come.",
  },
  {
    name: "Retained earnings tie",
    formula: allOf("retainedGap"),
    tolerance: nothing,
    meaning: "Opening, income, payout, closing, all years.",
  },
  {
    name: "Equity ties",
    formula: allOf("equityGap"),
    tolerance: nothing,
    meaning: "Opening, income, pay in shares, payout, closing of the years to come.",
  },
  {
    name: "Depreciation by native formulas",
    formula:
      '=IF([convention]="next",SUMPRODUCT(([year:last]-[year:row]>=1)*([year:last]-[year:row]<=[itLife])*[itCapex:row])/[itLife]-[itDepreciation:last],0)',
    tolerance: nothing,
    meaning: "Vintages still in use in the last year, over their life, less DEPRECIATION.",
  },
  {
    name: "Generative AI inside the company",
    formula:
      '=SUMPRODUCT(--([aiRevenue:row]>[revenue:row]))+SUMPRODUCT(--([aiCapex:row]>[capex:row]))+COUNTIF([restRevenue:row],"<0")',
    tolerance: 0,
    meaning: "Years in which the part exceeds the whole.",
  },
  {
    name: "Every year is filed or driven",
    formula: `=SUMPRODUCT(([year:row]<=[lastActual])*([filedRevenue:row]=""))+${driven.map((key) => `SUMPRODUCT(([year:row]>[lastActual])*([${key}:row]=""))`).join("+")}`,
    tolerance: 0,
    meaning:
      "Years to the last one on file without filed revenue, and blank drivers of the years after it, which would count as 0.",
  },
  {
    name: "Cost of revenue moves slowly",
    formula: '=COUNTIF([costLeap:row],">0.05")',
    tolerance: 0,
    meaning: "Filed years in which cost of revenue moves by over five points of revenue: a slip in one of the two.",
  },
  {
    name: "Fixed assets follow spending and depreciation",
    formula:
      '=COUNTIF([wearRate:row],"<0.05")+COUNTIF([wearRate:row],">0.3")+COUNTIF([fixedUnexplained:row],">0.2")+COUNTIF([fixedUnexplained:row],"<-0.2")',
    tolerance: 0,
    meaning:
      "Filed years that wear out under 5% or over 30% of fixed assets, or whose fixed assets move by over a fifth more than spending and depreciation say.",
  },
  {
    name: "What is sold has been built",
    formula:
      "=SUMPRODUCT(([aiRevenue:row]>1)*([aiCapex:row]<0.1*[aiRevenue:row]))+SUMPRODUCT(([aiRevenue:row]>1)*([aiDepreciation:row]<=0)*([year:row]>[lastActual]))",
    tolerance: 0,
    meaning:
      "Years that sell generative AI for over 1bn and spend less than a tenth of that on capacity, or write nothing off.",
  },
  {
    name: "Drivers continue the filed years",
    formula: "=[lastBottomUp]/[lastTopDown]-1",
    tolerance: 0.15,
    meaning: "Bottom-up over top-down in the last filed year: a leap in the forecast where it is large.",
  },
  {
    name: "Quarters add up to the year",
    formula: `=${quarterLines.map(({ key, ofYear }) => `ABS(SUM([${key}:row])-XLOOKUP([lastActual],[year:row],[${ofYear}:row]))`).join("+")}`,
    tolerance: nothing,
    meaning: "Four quarters less the filed year, line by line.",
  },
  {
    name: "Shares lie between 0 and 1",
    formula: `=${parts.map(outside).join("+")}+([taxRate]<0)+([taxRate]>=1)+([itPart]>1)+([averagePart]>1)`,
    tolerance: 0,
    meaning: "A per cent typed as a whole number.",
  },
  {
    name: "No amount below zero",
    formula: `=${amounts.map((key) => `COUNTIF([${key}:row],"<0")`).join("+")}`,
    tolerance: 0,
    meaning: "Spending, costs or prices with a wrong sign.",
  },
  {
    name: "Cash is never below zero",
    formula: '=COUNTIF([cash:row],"<0")',
    tolerance: 0,
    meaning: "Years that need more debt or less payout.",
  },
  {
    name: "No leap of revenue or spending",
    formula:
      '=COUNTIF([shownGrowth:row],">1")+COUNTIF([shownGrowth:row],"<-0.5")+(MAX([capex:row])>10*MEDIAN([capex:row]))',
    tolerance: 0,
    meaning: "A year of twice or half the revenue, or spending ten times the middle one: a slip of units.",
  },
  ...continuityChecks,
];
