/** What the lab model works out. */
import type { Section } from "../language/definition";
import { formula, single } from "../language/lines";
import { monthly, share } from "./inputs";

/** A figure of what free users do to the margin, at the costs of the case. */
const burden = (part: 3 | 4 | 6 | 7) =>
  `=INDEX(AIE.FREE_USER_BURDEN([users],[payingShare],[smallPrice],[costPerPaying],[costPerFree],[expected],FALSE),1,${part})`;

export const calculationSections: readonly Section[] = [
  {
    title: "Heavy users among light ones",
    lines: [
      single("smallRevenue", "Revenue of the small plan", monthly, "#,##0", "=[payers]*[smallPrice]"),
      single("heavyTokens", "Tokens of heavy users, at list price", monthly, "#,##0", "=[heavyUsers]*[largeHigh]"),
      single("heavyCost", "What those tokens cost", monthly, "#,##0", "=[heavyTokens]*(1-[apiMargin])"),
      single("heavyRevenue", "Revenue of the heavy users", monthly, "#,##0", "=[heavyUsers]*[largePrice]"),
      single("heavyLoss", "Lost on them", monthly, "#,##0", "=[heavyCost]-[heavyRevenue]", { isTotal: true }),
      single("payersEaten", "Payers of the small plan that offset it", "users", "#,##0", "=[heavyLoss]/[smallPrice]"),
    ],
  },
  {
    title: "Free users",
    lines: [
      single("payingShare", "Share of users who pay", "share", share, "=1-[freePart]"),
      single("marginNow", "Gross margin as published", "share", share, "=INDEX([margin:row],1,2)"),
      single("expected", "Gross margin expected", "share", share, "=INDEX([margin:row],1,3)"),
    ],
  },
  {
    title: "What a free user must cost for the published margin, and what would have to change",
    axis: "case",
    lines: [
      formula(
        "costPerFree",
        "Cost of a free user",
        monthly,
        "0.00",
        "=[payingShare]*([smallPrice]*(1-[marginNow])-[costPerPaying])/[freePart]",
        { isTotal: true },
      ),
      formula("freeMargin", "Gross margin with the free users", "share", share, burden(3)),
      formula("freeEach", "Free users' cost on each payer", monthly, "0.00", burden(4)),
      formula("freeShare", "Paying share needed for the margin expected", "share", share, burden(6)),
      formula("freeCut", "Cost cut needed instead", "share", share, burden(7)),
    ],
  },
  {
    title: "The margin bridge",
    axis: "step",
    note: "Revenue is what the cost of inference implies at the margin after, if inference were the whole cost of revenue; it is held still.",
    lines: [
      formula("impliedRevenue", "Revenue implied", "USD bn", "0.0", "=[inference]/(1-INDEX([margin:row],1,2))"),
      formula("bridgeCost", "Cost of revenue", "USD bn", "0.0", "=[impliedRevenue]*(1-[margin])"),
      formula("bridgeProfit", "Gross profit", "USD bn", "0.0", "=[impliedRevenue]-[bridgeCost]", { isTotal: true }),
      formula("bridgeCut", "Change of cost from after", "share", share, "=[bridgeCost]/INDEX([bridgeCost:row],1,2)-1"),
    ],
  },
  {
    title: "Two labs and what they need",
    lines: [
      single("labsNow", "Revenue of the two labs now", "USD bn a year", "0.0", "=[industryPace]*[labsPart]"),
      single("yearsToNeed", "Years until the revenue is needed", "years", "0.0", "=[yearNeeded]-[yearNow]"),
    ],
  },
];
