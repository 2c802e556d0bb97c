import { gradeGuide, ungradedGuide, type GuideEntry } from "../../register/gradeGuide";
import type { calibers } from "../../register/source";
import type { Grade } from "../../engine/grade";

/** The sheet of the register explains the grades in the same words. */
export function fromGuide(guide: readonly GuideEntry[], write: (entry: GuideEntry) => string): Record<Grade, string> {
  return Object.fromEntries(guide.map((entry) => [entry.letter, write(entry)])) as Record<Grade, string>;
}

/** The scale of grades and the calibers in words, for people who judge a source. */
export const englishGrades = {
  grade: (letter: string, words: string) => `Grade ${letter}: ${words}`,
  ungraded: "Ungraded",
  ungradedDefinition: ungradedGuide,
  example: (example: string) => `For example: ${example}`,
  words: {
    A: "audited filing",
    B: "unaudited filing",
    C: "official release",
    D: "company on record",
    E: "documents seen",
    F: "several insiders",
    G: "published method",
    H: "one insider",
    I: "assumption",
    J: "unsourced",
  } satisfies Record<Grade, string>,
  definitions: fromGuide(gradeGuide, ({ whatItIs }) => `${whatItIs}.`),
  examples: fromGuide(gradeGuide, ({ example }) => example),
};

export type GradeTexts = typeof englishGrades;

export const englishCalibers = {
  "Fiscal year": "Reported for a full fiscal year",
  "Calendar year": "Reported for a calendar year",
  "Year to date": "From the start of the year to the period’s end, such as nine months",
  "Half year": "Half a year as reported",
  Quarter: "One quarter as reported",
  Month: "One month as reported",
  "Trailing 12 months": "Sum of the last twelve months",
  "Month × 12": "Last month multiplied by twelve",
  "Best month × 12": "Highest month multiplied by twelve",
  "Quarter × 4": "Last quarter multiplied by four",
  "Contracted ARR": "Annual value of contracts in force",
  "Exit rate": "Pace at the end of the period",
  Guidance: "What the company says to expect",
  "Point in time": "A stock, price or count on one date",
} satisfies Record<(typeof calibers)[number], string>;

export type CaliberTexts = typeof englishCalibers;
