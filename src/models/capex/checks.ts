/** The published figures that the capex model reproduces, and its checks. */
import type { Anchor, Check } from "../language/definition";
import { spenders } from "./filings";
import { share } from "./inputs";
import { publishedYears, revenueIds } from "./sources";

/** Two of seven printed pairs fit to the digit. */
const fitsPrint = [2023, 2024];

export const anchors: readonly Anchor[] = [
  ...publishedYears.map((year, index): Anchor => ({
    words: `Revenue needed in ${year} for 50% headroom`,
    unit: "USD bn",
    source: revenueIds[index]!,
    formula: `=INDEX([shownNeeded:row],1,${index + 1})`,
    numberFormat: "0",
    name: `CapexNeeded${year}`,
    ...(!fitsPrint.includes(year) && { differs: "Twice a depreciation that is printed rounded to whole billions." }),
  })),
  {
    words: "Depreciation takes 81% of the owners' revenue",
    unit: "share",
    source: "R-095",
    formula: "=[shownOwners]",
    numberFormat: share,
    name: "CapexAbsorbedOwners",
  },
  {
    words: "and 68% of all generative-AI revenue",
    unit: "share",
    source: "R-096",
    formula: "=[shownAll]",
    numberFormat: share,
    name: "CapexAbsorbedAll",
  },
  {
    words: "36% headroom if chips last eight years",
    unit: "share",
    source: "R-143",
    formula: "=INDEX([shownByLife:row],1,6)",
    numberFormat: share,
    name: "CapexHeadroomEightYears",
    differs: "IT as 80% of depreciation, as in a new gigawatt; 84% would give 36%.",
  },
];

const spends = spenders.map(({ key }) => `[spend${key}:row]`);

export const checks: readonly Check[] = [
  {
    name: "Companies add up to all spending",
    formula: `=${spends.map((row) => `SUM(${row})`).join("+")}-SUM([spend:row])`,
    tolerance: 0.000001,
    meaning: "The four companies less their total.",
  },
  {
    name: "Spending = depreciation + what is left",
    formula: "=SUM([aiSpend:row])-SUM([depreciation:row])-[netAssets:last]",
    tolerance: 0.000001,
    meaning: "All spending for generative AI, less what was written off and what is left of it.",
  },
  {
    name: "The schedule's depreciation is the vintages'",
    formula: "=SUM([schedule:5])-SUM([depreciation:row])",
    tolerance: 0.000001,
    meaning: "HEADROOM_SCHEDULE less DEPRECIATION.",
  },
  {
    name: "No spending below zero",
    formula: `=${spends.map((row) => `COUNTIF(${row},"<0")`).join("+")}+COUNTIF([revenue:row],"<0")`,
    tolerance: 0,
    meaning: "Spending or revenue with a wrong sign.",
  },
  {
    name: "No quarter leaps",
    formula: `=${spends.map((row) => `(MAX(${row})>10*MEDIAN(${row}))+(MIN(${row})*10<MEDIAN(${row}))`).join("+")}`,
    tolerance: 0,
    meaning: "Companies with a quarter ten times or a tenth of their middle one: a slip of units.",
  },
  {
    name: "The sources of funds add up to one",
    formula: "=[fromCash]+[fromBalance]+[fromLeases]+[fromDebt]+[fromEquity]-1",
    tolerance: 0.000001,
    meaning: "All parts of the funding less the whole.",
  },
  {
    name: "Parts lie between 0 and 1",
    formula: '=COUNTIF([aiPart:row],"<0")+COUNTIF([aiPart:row],">1")+([itPart]<0)+([itPart]>1)+([target]>=1)',
    tolerance: 0,
    meaning: "Shares typed as whole numbers of per cent.",
  },
  {
    name: "Headroom rises with life",
    formula: "=([byLife:last]<=[byLife:first])+([breakeven]<=0)",
    tolerance: 0,
    meaning: "1 where longer lives leave less.",
  },
  {
    name: "Lives and periods",
    formula: "=([itLife]<1)+([itLife]>15)+([buildingLife]<5)+([buildingLife]>60)+([quartersPerYear]<>4)",
    tolerance: 0,
    meaning: "Lives of under a year or over a generation.",
  },
];
