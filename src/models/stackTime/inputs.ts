/** What the stack over time takes in. */
import type { Axis, Section } from "../language/definition";
import { assumption, sourced } from "../language/lines";
import { computeIds, computeYears, firms, idsNow, idsThen } from "./firms";
import { chipIds } from "./sources";

export const share = "0.0%";
export const billions = "USD bn";
const example = "An example: replace it by your own.";

export const axes: readonly Axis[] = [
  {
    key: "quarter",
    label: "Quarter to the end of",
    // The last days of the months, as Excel dates.
    values: [45351, 45443, 45535, 45626, 45716, 45808, 45900, 45991, 46081, 46173],
    numberFormat: "mmm yy",
  },
  {
    key: "firm",
    label: "Firm",
    values: firms.map(({ firm }) => firm),
  },
  { key: "computeYear", label: "Year", values: computeYears },
  { key: "claim", label: "Claim", values: ["Lab A itself", "Cloud A, resold", "Lab B itself", "Owner", "Tenant"] },
];

export const inputSections: readonly Section[] = [
  {
    title: "What end customers pay",
    axis: "quarter",
    lines: [
      assumption(
        "spend",
        "Payments of end customers",
        billions,
        "0.00",
        [2.62, 3.54, 4.79, 6.48, 8.8, 12.03, 16.45, 22.5, 30.36, 39.97],
        {
          note: "Quarterly revenue is not published: the path of the momentum model, which meets the published figures.",
          fittedTo: ["R-017", "R-014"],
        },
      ),
      sourced("chipSales", "Chips bought, beside and not counted", billions, "0.0", chipIds, {
        note: "Data-centre revenue of the largest maker, whose quarters end a month earlier.",
      }),
    ],
  },
  {
    title: "What is paid on",
    lines: [
      sourced("illustrated", "Paid by customers, illustration", "USD", "0", "R-006"),
      sourced("illustratedModels", "of it paid on to the model", "USD", "0", "R-007"),
      sourced("illustratedHosting", "and from there to hosting", "USD", "0", "R-008"),
      assumption("shift", "More of it stays with apps, points a quarter", "points", "0.0%", 0, {
        note: "Nothing, as in the illustration; a measured shift goes here.",
      }),
      assumption("lastMonth", "Revenue of the last month", "USD bn a month", "0.00", 14.56, {
        note: "From the same path.",
        fittedTo: ["R-014"],
      }),
    ],
  },
  {
    title: "Firms of each layer, beginning of 2024 and of 2026",
    axis: "firm",
    note: "Firms whose figures are known; apps are left out, as too few publish, and so is Google, which does not tell its AI apart.",
    lines: [
      assumption(
        "layerOf",
        "Layer",
        "",
        "General",
        firms.map(({ layer }) => layer),
        { note: "Where its sales are counted." },
      ),
      sourced("firmThen", "Beginning of 2024", "USD bn a year", "0.0", idsThen),
      sourced("firmNow", "Beginning of 2026", "USD bn a year", "0.0", idsNow),
    ],
  },
  {
    title: "Research and training compute, paid from investors' money",
    axis: "computeYear",
    note: "No customer pays for it, so it is no part of value added; hosting takes it in all the same.",
    lines: [
      sourced("computeOAI", "OpenAI", billions, "0.0", computeIds("OAI")),
      sourced("computeANT", "Anthropic", billions, "0.0", computeIds("ANT")),
    ],
  },
  {
    title: "Claims on the same thing",
    axis: "claim",
    note: "Tokens count for the model that ran them, a data centre for the party that owns and runs it.",
    lines: [
      assumption(
        "thing",
        "What is claimed",
        "",
        "General",
        ["Tokens of lab A", "Tokens of lab A", "Tokens of lab B", "Data centre 1", "Data centre 1"],
        { note: example },
      ),
      assumption("claimed", "Amount claimed", "claimed units", "0", [100, 40, 60, 12, 11.8], { note: example }),
      assumption("claimGrade", "Grade of the claim", "letter", "General", ["D", "E", "G", "A", "D"], { note: example }),
    ],
  },
];
