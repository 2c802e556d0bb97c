/** The published figures of momentum, earlier waves, and what users would pay. */
import { publishedFigures } from "../claims/publishedFigure";
import type { Source } from "../../register/source";
import { welfareSources } from "./welfare";
import { waveSources } from "./waves";

const welfare: Source = {
  id: "MOM-09",
  company: "United States",
  datapoint: "What users would ask to give up generative AI for a year, less what they pay",
  value: 97,
  unit: "USD bn",
  periodEnd: "2024-12-31",
  caliber: "Calendar year",
  grade: "H",
  source: "Collis and Brynjolfsson",
  reference:
    "A. Collis and E. Brynjolfsson, AI's Overlooked $97 Billion Contribution to the Economy, The Wall Street Journal, August 2025",
  quote: "",
  asOf: "2025-08-05",
  reason: "Two economists on their own survey in a newspaper; the survey itself was not read.",
  gradedBy: "AI Economy for Excel",
  gradedOn: "2026-06-25",
};

export const momentumSources: readonly Source[] = [
  ...publishedFigures(
    "R-017",
    "R-014",
    "R-022",
    "R-023",
    "R-037",
    "R-038",
    "R-040",
    "R-041",
    "E-020",
    "R-042",
    "R-043",
    "R-039",
    "R-015",
    "R-056",
  ),
  welfare,
  ...welfareSources,
  ...waveSources,
];
