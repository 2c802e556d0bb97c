/** The published figures that the stack over time reproduces, and its checks. */
import type { Anchor, Check } from "../language/definition";

export const anchors: readonly Anchor[] = [
  {
    words: "Apps keep 40 of 100",
    unit: "USD",
    source: "R-009",
    formula: "=[illustrated]*[appsShare:first]",
    name: "StackTimeApps",
  },
  {
    words: "Models keep 30",
    unit: "USD",
    source: "R-010",
    formula: "=[illustrated]*[modelsShare:first]",
    name: "StackTimeModels",
  },
  {
    words: "Hosting keeps 30",
    unit: "USD",
    source: "R-011",
    formula: "=[illustrated]*[hostingShare:first]",
    name: "StackTimeHosting",
  },
  {
    words: "Counted once it is 100",
    unit: "USD",
    source: "R-012",
    formula: "=[illustrated]*([appsShare:first]+[modelsShare:first]+[hostingShare:first])",
    name: "StackTimeOnce",
  },
  {
    words: "Added up it would be 190",
    unit: "USD",
    source: "R-013",
    formula: "=[illustrated]/(1-[againShare:first])",
    name: "StackTimeGross",
  },
];

export const checks: readonly Check[] = [
  {
    name: "Layers add up to what end customers pay",
    formula: "=SUM([counted:row])-SUM([spend:row])",
    tolerance: 0.000001,
    meaning: "Value added of all layers and quarters, less all payments of end customers.",
  },
  {
    name: "Nothing is paid on that did not come in",
    formula: "=SUMPRODUCT(--([paidModels:row]>[toApps:row]))+SUMPRODUCT(--([paidHosting:row]>[paidModels:row]))",
    tolerance: 0,
    meaning: "Quarters in which a layer pays on more than it takes in.",
  },
  {
    name: "No payment below zero",
    formula:
      '=COUNTIF([spend:row],"<0")+COUNTIF([firmThen:row],"<0")+COUNTIF([firmNow:row],"<0")+COUNTIF([computeOAI:row],"<0")+COUNTIF([computeANT:row],"<0")+COUNTIF([claimed:row],"<0")',
    tolerance: 0,
    meaning: "Payments, amounts or claims with a wrong sign.",
  },
  {
    name: "No quarter leaps",
    formula: "=SUMPRODUCT(--([spend:row]>10*MEDIAN([spend:row])))",
    tolerance: 0,
    meaning: "Quarters ten times the middle one: a slip of units.",
  },
  {
    name: "Leaders' shares as native formulas say",
    formula:
      "=SUMPRODUCT(ABS([concentration:3]-MAXIFS([firmNow:row],[layerOf:row],[concentration:1])/SUMIFS([firmNow:row],[layerOf:row],[concentration:1])))",
    tolerance: 0.000001,
    meaning: "Leaders' shares of each layer by CONCENTRATION, less the same by native formulas.",
  },
  {
    name: "Claims counted once are no more than claimed",
    formula: "=MAX([countedOnce]-[claimedAll],0)",
    tolerance: 0,
    meaning: "What is counted above what is claimed.",
  },
  {
    name: "Shares lie between 0 and 1",
    formula: "=([toModels]<0)+([toModels]>1)+([toHosting]<0)+([toHosting]>1)+(ABS([shift])>1)",
    tolerance: 0,
    meaning: "Per cent typed as whole numbers.",
  },
  {
    name: "The last month fits the last quarter",
    formula: "=([lastMonth]*3>2*[spend:last])+([lastMonth]*6<[spend:last])",
    tolerance: 0,
    meaning: "1 where the last month is over two thirds of the quarter or under a sixth.",
  },
  {
    name: "Shares of each layer add up",
    formula: "=SUM([shareNow:row])+SUM([shareThen:row])-ROWS([concentration:1])-ROWS([concentrationThen:1])",
    tolerance: 0.000001,
    meaning: "All firms' shares in both years, less one for each layer and year.",
  },
  {
    name: "Firms of the order of their layer",
    formula:
      '=SUMPRODUCT(--([firmNow:row]>400))+SUMPRODUCT(--(IF(ISNUMBER([firmTimes:row]),[firmTimes:row],1)<1))+SUMPRODUCT(--([firmThen:row]>100))+(SUMIFS([firmNow:row],[layerOf:row],"Models")>[pace])+(SUMIFS([firmNow:row],[layerOf:row],"Hosting")>[pace])',
    tolerance: 0,
    meaning:
      "Firms above 400bn a year, above 100bn in 2024, or that shrank, and layers above what end customers pay: a slip of units.",
  },
  {
    name: "Training of the order of what hosting takes in",
    formula: '=COUNTIF([trainingPart:row],">0.8")+COUNTIF([trainingPart:row],"<=0.05")',
    tolerance: 0,
    meaning: "Years in which investors pay over four fifths or under a twentieth of what hosting takes in.",
  },
  {
    name: "Payments and the illustration are of one piece",
    formula: "=SUM([spendFalls:row])+([toModels]<0.2)+([toModels]>0.95)+([toHosting]<0.05)+([toHosting]>[toModels])",
    tolerance: 0,
    meaning: "Quarters with lower payments than the quarter before, or an illustration that pays on under a fifth.",
  },
];
