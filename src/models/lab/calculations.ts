/** What the lab model works out. */
import type { Section } from "../language/definition";
import { formula, single, spilledTable } from "../language/lines";
import { monthly, share } from "./inputs";

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
      single("expected", "Gross margin expected", "share", share, "=INDEX([margin:row],1,3)"),
      spilledTable(
        "burden",
        "Revenue, cost and what would have to change, USD a month",
        "=AIE.FREE_USER_BURDEN([users],[payingShare],[smallPrice],[costPerPaying],[costPerFree],[expected])",
        1,
        ["#,##0", "#,##0", share, "0.00", "0.0%", share, share],
      ),
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
