/** What is checked of the gigawatt model. */
import type { Check } from "../language/definition";
import { rentChecks } from "./rentChecks";

export const checks: readonly Check[] = [
  {
    name: "Items add up to the cost of the year",
    formula: '=SUMPRODUCT(([ownership:1]<>"Total")*ISNUMBER([ownership:2]),[ownership:2])-[yearCost]',
    tolerance: 0.000001,
    meaning: "All items of the table but the total, less the total.",
  },
  {
    name: "Capital as the annuity of native formulas",
    formula:
      "=SUMPRODUCT([capital:row],IF([rate]=0,1/[life:row],[rate]/(1-(1+[rate])^-[life:row])))+[land]*[rate]-[capitalCost]",
    tolerance: 0.000001,
    meaning: "The yearly payments by the annuity formula, written out, less the model's.",
  },
  {
    name: "No cost below zero",
    formula: '=COUNTIF([pricePart:row],"<0")+([landPart]<0)+([rate]<0)+COUNTIF([operationCost:row],"<0")',
    tolerance: 0,
    meaning: "Costs with a wrong sign.",
  },
  {
    name: "Components add up to the price",
    formula: "=SUM([capital:row])+[land]-[upFront]",
    tolerance: 0.000001,
    meaning: "Capital of all components and land, less what a gigawatt costs up front.",
  },
  {
    name: "Shares lie between 0 and 1",
    formula: "=([use]<0)+([use]>1)+([rentedPart]<0)+([rentedPart]>1)+([licencePart]<0)+([licencePart]>1)+([rate]>0.3)",
    tolerance: 0,
    meaning:
      "Use, rented part or licence outside of 0 to 100%, cost of capital above 30%: a per cent typed as a whole number.",
  },
  {
    name: "A plausible cost of a gigawatt-year",
    formula:
      "=([yearCost]<2)+([yearCost]>30)+([upFront]<10)+([upFront]>150)+([operations]<0.2)+([operations]>3)+([energyPart]<0.2)+([energyPart]>0.9)",
    tolerance: 0,
    meaning:
      "1 for a cost below 2bn or above 30bn a year, a price below 10bn or above 150bn, operations or energy in them of another order: a slip of units.",
  },
  {
    name: "Systems and GPUs of a gigawatt",
    formula: "=([gpus]<200000)+([gpus]>2000000)",
    tolerance: 0,
    meaning: "1 where a gigawatt holds under 0.2 or over 2 million GPUs.",
  },
  {
    name: "Lives and what they belong to",
    formula:
      '=COUNTIF([life:row],"<1")+COUNTIF([life:row],">50")+SUMPRODUCT(([isIt:row]=1)*([life:row]>15))+SUMPRODUCT(--([isIt:row]<>0)*([isIt:row]<>1))+SUMPRODUCT(([isIt:row]=1)*([life:row]>MAX([life:row])))',
    tolerance: 0,
    meaning: "Lives of under one or over fifty years, chips of over fifteen, or marks that are neither 1 nor 0.",
  },
  {
    name: "Tokens of a year as counted",
    formula:
      "=([openPrice:first]>8*[printedFloor])+([openPrice:first]*8<[printedFloor])+([secondsPerYear]<>365*24*60*60)+([dollarsPerBillion]<>10^9)+([hours]<8700)+([hours]>8800)",
    tolerance: 0,
    meaning: "A cost floor eight times or an eighth of the printed one, or a year of other seconds or hours.",
  },
  ...rentChecks,
];
