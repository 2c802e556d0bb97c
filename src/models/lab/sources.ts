/** The published figures of labs and their subscribers, from The State of the AI Economy (25 June 2026), unit economics. */
import { publishedFigure } from "../language/publishedFigure";
import type { Source } from "../../register/source";

const published = (id: string, fields: Pick<Source, "datapoint" | "value" | "unit"> & Partial<Source>): Source =>
  publishedFigure("unit economics of subscriptions and labs", {
    id,
    company: "A private AI lab",
    ...fields,
  });

const leaked = {
  grade: "E",
  reason: "Company documents seen by a reputable outlet, as the report quotes them.",
} as const;

export const labSources: readonly Source[] = [
  published("LAB-01", { datapoint: "Tokens a plan allows, as a multiple of its price", value: 20, unit: "times" }),
  published("LAB-02", { datapoint: "Part of the limit that a user draws", value: 0.25, unit: "share" }),
  published("LAB-03", { datapoint: "Gross margin in the list price of tokens", value: 0.75, unit: "share" }),
  published("LAB-04", { datapoint: "Margin of that user, at best", value: -0.25, unit: "share" }),
  published("LAB-05", { datapoint: "Price of a large subscription", value: 200, unit: "USD a month" }),
  published("LAB-06", {
    datapoint: "Tokens that it can draw, at list price, lower figure",
    value: 8000,
    unit: "USD a month",
  }),
  published("LAB-07", {
    datapoint: "Tokens that it can draw, at list price, higher figure",
    value: 14000,
    unit: "USD a month",
  }),
  published("LAB-08", { datapoint: "Part of users who are free", value: 0.95, unit: "share", ...leaked }),
  published("LAB-09", { datapoint: "Gross margin before", value: 0.4, unit: "share", ...leaked }),
  published("LAB-10", { datapoint: "Gross margin after", value: 0.33, unit: "share", ...leaked }),
  published("LAB-11", {
    datapoint: "Gross margin that was expected",
    value: 0.6,
    unit: "share",
    ...leaked,
    grade: "I",
  }),
  published("LAB-12", {
    datapoint: "Cost of inference",
    value: 8.4,
    unit: "USD bn",
    ...leaked,
    caliber: "Calendar year",
  }),
  published("LAB-13", { datapoint: "Price elasticity of tokens, lower figure", value: 1.2, unit: "ratio" }),
  published("LAB-14", { datapoint: "Price elasticity of tokens, higher figure", value: 1.8, unit: "ratio" }),
  published("LAB-15", {
    datapoint: "Commitments of a year",
    value: 358,
    unit: "USD bn a year",
    company: "Generative AI industry",
  }),
  published("LAB-16", {
    datapoint: "Commitments in all",
    value: 1100,
    unit: "USD bn",
    company: "Generative AI industry",
  }),
];
