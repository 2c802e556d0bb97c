/** The published figures that the momentum model reproduces, and its checks. */
import type { Anchor, Check } from "../language/definition";
import { welfareAnchors, welfareChecks } from "./welfare";

export const anchors: readonly Anchor[] = [
  {
    words: "Revenue of GDP three times that of a year before",
    unit: "times",
    source: "R-042",
    formula: "=[oneYearTimes]",
    numberFormat: "0.0",
    name: "MomentumOneYearTimes",
  },
  {
    words: "ten times that of two years before",
    unit: "times",
    source: "R-043",
    formula: "=[twoYearTimes]",
    numberFormat: "0.0",
    name: "MomentumTwoYearTimes",
  },
  {
    words: "A further billion in under two days",
    unit: "days",
    source: "R-023",
    formula: "=[daysAtPace]",
    numberFormat: "0.00",
    name: "MomentumDaysAtPace",
    differs: "The printed pace gives 2.09 days; two days need 182.5bn a year.",
  },
  {
    words: "Revenue doubles in 0.7 years",
    unit: "years",
    source: "E-020",
    formula: "=[doublingOfShares]",
    numberFormat: "0.00",
    name: "MomentumDoubling",
    differs: "The printed shares of GDP give 0.59: another window, or another figure of revenue.",
  },
  {
    words: "Corporate profits 32 times revenue",
    unit: "times",
    source: "R-039",
    formula: "=[profitTimes]",
    numberFormat: "0.0",
    name: "MomentumProfitTimes",
    differs: "The national figures are rounded; look up the latest estimate.",
  },
  {
    words: "Three times faster than any earlier wave",
    unit: "times",
    source: "R-015",
    formula: "=[shownLead]",
    numberFormat: "0.0",
    name: "MomentumLead",
    differs: "Revenue of the third year over the larger earlier wave; the report names no measure of speed.",
  },
  ...welfareAnchors,
];

export const checks: readonly Check[] = [
  {
    name: "Months add up to the cumulative revenue",
    formula: "=SUM([monthRevenue:row])-[cumulative:last]",
    tolerance: 0.000001,
    meaning: "All months less the last cumulative figure.",
  },
  {
    name: "Run rates as native formulas say",
    formula:
      "=ABS([rateLast]-12*[monthRevenue:last])+ABS([rateTrailing]-[trailing:last])+ABS([rateBest]-12*MAX([monthRevenue:row]))",
    tolerance: 0.000001,
    meaning: "RUN_RATE less the same by native formulas.",
  },
  {
    name: "Milestones reach as far as the revenue",
    formula: "=[steps]-INT([cumulative:last]/[step])",
    tolerance: 0,
    meaning: "Milestones passed, less cumulative revenue over the step, rounded down.",
  },
  {
    name: "Year 0 is at the threshold",
    formula: "=SUMPRODUCT(--(CHOOSE({1,2,3},[google:first],[aws:first],[genai:first])<[threshold]))",
    tolerance: 0,
    meaning: "Waves whose year 0 lies below the threshold.",
  },
  {
    name: "Prices rise plausibly",
    formula: "=SUMPRODUCT(--([deflator:row]<=0))+SUMPRODUCT(--([deflator:row]>10))",
    tolerance: 0,
    meaning: "Price levels of zero, or above ten times the base year's.",
  },
  {
    name: "Labour cost and profits below GDP",
    formula: "=SUMPRODUCT(--([labourCost:row]+[profits:row]>[gdp:row]))",
    tolerance: 0,
    meaning: "Quarters in which parts of GDP exceed it: a slip of units.",
  },
  {
    name: "No revenue below zero",
    formula: '=COUNTIF([monthRevenue:row],"<=0")+COUNTIF([googleRevenue:row],"<0")+COUNTIF([awsRevenue:row],"<0")',
    tolerance: 0,
    meaning: "Months without revenue, or figures with a wrong sign.",
  },
  {
    name: "Growth a month is a fraction",
    formula: "=SUMPRODUCT(--(ABS([monthlyGrowth:row])>1))",
    tolerance: 0,
    meaning: "Per cent typed as whole numbers.",
  },
  {
    name: "Monthly growth, steps and thresholds are plausible",
    formula:
      '=COUNTIF([monthlyGrowth:row],"<-0.05")+COUNTIF([monthlyGrowth:row],">0.5")+([step]<=0)+([step]>5)+([threshold]<=0)+([threshold]>5)+([monthsPerYear]<>12)+([daysPerYear]<365)+([daysPerYear]>366)+([startRevenue]>1)',
    tolerance: 0,
    meaning:
      "Months that shrink by over 5% or grow by over 50%, milestones or thresholds above 5bn, a year of other months or days.",
  },
  {
    name: "The economy of the United States is of its size",
    formula:
      '=COUNTIF([gdp:row],"<25000")+COUNTIF([gdp:row],">60000")+SUMPRODUCT(--([labourCost:row]<0.3*[gdp:row]))+SUMPRODUCT(--([profits:row]<0.05*[gdp:row]))+([itOfGdp]<0.02)+([itOfGdp]>0.3)+SUMPRODUCT(--(ABS([ofGdp:row]-[publishedOfGdp:row])>0.5*[publishedOfGdp:row]))',
    tolerance: 0,
    meaning:
      "GDP, wages, profits or the IT sector of another order, or a share of GDP that is half off the published one.",
  },
  {
    name: "Prices rise year by year",
    formula:
      "=SUMPRODUCT(--(INDEX([priceLevel:row],1,COLUMNS([priceLevel:row]))>1.6*MEDIAN([priceLevel:row])))+(MAX([priceLevel:row])>2.5*MIN([priceLevel:row]))",
    tolerance: 0,
    meaning: "Consumer prices of 2.5 times the lowest year's: a digit slipped.",
  },
  ...welfareChecks,
];
