/** Whether the forecast starts where the filed years end: growth, drivers and balances against the year before. */
import type { Check, Section } from "../language/definition";
import { formula } from "../language/lines";
import { share } from "./units";

const grown = ["ads", "otherRest", "cloudRest"] as const;
const names = { ads: "Advertising", otherRest: "Subscriptions without AI", cloudRest: "Google Cloud without AI" };
/** What is sold, who pays for it, and what it costs to serve. */
const flows = ["users", "tokens", "fromUsers", "fromTokens", "fromCapacity", "freeCost", "payerCost"] as const;
/** A generative-AI business may grow to this many times a year, or shrink to this part. */
const [mostTimes, leastPart] = [5, 0.4];
/** Points by which growth moves from one year to the next. */
const growthMoves = 0.15;

const inForecast = (terms: readonly string[]) => `=IF([isFiled]=1,0,${terms.join("+")})`;
const after = (key: string) => `N([${key}:prior])`;

export const continuitySection: Section = {
  title: "Does the forecast start where the filed years end?",
  axis: "year",
  note: "Growth of the year, and how many drivers of a forecast year leap from or fall against the year before.",
  lines: [
    ...grown.map((key) =>
      formula(
        `${key}Growth`,
        `Growth: ${names[key]}`,
        "share",
        share,
        `=IF(${after(key)}=0,0,[${key}]/[${key}:prior]-1)`,
      ),
    ),
    formula(
      "growthLeaps",
      "Segments whose growth moves by over 15 points",
      "segments",
      "0",
      inForecast(grown.map((key) => `(ABS([${key}Growth]-${after(`${key}Growth`)})>${growthMoves})`)),
    ),
    formula(
      "driverLeaps",
      "Drivers above five times the year before, or under two fifths of it",
      "drivers",
      "0",
      inForecast(flows.map((key) => `([${key}]>${mostTimes}*${after(key)})+([${key}]<${leastPart}*${after(key)})`)),
    ),
    formula(
      "balanceLeaps",
      "Balances below zero, or twice those of the year before",
      "balances",
      "0",
      "=IF([isFiled]=1,0,([securities]<0)+([securities]>2*N([securities:prior]))+([debt]<0)+([newDebt]>0.6*[capex]))",
    ),
    formula(
      "aiPartFalls",
      "Filed parts for AI that fall, leap or are missing",
      "parts",
      "0",
      "=IF([isFiled]=1,([aiOfCloud]<N([aiOfCloud:prior]))+([aiOfOther]<N([aiOfOther:prior]))+(N([usersAssumed])>0)*([aiOfCloud]<=0)+(N([payingPart])>0)*([aiOfOther]<=0),0)",
    ),
  ],
};

const rates = ["depreciationInCost", "interestEarned", "interestPaid", "stockPay", "assetsNeeded", "liabilitiesGiven"];
const below = (key: string) => `COUNTIF([${key}:row],"<0")`;

export const continuityChecks: readonly Check[] = [
  {
    name: "The forecast starts from the last filed year",
    formula: "=SUM([growthLeaps:row])+SUM([driverLeaps:row])+SUM([balanceLeaps:row])",
    tolerance: 0,
    meaning:
      "Growth, drivers and balances of forecast years that leap from the year before, the first from the last filed one.",
  },
  {
    name: "Generative AI grows in the filed years",
    formula: "=SUM([aiPartFalls:row])",
    tolerance: 0,
    meaning: "Filed years in which its part of a segment falls or is left out though it has users or payers.",
  },
  {
    name: "Balances and payouts have no sign",
    formula: `=${["filedSecurities", "filedDebt", "otherAssets", "otherLiabilities", "payoutPart"].map(below).join("+")}+COUNTIF([payoutPart:row],">1.5")`,
    tolerance: 0,
    meaning:
      "Filed balances of a wrong sign or above the whole, and payouts below zero or above one and a half times income.",
  },
  {
    name: "Rates, lives and a gigawatt of plausible size",
    formula: `=${rates.map((key) => `([${key}]<0)+([${key}]>1)`).join("+")}+([interestEarned]>0.15)+([interestPaid]>0.2)+([stockPay]>0.3)+([buildingLife]>60)+([buildingLife]<[itLife])+([gigawattCapital]<=0)+([gigawattCapital]>[gigawattCost])+([gigawattRevenue]<=0)+([gigawattRevenue]>[gigawattPrice])+COUNTIF([partnerPart:row],">0.4")+COUNTIF([operatingChange:row],">0.03")+COUNTIF([operatingChange:row],"<-0.03")+SUMPRODUCT(--([tokensOfFree:row]>0.3*[tokensOfPayer:row]))`,
    tolerance: 0,
    meaning:
      "Rates below zero or too high, buildings that outlast two generations, a gigawatt whose capital exceeds its cost, costs that move by over three points a year.",
  },
];
