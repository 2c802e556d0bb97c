/** A claim of the ledger as a row of the register: cited to the document that prints it and to whom that document credits. */
import type { Source } from "../../register/source";
import { claimOf, type Claim } from "./claim";
import { documents } from "./documents";

/** The day on which the ledger was made, for documents without a date. */
const ledgerMade = "2026-06-25";

/** An upper end has the claim's id and "H": "R-124H". */
const upperEnd = /H$/;

export function publishedFigure(id: string): Source {
  const isUpper = upperEnd.test(id);
  const claim = claimOf(id.replace(upperEnd, ""));
  const document = documents[claim.document];
  return {
    id,
    company: claim.company,
    datapoint: figureOf(claim, isUpper),
    value: valueOf(claim, isUpper),
    unit: claim.unit,
    periodEnd: claim.periodEnd ?? (document.published === "" ? ledgerMade : document.published),
    caliber: claim.caliber,
    grade: claim.grade,
    source: isOwn(claim) ? document.publisher : `${document.publisher}, crediting ${claim.credited}`,
    reference: [document.title, document.published, claim.locator, document.note, document.link]
      .filter((part) => part !== "")
      .join(", "),
    quote: "",
    asOf: document.published === "" ? ledgerMade : document.published,
    reason: [reasonOf(claim), slipOf(claim)].filter((part) => part !== "").join(" "),
    gradedBy: "AI Economy for Excel",
    gradedOn: ledgerMade,
  };
}

export const publishedFigures = (...ids: readonly string[]): Source[] => ids.map(publishedFigure);

/** One claim as a share of another of the same document, for where a fraction is read: its id is the claim's and "S". */
export function publishedShare(id: string, wholeId: string): Source {
  const [part, whole] = [publishedFigure(id), publishedFigure(wholeId)];
  return {
    ...part,
    id: `${id}S`,
    datapoint: `${part.datapoint}: ${part.value} of ${whole.value}`,
    value: (part.value as number) / (whole.value as number),
    unit: "share",
  };
}

function valueOf({ id, value, high, meant }: Claim, isUpper: boolean): number {
  const figure = isUpper ? high : (meant ?? value);
  if (typeof figure !== "number")
    throw new Error(
      `A published figure needs a number in the ledger; got none in ${id}${isUpper ? " as its upper end" : ""}.`,
    );
  return figure;
}

function figureOf({ figure, high }: Claim, isUpper: boolean): string {
  if (high === undefined) return figure;
  return `${figure}, ${isUpper ? "upper" : "lower"} end`;
}

/** Whether the document speaks for itself. */
function isOwn({ credited, document }: Claim): boolean {
  return (
    credited === "none named" ||
    documents[document].publisher.startsWith(credited) ||
    /^(post )?author\b/.test(credited)
  );
}

const reasons: Readonly<Record<string, string>> = {
  D: "Said of itself by a named firm or officer to the document.",
  G: "A definition of a published method.",
  H: "Restated: whom the document credits was not read.",
  J: "Nobody is named, or the text is generated.",
};

function reasonOf({ grade, caliber, credited }: Claim): string {
  if (grade !== "I") return reasons[grade] ?? "";
  if (caliber === "Guidance") return "A forecast or a plan.";
  return /Exponential View/.test(credited)
    ? "An estimate or assumption of a private model: its inputs are not published."
    : "An assumption, an opinion or an estimate without method.";
}

function slipOf({ value, meant }: Claim): string {
  return meant === undefined ? "" : `Printed as ${value}, a slip: the rest of the document needs ${meant}.`;
}
