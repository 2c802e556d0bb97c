/** What the firm's budget takes in. */
import type { Axis, Section } from "../language/definition";
import { assumption, definition, sourced } from "../language/lines";
import { peerAxes, peerInputs } from "./peers";

export const share = "0.0%";
export const dollars = "#,##0";
export const monthly = "USD a month";
const example = "An example: replace it by your own.";

export const axes: readonly Axis[] = [
  { key: "role", label: "Role", values: ["Engineering", "Support", "Sales", "Finance", "Others"] },
  { key: "month", label: "Month of the year", values: [1, 2, 3, 4, 5, 6] },
  { key: "start", label: "Advised to start with", values: ["Lower end", "Upper end"] },
  {
    key: "other",
    label: "What others allow",
    values: ["Advice, low", "Advice, high", "ColaOS", "OpenClacky", "ByteDance", "Uber, cap"],
  },
  { key: "profit", label: "Profit and loss", values: ["Revenue", "Cost of sales", "Operating costs"] },
  ...peerAxes,
];

export const inputSections: readonly Section[] = [
  {
    title: "Heads and requests by role",
    axis: "role",
    lines: [
      assumption("heads", "Heads", "people", dollars, [40, 25, 20, 10, 25], { note: example }),
      assumption("perHead", "Tokens asked for, a head", monthly, dollars, [450, 150, 120, 100, 50], { note: example }),
      assumption("weight", "Weight in the pool", "ratio", "0", [3, 2, 2, 1, 1], { note: example }),
    ],
  },
  {
    title: "Limits",
    lines: [
      assumption("floorPerHead", "What every head gets in any case", monthly, dollars, 50, { note: example }),
      assumption("capPerHead", "Above this a request needs approval", monthly, dollars, 300, { note: example }),
      assumption("floorShare", "Share of the heads that use AI at all", "share", share, 0.5, { note: example }),
    ],
  },
  {
    title: "What a head is advised to start with",
    axis: "start",
    note: "Advice for a first allowance: a range, neither a floor nor a limit.",
    lines: [sourced("startPerHead", "First allowance", monthly, dollars, ["B-007", "B-007H"])],
  },
  {
    title: "What others allow a head",
    axis: "other",
    lines: [
      sourced("allowance", "Allowed", "USD in its period", dollars, [
        "B-007",
        "B-007H",
        "B-043",
        "B-048",
        "B-029",
        "R-044",
      ]),
      assumption("periodsPerYear", "Periods of it in a year", "periods", "0", [12, 12, 12, 52, 1, 1], {
        note: "Months, weeks or years, as printed; Uber's is a cap on engineers.",
      }),
    ],
  },
  {
    title: "The year's budget and what has been spent",
    axis: "month",
    lines: [
      assumption("spend", "Spent", "USD", dollars, [12000, 18000, 27000, 39000, null, null], {
        note: "An example in which the year's budget is gone in four months; empty months are still to come.",
      }),
    ],
  },
  {
    title: "Budget and growth",
    lines: [
      assumption("budget", "Budget of the year", "USD", dollars, 96000, { note: example }),
      assumption("growth", "Growth of spending from month to month", "share", share, 0.1, { note: example }),
    ],
  },
  {
    title: "What the tokens bring",
    lines: [
      sourced("useless", "Share of tokens estimated useless", "share", share, "B-006"),
      sourced("tokensTimes", "Tokens, times what they were", "times", "0", "B-052"),
      sourced("outputTimes", "Output, times what it was", "times", "0", "B-053"),
      sourced("felt", "Speed felt", "% change", share, "B-046"),
      sourced("moreTime", "More time that the tasks took, measured", "share", share, "B-047"),
      sourced("developers", "Developers measured", "people", "0", "B-044", {
        note: "Of open-source projects, on their own code: not a firm's whole staff.",
      }),
      sourced("metExpected", "Executives whose return on AI met expectations", "share", share, "E-009"),
      sourced("quartersGone", "Quarters in which one firm's yearly budget was gone", "quarters", "0", "Z-017"),
      definition("monthsPerQuarter", "Months in a quarter", "months", "0", 3),
      assumption("hourCost", "Cost of an hour of work", "USD", "0", 60, { note: example }),
      assumption("likeMeasured", "Work like that measured, share of engineers' hours", "share", share, 0.5, {
        note: "Experienced people on code they know well; nothing was measured of anybody else. An assumption.",
      }),
      assumption("hours", "Hours a head and month", "hours", dollars, 160, { note: example }),
    ],
  },
  {
    title: "The firm's profit and loss, a month",
    axis: "profit",
    lines: [assumption("lineItem", "Amount", monthly, dollars, [2400000, 900000, 1100000], { note: example })],
  },
  {
    title: "Savings or sales",
    lines: [
      assumption("savedShare", "Operating costs saved by AI", "share", share, 0.02, { note: example }),
      assumption("soldShare", "Revenue added by AI", "share", share, 0.02, { note: example }),
    ],
  },
  ...peerInputs,
];
