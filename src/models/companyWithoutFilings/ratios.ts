/** What the drivers of a lab say together, and what must hold between them. */
import type { CheckRow } from "../language/checkBlocks";
import type { Section } from "../language/definition";
import { formula } from "../language/lines";
import { money, shareFormat } from "./formats";

const ratio = (one: string, other: string) => `=IF(OR([${one}]="",N([${other}])=0),"",[${one}]/[${other}])`;

export const ratioSections: readonly Section[] = [
  {
    title: "Ratios",
    axis: "year",
    lines: [
      formula(
        "growth",
        "Growth of revenue",
        "a year",
        shareFormat,
        '=IF(OR([revenue]="",N([revenue:prior])=0),"",[revenue]/[revenue:prior]-1)',
        { from: 1 },
      ),
      formula(
        "marginPart",
        "Revenue less inference, share of revenue",
        "share",
        shareFormat,
        ratio("margin", "revenue"),
      ),
      formula("trainingPart", "Training, times revenue", "times", money, ratio("training", "revenue")),
      formula("leftPart", "What is left, share of revenue", "share", shareFormat, ratio("result", "revenue")),
      formula(
        "gigawatts",
        "Capacity for inference and training",
        "GW",
        money,
        '=IF(AND([inferenceCapacity]="",[trainingCapacity]=""),"",N([inferenceCapacity])+N([trainingCapacity]))',
      ),
      formula(
        "perGigawatt",
        "Revenue of a gigawatt of inference",
        "USD bn a GW",
        money,
        ratio("revenue", "inferenceCapacity"),
      ),
      formula(
        "perPayer",
        "Revenue of a paying user",
        "USD a month",
        money,
        '=IF(OR([fromUsers]="",N([users])=0),"",[fromUsers]*[perBillion]/([users]*(1-N([freePart])))/[months])',
      ),
      formula(
        "burnMultiple",
        "Burned for a dollar of new revenue",
        "USD",
        money,
        '=IF(OR([burn]="",N([revenue:prior])=0,N([revenue])<=N([revenue:prior])),"",[burn]/([revenue]-[revenue:prior]))',
        { from: 1 },
      ),
    ],
  },
];

const below = (keys: readonly string[]) => keys.map((key) => `COUNTIF([${key}:row],"<0")`).join("+");
const shares = ["freePart", "partnerShare", "sellingPart"];

export const checks: readonly CheckRow[] = [
  {
    name: "Cash is what it was, less burned, plus raised",
    formula:
      '=IF(COUNT([closing:row])=0,0,INDEX([closing:row],COUNT([closing:row]))-[openingCash]+INDEX([burnedSoFar:row],COUNT([closing:row]))-SUMIFS([raisedInYear:row],[year:row],"<="&INDEX([year:row],COUNT([closing:row]))))',
    tolerance: 0.000001,
    meaning: "Cash of the last year that has it, less the same worked out in one step.",
  },
  {
    name: "Cash is never below zero",
    formula: '=COUNTIF([closing:row],"<0")',
    tolerance: 0,
    meaning: "Years that need another round, or burn less.",
  },
  {
    name: "Every round with an amount has a day among the years",
    formula:
      "=SUMPRODUCT(--ISNUMBER([raised:row]))-SUMPRODUCT(ISNUMBER([raised:row])*([roundDay:row]>=DATE([year:first],1,1))*([roundDay:row]<DATE([year:last]+1,1,1)))",
    tolerance: 0,
    meaning: "Amounts raised that arrive in no year shown.",
  },
  {
    name: "No driver is below zero",
    formula: `=${below([...["reported", "users", "monthlyPrice", "tokens", "tokenPrice", "capacityCost", "inferenceBilled"], ...["inferenceCapacity", "trainingBilled", "trainingCapacity", "staff", "staffCost", "raised", "valuation"]])}`,
    tolerance: 0,
    meaning: "Drivers with a wrong sign.",
  },
  {
    name: "Shares lie between 0 and 1",
    formula: `=${below(shares)}+${shares.map((key) => `COUNTIF([${key}:row],">1")`).join("+")}`,
    tolerance: 0,
    meaning: "A per cent typed as a whole number.",
  },
  {
    name: "Reported and driven revenue are of one order",
    formula:
      "=SUMPRODUCT(ISNUMBER([apart:row])*(ABS(IF(ISNUMBER([apart:row]),[apart:row],0))>IF(ISNUMBER([reported:row]),[reported:row],0)))",
    tolerance: 0,
    meaning: "Years in which the drivers give less than nothing or more than twice what is reported: a slip of units.",
  },
];
