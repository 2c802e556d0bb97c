/** What is checked of the capex model. */
import type { Check } from "../language/definition";
import { builders } from "./builders";
import { forecastChecks } from "./forecasts";

const rows = (line: string) => builders.map(({ key }) => `[${line}${key}:row]`);
const each = (line: string, term: (row: string) => string) => rows(line).map(term).join("+");

export const checks: readonly Check[] = [
  {
    name: "Builders add up to all spending",
    formula: `=${each("spend", (row) => `SUM(${row})`)}-[cumulative:last]`,
    tolerance: 0.000001,
    meaning: "The seven builders less their total.",
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
    name: "The implied spending gives the printed depreciation back",
    formula:
      "=INDEX([impliedSpend:row],1,1)*([itPart]/[itLife]+(1-[itPart])/[buildingLife])-[publishedDepreciation:first]",
    tolerance: 0.000001,
    meaning: "The first year's charge of the spending implied, less the printed one.",
  },
  {
    name: "The same life from 2026 on changes nothing",
    formula:
      '=IF(AND([convention]="full",COUNTIF([life:row],[itLife])=1),XLOOKUP([itLife],[life:row],[lifeDepreciation:row])-[quarterDepreciation],0)',
    tolerance: 0.000001,
    meaning: "Depreciation of the first quarter at today's life, by the table of lives, less the quarter's own.",
  },
  {
    name: "No spending below zero",
    formula: `=${each("fiscal", (row) => `COUNTIF(${row},"<0")`)}+COUNTIF([leasesAMZN:row],"<0")+COUNTIF([revenue:row],"<0")+COUNTIF([chipsSold:row],"<0")`,
    tolerance: 0,
    meaning: "Spending or revenue with a wrong sign.",
  },
  {
    name: "Spending neither leaps nor collapses",
    formula:
      "=SUM([leaps:row])+SUM([fiscalFalls:row])+SUMPRODUCT(--(IF(ISNUMBER([leasesAMZN:row]),[leasesAMZN:row],0)>0.5*IF(ISNUMBER([fiscalAMZN:row]),[fiscalAMZN:row],0)))",
    tolerance: 0,
    meaning:
      "Years in which a builder falls to under half or, above 5bn, leaps to over four times, and leases above half of what is bought.",
  },
  {
    name: "Revenue does not fall back",
    formula: "=SUMPRODUCT(--([revenueFalls:row]=1))",
    tolerance: 0,
    meaning: "Years with less revenue than the year before: a slip in one of the two.",
  },
  {
    name: "No year leaps",
    formula: `=${each("fiscal", (row) => `(MAX(${row})>12*MEDIAN(IF(${row}>0,${row})))`)}`,
    tolerance: 0,
    meaning: "Builders with a year twelve times their middle one: a slip of units.",
  },
  {
    name: "No builder stops spending",
    formula: `=${builders.map(({ key }) => `([spend${key}:last]<=0)+(COUNTIF([spend${key}:row],0)>4)`).join("+")}`,
    tolerance: 0,
    meaning: "Builders without spending in the last year, or in five years and more.",
  },
  {
    name: "Revenue of the order of what it was the year before",
    formula:
      "=SUMPRODUCT(--([revenue:row]>1.5*[spend:row]))+([revenue:last]<=0)+([quarterRevenue]>3*[revenue:last])+([quarterRevenue]*5<[revenue:last])",
    tolerance: 0,
    meaning:
      "Revenue above one and a half times all spending, none in the last year, or of another order than that of the first quarter.",
  },
  {
    name: "The sources of funds add up to one",
    formula:
      "=ABS([fromCash]+[fromBalance]+[fromLeases]+[fromDebt]+[fromEquity]-1)+([fromCash]<0)+([fromBalance]<0)+([fromLeases]<0)+([fromDebt]<0)",
    tolerance: 0.000001,
    meaning: "All parts of the funding less the whole, and parts below zero other than equity bought back.",
  },
  {
    name: "Parts lie between 0 and 1",
    formula:
      '=COUNTIF([aiPart:row],"<=0")+COUNTIF([aiPart:row],">1")+([itPart]<=0)+([itPart]>1)+([target]<=0)+([target]>=1)+([newInUse]<=0)+([newInUse]>0.25)+([firstCharge]<=0)+([firstCharge]>1)+([middleShare]<0.5)+([middleShare]>0.75)+([ownersPart]<=0)+([ownersPart]>1)+([boughtPart]<=0)+([boughtPart]>1)+([chipPartThen]<=0)+([chipPartNow]>1)+([chipPartNow]<[chipPartThen])+([headroomAll]<0)+([headroomAll]>1)+([headroomOwners]<0)+([headroomOwners]>1)',
    tolerance: 0,
    meaning: "Shares typed as whole numbers of per cent, below zero or, where there must be some, of nothing.",
  },
  {
    name: "Three ways to the spending for generative AI are of one order",
    formula:
      "=SUMPRODUCT(--([aiSpend:row]>4*[impliedSpend:row]))+SUMPRODUCT(--([aiSpend:row]*4<[impliedSpend:row]))+SUMPRODUCT(--(IF(ISNUMBER([chipSpend:row]),[chipSpend:row]/[impliedSpend:row],1)>4))+SUMPRODUCT(--(IF(ISNUMBER([chipSpend:row]),[chipSpend:row]/[impliedSpend:row],1)<0.25))",
    tolerance: 0,
    meaning:
      "Years in which the assumed spending, or what chips bought imply, is four times or a quarter of what the printed depreciation implies.",
  },
  {
    name: "Headroom rises with life",
    formula: "=([byLife:last]<=[byLife:first])+([lifeHeadroom:last]<=[lifeHeadroom:first])+([breakeven]<=0)",
    tolerance: 0,
    meaning: "1 where longer lives leave less.",
  },
  {
    name: "Lives, months and periods",
    formula:
      '=([itLife]<1)+([itLife]>15)+([buildingLife]<5)+([buildingLife]>60)+([buildingLife]<=[itLife])+([monthsPerYear]<>12)+COUNTIF([endMonth:row],"<1")+COUNTIF([endMonth:row],">12")+([lastActual]<>INDEX([year:row],1,COLUMNS([year:row])-1))',
    tolerance: 0,
    meaning:
      "Lives of under a year or over a generation, months that are none, a last year that is not the one before the guided one.",
  },
  {
    name: "A quarter, its GDP and a gigawatt of plausible size",
    formula:
      "=([gdp]<20000)+([gdp]>60000)+([revenueOfGdp]<=0)+([revenueOfGdp]>0.05)+([gigawattServers]<=0)+([gigawattNetwork]<=0)+([itShare]<0.5)+([itShare]>0.95)+([indexRevenue]<=0)",
    tolerance: 0,
    meaning: "GDP in another unit, a share of it above 5%, chips under half or above 95% of a gigawatt's capital.",
  },
  {
    name: "Backlogs of a plausible size",
    formula: '=COUNTIF([backlogYears:row],"<0.3")+COUNTIF([backlogYears:row],">10")',
    tolerance: 0,
    meaning: "Orders of under four months or over ten years of revenue: a slip of units.",
  },
  ...forecastChecks,
];
