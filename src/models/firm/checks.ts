/** The published figures that the firm's budget reproduces, and its checks. */
import type { Anchor, Check } from "../language/definition";
import { share } from "./inputs";
import { peerAnchors, peerChecks } from "./peerChecks";

export const anchors: readonly Anchor[] = [
  {
    words: "73% of executives saw less return than expected",
    unit: "share",
    source: "E-010",
    formula: "=[belowExpected]",
    numberFormat: share,
    name: "FirmBelowExpected",
  },
  {
    words: "A yearly budget gone in four months, by the other print of it",
    unit: "months",
    source: "B-021",
    formula: "=[quarterGone]",
    numberFormat: "0.0",
    name: "FirmBudgetMonths",
    differs: "One firm, two prints: four months, and one quarter. Neither is preferred.",
  },
  ...peerAnchors,
];

export const checks: readonly Check[] = [
  {
    name: "Never more than the pool",
    formula: "=MAX(SUM([quota:row])-[pool],0)",
    tolerance: 0.000001,
    meaning: "Quotas in all above the pool.",
  },
  {
    name: "The pool is used up or every wish met",
    formula: "=MIN([pool]-SUM([quota:row]),SUM([short:row]))",
    tolerance: 0.01,
    meaning: "What is left of the pool while somebody goes short; cents may be lost to rounding.",
  },
  {
    name: "Asked for = given + approval + short",
    formula: "=SUM([request:row])-SUM([quota:row])-SUM([approval:row])-SUM([short:row])",
    tolerance: 0.000001,
    meaning: "Requests less what became of them.",
  },
  {
    name: "Nobody below the floor",
    formula: "=SUMPRODUCT(--([quota:row]<[floor:row]))",
    tolerance: 0,
    meaning: "Roles that get less than what they get in any case.",
  },
  {
    name: "Budget and spending in the same unit",
    formula: "=([lastMonth]>[budget])+([budget]>100*[spentSoFar])",
    tolerance: 0,
    meaning:
      "A month above the whole year's budget, or a budget above a hundred times the spending: thousands against dollars.",
  },
  {
    name: "No amount below zero",
    formula:
      '=COUNTIF([heads:row],"<0")+COUNTIF([perHead:row],"<0")+COUNTIF([spend:row],"<0")+COUNTIF([lineItem:row],"<0")',
    tolerance: 0,
    meaning: "Heads, requests, spending or lines of the profit and loss with a wrong sign.",
  },
  {
    name: "Shares lie between -1 and 1",
    formula:
      "=([useless]<=0)+([useless]>1)+([felt]<=0)+([felt]>1)+([moreTime]<-0.05)+([moreTime]>1)+(ABS([growth])>1)+([floorShare]>1)+([floorShare]<=0)+([likeMeasured]<=0)+([likeMeasured]>1)+([savedShare]<0)+([savedShare]>1)+([soldShare]<0)+([soldShare]>1)",
    tolerance: 0,
    meaning: "Per cent typed as whole numbers.",
  },
  {
    name: "No month left out",
    formula: '=SUMPRODUCT(--([spend:row]<>""))-MATCH(10^9,[spend:row],1)',
    tolerance: 0,
    meaning: "Months with spending, less the place of the last one.",
  },
  {
    name: "Limits in their order, of plausible size",
    formula:
      '=([floorPerHead]>[capPerHead])+([floorPerHead]<=0)+([capPerHead]>5000)+COUNTIF([perHead:row],">5000")+([startPerHead:first]>[startPerHead:last])+COUNTIF([startPerHead:row],"<20")+COUNTIF([startPerHead:row],">1500")',
    tolerance: 0,
    meaning: "A floor above the limit, or more than 5,000 USD a head and month.",
  },
  {
    name: "Others' allowances in their period",
    formula:
      '=COUNTIF([perMonth:row],"<20")+COUNTIF([perMonth:row],">5000")+SUMPRODUCT(--([periodsPerYear:row]<>1)*([periodsPerYear:row]<>12)*([periodsPerYear:row]<>52))',
    tolerance: 0,
    meaning: "Allowances under 20 or above 5,000 USD a head and month, or periods that are no year, month or week.",
  },
  {
    name: "Hours, wages and budget of a firm of that size",
    formula:
      '=([hourCost]<5)+([hourCost]>300)+([hours]<40)+([hours]>250)+COUNTIF([weight:row],">9")+([budget]>SUM([heads:row])*60000)+([budget]>12*[revenue])+SUMPRODUCT(--([heads:row]>0.8*SUM([heads:row])))+([runway]>36)+([tokensTimes]<1)+([outputTimes]<0.1)',
    tolerance: 0,
    meaning:
      "Hours or wages that nobody has, a budget above 60,000 USD a head, above the revenue of a year or that lasts for more than three years, or one role of over four fifths of all heads.",
  },
  ...peerChecks,
];
