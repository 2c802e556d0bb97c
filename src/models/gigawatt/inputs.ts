/** What the gigawatt model takes in. */
import type { Axis, Section } from "../language/definition";
import { assumption, sourced } from "../language/lines";

export const perMillion = "USD per 1M tokens";
export const share = "0.0%";
export const price = "0.00";
const yearly = "USD bn a year";

export const axes: readonly Axis[] = [
  { key: "component", label: "Capital", values: ["Servers", "Building", "Network", "Land, utilities"] },
  { key: "operation", label: "Operations", values: ["Energy", "Other operations"] },
  { key: "margin", label: "Gross margin", values: [0, 0.5, 0.75], numberFormat: "0%" },
  { key: "rent", label: "Rent, USD an hour", values: [1, 2, 3, 4, 5], numberFormat: "0.00" },
  { key: "useCase", label: "Use of the GPUs", values: [0.35, 0.5, 0.65, 0.8], numberFormat: "0%" },
];

export const inputSections: readonly Section[] = [
  {
    title: "Capital by component",
    axis: "component",
    lines: [
      sourced("annualCost", "Cost a year, capital spread over its life", yearly, "0.000", [
        "R-101",
        "R-105",
        "R-107",
        "R-109",
      ]),
      sourced("life", "Life", "years", "0", ["R-104", "R-106", "R-108", "R-110"], {
        note: "Land and utilities are spread like the building.",
      }),
    ],
  },
  {
    title: "Operations",
    axis: "operation",
    lines: [sourced("operationCost", "Cost a year", yearly, "0.000", ["R-113", "R-115"])],
  },
  {
    title: "Capacity and finance",
    lines: [
      assumption("rate", "Cost of capital", "a year", share, 0, {
        note: "The published figures are without interest; a rate shows what the money itself costs.",
      }),
      sourced("systems", "Systems in a gigawatt", "systems", "#,##0", "R-103"),
      assumption("gpusPerSystem", "GPUs in a system", "GPUs", "0", 72, { note: "The systems are those of 72 GPUs." }),
      sourced("use", "Use of the GPUs", "share", share, "R-134"),
      assumption("tokensPerSecond", "Tokens a second and GPU, in and out", "tokens", "#,##0", 7990, {
        note: "Set so that the published cost gives the published floor of 0.10: measure your own.",
        fittedTo: ["R-118"],
      }),
      assumption("secondsPerYear", "Seconds in a year", "seconds", "#,##0", 31536000, { note: "365 days." }),
      assumption("dollarsPerBillion", "Dollars in a billion", "USD", "#,##0", 1000000000),
      sourced("speculativeLow", "Speculative decoding, least gain", "share", share, "R-135"),
      sourced("speculativeHigh", "Speculative decoding, largest gain", "share", share, "R-135H"),
    ],
  },
  {
    title: "Price and return",
    lines: [
      sourced("blendedPrice", "Blended price of a licensed model", perMillion, price, "R-122"),
      sourced("licencePart", "Licence, share of that price", "share", share, "R-121"),
      assumption("returnWanted", "Return that the customer must draw", "share", share, 0.25, {
        note: "The return of the published figures.",
      }),
    ],
  },
  {
    title: "Renting GPUs out",
    lines: [
      assumption("listPrice", "Price of a GPU, its part of the system", "USD", "#,##0", 57000, {
        note: "The capital of servers over the GPUs of a gigawatt; replace it by a quotation.",
      }),
      sourced("hours", "Hours in a year", "hours", "#,##0", "R-138"),
      sourced("rentedPart", "Share of them rented", "share", share, "R-137"),
    ],
  },
];
