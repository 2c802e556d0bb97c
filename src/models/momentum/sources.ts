/** The published figures of momentum, from The State of the AI Economy (25 June 2026), and what users would pay. */
import { publishedFigure } from "../language/publishedFigure";
import type { Source } from "../../register/source";
import { waveSources } from "./waves";

const published = (id: string, datapoint: string, value: number, unit: string, more: Partial<Source> = {}): Source =>
  publishedFigure("momentum", {
    id,
    datapoint,
    value,
    unit,
    ...more,
  });

export const momentumSources: readonly Source[] = [
  published("MOM-01", "Revenue, trailing twelve months", 110, "USD bn", { caliber: "Trailing 12 months" }),
  published("MOM-02", "Revenue, pace of a year", 175, "USD bn a year", { caliber: "Month × 12" }),
  published("MOM-03", "Days that the first extra 1bn took", 180, "days"),
  published("MOM-04", "Days that an extra 1bn takes now", 2, "days"),
  published("MOM-05", "Revenue, part of US GDP", 0.0042, "share"),
  published("MOM-06", "The same a year before", 0.0013, "share"),
  published("MOM-07", "The same two years before", 0.0004, "share"),
  published("MOM-08", "Time for revenue to double", 0.7, "years"),
  published("MOM-09", "What US users would ask to give up generative AI for a year, less what they pay", 97, "USD bn", {
    company: "United States",
    periodEnd: "2024-12-31",
    caliber: "Calendar year",
    source: "Collis and Brynjolfsson",
    reference:
      "A. Collis and E. Brynjolfsson, AI's Overlooked $97 Billion Contribution to the Economy, The Wall Street Journal, August 2025",
    asOf: "2025-08-05",
    reason: "A survey with a published method, by two economists.",
  }),
  ...waveSources,
];
