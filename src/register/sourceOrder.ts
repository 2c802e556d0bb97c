import { inMeasure, unitScale } from "../engine/evidence/unitScale";
import type { Source } from "./source";
import { gradeOf, gradesOrUngraded } from "./sourceGrade";

/** As on the sheet first; the others from A, from the best or worst grade, from the newest, from the largest. */
export const sourceOrders = ["sheet", "company", "best", "worst", "newest", "published", "largest"] as const;
export type SourceOrder = (typeof sourceOrders)[number];

type Compare = (one: Source, other: Source) => number;

const text =
  (field: "company" | "datapoint"): Compare =>
  (one, other) =>
    Number(one[field] === "") - Number(other[field] === "") || one[field].localeCompare(other[field]);
const rank = (source: Source) => gradesOrUngraded.indexOf(gradeOf(source));
/** Days as "2026-06-25"; what has none comes last. */
const newest =
  (field: "periodEnd" | "asOf"): Compare =>
  (one, other) =>
    other[field] < one[field] ? -1 : Number(other[field] > one[field]);
const byPeriod = newest("periodEnd");

const compares: Record<Exclude<SourceOrder, "sheet">, Compare> = {
  company: (one, other) => text("company")(one, other) || text("datapoint")(one, other) || byPeriod(one, other),
  best: (one, other) => rank(one) - rank(other),
  worst: (one, other) => rank(other) - rank(one),
  newest: byPeriod,
  published: newest("asOf"),
  // Dollars and tokens have no order between them: each measure for itself, 1 USD bn above 900 USD m.
  largest: (one, other) => {
    const [first, second] = [one, other].map(({ value }) => typeof value === "number");
    if (first !== true || second !== true) return Number(second === true) - Number(first === true);
    const measures = unitScale(one.unit).measure.localeCompare(unitScale(other.unit).measure);
    return measures || inMeasure(Number(other.value), other.unit) - inMeasure(Number(one.value), one.unit);
  },
};

/** Equal ones stay as on the sheet. */
export function sortSources(sources: readonly Source[], order: SourceOrder): readonly Source[] {
  return order === "sheet" ? sources : [...sources].sort(compares[order]);
}
