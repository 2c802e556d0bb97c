/** The published figures beside the lab ledger's, and its checks. */
import type { Anchor, Check } from "../language/definition";
import { billions } from "./inputs";

export const anchors: readonly Anchor[] = [
  {
    words: "2.47bn of revenue implied in 2024",
    unit: billions,
    source: "L-006",
    formula: "=[impliedRevenue:first]",
    name: "LabLedgerImplied2024",
  },
  {
    words: "1.2bn less than the press had for 2024",
    unit: billions,
    source: "L-009",
    formula: "=[missing:first]",
    name: "LabLedgerMissing2024",
  },
  {
    words: "4.3bn implied to September 2025",
    unit: billions,
    source: "T-002",
    formula: "=[impliedRevenue:last]",
    name: "LabLedgerImpliedNineMonths",
  },
  {
    words: "Inference of 2024 nearly twice the press figure",
    unit: "times",
    source: "L-004",
    formula: "=[inferenceTimes:first]",
    name: "LabLedgerInferenceTimes2024",
  },
  {
    words: "Inference of the first half of 2025 double the press figure",
    unit: "times",
    source: "L-012",
    formula: "=INDEX([inferenceTimes:row],1,2)",
    name: "LabLedgerInferenceTimesHalf2025",
  },
  {
    words: "Inference of nearly 10bn at the end",
    unit: billions,
    source: "L-024",
    formula: "=INDEX([yearlyInference:row],1,2)",
    name: "LabLedgerYearlyInference",
  },
];

export const checks: readonly Check[] = [
  {
    name: "The share by native formulas",
    formula:
      "=ABS(INDEX([receipts:row],1,1)/[partnerShare]-[impliedRevenue:first])+ABS([receipts:last]/[partnerShare]-[impliedRevenue:last])",
    tolerance: 0.000001,
    meaning: "Receipts over the share, less IMPLIED_REVENUE, in the first and the last period.",
  },
  {
    name: "Inference of the order of revenue",
    formula:
      "=SUMPRODUCT(--([inference:row]>10*[impliedRevenue:row]))+SUMPRODUCT(--([inference:row]*10<[impliedRevenue:row]))",
    tolerance: 0,
    meaning: "Periods with inference of ten times or a tenth of the revenue implied: a slip of units.",
  },
  {
    name: "Reported and implied of one order",
    formula: '=COUNTIF([reportedTimes:row],">5")+COUNTIF([reportedTimes:row],"<0.2")',
    tolerance: 0,
    meaning: "Periods whose two revenues differ five-fold: a slip of units or of the period.",
  },
  {
    name: "No amount below zero",
    formula:
      '=COUNTIF([reported:row],"<0")+COUNTIF([inference:row],"<0")+COUNTIF([inferenceReported:row],"<0")+COUNTIF([receipts:row],"<0")+COUNTIF([impliedPrinted:row],"<0")+COUNTIF([users:row],"<0")+COUNTIF([monthlyPrice:row],"<0")+COUNTIF([grossMargin:row],"<0")+([gigawattCost]<=0)',
    tolerance: 0,
    meaning: "Revenue, costs, prices, margins or users with a wrong sign.",
  },
  {
    name: "Shares lie between 0 and 1",
    formula:
      '=COUNTIF([grossMargin:row],">1")+COUNTIF([otherPart:row],">=1")+COUNTIF([otherPart:row],"<0")+([partnerShare]<=0)+([partnerShare]>1)+([freePart]<0)+([freePart]>1)',
    tolerance: 0,
    meaning: "A per cent typed as a whole number.",
  },
  {
    name: "Months of the periods",
    formula: '=COUNTIF([monthsIn:row],"<1")+COUNTIF([monthsIn:row],">12")+([monthsPerYear]<>12)',
    tolerance: 0,
    meaning: "Periods of less than a month or more than a year.",
  },
  {
    name: "Inference billed and reported of one order",
    formula: '=COUNTIF([inferenceTimes:row],">5")+COUNTIF([inferenceTimes:row],"<0.2")',
    tolerance: 0,
    meaning: "Periods whose two figures of inference differ five-fold: a slip of units.",
  },
  {
    name: "Estimates of one order",
    formula:
      "=SUMPRODUCT(--([bottomUp:row]>5*[impliedRevenue:row]))+SUMPRODUCT(--([bottomUp:row]*5<[impliedRevenue:row]))",
    tolerance: 0,
    meaning: "Periods whose users and prices give five times or a fifth of the revenue implied: a slip of units.",
  },
  {
    name: "A plausible cost of a gigawatt-year",
    formula: "=IF(AND([gigawattCost]>1,[gigawattCost]<50),0,1)",
    tolerance: 0,
    meaning: "1 where a gigawatt-year costs under 1bn or over 50bn.",
  },
];
