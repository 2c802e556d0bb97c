/** The illustration of a saved million beside this firm, and what is checked of peers. */
import type { Anchor, Check } from "../language/definition";

export const peerAnchors: readonly Anchor[] = [
  {
    words: "The same million brings 4 points more of profitability saved than sold",
    unit: "percentage points",
    source: "R-062",
    formula: "=[ownPoints]",
    numberFormat: "0.0",
    name: "FirmPrintedPoints",
    differs:
      "Of this firm; at its margin 4 points take a smaller one, as shown above. The printed firm is not described.",
  },
];

export const peerChecks: readonly Check[] = [
  {
    name: "Uber's accounts and cap of their size",
    formula:
      "=([uberCap]<1000)+([uberCap]>100000)+([uberEngineers]<500)+([uberEngineers]>40000)+([uberRevenue]<10000)+([uberRevenue]>200000)+([uberIncome]<=0)+([uberIncome]>0.5*[uberRevenue])+([uberYear]<2020)+([uberYear]>2030)+([usdPerMillion]<>10^6)+([uberCap]<>[allowance:last])",
    tolerance: 0,
    meaning: "A cap, accounts or engineers in another unit, or a cap other than that beside the others' allowances.",
  },
  {
    name: "Ramp's classes in their order",
    formula:
      "=([classSpend:first]<=INDEX([classSpend:row],1,2))+(INDEX([classSpend:row],1,2)<=[classSpend:last])+([classSpend:last]<1)+([classSpend:last]>100)+([classSpend:first]>50000)+(INDEX([classSpend:row],1,2)>5000)+(INDEX([classSpend:row],1,2)<100)+([classShare:first]<=0)+(INDEX([classShare:row],1,2)<=[classShare:first])+(INDEX([classShare:row],1,2)>=[medianShare])+([medianShare]>1)+([sample]<1000)+([sample]>500000)",
    tolerance: 0,
    meaning: "A class that spends no more than the one below it, or holds no more firms than the one above.",
  },
  {
    name: "A million that a firm can save or sell",
    formula:
      "=([effect]<=0)+([effect]>5)+([effectCost]<0)+([effectCost]>1)+([printedPoints]<=0)+([printedPoints]>20)+([profitMargin]<-1)+([profitMargin]>0.6)+([yearRevenue]<1)",
    tolerance: 0,
    meaning: "An amount of another unit, a cost above the sales, or costs above twice the revenue.",
  },
];
