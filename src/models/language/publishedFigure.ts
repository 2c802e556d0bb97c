/** A figure of The State of the AI Economy (25 June 2026), on which the models rest, as a row of the register. */
import type { Source } from "../../register/source";

/** `part` is where in the report it stands. A third-party estimate with a published method is graded G; a field that is given counts instead. */
export function publishedFigure(
  part: string,
  fields: Pick<Source, "id" | "datapoint" | "value" | "unit"> & Partial<Source>,
): Source {
  return {
    company: "Generative AI industry",
    periodEnd: "2026-06-25",
    caliber: "Point in time",
    grade: "G",
    source: "The State of the AI Economy",
    reference: `The State of the AI Economy, 25 June 2026, ${part}`,
    quote: "",
    asOf: "2026-06-25",
    reason: "A third-party estimate with a published method.",
    gradedBy: "AI Economy for Excel",
    gradedOn: "2026-06-25",
    ...fields,
  };
}
