/** What the token demand model takes in. */
import type { Axis, Section } from "../language/definition";
import { assumption, definition, sourced } from "../language/lines";
import { capabilityInputs, indexAxis } from "./capability";
import { usageAxes, usageInputs } from "./usage";
import { inputIds, outputIds, releases, scoreIds } from "./releases";

export const perMillion = "USD per 1M tokens";
export const share = "0.0%";
export const times = '0.0"×"';

export const axes: readonly Axis[] = [
  { key: "provider", label: "Provider", values: ["Google", "Doubao"] },
  { key: "measure", label: "Measure", values: ["All tokens", "Output", "Adjusted, low", "Adjusted, high"] },
  { key: "cut", label: "Change of price", values: [-0.1, -0.25, -0.5, -0.75, -0.97], numberFormat: "0%" },
  { key: "month", label: "Months after January 2025", values: [0, 3, 6, 9, 12, 15] },
  { key: "release", label: "Model", values: releases.map(({ model }) => model) },
  { key: "threshold", label: "Score at least", values: [70, 80, 86, 88] },
  indexAxis,
  ...usageAxes,
];

export const inputSections: readonly Section[] = [
  {
    title: "Price and volume of each provider",
    axis: "provider",
    note: "Two providers are two markets: their points are never put on one curve.",
    lines: [
      sourced("priceChange", "Change of price", "% change", "0%", ["R-150", "R-156"]),
      sourced("volumeTimes", "Volume, times what it was", "times", times, ["R-151", "R-157"]),
      sourced("tokensBefore", "Tokens before", "tn a month or day", "#,##0.0", ["R-147", "R-155"], {
        note: "Google a month, Doubao a day. The translation has both ten times too large.",
      }),
      sourced("tokensAfter", "Tokens after", "tn a month or day", "#,##0.0", ["R-148", "R-154"]),
    ],
  },
  {
    title: "A case from history: electric light, 1880 to 1920",
    lines: [
      sourced("lightFall", "Fall of the price of light", "share", "0.00%", "R-048"),
      sourced("lightTimes", "Light used, times what it was", "times", "#,##0", "R-049"),
    ],
  },
  {
    title: "Elasticity",
    lines: [
      sourced("elasticityLow", "Price elasticity as published, lower end", "ratio", "0.0", "R-158"),
      sourced("elasticityHigh", "Price elasticity as published, upper end", "ratio", "0.0", "R-158H"),
      sourced("smallCut", "Price cut of the rule of thumb", "share", "0%", "R-159"),
      sourced("yearlyFall", "Price of a given capability falls in a year by a factor of", "times", "0", "R-152"),
    ],
  },
  {
    title: "Growth from January 2025 to April 2026",
    axis: "measure",
    lines: [sourced("growth", "Times what it was", "times", times, ["R-170", "R-169", "R-171", "R-171H"])],
  },
  {
    title: "Revenue, tokens and capacity",
    lines: [
      assumption("months", "Months from January 2025 to April 2026", "months", "0", 15, { note: "Counted." }),
      definition("monthsPerYear", "Months in a year", "months", "0", 12),
      sourced("pace", "Revenue counted once, pace of a year", "USD bn a year", "0", "R-014"),
      sourced("worldTokens", "Tokens of the world in a month", "tn a month", "#,##0", "R-145", {
        note: "The translation has 3bn; the chart beside it counts trillions and one firm alone has 480 trillion.",
      }),
      sourced("revenuePerGigawatt", "Revenue for a gigawatt installed, over", "USD bn a year", "0.0", "R-164"),
      sourced("costPerGigawatt", "Cost of a gigawatt-year, a new site", "USD bn a year", "0.0", "R-098"),
      sourced("floor", "Cost of a million tokens, open-weight model", perMillion, "0.00", "R-118"),
      assumption("inputShare", "Share of tokens that is input", "share", share, 0.75, {
        note: "Three tokens read for one written, as price comparisons count.",
      }),
      assumption("tokensPerTask", "Tokens of a task", "tokens", "#,##0", 50000, {
        note: "Differs by a factor of a hundred between tasks: measure your own.",
      }),
    ],
  },
  {
    title: "What is known of single users and models",
    lines: [
      sourced("developerTokens", "Tokens of one developer in a month", "tn", "0.000", "B-022"),
      sourced("developerBill", "Bill for those tokens, over", "USD bn", "0.0000", "B-023"),
      sourced("weekTokens", "Tokens called through OpenRouter in a week", "tn", "0.00", "B-012"),
      sourced("weekChinese", "of which of Chinese models", "tn", "0.00", "B-014"),
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
  ...capabilityInputs,
  ...usageInputs,
];
