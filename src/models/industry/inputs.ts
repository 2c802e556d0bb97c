/** What the industry takes in beside its payments. */
import { serialFromIso } from "../../formula/serialDate";
import type { Axis, Section } from "../language/definition";
import { assumption, definition, sourced } from "../language/lines";
import { amazonLeases, builders, fiscalYears, idsOf } from "../capex/builders";
import { inUseInFirstQuarter } from "../capex/firstQuarter";
import { publishedYears } from "../capex/sources";
import { monthsPerQuarter, monthsPerYear } from "./quarters";
import { thenAndNowInputs } from "./thenAndNow";
import { layers } from "./typedPayments";

export const billions = "USD bn";
export const share = "0.0%";
const unpublished = "Not published: an assumption.";

interface PacedFirm {
  readonly key: "ANT" | "MSFT" | "AWS" | "CRWV";
  readonly firm: string;
  readonly label: string;
  readonly then: string;
  readonly now: string;
}

/** Firms of which two yearly rates are known, and no quarter. */
export const pacedFirms: readonly PacedFirm[] = [
  { key: "ANT", firm: "Anthropic", label: "Anthropic", then: "2024-01-01", now: "2026-03-05" },
  { key: "MSFT", firm: "Microsoft", label: "Microsoft", then: "2024-03-31", now: "2026-03-31" },
  { key: "AWS", firm: "Amazon", label: "Amazon", then: "2024-03-31", now: "2026-03-31" },
  { key: "CRWV", firm: "CoreWeave", label: "CoreWeave", then: "2024-03-31", now: "2026-03-31" },
];

export const grades = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"] as const;

export const axesOf = (quarters: readonly number[]): readonly Axis[] => [
  { key: "quarter", label: "Quarter to the end of", values: quarters, numberFormat: "mmm yy" },
  { key: "paced", label: "Firm", values: pacedFirms.map(({ label }) => label) },
  { key: "moneyUnit", label: "Unit of a payment", values: ["USD", "USD m", "USD bn", "USD tn"] },
  { key: "fiscal", label: "Fiscal year", values: fiscalYears },
  { key: "year", label: "Calendar year", values: publishedYears, forecast: "[year]>[lastActual]" },
  { key: "builder", label: "Builder", values: builders.map(({ company }) => company) },
  { key: "tokensOf", label: "Tokens of", values: ["Google", "Doubao"] },
  { key: "grade", label: "Grade", values: grades },
  { key: "layer", label: "Layer", values: layers },
];

export const inputSections: readonly Section[] = [
  {
    title: "Units",
    axis: "moneyUnit",
    lines: [
      assumption("unitFactor", "In USD bn", billions, "General", [0.000000001, 0.001, 1, 1000], {
        note: "A payment in another unit is not counted, and a check says so.",
      }),
    ],
  },
  {
    title: "Firms of which two yearly rates are known",
    axis: "paced",
    note: "Revenue from AI at a yearly rate, restated by the press or typed without the document at hand; the days are those of the sources.",
    lines: [
      sourced(
        "thenRate",
        "Rate then",
        "USD bn a year",
        "0.0",
        pacedFirms.map(({ key }) => `STK-${key}-24`),
      ),
      assumption(
        "thenDay",
        "Day of it",
        "date",
        "yyyy-mm-dd",
        pacedFirms.map(({ then }) => serialFromIso(then)!),
      ),
      sourced(
        "nowRate",
        "Rate now",
        "USD bn a year",
        "0.0",
        pacedFirms.map(({ key }) => `STK-${key}-26`),
      ),
      assumption(
        "nowDay",
        "Day of it, now",
        "date",
        "yyyy-mm-dd",
        pacedFirms.map(({ now }) => serialFromIso(now)!),
      ),
    ],
  },
  {
    title: "Drivers of what is not known",
    lines: [
      definition("monthsPerQuarter", "Months in a quarter", "months", "0", monthsPerQuarter),
      definition("monthsPerYear", "Months in a year", "months", "0", monthsPerYear),
      assumption("path", "Between the two days revenue grows", "word", "General", "evenly", {
        note: "No quarter between is published: at one growth a day, from the one rate to the other.",
      }),
      sourced("illustratedModels", "Paid on to the model, of 100 in an app", "USD", "0", "R-007"),
      sourced("illustratedHosting", "of it paid on to hosting", "USD", "0", "R-008"),
      assumption("amazonPart", "Anthropic's hosting that Amazon sells", "share", share, 0.6, {
        note: `${unpublished} The rest is Alphabet's.`,
      }),
      assumption("resoldPart", "CoreWeave's sales that Microsoft buys", "share", share, 0.65, {
        note: `${unpublished} Its largest customer by far.`,
      }),
    ],
  },
  {
    title: "Fixed assets and leases by builder and fiscal year",
    axis: "fiscal",
    note: "As in the capex model: 2026 is guided, Oracle's 2027 assumed; 2027 is needed only of fiscal years that end before December.",
    lines: [
      ...builders.map((builder) => sourced(`fiscal${builder.key}`, builder.company, billions, "0.0", idsOf(builder))),
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
      ),
    ],
  },
  {
    title: "What of it is for generative AI, and how long it lasts",
    axis: "year",
    lines: [
      assumption("aiPart", "For generative AI", "share", "0%", [0.05, 0.05, 0.1, 0.25, 0.4, 0.45, 0.6], {
        note: "Companies do not publish it: that of the capex model.",
      }),
      assumption("lastActual", "Last year that is over", "year", "0", 2025, { note: "Later years are guided." }),
      assumption("itPart", "Chips and other IT, share of spending", "share", "0%", 0.65, {
        note: "The rest is buildings.",
      }),
      sourced("itLife", "Life of chips and other IT", "years", "0", "R-089"),
      sourced("buildingLife", "Life of buildings", "years", "0", "R-090"),
      inUseInFirstQuarter,
      sourced("target", "Headroom wanted", "share", "0%", "R-091"),
    ],
  },
  {
    title: "Tokens",
    axis: "tokensOf",
    note: "Two providers that say how many tokens their models ran; labs and clouds do not.",
    lines: [
      sourced("tokensSaid", "Tokens as said", "tn a month or day", "#,##0", ["R-148", "B-003"]),
      assumption("periodsAMonth", "Of these periods in a month", "periods", "0", [1, 30], {
        note: "Google says a month, Doubao a day.",
      }),
      sourced("worldTokens", "Tokens of the world in a month", "tn a month", "#,##0", "R-145", {
        note: "The translation has 3bn; the chart beside it counts trillions.",
      }),
    ],
  },
  {
    title: "As printed",
    lines: [
      sourced("printedTrailing", "Revenue of the industry, trailing twelve months", billions, "0", "R-017", {
        note: "Over 1,000 firms; the report's own model is not published.",
      }),
    ],
  },
  ...thenAndNowInputs,
];
