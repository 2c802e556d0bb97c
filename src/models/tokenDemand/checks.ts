/** What is checked of the token demand model. */
import type { Check } from "../language/definition";

export const checks: readonly Check[] = [
  {
    name: "Elasticity as native formulas say",
    formula: "=SUMPRODUCT(ABS(LN([volumeTimes:row])/-LN(1+[priceChange:row])-[elasticity:row]))",
    tolerance: 0.000000001,
    meaning: "ELASTICITY less ln volume over −ln price.",
  },
  {
    name: "Price changes are cuts between 0 and 100%",
    formula:
      '=COUNTIF([priceChange:row],">=0")+COUNTIF([priceChange:row],"<=-1")+([lightFall]<=0)+([lightFall]>=1)+([smallCut]<=0)+([smallCut]>=1)',
    tolerance: 0,
    meaning: "Changes without a minus sign, or per cent typed as whole numbers.",
  },
  {
    name: "Volumes quoted and stated are of one order",
    formula:
      "=SUMPRODUCT(--([volumeRatio:row]>2*[volumeTimes:row]))+SUMPRODUCT(--([volumeRatio:row]*2<[volumeTimes:row]))",
    tolerance: 0,
    meaning: "Providers whose tokens before and after do not fit their growth: a digit lost.",
  },
  {
    name: "Elasticities are plausible",
    formula:
      '=COUNTIF([elasticity:row],"<=0")+COUNTIF([elasticity:row],">10")+([lightElasticity]<=0.1)+([lightElasticity]>=10)+([elasticityLow]<=0)+([elasticityHigh]<[elasticityLow])+([elasticityHigh]>=10)',
    tolerance: 0,
    meaning: "Elasticities below zero or above ten, or a range upside down.",
  },
  {
    name: "Spend follows volume and price",
    formula: "=SUMPRODUCT(ABS((1+[volumeHigh:row])*(1+[cut:row])-1-[spendHigh:row]))",
    tolerance: 0.000001,
    meaning: "Price times volume, less spend.",
  },
  {
    name: "Growth is plausible",
    formula:
      '=COUNTIF([growth:row],"<=1")+COUNTIF([growth:row],">200")+([months]<1)+([months]>60)+([monthsPerYear]<>12)+([yearlyFall]<1)+([yearlyFall]>50)',
    tolerance: 0,
    meaning: "Growth below 1 or above 200 times, months that are none, prices that rise or fall fifty-fold in a year.",
  },
  {
    name: "Quality is in the adjusted figures",
    formula:
      "=(INDEX([growth:row],1,3)<INDEX([growth:row],1,2))+(INDEX([growth:row],1,4)<INDEX([growth:row],1,3))+(INDEX([growth:row],1,1)>3*INDEX([growth:row],1,2))+(INDEX([growth:row],1,4)>5*INDEX([growth:row],1,2))",
    tolerance: 0,
    meaning: "Adjusted output below raw output, the range upside down, or figures of another order.",
  },
  {
    name: "A token earns between its floor and a hundred times that",
    formula:
      "=([overFloor]<1)+([overFloor]>100)+([useOfExample]<=0)+([useOfExample]>1)+([installed]>150)+([installed]<1)+([revenuePerGigawatt]<1)+([revenuePerGigawatt]>100)+([costPerGigawatt]<1)+([costPerGigawatt]>50)",
    tolerance: 0,
    meaning:
      "Revenue of a token below the cost of an open-weight one, capacity that makes more than a new site: another month, scope or unit.",
  },
  {
    name: "Single users and models are plausible",
    formula:
      "=([developerPrice]<[floor])+([developerPrice]>10)+([chineseShare]<=0)+([chineseShare]>1)+([tokensPerTask]<1)+([tokensPerTask]>10^8)",
    tolerance: 0,
    meaning: "A price below the cost of an open-weight token or above 10 USD, a share above one.",
  },
  {
    name: "The frontier never rises",
    formula: "=SUMPRODUCT(--([cheapest:row]>[dearest:row]))",
    tolerance: 0,
    meaning: "Scores whose lowest price lies above the first model's.",
  },
  {
    name: "The last frontier is the cheapest model",
    formula: "=INDEX([frontier:2],ROWS([frontier:2]))-[cheapest:first]",
    tolerance: 0.000001,
    meaning: "FRONTIER_PRICE at the lowest score, less MINIFS.",
  },
  {
    name: "Prices are positive, and output costs at least as much as input",
    formula:
      '=COUNTIF([inputPrice:row],"<=0")+COUNTIF([outputPrice:row],">100")+SUMPRODUCT(--([outputPrice:row]<[inputPrice:row]))+SUMPRODUCT(--([outputPrice:row]>10*[inputPrice:row]))+([inputShare]<0)+([inputShare]>1)',
    tolerance: 0,
    meaning: "Models whose two prices may have been exchanged, or stand in different units.",
  },
  {
    name: "Scores in per cent",
    formula: '=COUNTIF([score:row],">100")+COUNTIF([score:row],"<1")',
    tolerance: 0,
    meaning: "Scores as fractions, or above 100%.",
  },
  {
    name: "Releases in their order, in this century",
    formula: "=SUMPRODUCT(--([released:row]<DATE(2020,1,1)))+SUMPRODUCT(--([released:row]>DATE(2040,1,1)))",
    tolerance: 0,
    meaning: "Dates that are none.",
  },
  {
    name: "Indices of capability rise, within their scales",
    formula:
      "=([eciOld]<100)+([eciNew]>250)+([eciNew]<[eciOld])+([eciNewDay]-[eciOldDay]<200)+([eciNewDay]-[eciOldDay]>1000)+([eciOldDay]<DATE(2023,1,1))+([metrThen]<5)+([metrNow]<[metrThen])+([metrNow]>100*[metrThen])+([pointsPerDoubling]<1)+([pointsPerDoubling]>20)+([analysisThen]<5)+([analysisNow]>[analysisTop])+([analysisNow]<[analysisThen])+([analysisTop]<>100)+([startYear]<2020)+([endYear]<>[startYear]+1)+([outputGrowth]<2)+([outputGrowth]<>INDEX([growth:row],1,2))",
    tolerance: 0,
    meaning:
      "Scores that fall or leave their scale, days or years that are none, output other than that of the growth above.",
  },
  {
    name: "Single users within all tokens",
    formula:
      '=COUNTIF([userOfWorld:row],"<=0")+COUNTIF([userOfWorld:row],">1")+([userMonth:last]>0.02*[userMonth:first])+(INDEX([userMonth:row],1,2)>[userMonth:first])+(INDEX([userMonth:row],1,4)>2*INDEX([userMonth:row],1,3))+(INDEX([userMonth:row],1,6)>0.01*INDEX([userMonth:row],1,3))+(INDEX([userMonth:row],1,7)>0.02*INDEX([userMonth:row],1,5))+([boardEach]<50)+([boardEach]>5000)+SUMPRODUCT(--([userMonth:row]<0.0001))',
    tolerance: 0,
    meaning:
      "A part above its whole, a firm above a hundredth of its country, or an employee with under 50 or over 5,000 million tokens a month.",
  },
  {
    name: "China's tokens rise",
    formula:
      "=(INDEX([chinaTokens:row],1,2)<[chinaTokens:first])+([chinaTokens:last]<INDEX([chinaTokens:row],1,2))+([chinaTokens:last]>5*INDEX([chinaTokens:row],1,2))+([chinaTokens:first]<0.01)+([chinaTokens:last]<>INDEX([userTokens:row],1,3))+([chinaTimes:last]<200)",
    tolerance: 0,
    meaning: "Tokens that fall, leap fivefold in a quarter, or differ from those of the users above.",
  },
  {
    name: "Shares of models and of work moved",
    formula:
      "=([weekGrowth]<-0.5)+([weekGrowth]>0.5)+([openEnd2025]<0.05)+([openEnd2025]>1)+([chineseIn2025]<0.02)+([chineseIn2025]>[openEnd2025])+([chineseTimes]>10)+([movedWork]<=0)+([movedWork]>1)+([dearest88]>100)+([cheapest88]<=0)+([saved:last]<0.2)",
    tolerance: 0,
    meaning: "Per cent typed as whole numbers, Chinese models above all with open weights, or models of one price.",
  },
];
