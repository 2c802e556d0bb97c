/** The published figures that the momentum model reproduces, and its checks. */
import type { Anchor, Check } from "../language/definition";

const gdp = "0.00%";

export const anchors: readonly Anchor[] = [
  {
    words: "Trailing twelve months 110bn",
    unit: "USD bn",
    source: "MOM-01",
    formula: "=[rateTrailing]",
    tolerance: 1,
    numberFormat: "0.0",
    name: "MomentumTrailingBillions",
  },
  {
    words: "Pace 175bn a year",
    unit: "USD bn a year",
    source: "MOM-02",
    formula: "=[rateLast]",
    tolerance: 1,
    numberFormat: "0.0",
    name: "MomentumPaceBillions",
  },
  {
    words: "The first extra 1bn took 180 days",
    unit: "days",
    source: "MOM-03",
    formula: "=[firstDays]",
    tolerance: 4,
    numberFormat: "0.0",
    name: "MomentumFirstDays",
  },
  {
    words: "now about two",
    unit: "days",
    source: "MOM-04",
    formula: "=[lastDays]",
    tolerance: 0.5,
    numberFormat: "0.0",
    name: "MomentumLastDays",
  },
  {
    words: "0.42% of US GDP",
    unit: "share",
    source: "MOM-05",
    formula: "=INDEX([shownGdp:row],1,3)",
    tolerance: 0.0001,
    numberFormat: gdp,
    name: "MomentumOfGdp",
  },
  {
    words: "0.13% a year before",
    unit: "share",
    source: "MOM-06",
    formula: "=INDEX([shownGdp:row],1,2)",
    tolerance: 0.0001,
    numberFormat: gdp,
    name: "MomentumOfGdpYearBefore",
  },
  {
    words: "0.04% two years before",
    unit: "share",
    source: "MOM-07",
    formula: "=INDEX([shownGdp:row],1,1)",
    tolerance: 0.0001,
    numberFormat: gdp,
    name: "MomentumOfGdpTwoYearsBefore",
  },
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
    meaning: "Price levels of nothing, or above ten times the base year's.",
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
];
