/** The published figures beside the industry's own, and its checks. */
import type { Anchor, Check } from "../language/definition";
import { depreciationAnchors, neededAnchors } from "../capex/anchors";
import { builders } from "../capex/builders";
import { excludedLayer } from "../payments/paymentRows";
import { share } from "./inputs";
import { counted, quarterColumn, status, typed } from "./paymentPlaces";
import { gradeChecks } from "./builderGrades";
import { leaderChecks } from "./leaders";
import { thenAndNowChecks } from "./thenAndNow";
import { layers } from "./typedPayments";

const onlyCovered =
  "Only the firms below whose figures are known, to March 2026; the report counts over 1,000 to June.";
/** The revenue of some against the depreciation of all. */
const partOfRevenue =
  "Payments of the firms covered only, against the depreciation of all seven builders, of which four are paid here.";

/** A typed row of an account in the year or half year that ends on that day. */
const entered = (key: string, account: string, end: string) =>
  `SUMIFS(${typed("Amount")},${typed("Key")},"${key}",${typed("Account")},"${account}",${typed("Period")},${end})`;
const year2024 = "DATE([lastActual]-1,[monthsPerYear]+1,0)";
const half2025 = "DATE([lastActual],[monthsPerYear]-[monthsPerQuarter]-[monthsPerQuarter]+1,0)";
const revenue = "End customers > OpenAI";
const chipSales = "Builders > NVIDIA";
const inference = "OpenAI > Microsoft: inference";

export const anchors: readonly Anchor[] = [
  {
    words: "Revenue counted once, trailing twelve months 110bn",
    unit: "USD bn",
    source: "R-017",
    formula: "=[trailing:last]",
    numberFormat: "0.0",
    name: "IndustryTrailing",
    differs: onlyCovered,
  },
  {
    words: "Pace of a year over 175bn",
    unit: "USD bn",
    source: "R-014",
    formula: "=[pace:last]",
    numberFormat: "0.0",
    name: "IndustryPace",
    differs: onlyCovered,
  },
  {
    words: "Seven builders spend 2tn to 2026",
    unit: "USD bn",
    source: "R-067",
    formula: "=[cumulative:last]",
    numberFormat: "#,##0",
    name: "IndustrySpendingToLastYear",
  },
  ...depreciationAnchors("Industry"),
  ...neededAnchors("Industry"),
  {
    words: "32% headroom of all revenue, first quarter of 2026",
    unit: "share",
    source: "R-094",
    formula: "=[quarterHeadroom]",
    numberFormat: share,
    name: "IndustryHeadroomAll",
    differs: partOfRevenue,
  },
  {
    words: "19% headroom of hyperscalers and neoclouds",
    unit: "share",
    source: "R-093",
    formula: "=[quarterHeadroomOwners]",
    numberFormat: share,
    name: "IndustryHeadroomOwners",
    differs: partOfRevenue,
  },
  {
    words: "Two accounts of OpenAI's revenue in 2024 are about 1.2bn apart",
    unit: "USD bn",
    source: "L-009",
    formula: `=${entered(revenue, "OpenAI", year2024)}-${entered(revenue, "Microsoft", year2024)}`,
    numberFormat: "0.00",
    name: "IndustryRevenueApart",
  },
  {
    words: "One account of its inference in 2024 is nearly 2 times the other",
    unit: "times",
    source: "L-004",
    formula: `=${entered(inference, "Microsoft", year2024)}/${entered(inference, "OpenAI", year2024)}`,
    numberFormat: "0.00",
    name: "IndustryInferenceTimes",
  },
  {
    words: "and 2 times in the first half of 2025",
    unit: "times",
    source: "L-012",
    formula: `=${entered(inference, "Microsoft", half2025)}/${entered(inference, "OpenAI", half2025)}`,
    numberFormat: "0.00",
    name: "IndustryInferenceTimesHalf",
  },
];

const winners = `SUMPRODUCT((${quarterColumn("Amount")}<>0)*(${status}="Counted"))`;

