/** What the lab ledger takes in. */
import type { Axis, Section } from "../language/definition";
import { assumption, definition, sourced } from "../language/lines";

export const billions = "USD bn";
export const share = "0.0%";
export const periods = ["Year 2024", "H1 2025", "Jan-Sep 2025"] as const;

export const axes: readonly Axis[] = [
  { key: "period", label: "Period", values: periods },
  { key: "method", label: "Estimate", values: ["Reported", "Partner", "Bottom-up"] },
];

export const inputSections: readonly Section[] = [
  {
    title: "The ledger",
    axis: "period",
    note: "An empty source ID is a figure that nobody has published.",
    lines: [
      sourced("reported", "Revenue as reported", billions, "0.00", ["L-007", "L-014", ""]),
      sourced("inference", "Inference billed by the cloud", billions, "0.00", ["L-002", "L-010", "L-018"], {
        note: "The figure to September is read as that of nine months; the post does not say when it begins.",
      }),
      sourced("inferenceReported", "Inference as reported", billions, "0.00", ["L-003", "L-011", ""]),
      sourced("receipts", "Paid to the partner on a share of revenue", billions, "0.0000", ["L-005", "", "T-001"], {
        note: "Said to be net of what the partner pays back: then the revenue implied is too low.",
      }),
      sourced("impliedPrinted", "Revenue implied, where receipts are not printed", billions, "0.00", ["", "L-013", ""]),
      sourced("grossMargin", "Gross margin, of the year", "share", share, ["F-001", "F-002", "F-002"]),
      assumption("monthsIn", "Months in the period", "months", "0", [12, 6, 9]),
    ],
  },
  {
    title: "Shares and rates",
    lines: [
      sourced("partnerShare", "The partner's share of revenue", "share", share, "L-001"),
      sourced("freePart", "Share of users who are free", "share", share, "F-005"),
      sourced("gigawattCost", "Cost of a gigawatt-year", "USD bn a year", "0.0", "R-098"),
      definition("monthsPerYear", "Months in a year", "months", "0", 12),
    ],
  },
  {
    title: "Users × paying share × price",
    axis: "period",
    lines: [
      assumption("users", "Users, average of the period", "million", "#,##0", [200, 450, 550], {
        note: "Weekly users between published counts: an assumption.",
      }),
      assumption("monthlyPrice", "Price", "USD a month", "0.00", [20, 20, 20], {
        note: "The list price of the common plan.",
      }),
      assumption("otherPart", "Revenue beside subscriptions, share of all", "share", share, [0.25, 0.25, 0.25], {
        note: "API and licences: an assumption.",
      }),
    ],
  },
  {
    title: "Triangulation",
    lines: [assumption("chosen", "Period to triangulate", "", "General", periods[0], { list: periods })],
  },
];
