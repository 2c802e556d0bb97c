/** A figure that a page restates of somebody else, or that was typed without a document at hand: outside the ledger of claims. */
import type { Source } from "../../register/source";

type Given = Pick<Source, "id" | "company" | "datapoint" | "value" | "unit" | "periodEnd" | "source" | "reference"> &
  Partial<Pick<Source, "caliber" | "asOf" | "reason">>;

/** Grade H: of the page an excerpt was read, of whom it credits nothing. */
export const restatedFigure = (given: Given): Source =>
  figure(given, "H", "Restated by the page that is cited, of which an excerpt was read; whom it credits was not read.");

/** Grade I, whatever it is credited to. */
export const rememberedFigure = (given: Given): Source =>
  figure(given, "I", "Typed from a report or an earnings release without its text at hand: look it up before use.");

function figure(given: Given, grade: "H" | "I", reason: string): Source {
  return {
    caliber: "Point in time",
    asOf: given.periodEnd,
    reason,
    ...given,
    grade,
    quote: "",
    gradedBy: "AI Economy for Excel",
    gradedOn: "2026-06-25",
  };
}
