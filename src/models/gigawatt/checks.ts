/** The published figures that the gigawatt model reproduces, and its checks. */
import type { Anchor, Check } from "../language/definition";
import { perMillion, share } from "./inputs";

const yearly = "USD bn a year";

/** The report prints two decimals. */
const printed = 0.0051;

export const anchors: readonly Anchor[] = [
  {
    words: "Capital 7.0bn a year",
    unit: yearly,
    source: "GW-15",
    formula: "=[shownCapital]",
    tolerance: 0.05,
    name: "GigawattCapital",
  },
  {
    words: "Operations 0.9bn a year",
    unit: yearly,
    source: "GW-16",
    formula: "=[shownOperations]",
    tolerance: 0.05,
    name: "GigawattOperations",
  },
  {
    words: "Together 7.9bn",
    unit: yearly,
    source: "GW-17",
    formula: "=[shownCost]",
    tolerance: 0.05,
    name: "GigawattCost",
  },
  {
    words: "89% of it capital",
    unit: "share",
    source: "GW-18",
    formula: "=[capitalPart]",
    tolerance: 0.005,
    numberFormat: share,
    name: "GigawattCapitalPart",
  },
  {
    words: "480,000 GPUs",
    unit: "GPUs",
    source: "GW-19",
    formula: "=[gpus]",
    tolerance: 5000,
    numberFormat: "#,##0",
    name: "GigawattGpus",
  },
  {
    words: "0.10 for an open-weight model",
    unit: perMillion,
    source: "GW-20",
    formula: "=INDEX([openPrice:row],1,1)",
    tolerance: printed,
    name: "GigawattFloorOpen",
  },
  {
    words: "0.42 with a licence",
    unit: perMillion,
    source: "GW-21",
    formula: "=INDEX([licensedPrice:row],1,1)",
    tolerance: printed,
    name: "GigawattFloorLicensed",
  },
  {
    words: "0.20 at 50% gross margin",
    unit: perMillion,
    source: "GW-22",
    formula: "=INDEX([openPrice:row],1,2)",
    tolerance: printed,
    name: "GigawattPriceOpenHalf",
  },
  {
    words: "0.40 at 75%",
    unit: perMillion,
    source: "GW-23",
    formula: "=INDEX([openPrice:row],1,3)",
    tolerance: printed,
    name: "GigawattPriceOpenMost",
  },
  {
    words: "0.84 licensed at 50%",
    unit: perMillion,
    source: "GW-24",
    formula: "=INDEX([licensedPrice:row],1,2)",
    tolerance: 2 * printed,
    name: "GigawattPriceLicensedHalf",
  },
  {
    words: "1.68 licensed at 75%",
    unit: perMillion,
    source: "GW-25",
    formula: "=INDEX([licensedPrice:row],1,3)",
    tolerance: 4 * printed,
    name: "GigawattPriceLicensedMost",
  },
  {
    words: "Worth 0.25 at 25% return, open, 50%",
    unit: perMillion,
    source: "GW-26",
    formula: "=INDEX([openValue:row],1,2)",
    tolerance: printed,
    name: "GigawattValueOpenHalf",
  },
  {
    words: "Worth 0.50, open, 75%",
    unit: perMillion,
    source: "GW-27",
    formula: "=INDEX([openValue:row],1,3)",
    tolerance: printed,
    name: "GigawattValueOpenMost",
  },
  {
    words: "Worth 1.05, licensed, 50%",
    unit: perMillion,
    source: "GW-28",
    formula: "=INDEX([licensedValue:row],1,2)",
    tolerance: 3 * printed,
    name: "GigawattValueLicensedHalf",
  },
  {
    words: "Worth 2.10, licensed, 75%",
    unit: perMillion,
    source: "GW-29",
    formula: "=INDEX([licensedValue:row],1,3)",
    tolerance: 5 * printed,
    name: "GigawattValueLicensedMost",
  },
];

export const checks: readonly Check[] = [
  {
    name: "Items add up to the cost of the year",
    formula: '=SUMPRODUCT(([ownership:1]<>"Total")*ISNUMBER([ownership:2]),[ownership:2])-[yearCost]',
    tolerance: 0.000001,
    meaning: "All items of the table but the total, less the total.",
  },
  {
    name: "Capital as the annuity of native formulas",
    formula: "=SUMPRODUCT([capital:row],IF([rate]=0,1/[life:row],[rate]/(1-(1+[rate])^-[life:row])))-[capitalCost]",
    tolerance: 0.000001,
    meaning: "The yearly payments by the annuity formula, written out, less the model's.",
  },
  {
    name: "No cost below zero",
    formula: '=COUNTIF([annualCost:row],"<0")+COUNTIF([operationCost:row],"<0")',
    tolerance: 0,
    meaning: "Costs with a wrong sign.",
  },
  {
    name: "Shares lie between 0 and 1",
    formula: "=([use]<0)+([use]>1)+([rentedPart]<0)+([rentedPart]>1)+([licencePart]<0)+([licencePart]>1)",
    tolerance: 0,
    meaning: "Use, rented part or licence outside of 0 to 100%: a per cent typed as a whole number.",
  },
  {
    name: "A plausible cost of a gigawatt-year",
    formula: "=IF(AND([yearCost]>1,[yearCost]<100),0,[yearCost])",
    tolerance: 0,
    meaning: "A cost below 1bn or above 100bn a year points at a slip of units.",
  },
];
