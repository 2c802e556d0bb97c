import type { Severity } from "../../engine/evidence/datapoint";

const number = (count: number) => count.toLocaleString("en-US");
const plural = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;

/** The review of a workbook: what is doubtful, the grade map, what totals rest on. */
export const englishReview = {
  partList: "Parts of the review",
  parts: { findings: "Findings", map: "Grade map", profile: "Grade profile" },
  readFailed: "The workbook could not be read.",
  grade: "Grade",
  share: "Share",
  amount: "Amount",
  total: "Total",

  source: "Source",
  severities: { error: "Error", warning: "Warning", notice: "Notice" } satisfies Record<Severity, string>,
  conflicts: "Conflicts",
  suggestions: "Suggested grades",
  plausibility: "Plausibility",
  notices: "Worth knowing",
  noticeCount: (count: number) => plural(count, "notice", "notices"),
  conflictCount: (count: number) => plural(count, "conflict", "conflicts"),
  suggestionCount: (count: number) => plural(count, "suggested grade", "suggested grades"),
  plausibilityCount: (count: number, errors: number) =>
    `${plural(count, "doubt", "doubts")}${errors === 0 ? "" : `, ${plural(errors, "error", "errors")}`}`,
  dismissedCount: (count: number) => `${count} dismissed`,
  restore: "Show again",
  checkAgain: "Check again",
  nothingFound: "Nothing found",
  nothingFoundText: (sources: number) =>
    `${plural(sources, "source", "sources")} and the models of this workbook were checked: no conflicts, nothing implausible, no grade to change.`,
  nothingWithoutRegister:
    "The figures of this workbook were checked: nothing implausible. There is no register of sources yet; create it on the tab Sources.",
  apart: (percent: string, caliber: string) => `${caliber} · ${percent} apart`,
  sideBySide: (title: string) => `Sources of ${title}`,
  valueIn: (unit: string) => (unit === "" ? "Value" : unit),
  central: "Central",
  range: "Low to high",
  verdict: "Verdict",
  verdicts: {
    Corroborated: "Corroborated",
    Supported: "Supported",
    Conflict: "Conflict",
    "Single source": "Single source",
    "No evidence": "No evidence",
  } as Record<string, string>,
  agreeing: (agreeing: number, origins: number) => `${agreeing} of ${plural(origins, "origin", "origins")} agree`,
  goToSources: "Go to these sources",
  goToNamed: (name: string) => `Go to ${name}`,
  goTo: "Go to",
  becomes: "becomes",
  upgrade: "better grade",
  downgrade: "worse grade",
  firstGrade: "first grade",
  giveGrade: (letter: string) => `Give grade ${letter}`,
  accept: "Accept",
  acceptNamed: (id: string, letter: string) => `Accept grade ${letter} for ${id}`,
  dismiss: "Dismiss",
  dismissNamed: (name: string) => `Dismiss the finding on ${name}`,
  changeGrade: (from: string, to: string) => `Change ${from} to ${to}`,
  accepted: (id: string, letter: string) => `${id} now has grade ${letter}.`,
  kept: (id: string, letter: string) => (letter === "" ? `${id} stays ungraded.` : `${id} keeps grade ${letter}.`),
  group: (sort: string, kind: string) => `${sort}: ${kind[0]!.toLowerCase()}${kind.slice(1)}`,
  changedMeanwhile: (id: string, grade: string) =>
    `${id} has grade ${grade === "" ? "none" : grade} by now; check again before you change it.`,
  needed: "This is needed to change a grade.",
  noColon: "A name has no colon.",
  whyAnother: "Why another grade",
  overrideTitle: (from: string, to: string) => `Grade ${from} becomes ${to} by hand`,
  overrideText: "The change keeps a mark with your reason, your name and the day, in the register's column Reason.",
  overridden: (from: string, to: string, name: string, date: string) =>
    `Grade changed by hand: ${from} to ${to}, ${name}, ${date}`,

  totalOf: "Total of",
  noTotals: "No graded total yet",
  noTotalsText:
    "A table with the columns “Amount” and “Grade” shows here how much of its total rests on which grade. The Stack model on the tab Models has three.",
  noProfile: "This table has no profile.",
  columnsOf: (amount: string, grade: string, table: string) =>
    `Worked out from the columns “${amount}” and “${grade}” of the table ${table}.`,
  selectTable: "Go to table",
  restsOnD: "of the total rests on D or better",
  meanGrade: (letter: string, words: string) => `Mean grade, weighted by amount: ${letter}, ${words}`,
  profileOf: (title: string) => `By grade: ${title}`,

  scope: "Cells of the map",
  scopes: { sheet: "Whole sheet", selection: "Selected cells" },
  readAgain: "Read again",
  stop: "Stop",
  reading: "Grading the figures…",
  cellsDone: (done: number, total: number) => `${number(done)} of ${plural(total, "cell", "cells")}`,
  stopped: "Stopped. Read again shows the map.",
  filterBy: "Show only these figures",
  filterCount: (filter: string, count: number) => `${filter} ${number(count)}`,
  filters: { ungraded: "Ungraded", "below D": "Below D", disputed: "Disputed", stale: "Stale" },
  figures: (shown: number, total: number, place: string) =>
    shown === total
      ? `${place}: ${plural(total, "figure", "figures")}, worst grade first`
      : `${place}: ${number(shown)} of ${plural(total, "figure", "figures")}`,
  changedSince: "Cells have changed since; read again.",
  noFigures: "No figures here",
  noFiguresText: "The map lists cells with numbers. Open a sheet that has some and read again.",
  noneOfThese: "No figure is so. That is good news.",
  showAll: "Show all figures",
  mapOf: (place: string) => `Figures of ${place}, worst grade first`,
  noGrade: "No grade: rests on no source and no typed number",
  restingOn: (value: string) => `rests on it: ${value}`,
  weighted: (letter: string) => `weighted ${letter}`,
  write: "Write sheet “Grade map”",
  writeHint: "Plain values on a sheet of their own, for readers without the add-in",
  written: (sheet: string) => `The map was written to the sheet “${sheet}”.`,
  notWritten: "The map was not written.",
};

export type ReviewTexts = typeof englishReview;
