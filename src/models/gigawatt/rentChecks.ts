/** The published life of GPUs beside the rented one, and what is checked of rents. */
import type { Anchor, Check } from "../language/definition";

export const rentAnchors: readonly Anchor[] = [
  {
    words: "Rents suggest that GPUs are of use for over six years",
    unit: "years",
    source: "R-136",
    formula: "=[shownUseful]",
    numberFormat: "0",
    name: "GigawattRentedYears",
  },
];

export const rentChecks: readonly Check[] = [
  {
    name: "Rents, prices and power of GPUs",
    formula:
      '=COUNTIF([h100Rent:row],"<0.8")+COUNTIF([h100Rent:row],">12")+COUNTIF([generationYield:row],"<0.05")+COUNTIF([generationYield:row],">1")+COUNTIF([generationPrice:row],"<5000")+COUNTIF([generationPrice:row],">100000")+COUNTIF([generationRent:row],">12")+COUNTIF([watts:row],"<100")+COUNTIF([watts:row],">2500")+([overhead]<1)+([overhead]>3)+([contractYears]<0.05)+([contractYears]>5)+COUNTIF([age:row],"<0")+COUNTIF([age:row],">15")',
    tolerance: 0,
    meaning:
      "Rents under 0.8 or above 12 USD an hour, yields under 5% or above 100%, prices or power of another unit, years to come.",
  },
  {
    name: "Later generations rent for more",
    formula:
      "=SUMPRODUCT(--(INDEX([generationRent:row],1,{2,3,4})<=INDEX([generationRent:row],1,{1,2,3})))+SUMPRODUCT(--(INDEX([watts:row],1,{2,3,4})<INDEX([watts:row],1,{1,2,3})))",
    tolerance: 0,
    meaning: "A generation that rents for no more, or draws less, than the one before.",
  },
];
