/** A fact as a source: what tracing, grading and review read of a figure's evidence, whichever table holds it. */
import type { Fact } from "../../fact";
import { lengthOf } from "./fiscalPeriod";
import { blankSource, type calibers, type Source } from "../../source";

const caliberOf: Readonly<Record<string, (typeof calibers)[number]>> = {
  day: "Point in time",
  year: "Fiscal year",
  "half year": "Half year",
  quarter: "Quarter",
};

/** Named by its accession number; a fact that no filing prints has no name. */
export function sourceOfFact(fact: Fact): Source {
  const { company, line, periodStart, periodEnd, value, unit, grade, form, filed, accession, tag, note, reference } =
    fact;
  const length = periodEnd < periodStart ? null : lengthOf({ start: periodStart, end: periodEnd });
  return {
    ...blankSource,
    id: accession,
    company,
    datapoint: line,
    value: value === "" ? "" : Number(value),
    unit,
    periodEnd,
    caliber: caliberOf[length ?? ""] ?? "",
    grade,
    source: [form, filed === "" ? "" : `filed ${filed}`, tag].filter(Boolean).join(", "),
    reference,
    asOf: filed,
    reason: note,
  };
}
