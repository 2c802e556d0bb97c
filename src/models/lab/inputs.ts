/** What the lab model takes in. */
import type { Axis, Section } from "../language/definition";
import { assumption, sourced } from "../language/lines";

export const share = "0.0%";
export const monthly = "USD a month";

export const axes: readonly Axis[] = [
  { key: "used", label: "Share of the limit used", values: [0, 0.1, 0.25, 0.5, 0.75, 1], numberFormat: "0%" },
  { key: "cut", label: "Change of price", values: [-0.1, -0.2, -0.3, -0.4, -0.5], numberFormat: "0%" },
  { key: "growth", label: "Growth a year", values: [0.5, 0.75, 1, 1.5, 2], numberFormat: "0%" },
  { key: "case", label: "Payers cost", values: ["Little", "Middling", "Much"] },
  { key: "step", label: "Bridge", values: ["Before", "After", "Expected"] },
  { key: "bridgeStep", label: "Step", values: ["Before", "Change", "After", "To be gained", "Expected"] },
];

export const inputSections: readonly Section[] = [
  {
    title: "A subscription and its tokens",
    lines: [
      sourced("multiple", "Tokens allowed, as a multiple of the plan's price", "times", "0", "Z-032"),
      sourced("userShare", "Share of the limit that the user draws", "share", share, "Z-037"),
      sourced("apiMargin", "Gross margin in the list price of tokens", "share", share, "Z-036"),
      sourced("largePrice", "Price of a large subscription", monthly, "#,##0", "Z-029"),
      sourced("largeLow", "Tokens that it can draw, lower figure", monthly, "#,##0", "Z-030"),
      sourced("largeHigh", "Tokens that it can draw, higher figure", monthly, "#,##0", "Z-031"),
    ],
  },
  {
    title: "Heavy users among light ones",
    lines: [
      sourced("payers", "Payers of the small plan", "users", "#,##0", "Z-033"),
      sourced("smallPrice", "Price of the small plan", monthly, "#,##0", "Z-034"),
      assumption("heavyUsers", "Heavy users", "users", "#,##0", 3, {
        note: "Each draws the higher figure above.",
      }),
    ],
  },
  {
    title: "Free users",
    lines: [
      assumption("users", "All users", "users", "#,##0", 1000000, { note: "A round number: only the shares matter." }),
      sourced("freePart", "Share of users who are free", "share", share, "F-005"),
    ],
  },
  {
    title: "What a payer costs, a range",
    axis: "case",
    note: "Neither a payer's nor a free user's cost is published. The printed margin ties one to the other: the less payers cost, the more free users do.",
    lines: [
      assumption("costPerPaying", "Cost of serving a payer", monthly, "0.00", [1, 4, 8.65], {
        note: "From a tenth to nearly half of the price of the small plan: an assumption.",
      }),
    ],
  },
  {
    title: "The lab's gross margin",
    axis: "step",
    lines: [sourced("margin", "Gross margin", "share", share, ["F-001", "F-002", "F-003"])],
  },
  {
    title: "Cost, demand and commitments",
    lines: [
      sourced("inference", "Cost of inference", "USD bn", "0.0", "F-004"),
      sourced("elasticityLow", "Price elasticity, lower figure", "ratio", "0.0", "R-158"),
      sourced("elasticityHigh", "Price elasticity, higher figure", "ratio", "0.0", "R-158H"),
      assumption("leastMargin", "Least plausible gross margin", "share", share, -5, {
        note: "A margin below it is taken for a slip.",
      }),
      sourced("revenueNeeded", "Yearly revenue that two labs need by 2029", "USD bn a year", "#,##0", "Z-023"),
      sourced("commitmentsAll", "Compute commitments of the two", "USD bn", "#,##0", "Z-024"),
      sourced("industryPace", "Revenue of the whole industry, pace of a year", "USD bn a year", "#,##0", "R-014"),
      assumption("labsPart", "Share of it that the two labs take in", "share", share, 0.5, {
        note: "Not published: an assumption.",
      }),
      assumption("yearNow", "Year of that pace", "year", "0.0", 2026.5, { note: "The middle of 2026." }),
      assumption("yearNeeded", "Year by which it is needed", "year", "0.0", 2029, {
        note: "Read as the middle of the year.",
      }),
    ],
  },
];
