/** The published figures of one gigawatt. All of them stand in The State of the AI Economy (25 June 2026), capex and token chapters. */
import { publishedFigure } from "../language/publishedFigure";
import type { Source } from "../../register/source";

const published = (id: string, fields: Pick<Source, "datapoint" | "value" | "unit"> & Partial<Source>): Source =>
  publishedFigure("cost of a gigawatt and of its tokens", {
    id,
    ...fields,
  });

export const gigawattSources: readonly Source[] = [
  published("GW-01", { datapoint: "Yearly cost of servers per gigawatt", value: 4.6, unit: "USD bn a year" }),
  published("GW-02", { datapoint: "Yearly cost of the building per gigawatt", value: 1.4, unit: "USD bn a year" }),
  published("GW-03", { datapoint: "Yearly cost of the network per gigawatt", value: 1, unit: "USD bn a year" }),
  published("GW-04", {
    datapoint: "Yearly cost of land and utilities per gigawatt",
    value: 0.033,
    unit: "USD bn a year",
  }),
  published("GW-05", { datapoint: "Life of servers and network", value: 6, unit: "years" }),
  published("GW-06", { datapoint: "Life of buildings", value: 14, unit: "years" }),
  published("GW-07", { datapoint: "Energy per gigawatt-year", value: 0.594, unit: "USD bn a year" }),
  published("GW-08", { datapoint: "Other operations per gigawatt-year", value: 0.308, unit: "USD bn a year" }),
  published("GW-09", { datapoint: "Systems of 72 GPUs in a gigawatt", value: 6700, unit: "systems" }),
  published("GW-10", { datapoint: "Use of the GPUs", value: 0.65, unit: "share" }),
  published("GW-11", { datapoint: "Blended price of a licensed model", value: 1.29, unit: "USD per 1M tokens" }),
  published("GW-12", { datapoint: "Licence, part of the blended price", value: 0.25, unit: "share" }),
  published("GW-13", { datapoint: "Speculative decoding, least gain in output", value: 0.1, unit: "share" }),
  published("GW-14", { datapoint: "Speculative decoding, largest gain in output", value: 0.25, unit: "share" }),
  published("GW-15", { datapoint: "Capital cost of a gigawatt-year", value: 7, unit: "USD bn a year" }),
  published("GW-16", { datapoint: "Operations of a gigawatt-year", value: 0.9, unit: "USD bn a year" }),
  published("GW-17", { datapoint: "Cost of a gigawatt-year", value: 7.9, unit: "USD bn a year" }),
  published("GW-18", { datapoint: "Capital, part of the cost", value: 0.89, unit: "share" }),
  published("GW-19", { datapoint: "GPUs in a gigawatt", value: 480000, unit: "GPUs" }),
  published("GW-20", { datapoint: "Cost floor, open-weight model", value: 0.1, unit: "USD per 1M tokens" }),
  published("GW-21", { datapoint: "Cost floor, licensed model", value: 0.42, unit: "USD per 1M tokens" }),
  published("GW-22", { datapoint: "Price at 50% margin, open-weight model", value: 0.2, unit: "USD per 1M tokens" }),
  published("GW-23", { datapoint: "Price at 75% margin, open-weight model", value: 0.4, unit: "USD per 1M tokens" }),
  published("GW-24", { datapoint: "Price at 50% margin, licensed model", value: 0.84, unit: "USD per 1M tokens" }),
  published("GW-25", { datapoint: "Price at 75% margin, licensed model", value: 1.68, unit: "USD per 1M tokens" }),
  published("GW-26", { datapoint: "Value at 25% return, open, 50% margin", value: 0.25, unit: "USD per 1M tokens" }),
  published("GW-27", { datapoint: "Value at 25% return, open, 75% margin", value: 0.5, unit: "USD per 1M tokens" }),
  published("GW-28", {
    datapoint: "Value at 25% return, licensed, 50% margin",
    value: 1.05,
    unit: "USD per 1M tokens",
  }),
  published("GW-29", { datapoint: "Value at 25% return, licensed, 75% margin", value: 2.1, unit: "USD per 1M tokens" }),
  published("GW-30", { datapoint: "Hours of a year counted for GPU yield", value: 8760, unit: "hours" }),
  published("GW-31", { datapoint: "Use counted for GPU yield", value: 0.5, unit: "share" }),
];