export const checks: readonly Check[] = [
  {
    name: "Layers add up to what end customers pay, in each quarter",
    formula: "=SUMPRODUCT(ABS([added:row]-[paid:row]))",
    tolerance: 0.000001,
    meaning: "Value added of the layers less what end customers pay by native formulas, quarter by quarter.",
  },
  {
    name: "Firms add up to the layers, in each quarter",
    formula: "=SUMPRODUCT(ABS([firmTotal:row]-[added:row]))",
    tolerance: 0.000001,
    meaning: "Value added of all firms less that of the layers, quarter by quarter.",
  },
  {
    name: "Only these layers",
    formula: `=SUMPRODUCT(--(${[...layers, excludedLayer].map((layer) => `(${quarterColumn("Layer")}<>"${layer}")`).join("*")}>0))`,
    tolerance: 0,
    meaning: "Payments by quarter in a layer of another name.",
  },
  {
    name: "A payment in several accounts counts once",
    formula: `=ROWS(UNIQUE(HSTACK(${quarterColumn("Key")},${quarterColumn("Quarter")})))-SUMPRODUCT(--(${status}="Counted"))`,
    tolerance: 0,
    meaning: "Payments by key and quarter, less the rows that count.",
  },
  {
    name: "What does not count is nothing",
    formula: `=SUMPRODUCT((${status}<>"Counted")*ABS(${counted}))+${winners}-SUMPRODUCT(--(${counted}<>0))`,
    tolerance: 0,
    meaning: "Amounts counted in rows that another account stands for.",
  },
  {
    name: "Every payment typed has a key, a grade and a period of 3 to 12 months",
    formula: `=COUNTBLANK(${typed("Key")})+SUMPRODUCT(--(LEN(${typed("Grade")})<>1))+COUNTIF(${typed("Months")},"<"&[monthsPerQuarter])+COUNTIF(${typed("Months")},">"&[monthsPerYear])`,
    tolerance: 0,
    meaning: "Rows without a key or a letter, or of another length than a quarter to a year.",
  },
  {
    name: "Every payment in a known unit",
    formula: `=SUMPRODUCT(--ISNA(XMATCH(${typed("Unit")},[moneyUnit:row])))`,
    tolerance: 0,
    meaning: "Typed payments in a unit that the inputs do not list.",
  },
  {
    name: "Chips on calendar quarters as CALENDARISE puts them",
    formula: `=SUM(INDEX(AIE.CALENDARISE(FILTER(${typed("Period")},${typed("Key")}="${chipSales}"),FILTER(${typed("Amount")},${typed("Key")}="${chipSales}"),[monthsPerQuarter],[quarter:row],FALSE),,2))-SUMIFS(${counted},${quarterColumn("Key")},"${chipSales}")`,
    tolerance: 0.000001,
    meaning: "Quarters of NVIDIA by the function, less the same by native formulas.",
  },
  {
    name: "Every quarter has payments",
    formula: '=COUNTIF([paid:row],"<=0")',
    tolerance: 0,
    meaning: "Quarters in which no end customer pays.",
  },
  {
    name: "No quarter falls to under a quarter of the one before",
    formula: "=SUM([falls:row])",
    tolerance: 0,
    meaning: "Quarters whose pace of a year is less than the quarter before: rows that are not in yet, or a slip.",
  },
  {
    name: "Shares lie between 0 and 1",
    formula:
      '=([amazonPart]<0)+([amazonPart]>1)+([resoldPart]<0)+([resoldPart]>1)+([itPart]<=0)+([itPart]>1)+([newInUse]<0)+([newInUse]>1)+([target]<0)+([target]>=1)+COUNTIF([aiPart:row],"<=0")+COUNTIF([aiPart:row],">1")+([illustratedHosting]>[illustratedModels])+([illustratedHosting]<=0)',
    tolerance: 0,
    meaning: "Per cent typed as whole numbers.",
  },
  {
    name: "Rates of firms are positive and their days in order",
    formula:
      '=COUNTIF([thenRate:row],"<=0")+SUMPRODUCT(--([nowRate:row]<[thenRate:row]))+SUMPRODUCT(--([nowDay:row]<=[thenDay:row]))+SUMPRODUCT(--([nowRate:row]>[printedTrailing]))+SUMPRODUCT(--([thenDay:row]<DATE(2020,1,1)))+SUMPRODUCT(--([nowDay:row]>DATE(2040,1,1)))',
    tolerance: 0,
    meaning: "Firms with no rate, that shrank, whose days are the wrong way round, or above the whole industry.",
  },
  {
    name: "No spending below zero, and no leap",
    formula: `=COUNTIF([spend:row],"<0")+SUM([leaps:row])+SUM([aiPartFalls:row])+COUNTIF([leasesAMZN:row],"<0")+SUMPRODUCT(--(IF(ISNUMBER([leasesAMZN:row]),[leasesAMZN:row],0)>0.5*IF(ISNUMBER([fiscalAMZN:row]),[fiscalAMZN:row],0)))+${builders.map(({ key }) => `COUNTIF([fiscal${key}:row],"<0")`).join("+")}`,
    tolerance: 0,
    meaning:
      "Years of a builder below zero, four times or under half of the one before, leases above half of what is bought, or a falling part for generative AI.",
  },
  {
    name: "Lives, months and periods",
    formula:
      '=([itLife]<1)+([itLife]>15)+([buildingLife]<=[itLife])+([buildingLife]>60)+([monthsPerQuarter]<>3)+([monthsPerYear]<>12)+COUNTIF([endMonth:row],"<1")+COUNTIF([endMonth:row],">12")',
    tolerance: 0,
    meaning: "Lives of under a year or over a generation, months that are none.",
  },
  {
    name: "Tokens said are part of the world's",
    formula: '=([tokensKnown]>[worldTokens])+COUNTIF([tokensMonth:row],"<=0")',
    tolerance: 0,
    meaning: "1 where two providers run more than the world.",
  },
  ...gradeChecks,
  ...leaderChecks,
  ...thenAndNowChecks,
];
