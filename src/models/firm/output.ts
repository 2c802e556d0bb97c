/** What the firm's budget shows. */
import type { Section } from "../language/definition";
import { formula, single } from "../language/lines";
import { peerOutputs } from "./peers";
import { dollars, monthly, share } from "./inputs";

export const outputSections: readonly Section[] = [
  {
    title: "Who gets how much?",
    axis: "role",
    lines: [
      formula("shownRequest", "Requested", monthly, dollars, "=[request]"),
      formula("shownQuota", "Quota", monthly, dollars, "=[quota]", { isTotal: true }),
      formula("shownApproval", "Needs approval", monthly, dollars, "=[approval]"),
      formula("shownShort", "Shortfall", monthly, dollars, "=[short]"),
      formula("shownHead", "Quota per head", monthly, dollars, "=[quota]/[heads]"),
    ],
  },
  {
    title: "What would the advised start cost?",
    axis: "start",
    note: "The advice is a range; this is what both of its ends cost.",
    lines: [
      formula("shownStart", "For every head that uses AI", monthly, dollars, "=[startPool]"),
      formula("shownStartPart", "Of a year, share of the budget", "share", share, "=[startOfBudget]", {
        isTotal: true,
      }),
    ],
  },
  {
    title: "What do others allow a head?",
    axis: "other",
    lines: [formula("shownOthers", "Allowed, a month", monthly, dollars, "=[perMonth]", { isTotal: true })],
  },
  {
    title: "How long does the budget last?",
    axis: "month",
    lines: [
      formula("shownSpend", "Spent", "USD", dollars, '=IF([spend]="","to come",[spend])'),
      formula("shownLeft", "Budget left", "USD", dollars, '=IF([spend]="","to come",[budget]-SUM([spend:todate]))'),
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
      single("shownPart", "Spending of the last month, share of revenue", "share", "0.00%", "=[lastMonth]/[revenue]"),
      single(
        "shownCosts",
        "Spending of the last month, share of operating costs",
        "share",
        "0.00%",
        "=[lastMonth]/INDEX([lineItem:row],1,3)",
      ),
    ],
  },
  {
    title: "Does it make people faster?",
    lines: [
      single("shownPerToken", "Output per token, share of before", "share", share, "=[perToken]"),
      single("shownStandFor", "Engineers for each of the developers measured", "people", "0.0", "=[standFor]", {
        note: "16 developers of open-source projects; only engineers' work of that kind is counted below.",
      }),
      single("shownFelt", "Value of hours saved, as felt", monthly, dollars, "=[feltWorth]"),
      single("shownMeasured", "Value of hours saved, as measured", monthly, dollars, "=[measuredWorth]", {
        isTotal: true,
      }),
      single("shownGap", "Felt less measured", monthly, dollars, "=[feltWorth]-[measuredWorth]"),
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
  ...peerOutputs,
];
