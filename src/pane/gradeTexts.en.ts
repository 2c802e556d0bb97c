import type { calibers } from "../models/source";
import type { Letter } from "./source";

/** The scale of grades and the calibers in words, for people who judge a source. */
export const englishGrades = {
  grade: (letter: string, words: string) => `Grade ${letter}: ${words}`,
  ungraded: "Ungraded",
  ungradedDefinition: "Nobody has judged this source yet. It counts like J and is shown apart.",
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
  } satisfies Record<Letter, string>,
  definitions: {
    A: "Audited statement in a statutory filing.",
    B: "Filed but not audited: 10-Q, prospectus figure, exhibit under oath.",
    C: "Official and furnished: earnings release, prepared call remarks, government statistics.",
    D: "Company on record elsewhere (named officer, company blog), or third-party estimates that three origins corroborate.",
    E: "Company documents seen by a reputable outlet, or two outlets with separate sources.",
    F: "One reputable outlet with two or more people who know directly.",
    G: "Third-party estimate with published method and inputs.",
    H: "One outlet and one unnamed person, or an aggregator restating a report it links.",
    I: "Assumption, guidance, forecast, estimate without method, or a constant typed into a formula.",
    J: "Unsourced, rumour, dead link or generated text.",
  } satisfies Record<Letter, string>,
  examples: {
    A: "a note to the accounts in a 10-K",
    B: "data-centre revenue in a 10-Q",
    C: "an earnings release furnished on form 8-K",
    D: "the CFO on television",
    E: "leaked revenue-share statements",
    F: "a newspaper citing three people familiar with the figures",
    G: "chip counts with a 5–95% range",
    H: "a newsletter quoting one person",
    I: "“a goal of 20bn by year end”",
    J: "a figure on a slide with no origin",
  } satisfies Record<Letter, string>,
};

export type GradeTexts = typeof englishGrades;

export const englishCalibers = {
  "Fiscal year": "Reported for a full fiscal year",
  "Calendar year": "Reported for a calendar year",
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
