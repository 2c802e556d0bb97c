/** What the momentum model takes in. */
import type { Axis, Section } from "../language/definition";
import { assumption, definition, sourced } from "../language/lines";
import { welfareAxes, welfareInputs } from "./welfare";
import { idsOf, years } from "./waves";

export const share = "0.0%";
export const billions = "USD bn";
const path =
  "Set so that the path meets the published figures; replace the path by monthly figures where you have them.";
const national = (table: string) =>
  `Rounded, seasonally adjusted at yearly rates, Bureau of Economic Analysis, ${table}: look up the latest estimate.`;

const fitted = ["R-017", "R-014", "R-022", "R-023", "R-037", "R-040", "R-041"];

/** Month ends from January 2023 to May 2026, as Excel dates. */
const firstMonth = Date.UTC(2023, 0, 1);
const serialOfFirst = 44927;
const daysOfMonth = 86_400_000;
const monthCount = 41;
const monthsInQuarter = 3;
const monthEnds = Array.from({ length: monthCount }, (_month, index) => {
  const end = Date.UTC(2023, index + 1, 0);
  return serialOfFirst + (end - firstMonth) / daysOfMonth;
});

export const axes: readonly Axis[] = [
  { key: "month", label: "Month", values: monthEnds, numberFormat: "mmm yy" },
  {
    key: "quarter",
    label: "Quarter to the end of",
    values: monthEnds.filter((_end, index) => index % monthsInQuarter === monthsInQuarter - 1),
    numberFormat: "mmm yy",
  },
  { key: "calendar", label: "Calendar year", values: [2023, 2024, 2025, 2026] },
  { key: "point", label: "First quarter of", values: [2024, 2025, 2026] },
  { key: "year", label: "Year", values: years },
  { key: "sinceZero", label: "Years since year 0", values: [0, 1, 2, 3, 4, 5, 6, 7] },
  ...welfareAxes,
];

export const inputSections: readonly Section[] = [
  {
    title: "The path of monthly revenue",
    axis: "calendar",
    note: "Monthly revenue is not published. This path grows evenly within each year and meets the published figures: an assumption.",
    lines: [
      assumption("monthlyGrowth", "Growth a month", "share", share, [0.206, 0.106, 0.11, 0.096], {
        note: path,
        fittedTo: fitted,
      }),
    ],
  },
  {
    title: "Where it starts, and where milestones stand",
    lines: [
      assumption("startRevenue", "Revenue of December 2022", "USD bn a month", "0.000", 0.083, {
        note: path,
        fittedTo: fitted,
      }),
      assumption("step", "A milestone every", billions, "0", 1, { note: "As the report counts." }),
      assumption("threshold", "Year 0 is the first with at least", "USD bn of 2024", "0.0", 1, {
        note: "Decides where the waves start.",
      }),
      definition("monthsPerYear", "Months in a year", "months", "0", 12),
      assumption("baseYear", "Year whose prices are used", "year", "0", 2024),
      assumption("priceLevel2025", "Consumer prices of 2025", "1982-84 = 100", "0.0", 322, {
        note: "About; look up the yearly average.",
      }),
    ],
  },
  {
    title: "The economy of the United States, at yearly rates",
    axis: "point",
    lines: [
      assumption("gdp", "GDP", billions, "#,##0", [28600, 30000, 31400], { note: national("table 1.1.5, line 1") }),
      assumption("labourCost", "Compensation of employees", billions, "#,##0", [14800, 15500, 16200], {
        note: national("table 2.1, line 2"),
      }),
      assumption("profits", "Corporate profits before tax", billions, "#,##0", [3700, 3900, 4100], {
        note: national("table 1.12, profits before tax"),
      }),
    ],
  },
  {
    title: "As published",
    lines: [
      sourced("publishedTrailing", "Revenue, trailing twelve months", billions, "0", "R-017"),
      sourced("publishedPace", "Pace of a year", "USD bn a year", "0", "R-014"),
      sourced("itOfGdp", "The IT sector, share of US GDP", "share", "0.0%", "R-038"),
      definition("daysPerYear", "Days in a year", "days", "0", 365),
    ],
  },
  {
    title: "Share of US GDP as published, first quarters",
    axis: "point",
    lines: [sourced("publishedOfGdp", "Revenue, share of GDP", "share", "0.00%", ["R-041", "R-040", "R-037"])],
  },
  {
    title: "Earlier waves",
    axis: "year",
    lines: [
      sourced("googleRevenue", "Google", billions, "0.0", idsOf("MOM-G")),
      sourced("awsRevenue", "AWS", billions, "0.0", idsOf("MOM-A")),
      sourced("prices", "Consumer prices", "1982-84 = 100", "0.0", idsOf("MOM-P")),
    ],
  },
  {
    title: "What users gain",
    lines: [sourced("welfare", "Consumer welfare of 2024, beyond what is paid", billions, "0", "MOM-09")],
  },
  ...welfareInputs,
];
