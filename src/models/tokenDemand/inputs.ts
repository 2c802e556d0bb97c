/** What the token demand model takes in. */
import type { Axis, Section } from "../language/definition";
import { assumption, sourced } from "../language/lines";
import { inputIds, outputIds, releases, scoreIds } from "./releases";

export const perMillion = "USD per 1M tokens";
export const share = "0.0%";
export const times = '0.0"×"';

export const axes: readonly Axis[] = [
  { key: "observation", label: "Observation", values: ["Before", "Price −50%", "Price −97%"] },
  { key: "measure", label: "Measure", values: ["All tokens", "Output", "Adjusted, low", "Adjusted, high"] },
  { key: "cut", label: "Change of price", values: [-0.1, -0.25, -0.5, -0.75, -0.97], numberFormat: "0%" },
  { key: "month", label: "Months after January 2025", values: [0, 3, 6, 9, 12, 15] },
  { key: "release", label: "Model", values: releases.map(({ model }) => model) },
  { key: "threshold", label: "Score at least", values: [70, 80, 86, 88] },
];

export const inputSections: readonly Section[] = [
  {
    title: "Prices and volumes",
    axis: "observation",
    note: "Each against the first; replace the columns by a provider's prices and volumes by date.",
    lines: [
      sourced("price", "Price, index", "index", "0.00", ["TOK-01", "TOK-05", "TOK-03"]),
      sourced("volume", "Volume, index", "index", "0.0", ["TOK-02", "TOK-06", "TOK-04"]),
    ],
  },
  {
    title: "Elasticity and interval",
    lines: [
      sourced("elasticityLow", "Price elasticity as published, lower figure", "ratio", "0.0", "TOK-07"),
      sourced("elasticityHigh", "Price elasticity as published, higher figure", "ratio", "0.0", "TOK-08"),
      assumption("confidence", "Confidence of the interval", "share", "0%", 0.95, { note: "The usual one." }),
    ],
  },
  {
    title: "Growth from January 2025 to April 2026",
    axis: "measure",
    lines: [sourced("growth", "Times what it was", "times", times, ["TOK-10", "TOK-11", "TOK-12", "TOK-13"])],
  },
  {
    title: "Time and capacity",
    lines: [
      assumption("months", "Months from January 2025 to April 2026", "months", "0", 15, { note: "Counted." }),
      sourced("yearlyGrowth", "Growth of tokens in a year, as published", "times", times, "TOK-09"),
      sourced("revenuePerGigawatt", "Revenue per gigawatt, at least", "USD bn a year", "0.0", "TOK-14"),
      sourced("costPerGigawatt", "Cost of a gigawatt-year", "USD bn a year", "0.0", "TOK-15"),
      sourced("floor", "Cost floor of an open-weight model", perMillion, "0.00", "TOK-16"),
      assumption("inputShare", "Part of tokens that is input", "share", share, 0.75, {
        note: "Three tokens read for one written, as price comparisons count.",
      }),
      assumption("tokensPerTask", "Tokens of a task", "tokens", "#,##0", 50000, {
        note: "Differs by a factor of a hundred between tasks: measure your own.",
      }),
      assumption("dollarsPerBillion", "Dollars in a billion", "USD", "#,##0", 1000000000),
    ],
  },
  {
    title: "Models, their prices and scores at release",
    axis: "release",
    lines: [
      assumption(
        "released",
        "Released",
        "date",
        "yyyy-mm-dd",
        releases.map(({ serial }) => serial),
        {
          note: "Dates of the announcements.",
        },
      ),
      sourced("inputPrice", "Input price", perMillion, "0.00", inputIds),
      sourced("outputPrice", "Output price", perMillion, "0.00", outputIds),
      sourced("score", "Score, MMLU", "%", "0.0", scoreIds),
    ],
  },
];
