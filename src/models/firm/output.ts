/** What the firm's budget shows. */
import type { Section } from "../language/definition";
import { formula, single } from "../language/lines";
import { dollars, monthly, share } from "./inputs";

export const outputSections: readonly Section[] = [
  {
    title: "Who gets how much?",
    axis: "role",
    lines: [
      formula("shownRequest", "Asked for", monthly, dollars, "=[request]"),
      formula("shownQuota", "Quota", monthly, dollars, "=[quota]", { isTotal: true }),
      formula("shownApproval", "To be approved", monthly, dollars, "=[approval]"),
      formula("shownShort", "Not given", monthly, dollars, "=[short]"),
      formula("shownHead", "Quota a head", monthly, dollars, "=[quota]/[heads]"),
    ],
  },
  {
    title: "How long does the budget last?",
    axis: "month",
    lines: [
      formula("shownSpend", "Spent", "USD", dollars, '=IF([spend]="","",[spend])'),
      formula("shownLeft", "Left of the budget", "USD", dollars, '=IF([spend]="","",[budget]-SUM([spend:todate]))'),
    ],
  },
  {
    title: "Budget, waste and runway",
    lines: [
      single("shownRunway", "Months until the budget is gone", "months", "0.0", "=[runway]", {
        isTotal: true,
        name: "FirmRunwayMonths",
      }),
      single("shownWaste", "Spent on useless tokens so far", "USD", dollars, "=[wasted]"),
      single("shownPart", "Spending of the last month, part of revenue", "share", "0.00%", "=[lastMonth]/[revenue]"),
      single(
        "shownCosts",
        "Spending of the last month, part of operating costs",
        "share",
        "0.00%",
        "=[lastMonth]/INDEX([lineItem:row],1,3)",
      ),
    ],
  },
  {
    title: "Does it make people faster?",
    lines: [
      single("shownPerToken", "Output for a token, part of what it was", "share", share, "=[perToken]"),
      single("shownFelt", "Worth of the hours that are felt saved", monthly, dollars, "=[feltWorth]"),
      single("shownMeasured", "Worth of the hours measured", monthly, dollars, "=[measuredWorth]", { isTotal: true }),
      single("shownGap", "Between feeling and measure", monthly, dollars, "=[feltWorth]-[measuredWorth]"),
    ],
  },
  {
    title: "Saving or selling?",
    lines: [
      single("shownSaved", "Saved in operating costs", monthly, dollars, "=[saved]"),
      single("shownEarned", "Gross profit on added sales", monthly, dollars, "=[earned]"),
      single("shownNeeded", "Added sales that bring as much as the saving", monthly, dollars, "=[salesNeeded]"),
    ],
  },
];
