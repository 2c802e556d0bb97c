/** The published figures that the gigawatt model reproduces, and its checks. */
import type { Anchor, Check } from "../language/definition";
import { perMillion, share } from "./inputs";

const yearly = "USD bn a year";

const rounded = "Printed from 0.42, already rounded; unrounded it is 0.423.";

export const anchors: readonly Anchor[] = [
  {
    words: "Capital 7.0bn a year",
    unit: yearly,
    source: "R-099",
    formula: "=[shownCapital]",
    name: "GigawattCapital",
  },
  {
    words: "Operations 0.9bn a year",
    unit: yearly,
    source: "R-111",
    formula: "=[shownOperations]",
    name: "GigawattOperations",
  },
  {
    words: "Together 7.9bn",
    unit: yearly,
    source: "R-098",
    formula: "=[shownCost]",
    name: "GigawattCost",
  },
  {
    words: "89% of it capital",
    unit: "share",
    source: "R-100",
    formula: "=[capitalPart]",
    numberFormat: share,
    name: "GigawattCapitalPart",
  },
  {
    words: "11% operations",
    unit: "share",
    source: "R-112",
    formula: "=[operationsPart]",
    numberFormat: share,
    name: "GigawattOperationsPart",
  },
  {
    words: "Energy 66% of operations",
    unit: "share",
    source: "R-114",
    formula: "=[energyPart]",
    numberFormat: share,
    name: "GigawattEnergyPart",
  },
  {
    words: "480,000 GPUs in 6,700 systems",
    unit: "GPUs",
    source: "R-102",
    formula: "=[gpus]",
    numberFormat: "#,##0",
    name: "GigawattGpus",
  },
  {
    words: "Licence 0.32 for a million tokens",
    unit: perMillion,
    source: "R-120",
    formula: "=[licence]",
    name: "GigawattLicence",
  },
  {
    words: "0.42 with a licence",
    unit: perMillion,
    source: "R-119",
    formula: "=INDEX([licensedPrice:row],1,1)",
    name: "GigawattFloorLicensed",
  },
  {
    words: "0.20 at 50% gross margin",
    unit: perMillion,
    source: "R-124",
    formula: "=INDEX([openPrice:row],1,2)",
    name: "GigawattPriceOpenHalf",
  },
  {
    words: "0.40 at 75%",
    unit: perMillion,
    source: "R-124H",
    formula: "=INDEX([openPrice:row],1,3)",
    name: "GigawattPriceOpenMost",
  },
  {
    words: "0.84 licensed at 50%",
    unit: perMillion,
    source: "R-125",
    formula: "=INDEX([licensedPrice:row],1,2)",
    name: "GigawattPriceLicensedHalf",
    differs: rounded,
  },
  {
    words: "1.68 licensed at 75%",
    unit: perMillion,
    source: "R-125H",
    formula: "=INDEX([licensedPrice:row],1,3)",
    name: "GigawattPriceLicensedMost",
    differs: rounded,
  },
  {
    words: "Worth 0.25 at 25% return, open, 50%",
    unit: perMillion,
    source: "R-127",
    formula: "=INDEX([openValue:row],1,2)",
    name: "GigawattValueOpenHalf",
  },
  {
    words: "Worth 0.50, open, 75%",
    unit: perMillion,
    source: "R-127H",
    formula: "=INDEX([openValue:row],1,3)",
    name: "GigawattValueOpenMost",
  },
  {
    words: "Worth 1.05, licensed, 50%",
    unit: perMillion,
    source: "R-128",
    formula: "=INDEX([licensedValue:row],1,2)",
    name: "GigawattValueLicensedHalf",
    differs: rounded,
  },
  {
    words: "Worth 2.10, licensed, 75%",
    unit: perMillion,
    source: "R-128H",
    formula: "=INDEX([licensedValue:row],1,3)",
    name: "GigawattValueLicensedMost",
    differs: rounded,
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
  {
    name: "Systems and GPUs of a gigawatt",
    formula: "=([gpus]<200000)+([gpus]>2000000)",
    tolerance: 0,
    meaning: "1 where a gigawatt holds under 0.2 or over 2 million GPUs.",
  },
];
