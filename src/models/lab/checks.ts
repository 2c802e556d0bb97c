/** The published figures that the lab model reproduces, and its checks. */
import type { Anchor, Check } from "../language/definition";
import { share } from "./inputs";

export const anchors: readonly Anchor[] = [
  {
    words: "20 times the price, a quarter used, 75% margin: −25%",
    unit: "share",
    source: "Z-038",
    formula: "=[userMargin]",
    numberFormat: share,
    name: "LabMarginAtQuarter",
  },
  {
    words: "40 dollars of service for one",
    unit: "times",
    source: "Z-028",
    formula: "=[largeMultipleLow]",
    numberFormat: "0.0",
    name: "LabServiceForADollar",
  },
  {
    words: "Up to 70 times the price of a plan",
    unit: "times",
    source: "Z-032H",
    formula: "=[largeMultipleHigh]",
    numberFormat: "0.0",
    name: "LabMultipleHigh",
  },
  {
    words: "Three heavy users take the revenue of 2,000",
    unit: "users",
    source: "Z-035",
    formula: "=[heavyToTake]",
    numberFormat: "0.00",
    name: "LabHeavyUsers",
  },
];

export const checks: readonly Check[] = [
  {
    name: "The bridge ends at its margins",
    formula: "=SUMPRODUCT(ABS([bridgeProfit:row]/[impliedRevenue:row]-[margin:row]))",
    tolerance: 0.000001,
    meaning: "Gross profit over revenue, less the margin it was made from.",
  },
  {
    name: "The plan's margin as native formulas say",
    formula: "=SUMPRODUCT(ABS([planMargin:row]-(1-[multiple]*[used:row]*(1-[apiMargin]))))",
    tolerance: 0.000001,
    meaning: "SUBSCRIPTION_MARGIN less 1 − multiple × used × (1 − API margin).",
  },
  {
    name: "Both costs give the published margin",
    formula: "=SUMPRODUCT(ABS([burdenMargin:row]-[marginNow]))",
    tolerance: 0.000001,
    meaning:
      "The margin by FREE_USER_BURDEN in each case, less the published one that the cost of free users was solved for.",
  },
  {
    name: "Costs of payers rise from case to case",
    formula:
      "=SUMPRODUCT(--(INDEX([costPerPaying:row],1,2)<=[costPerPaying:first]))+([costPerPaying:last]<=INDEX([costPerPaying:row],1,2))",
    tolerance: 0,
    meaning: "A range that does not run from little to much.",
  },
  {
    name: "Spend follows volume and price",
    formula: "=SUMPRODUCT(ABS((1+[volumeLow:row])*(1+[cut:row])-1-[spendLow:row]))",
    tolerance: 0.000001,
    meaning: "Price times volume, less spend.",
  },
  {
    name: "Shares lie between 0 and 1",
    formula: "=([apiMargin]>1)+([freePart]<0)+([freePart]>1)+([userShare]<0)+([userShare]>1)",
    tolerance: 0,
    meaning: "Fractions typed as whole numbers of per cent, or with a wrong sign.",
  },
  {
    name: "Margins above 100% or below −500%",
    formula: "=SUMPRODUCT(--([margin:row]>1))+SUMPRODUCT(--([margin:row]<[leastMargin]))",
    tolerance: 0,
    meaning: "Margins that no business has.",
  },
  {
    name: "Prices and costs have no sign",
    formula:
      '=([smallPrice]<=0)+([largePrice]<=0)+COUNTIF([costPerPaying:row],"<0")+COUNTIF([costPerFree:row],"<0")+([inference]<0)',
    tolerance: 0,
    meaning: "Prices that are none, costs below zero.",
  },
  {
    name: "Commitments of a plausible size",
    formula:
      "=([commitmentsAll]<[revenueNeeded])+([commitmentsAll]>10*[revenueNeeded])+([neededOfIndustry]<0.1)+([neededOfIndustry]>10)",
    tolerance: 0,
    meaning:
      "Commitments below a year of the revenue they need or above ten, or a need of another order than the industry's revenue.",
  },
  {
    name: "Years and shares of the two labs",
    formula: "=([yearsToNeed]<0.5)+([yearsToNeed]>20)+([labsPart]<=0)+([labsPart]>1)",
    tolerance: 0,
    meaning: "A need that is over or a generation away, a share above one.",
  },
  {
    name: "Free users cost less than payers",
    formula: "=SUMPRODUCT(--([costPerFree:row]>[costPerPaying:row]))",
    tolerance: 0,
    meaning: "Cases in which serving a free user costs more than serving a payer: a slip of units, or another margin.",
  },
  {
    name: "Plans and their tokens are plausible",
    formula:
      "=([multiple]<1)+([multiple]>150)+([apiMargin]<=0)+([apiMargin]>=1)+([largePrice]<2*[smallPrice])+([largePrice]>50*[smallPrice])+([largeHigh]<[largeLow])+([largeMultipleHigh]>150)+([largeMultipleLow]<1)+([heavyUsers]<=0)+([heavyUsers]>0.01*[payers])+([expected]<=[marginNow])",
    tolerance: 0,
    meaning:
      "Tokens of more than 150 times a plan's price, plans of one price, heavy users of over one in a hundred, an expected margin below the one there is.",
  },
  {
    name: "The industry and the two labs are of one order",
    formula:
      "=([industryPace]<0.1*[revenueNeeded])+([industryPace]>2*[revenueNeeded])+([inference]>[industryPace])+([labsNow]<[inference])",
    tolerance: 0,
    meaning:
      "An industry of a tenth or of twice what two labs need, or one lab's inference above all that two labs take in.",
  },
];
