/** The five gauges as published in The State of the AI Economy (25 June 2026), risk chapter. */
import { publishedFigure } from "../language/publishedFigure";
import type { Source } from "../../register/source";

const published = (id: string, fields: Pick<Source, "datapoint" | "value" | "unit"> & Partial<Source>): Source =>
  publishedFigure("boom or bubble: the five gauges", {
    id,
    ...fields,
  });

export const bubbleSources: readonly Source[] = [
  published("BUB-01", { datapoint: "Capital spending as part of GDP", value: 1.1, unit: "% of GDP" }),
  published("BUB-02", { datapoint: "Investment over revenue", value: 7.4, unit: "times" }),
  published("BUB-03", { datapoint: "Time for revenue to double", value: 0.7, unit: "years" }),
  published("BUB-04", { datapoint: "Price-earnings ratio", value: 33, unit: "times" }),
  published("BUB-05", { datapoint: "Strain of funding", value: 1.5, unit: "points" }),
  published("BUB-06", { datapoint: "Gauges at red", value: 1, unit: "gauges" }),
];
