/** What the gigawatt model takes in. */
import type { Axis, Section } from "../language/definition";
import { assumption, definition, sourced } from "../language/lines";
import { rentAxes, rentInputs } from "./rents";

export const perMillion = "USD per 1M tokens";
export const share = "0.0%";
export const price = "0.00";
const yearly = "USD bn a year";

export const axes: readonly Axis[] = [
  { key: "component", label: "Capital", values: ["Servers", "Building", "Network", "Utilities"] },
  { key: "operation", label: "Every year", values: ["Energy", "Other operations", "Land"] },
  { key: "margin", label: "Gross margin", values: [0, 0.5, 0.75], numberFormat: "0%" },
  { key: "rateCase", label: "Cost of capital", values: [0, 0.02, 0.04, 0.06, 0.08, 0.1, 0.12], numberFormat: "0%" },
  { key: "lifeCase", label: "Life of IT, years", values: [3, 4, 5, 6, 7, 8] },
  { key: "rent", label: "Rent, USD an hour", values: [1, 2, 3, 4, 5], numberFormat: "0.00" },
  { key: "useCase", label: "Use of the GPUs", values: [0.35, 0.5, 0.65, 0.8], numberFormat: "0%" },
  ...rentAxes,
];

/** How the split follows from the public cost sheet, which prints the total and what it costs a year over 3, 5 and 7 years. */
const split =
  "Not printed. Servers: 60% of 8.5bn a year over five years is 20 to 21bn of 38bn. With the network: 3.5bn a year between lives of three and five years is about 25.5bn. Utilities are small.";

export const inputSections: readonly Section[] = [
  {
    title: "What a gigawatt costs up front",
    lines: [
      sourced("upFront", "Capital of a gigawatt, up front", "USD bn", "0.0", "X-001"),
      assumption("landPart", "Land, share of it", "share", share, 0.005, {
        note: "Not printed: small. It is not written off and bears the cost of capital alone.",
      }),
      assumption("rate", "Cost of capital", "a year", share, 0.08, {
        note: "About what debt and equity of large technology firms cost together; 0% spreads capital evenly.",
      }),
    ],
  },
  {
    title: "Capital by component",
    axis: "component",
    lines: [
      assumption("pricePart", "Share of what is spent up front", "share", share, [0.55, 0.32, 0.12, 0.005], {
        note: split,
        fittedTo: ["X-003", "X-005", "X-008"],
      }),
      sourced("life", "Life", "years", "0", ["R-104", "R-106", "R-108", "R-110"]),
      assumption("isIt", "Wears out with the chips", "1 or 0", "0", [1, 0, 1, 0], {
        note: "Servers and network: what a shorter life of the chips shortens.",
      }),
    ],
  },
  {
    title: "Operations",
    axis: "operation",
    note: "Land has no operations: what it costs a year follows from its price.",
    lines: [sourced("operationCost", "Cost a year", yearly, "0.000", ["R-113", "R-115", ""])],
  },
  {
    title: "Capacity",
    lines: [
      sourced("systems", "Systems in a gigawatt", "systems", "#,##0", "R-103"),
      assumption("gpusPerSystem", "GPUs in a system", "GPUs", "0", 72, { note: "The systems are those of 72 GPUs." }),
      sourced("use", "Use of the GPUs", "share", share, "R-134"),
      assumption("tokensPerSecond", "Tokens a second and GPU, in and out", "tokens", "#,##0", 7990, {
        note: "Set so that the published cost gives the published floor of 0.10: measure your own.",
        fittedTo: ["R-118", "R-124", "R-124H", "R-127", "R-127H"],
      }),
      sourced("printedFloor", "Cost of a million tokens as printed, open-weight model", perMillion, price, "R-118"),
      sourced("printedLicensed", "licensed model", perMillion, price, "R-119"),
      definition("secondsPerYear", "Seconds in a year", "seconds", "#,##0", 31536000, { note: "365 days." }),
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
      sourced("returnWanted", "Return that the customer must draw", "share", share, "R-126"),
    ],
  },
  {
    title: "Renting GPUs out",
    lines: [
      sourced("hours", "Hours in a year", "hours", "#,##0", "R-138"),
      sourced("rentedPart", "Share of them rented", "share", share, "R-137"),
    ],
  },
  ...rentInputs,
];
