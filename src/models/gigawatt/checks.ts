/** What is checked of the gigawatt model. */
import type { Check } from "../language/definition";

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
