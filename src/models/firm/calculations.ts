/** What the firm's budget works out. */
import type { Section } from "../language/definition";
import { formula, single, spilledRow } from "../language/lines";
import { peerCalculations } from "./peers";
import { dollars, monthly, share } from "./inputs";

export const calculationSections: readonly Section[] = [
  {
    title: "The pool shared out",
    axis: "role",
    lines: [
      formula("request", "Requested", monthly, dollars, "=[heads]*[perHead]"),
      formula("cap", "Limit without approval", monthly, dollars, "=[heads]*[capPerHead]"),
      formula("floor", "In any case", monthly, dollars, "=MIN([request],[cap],[heads]*[floorPerHead]*[floorShare])"),
      spilledRow(
        "quota",
        "Quota from the team's pool",
        monthly,
        dollars,
        "=AIE.TOKEN_QUOTA([pool],[request:row],[floor:row],[cap:row],[weight:row])",
        { isTotal: true },
      ),
      formula("approval", "Asked for above the limit, to be approved", monthly, dollars, "=MAX([request]-[cap],0)"),
      formula("short", "Asked for within the limit and not given", monthly, dollars, "=MIN([request],[cap])-[quota]"),
    ],
  },
  {
    title: "The pool and the year",
    lines: [
      single("pool", "Pool of a month, a twelfth of the budget", monthly, dollars, "=[budget]/12"),
      single("spentSoFar", "Spent so far", "USD", dollars, "=SUM([spend:row])"),
      single("monthsSoFar", "Months so far", "months", "0", "=COUNT([spend:row])"),
      single("lastMonth", "Spent in the last month", monthly, dollars, "=INDEX([spend:row],1,[monthsSoFar])"),
      single(
        "runway",
        "Months until the budget is gone",
        "months",
        "0.0",
        '=AIE.BUDGET_RUNWAY([budget],FILTER([spend:row],[spend:row]<>""),[growth])',
        {
          isTotal: true,
        },
      ),
      single("wasted", "of which spent on useless tokens", "USD", dollars, "=[spentSoFar]*[useless]"),
    ],
  },
  {
    title: "At the advised start",
    axis: "start",
    lines: [
      formula(
        "startPool",
        "For every head that uses AI",
        monthly,
        dollars,
        "=SUM([heads:row])*[floorShare]*[startPerHead]",
      ),
      formula("startOfBudget", "Of a year, share of the budget", "share", share, "=[startPool]*12/[budget]"),
    ],
  },
  {
    title: "What others allow, a head and month",
    axis: "other",
    lines: [formula("perMonth", "Allowed", monthly, dollars, "=[allowance]*[periodsPerYear]/12")],
  },
  {
    title: "Output against tokens",
    lines: [
      single("measured", "Speed measured", "% change", share, "=1/(1+[moreTime])-1", {
        note: "19% more time is 16% less speed.",
      }),
      single("belowExpected", "Executives whose return did not", "share", share, "=1-[metExpected]"),
      single(
        "quarterGone",
        "Months in which that budget was gone",
        "months",
        "0",
        "=[quartersGone]*[monthsPerQuarter]",
      ),
      single("perToken", "Output per token, share of before", "share", share, "=[outputTimes]/[tokensTimes]"),
      single(
        "comparable",
        "Engineers' hours on work like that measured",
        "hours a month",
        dollars,
        "=[heads:first]*[hours]*[likeMeasured]",
        { note: "The other roles are left out: nobody measured them." },
      ),
      single("feltHours", "Hours that are felt saved", "hours a month", dollars, "=[comparable]*[felt]"),
      single("measuredHours", "Hours measured saved", "hours a month", dollars, "=[comparable]*[measured]"),
      single("standFor", "Engineers for each developer measured", "people", "0.0", "=[heads:first]/[developers]"),
      single("feltWorth", "Value of the hours felt", monthly, dollars, "=[feltHours]*[hourCost]"),
      single("measuredWorth", "Value of hours saved, as measured", monthly, dollars, "=[measuredHours]*[hourCost]"),
    ],
  },
  {
    title: "Beside profit and loss",
    lines: [
      single("revenue", "Revenue", monthly, dollars, "=INDEX([lineItem:row],1,1)"),
      single("grossMargin", "Gross margin", "share", share, "=([revenue]-INDEX([lineItem:row],1,2))/[revenue]"),
      single("saved", "Saved in operating costs", monthly, dollars, "=INDEX([lineItem:row],1,3)*[savedShare]"),
      single("earned", "Gross profit on added sales", monthly, dollars, "=[revenue]*[soldShare]*[grossMargin]"),
      single("salesNeeded", "Added sales that bring as much as the saving", monthly, dollars, "=[saved]/[grossMargin]"),
    ],
  },
  ...peerCalculations,
];
