/** The published figures that the lab ledger arrives at, and its checks. */
import type { Anchor, Check } from "../language/definition";
import { billions } from "./inputs";

const printed = 0.005;

export const anchors: readonly Anchor[] = [
  {
    words: "2.47bn of revenue implied in 2024",
    unit: billions,
    source: "LED-11",
    formula: "=[impliedRevenue:first]",
    tolerance: printed,
    name: "LabLedgerImplied2024",
  },
  {
    words: "2.27bn in the first half of 2025",
    unit: billions,
    source: "LED-12",
    formula: "=[impliedRevenue:last]",
    tolerance: printed,
    name: "LabLedgerImpliedHalf2025",
  },
];

export const checks: readonly Check[] = [
  {
    name: "The share by native formulas",
    formula: "=SUMPRODUCT(ABS([receipts:row]/[partnerShare]-[impliedRevenue:row]))",
    tolerance: 0.000001,
    meaning: "Receipts over the share, less IMPLIED_REVENUE.",
  },
  {
    name: "Inference of the order of revenue",
    formula: "=SUMPRODUCT(--([inference:row]>10*[reported:row]))+SUMPRODUCT(--([inference:row]*10<[reported:row]))",
    tolerance: 0,
    meaning: "Periods with inference of ten times or a tenth of the revenue reported: a slip of units.",
  },
  {
    name: "No amount below zero",
    formula:
      '=COUNTIF([reported:row],"<0")+COUNTIF([inference:row],"<0")+COUNTIF([receipts:row],"<0")+COUNTIF([users:row],"<0")',
    tolerance: 0,
    meaning: "Revenue, costs or users with a wrong sign.",
  },
  {
    name: "Shares lie between 0 and 1",
    formula:
      '=COUNTIF([grossMargin:row],">1")+COUNTIF([otherPart:row],">=1")+([partnerShare]<=0)+([partnerShare]>1)+([freePart]<0)+([freePart]>1)',
    tolerance: 0,
    meaning: "A per cent typed as a whole number.",
  },
  {
    name: "Receipts below revenue, in the same unit",
    formula: "=SUMPRODUCT(--([receipts:row]>[reported:row]))+SUMPRODUCT(--([receipts:row]*1000<[reported:row]))",
    tolerance: 0,
    meaning: "Receipts above revenue or under a thousandth of it: millions beside billions.",
  },
  {
    name: "Estimates of one order",
    formula: "=(MAX([estimates:row])>10*MIN([estimates:row]))*1",
    tolerance: 0,
    meaning: "1 where one estimate is ten times another: a slip of units or of the period.",
  },
];
