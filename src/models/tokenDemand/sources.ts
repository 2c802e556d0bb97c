/** The published figures of demand for tokens, from The State of the AI Economy (25 June 2026), token chapter. */
import { publishedFigure } from "../language/publishedFigure";
import type { Source } from "../../register/source";
import { releaseSources } from "./releases";

const published = (id: string, datapoint: string, value: number, unit: string): Source =>
  publishedFigure("demand for tokens", {
    id,
    datapoint,
    value,
    unit,
  });

export const tokenDemandSources: readonly Source[] = [
  published("TOK-01", "Price before the larger cut, index", 1, "index"),
  published("TOK-02", "Volume before the larger cut, index", 1, "index"),
  published("TOK-03", "Price after a cut of 97%, index", 0.03, "index"),
  published("TOK-04", "Volume after a cut of 97%, times", 50, "times"),
  published("TOK-05", "Price after a cut of 50%, index", 0.5, "index"),
  published("TOK-06", "Volume after a cut of 50%, times", 12, "times"),
  published("TOK-07", "Price elasticity of tokens, lower figure", 1.2, "ratio"),
  published("TOK-08", "Price elasticity of tokens, higher figure", 1.8, "ratio"),
  published("TOK-09", "Growth of tokens in a year", 14, "times"),
  published("TOK-10", "All tokens, January 2025 to April 2026", 39, "times"),
  published("TOK-11", "Output tokens, January 2025 to April 2026", 30, "times"),
  published("TOK-12", "Quality-adjusted output, lower figure", 33, "times"),
  published("TOK-13", "Quality-adjusted output, higher figure", 59, "times"),
  published("TOK-14", "Revenue per gigawatt, at least", 7, "USD bn a year"),
  published("TOK-15", "Cost of a gigawatt-year", 7.9, "USD bn a year"),
  published("TOK-16", "Cost floor of an open-weight model", 0.1, "USD per 1M tokens"),
  published("TOK-17", "More tokens for 10% off, lower figure", 0.12, "change"),
  published("TOK-18", "More tokens for 10% off, higher figure", 0.18, "change"),
  ...releaseSources,
];
