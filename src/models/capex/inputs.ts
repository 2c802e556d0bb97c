/** What the capex model takes in. */
import type { Axis, Section } from "../language/definition";
import { assumption, definition, sourced } from "../language/lines";
import { amazonLeases, builders, fiscalYears, idsOf } from "./builders";
import { inUseInFirstQuarter } from "./firstQuarter";
import { forecastAxes, forecastInputs } from "./forecasts";
import { chipIds, depreciationIds, publishedYears } from "./sources";

export const share = "0.0%";
export const billions = "USD bn";
const unpublished = "Companies do not publish it: an assumption.";

export const axes: readonly Axis[] = [
  { key: "fiscal", label: "Fiscal year", values: fiscalYears },
  { key: "year", label: "Calendar year", values: publishedYears, forecast: "[year]>[lastActual]" },
  { key: "builder", label: "Builder", values: builders.map(({ company }) => company) },
  { key: "life", label: "Life of chips, years", values: [3, 4, 5, 6, 7, 8, 9] },
  { key: "backlogOf", label: "Backlog", values: ["Microsoft", "AWS", "Google Cloud"] },
  ...forecastAxes,
];

export const inputSections: readonly Section[] = [
  {
    title: "Fixed assets and leases by builder and fiscal year",
    axis: "fiscal",
    note: "2027 is needed only of fiscal years that end before December. 2026 is guided, Oracle's 2027 assumed.",
    lines: [
      ...builders.map((builder) =>
        sourced(`fiscal${builder.key}`, builder.company, billions, "0.0", idsOf(builder), {
          ...(builder.note !== undefined && { note: builder.note }),
        }),
      ),
      sourced("leasesAMZN", "Amazon: leases beside them", billions, "0.0", idsOf(amazonLeases), {
        note: amazonLeases.note,
      }),
    ],
  },
  {
    title: "When fiscal years end",
    axis: "builder",
    lines: [
      assumption(
        "endMonth",
        "Fiscal year ends in, 1 January to 12 December",
        "1 to 12",
        "0",
        builders.map(({ yearEndMonth }) => yearEndMonth),
        { note: "Month by month a fiscal year is spread evenly over calendar years." },
      ),
    ],
  },
  {
    title: "What of it is for generative AI",
    axis: "year",
    lines: [
      assumption("aiPart", "For generative AI", "share", "0%", [0.05, 0.05, 0.1, 0.25, 0.4, 0.45, 0.6], {
        note: `${unpublished} About what chips bought imply to 2025, see the calculations.`,
      }),
      assumption(
        "revenue",
        "Revenue of generative AI, all layers counted once",
        billions,
        "0",
        [0, 0, 0, 4, 17, 60, 190],
        {
          note: "Not published by year: about the path of the momentum model.",
          fittedTo: ["R-014", "R-017"],
        },
      ),
      sourced("chipsSold", "Data-centre revenue of the largest chip maker", billions, "0.0", chipIds, {
        note: "Its fiscal year ends in January: taken for the calendar year before.",
      }),
    ],
  },
  {
    title: "Lives and target",
    lines: [
      assumption("lastActual", "Last year that is over", "year", "0", 2025, { note: "Later years are guided." }),
      assumption("itPart", "Chips and other IT, share of spending", "share", "0%", 0.65, {
        note: "The rest is buildings; companies say that about two thirds are short-lived.",
      }),
      sourced("itLife", "Life of chips and other IT", "years", "0", "R-089"),
      sourced("buildingLife", "Life of buildings", "years", "0", "R-090"),
      definition("monthsPerYear", "Months in a year", "months", "0", 12),
      assumption("convention", "Depreciation starts", "", "General", "full", {
        list: ["full", "half", "next"],
        note: "Full: what is spent in a year bears that whole year's charge, as the assumed parts above need to come near the printed series. In accounts about half of it does.",
      }),
      assumption("firstCharge", "Of a year's charge, what its own spending bears in accounts", "share", "0%", 0.5, {
        note: "Spending comes evenly over the year. Used where the printed series is solved backwards a second time.",
      }),
      sourced("target", "Headroom wanted", "share", "0%", "R-091"),
    ],
  },
  {
    title: "The industry as published",
    axis: "year",
    lines: [sourced("publishedDepreciation", "Depreciation of generative AI", billions, "0", depreciationIds)],
  },
  {
    title: "Chips bought",
    lines: [
      assumption("boughtPart", "Share of chips that the seven buy", "share", "0%", 0.5, {
        note: "The maker says that large clouds are about half of these sales.",
      }),
      sourced("chipPartThen", "Chips in the cost of a data centre, 2021", "share", "0%", "R-032"),
      sourced("chipPartNow", "Chips in the cost of a data centre, 2026", "share", "0%", "R-033"),
    ],
  },
  {
    title: "First quarter of 2026",
    note: "The split of depreciation is not published; that of a new gigawatt's capital stands for it where printed headroom is tried at other lives.",
    lines: [
      sourced("revenueOfGdp", "Revenue of the quarter, share of US GDP", "share", "0.00%", "R-037"),
      assumption("gdp", "US GDP, quarter at a yearly rate", billions, "#,##0", 31400, {
        note: "Rounded, from the national accounts: look up the latest estimate.",
      }),
      inUseInFirstQuarter,
      assumption(
        "middleShare",
        "From the middle of a year to that of the next first quarter, of a year",
        "share",
        share,
        0.625,
        { note: "Seven and a half of twelve months." },
      ),
      assumption("ownersPart", "Revenue of hyperscalers and neoclouds, share of all", "share", "0%", 0.8, {
        note: unpublished,
      }),
      sourced("headroomOwners", "Headroom as published, cloud owners", "share", "0%", "R-093"),
      sourced("headroomAll", "Headroom as published, all revenue", "share", "0%", "R-094"),
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
    title: "Orders on the books, and the revenue they come from",
    axis: "backlogOf",
    note: "September 2025. Microsoft's are commercial orders of all kinds, Alphabet's nearly all of its cloud.",
    lines: [
      sourced("backlog", "Backlog", billions, "0", ["CAP-B1", "CAP-B2", "ALP-RPO-2509"]),
      sourced("cloudRevenue", "Cloud revenue, trailing year", billions, "0.0", ["CAP-R1", "CAP-R2", "CAP-R3"]),
    ],
  },
  ...forecastInputs,
];
