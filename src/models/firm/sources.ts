/** The published figures of firms that use AI, from The State of the AI Economy (25 June 2026), firms' budgets. */
import { publishedFigure } from "../language/publishedFigure";
import type { Source } from "../../register/source";

const published = (id: string, datapoint: string, value: number, unit: string, grade = "G"): Source =>
  publishedFigure("how firms budget for AI and what they get", {
    id,
    company: "Firms that use AI",
    datapoint,
    value,
    unit,
    grade,
    ...(grade === "I" ? { reason: "An estimate whose method the report does not give." } : {}),
  });

export const firmSources: readonly Source[] = [
  published("FIRM-01", "Budget a head to start with, lower figure", 100, "USD a month"),
  published("FIRM-02", "Budget a head to start with, higher figure", 200, "USD a month"),
  published("FIRM-03", "Part of tokens estimated useless", 0.5, "share", "I"),
  published("FIRM-04", "Tokens, times what they were", 10, "times"),
  published("FIRM-05", "Output, times what it was", 2, "times"),
  published("FIRM-06", "Speed that AI is felt to add", 0.2, "share"),
  published("FIRM-07", "Speed that AI was measured to add", -0.19, "share"),
  published("FIRM-08", "Months in which a yearly budget was gone", 4, "months"),
];
