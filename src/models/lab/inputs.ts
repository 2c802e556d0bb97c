/** What the lab model takes in. */
import type { Axis, Section } from "../language/definition";
import { assumption, sourced } from "../language/lines";

export const share = "0.0%";
export const monthly = "USD a month";

export const axes: readonly Axis[] = [
  { key: "used", label: "Part of the limit used", values: [0, 0.1, 0.25, 0.5, 0.75, 1], numberFormat: "0%" },
  { key: "cut", label: "Change of price", values: [-0.1, -0.2, -0.3, -0.4, -0.5], numberFormat: "0%" },
  { key: "step", label: "Bridge", values: ["Before", "After", "Expected"] },
];

export const inputSections: readonly Section[] = [
  {
    title: "A subscription and its tokens",
    lines: [
      sourced("multiple", "Tokens allowed, as a multiple of the plan's price", "times", "0", "LAB-01"),
      sourced("userShare", "Part of the limit that the user draws", "share", share, "LAB-02"),
      sourced("apiMargin", "Gross margin in the list price of tokens", "share", share, "LAB-03"),
      sourced("largePrice", "Price of a large subscription", monthly, "#,##0", "LAB-05"),
      sourced("largeLow", "Tokens that it can draw, lower figure", monthly, "#,##0", "LAB-06"),
      sourced("largeHigh", "Tokens that it can draw, higher figure", monthly, "#,##0", "LAB-07"),
    ],
  },
  {
    title: "Heavy users among light ones",
    lines: [
      assumption("payers", "Payers of the small plan", "users", "#,##0", 2000, { note: "The report's illustration." }),
      assumption("smallPrice", "Price of the small plan", monthly, "#,##0", 20, { note: "The report's illustration." }),
      assumption("heavyUsers", "Heavy users", "users", "#,##0", 3, {
        note: "The report's illustration: each draws the higher figure above.",
      }),
    ],
  },
  {
    title: "Free users",
    lines: [
      assumption("users", "All users", "users", "#,##0", 1000000, { note: "A round number: only the shares matter." }),
      sourced("freePart", "Part of users who are free", "share", share, "LAB-08"),
      assumption("costPerPaying", "Cost of serving a payer", monthly, "0.00", 8.65, {
        note: "Set with the line below so that the margin is the published one; replace both by your own.",
      }),
      assumption("costPerFree", "Cost of serving a free user", monthly, "0.00", 0.25, {
        note: "Not published.",
      }),
    ],
  },
  {
    title: "The lab's gross margin",
    axis: "step",
    lines: [sourced("margin", "Gross margin", "share", share, ["LAB-09", "LAB-10", "LAB-11"])],
  },
  {
    title: "Cost, demand and commitments",
    lines: [
      sourced("inference", "Cost of inference", "USD bn", "0.0", "LAB-12"),
      sourced("elasticityLow", "Price elasticity, lower figure", "ratio", "0.0", "LAB-13"),
      sourced("elasticityHigh", "Price elasticity, higher figure", "ratio", "0.0", "LAB-14"),
      assumption("leastMargin", "Least plausible gross margin", "share", share, -5, {
        note: "A margin below it is taken for a slip.",
      }),
      sourced("commitmentsYear", "Commitments of a year", "USD bn a year", "#,##0", "LAB-15"),
      sourced("commitmentsAll", "Commitments in all", "USD bn", "#,##0", "LAB-16"),
    ],
  },
];
