/** What the capex model takes in. */
import type { Axis, Section } from "../language/definition";
import { assumption, sourced } from "../language/lines";
import { idsOf, quarters, spenders } from "./filings";
import { depreciationIds, publishedYears } from "./sources";

export const share = "0.0%";
export const billions = "USD bn";
const unpublished = "Companies do not publish it: an assumption.";

export const axes: readonly Axis[] = [
  { key: "quarter", label: "Quarter", values: quarters },
  { key: "year", label: "Year", values: publishedYears },
  { key: "life", label: "Life of chips, years", values: [3, 4, 5, 6, 7, 8, 9] },
  { key: "backlogOf", label: "Backlog", values: ["Microsoft", "AWS", "Alphabet"] },
];

export const inputSections: readonly Section[] = [
  {
    title: "Capital spending by company and quarter",
    axis: "quarter",
    lines: spenders.map(({ key, company }) => sourced(`spend${key}`, company, billions, "0.0", idsOf(key))),
  },
  {
    title: "What of it is for generative AI, and what it brings in",
    axis: "quarter",
    lines: [
      assumption(
        "aiPart",
        "For generative AI",
        "share",
        "0%",
        [0.1, 0.15, 0.25, 0.35, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.7],
        {
          note: unpublished,
        },
      ),
      assumption(
        "revenue",
        "Revenue of the owners from generative AI",
        billions,
        "0.0",
        [0.3, 0.5, 0.8, 1.2, 1.7, 2.3, 3.1, 4.2, 5.6, 7.4, 9.8],
        {
          note: unpublished,
        },
      ),
    ],
  },
  {
    title: "Lives and target",
    lines: [
      assumption("itPart", "Chips and other IT, share of spending", "share", "0%", 0.65, {
        note: "The rest is buildings; companies say that about two thirds are short-lived.",
      }),
      sourced("itLife", "Life of chips and other IT", "years", "0", "R-089"),
      sourced("buildingLife", "Life of buildings", "years", "0", "R-090"),
      assumption("quartersPerYear", "Quarters in a year", "quarters", "0", 4),
      assumption("convention", "Depreciation starts", "", "General", "half", {
        list: ["full", "half", "next"],
        note: "With half a period, as spending is spread over it.",
      }),
      assumption("target", "Headroom wanted", "share", "0%", 0.5, { note: "The report's." }),
    ],
  },
  {
    title: "The industry as published",
    axis: "year",
    lines: [sourced("publishedDepreciation", "Depreciation of generative AI", billions, "0", depreciationIds)],
  },
  {
    title: "First quarter of 2026, as published",
    note: "The split of depreciation is not published; that of a new gigawatt's capital stands for it.",
    lines: [
      sourced("headroomOwners", "Headroom, cloud owners", "share", "0%", "R-093"),
      sourced("headroomAll", "Headroom of all generative-AI revenue", "share", "0%", "R-094"),
      sourced("gigawattServers", "Servers in a gigawatt-year", "USD bn a year", "0.0", "R-101"),
      sourced("gigawattNetwork", "Network in a gigawatt-year", "USD bn a year", "0.0", "R-107"),
      sourced("gigawattCapital", "Capital in a gigawatt-year", "USD bn a year", "0.0", "R-099"),
      assumption("indexRevenue", "Revenue, index", "index", "0", 100, { note: "A round number: only shares matter." }),
    ],
  },
  {
    title: "How the spending is funded",
    lines: [
      assumption("fromCash", "Operating cash", "share", "0%", 0.6, { note: unpublished }),
      assumption("fromBalance", "Cash on hand", "share", "0%", 0.05, { note: unpublished }),
      assumption("fromLeases", "Leases", "share", "0%", 0.12, { note: unpublished }),
      assumption("fromDebt", "Debt, net of repayment", "share", "0%", 0.2, { note: unpublished }),
      assumption("fromEquity", "Equity", "share", "0%", 0.03, { note: unpublished }),
    ],
  },
  {
    title: "Orders on the books",
    axis: "backlogOf",
    lines: [sourced("backlog", "Backlog", billions, "0", ["CAP-B1", "CAP-B2", "ALP-RPO-2509"])],
  },
];
