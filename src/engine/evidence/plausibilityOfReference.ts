/**
 * Whether a graded figure leads to its document. Grades A-F say that somebody read a filing, a statement or a report; without
 * a reference that another person can follow, that is a claim. An address of the web, a DOI or the words that find a document
 * ("10-K 2025, note 4") will do. Nothing, a placeholder, an address that opens on one computer only or in no browser, and a
 * reference that its own row calls dead will not.
 *
 * For statements of record (A-C) it is an error, for D-F a warning. G and worse may rest on less.
 * Limits: it reads the text; whether the address still answers is not known to the engine.
 */
import { gradeOfDatapoint, type Datapoint } from "./datapoint";
import { figureName, rowsAndIds, type Finding } from "./finding";
import { gradeRank } from "../grade";
import { readAddress } from "./publicAddress";

export type ReferenceFinding = Finding<"missing reference" | "unusable reference" | "dead reference">;

const dead =
  /\b(dead|broken) (link|url|address|reference)\b|\blink (is )?(dead|broken)\b|\b404\b|\b(page )?not found\b|\bno longer (online|available|there)\b|\btaken down\b/i;
const letter = /\p{L}/u;

/** One finding at most for each row graded A-F. */
export function referenceFindings(datapoints: readonly Datapoint[]): ReferenceFinding[] {
  return datapoints.flatMap((datapoint, row): ReferenceFinding[] => {
    const grade = gradeOfDatapoint(datapoint);
    if (grade === null || gradeRank(grade) >= gradeRank("G")) return [];
    const kind = referenceTrouble(datapoint);
    if (kind === null) return [];
    const reference = datapoint.reference.trim();
    return [
      {
        kind,
        severity: gradeRank(grade) <= gradeRank("C") ? "error" : "warning",
        ...rowsAndIds(datapoints, [row]),
        grade,
        reference,
        sentence: `${figureName(datapoint)} is graded ${grade}, but ${says[kind](reference)}`,
      },
    ];
  });
}

const says: Record<ReferenceFinding["kind"], (reference: string) => string> = {
  "missing reference": (reference) =>
    `its reference ${reference === "" ? "is blank" : `"${reference}" finds no document`}; it needs an address, a DOI or a document's name`,
  "unusable reference": (reference) => `its reference "${reference}" is no address of the web that others can open`,
  "dead reference": () => "its reference is said to be dead",
};

function referenceTrouble({ reference, reason }: Datapoint): ReferenceFinding["kind"] | null {
  const { kind } = readAddress(reference);
  if (kind === "none" || (kind === "words" && !letter.test(reference))) return "missing reference";
  if (kind === "unusable") return "unusable reference";
  return dead.test(reason) || (kind === "words" && dead.test(reference)) ? "dead reference" : null;
}
