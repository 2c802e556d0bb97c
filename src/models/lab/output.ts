/** What the lab model shows. */
import type { Section } from "../language/definition";
import { formula, single, spilledGrid, spilledRow } from "../language/lines";
import { monthly, share } from "./inputs";

const response = (elasticity: string, part: 1 | 2) =>
  `=INDEX(AIE.DEMAND_RESPONSE([${elasticity}],[cut],"constant"),1,${part})`;

/** The place along the bridge, from 1: levels are odd, changes even. */
const step = "COLUMNS([bridgeStep:todate])";
/** Nothing where a step has no such part. */
const bars = '0%;-0%;""';

export const outputSections: readonly Section[] = [
  {
    title: "Does a subscriber pay for the tokens?",
    axis: "used",
    lines: [
      spilledRow(
        "planMargin",
        "Margin of the plan",
        "share",
        "0%",
        "=AIE.SUBSCRIPTION_MARGIN([multiple],[used:row],[apiMargin])",
      ),
      spilledGrid(
        "planGrid",
        "By the multiple of tokens allowed",
        "share",
        "0%",
        "=AIE.SUBSCRIPTION_MARGIN([planGrid:side],[used:row],[apiMargin])",
        { side: [5, 10, 20, 40, 70], sideFormat: '0"×"' },
      ),
    ],
  },
  {
    title: "The published user",
    lines: [
      single(
        "userMargin",
        "Margin of the user of the inputs",
        "share",
        share,
        "=AIE.SUBSCRIPTION_MARGIN([multiple],[userShare],[apiMargin])",
        {
          isTotal: true,
          name: "LabUserMargin",
        },
      ),
      single("breakEven", "Breakeven share of the limit", "share", share, "=1/([multiple]*(1-[apiMargin]))"),
      single("largeMultipleLow", "Large plan ÷ its price, lower figure", "times", "0", "=[largeLow]/[largePrice]"),
      single("largeMultipleHigh", "Large plan ÷ its price, higher figure", "times", "0", "=[largeHigh]/[largePrice]"),
    ],
  },
  {
    title: "What a few heavy users do",
    lines: [
      single("shownSmall", "Revenue of the small plan", monthly, "#,##0", "=[smallRevenue]"),
      single("shownTokens", "Tokens of heavy users, at list price", monthly, "#,##0", "=[heavyTokens]"),
      single("heavyToTake", "Heavy users who use up that revenue", "users", "0.00", "=[smallRevenue]/[largeHigh]", {
        note: "At list price; at the cost that a 75% margin leaves it takes four times as many.",
      }),
      single("shownLoss", "Lost on the heavy users", monthly, "#,##0", "=[heavyLoss]", { isTotal: true }),
      single("shownEaten", "Payers of the small plan that offset it", "users", "#,##0", "=[payersEaten]"),
    ],
  },
  {
    title: "What free users cost",
    axis: "case",
    note: "The published margin leaves both costs open. None: no paying share reaches the margin expected, as a payer costs too much.",
    lines: [
      formula("shownPaying", "Cost of a payer, assumed", monthly, "0.00", "=[costPerPaying]"),
      formula("shownFree", "Cost of a free user that this leaves", monthly, "0.00", "=[costPerFree]"),
      formula("burdenMargin", "Gross margin with the free users", "share", share, "=[freeMargin]"),
      formula("burdenEach", "Free users' cost on each payer", monthly, "0.00", "=[freeEach]"),
      formula(
        "burdenShare",
        "Paying share needed for that margin",
        "share",
        share,
        '=IF([freeShare]="","none",[freeShare])',
        {
          isTotal: true,
        },
      ),
      formula("burdenCut", "Cost cut needed instead", "share", share, "=[freeCut]"),
    ],
  },
  {
    title: "So the paying share must rise",
    lines: [
      single("shareNow", "Share of users who pay now", "share", share, "=[payingShare]"),
      single("shareLow", "to at least", "share", share, "=MIN([burdenShare:row])", { isTotal: true }),
      single(
        "shareHigh",
        "to at most",
        "share",
        share,
        '=IF(COUNT([burdenShare:row])=COLUMNS([burdenShare:row]),MAX([burdenShare:row]),"none")',
        { isTotal: true },
      ),
    ],
  },
  {
    title: "From the margin before to the one expected",
    axis: "step",
    lines: [
      formula("shownMargin", "Gross margin", "share", share, "=[margin]"),
      formula("shownCost", "Cost of revenue at the same revenue", "USD bn", "0.0", "=[bridgeCost]"),
      formula("shownCut", "Change of cost from after", "share", share, "=[bridgeCut]"),
    ],
  },
  {
    title: "The same as a bridge, step by step",
    axis: "bridgeStep",
    note: "What the picture stacks: each change starts where the margin before it ends.",
    lines: [
      formula("bridgeFrom", "Margin at the start", "share", share, `=INDEX([margin:row],1,INT((${step}+1)/2))`),
      formula("bridgeTo", "Margin at the end", "share", share, `=INDEX([margin:row],1,INT((${step}+2)/2))`),
      formula("bridgeLevel", "Level", "share", bars, `=IF(ISODD(${step}),[bridgeTo],0)`),
      formula(
        "bridgeBelow",
        "Not drawn, below the change",
        "share",
        bars,
        "=IF(OR([bridgeLevel]<>0,[bridgeFrom]*[bridgeTo]<=0),0,SIGN([bridgeTo])*MIN(ABS([bridgeFrom]),ABS([bridgeTo])))",
      ),
      formula(
        "bridgeRise",
        "Rise",
        "share",
        bars,
        "=IF([bridgeTo]>[bridgeFrom],IF([bridgeTo]>0,[bridgeTo]-MAX(0,[bridgeFrom]),[bridgeFrom]-[bridgeTo]),0)",
      ),
      formula(
        "bridgeFall",
        "Fall",
        "share",
        bars,
        "=IF([bridgeTo]<[bridgeFrom],IF([bridgeFrom]>0,[bridgeFrom]-MAX(0,[bridgeTo]),[bridgeTo]-[bridgeFrom]),0)",
      ),
    ],
  },
  {
    title: "What a price cut does to spend",
    axis: "cut",
    note: "The same elasticity all along the curve.",
    lines: [
      formula("volumeLow", "Volume, lower elasticity", "% change", share, response("elasticityLow", 1)),
      formula("spendLow", "Spend, lower elasticity", "% change", share, response("elasticityLow", 2)),
      formula("volumeHigh", "Volume, higher elasticity", "% change", share, response("elasticityHigh", 1)),
      formula("spendHigh", "Spend, higher elasticity", "% change", share, response("elasticityHigh", 2)),
    ],
  },
  {
    title: "What revenue do the commitments need?",
    lines: [
      single(
        "neededOfIndustry",
        "Revenue needed ÷ the industry's pace now",
        "times",
        "0.0",
        "=[revenueNeeded]/[industryPace]",
        {
          isTotal: true,
          name: "LabRevenueNeededTimes",
        },
      ),
      single(
        "neededGrowth",
        "Growth a year that reaches it",
        "a year",
        "0%",
        "=([revenueNeeded]/[labsNow])^(1/[yearsToNeed])-1",
      ),
      single("shownYears", "Years until then", "years", "0.0", "=[yearsToNeed]"),
    ],
  },
  {
    title: "Which path of revenue reaches it?",
    axis: "growth",
    lines: [
      formula(
        "pathRevenue",
        "Revenue of the two labs in that year",
        "USD bn a year",
        "#,##0",
        "=[labsNow]*(1+[growth])^[yearsToNeed]",
      ),
      formula("pathGap", "Less what they need", "USD bn a year", "#,##0", "=[pathRevenue]-[revenueNeeded]", {
        isTotal: true,
      }),
      formula("pathPart", "Share of what they need", "share", "0%", "=[pathRevenue]/[revenueNeeded]"),
    ],
  },
];
