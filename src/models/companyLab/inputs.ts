/** What the lab ledger takes in. */
import type { Axis, Section } from "../language/definition";
import { assumption, sourced } from "../language/lines";

export const billions = "USD bn";
export const share = "0.0%";
export const periods = ["Year 2024", "H1 2025"] as const;

export const axes: readonly Axis[] = [
  { key: "period", label: "Period", values: periods },
  { key: "method", label: "Estimate", values: ["Reported", "Partner", "Bottom-up", "Capacity"] },
];

export const inputSections: readonly Section[] = [
  {
    title: "The ledger",
    axis: "period",
    lines: [
      sourced("reported", "Revenue as reported", billions, "0.00", ["LED-06", "LED-07"]),
      sourced("inference", "Inference billed by the cloud", billions, "0.00", ["LED-01", "LED-02"]),
      sourced("receipts", "Paid to the partner on a share of revenue", billions, "0.0000", ["LED-03", "LED-04"], {
        note: "Said to be net of what the partner pays back: then the revenue implied is too low.",
      }),
      sourced("grossMargin", "Gross margin, of the year", "share", share, ["LED-08", "LED-09"]),
      assumption("monthsIn", "Months in the period", "months", "0", [12, 6]),
    ],
  },
  {
    title: "Shares and rates",
    lines: [
      sourced("partnerShare", "The partner's share of revenue", "share", share, "LED-05"),
      sourced("freePart", "Part of users who are free", "share", share, "LED-10"),
      sourced("gigawattCost", "Cost of a gigawatt-year", "USD bn a year", "0.0", "LED-13"),
      sourced("gigawattRevenue", "Revenue a gigawatt", "USD bn a year", "0.0", "LED-14"),
    ],
  },
  {
    title: "Users × paying part × price",
    axis: "period",
    lines: [
      assumption("users", "Users, average of the period", "million", "#,##0", [200, 450], {
        note: "Weekly users between published counts: an assumption.",
      }),
      assumption("monthlyPrice", "Price", "USD a month", "0.00", [20, 20], {
        note: "The list price of the common plan.",
      }),
      assumption("otherPart", "Revenue beside subscriptions, part of all", "share", share, [0.25, 0.25], {
        note: "API and licences: an assumption.",
      }),
    ],
  },
  {
    title: "Triangulation",
    lines: [assumption("chosen", "Period to triangulate", "", "General", periods[0], { list: periods })],
  },
];
