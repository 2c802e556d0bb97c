/**
 * A change of grade that a rule offers and a person accepts or leaves. A suggestion says why: the rule, the rows and words
 * it rests on, and a reason that can go into an override mark as it is.
 *
 * An accepted suggestion leaves its mark in the row's "Reason", and so does one that was dismissed for a reason (gradeKept.ts). A
 * rule whose words stand in such a mark is not offered for that row again: one letter per reason, once, however often it runs.
 */
import type { Datapoint } from "./datapoint";
import { grades, gradeRank, type Grade } from "../grade";
import { parseKeptGrades } from "./gradeKept";
import { parseOverrides } from "./gradeOverride";

/** The first words of the reason, by rule. They are written into workbooks, so they do not change. */
export const suggestionWords = {
  corroborated: "Corroborated by other origins",
  contradicted: "Contradicted by an equal or better source",
  disputed: "Disputed by the company",
  "old run-rate": "Run-rate older than 12 months",
  "soft wording": "Softly worded",
  guidance: "Guidance, not a result",
} as const;

export type SuggestionKind = keyof typeof suggestionWords;

export interface GradeSuggestion {
  readonly kind: SuggestionKind;
  /** Its place in the list, from 0. */
  readonly row: number;
  readonly id: string;
  readonly from: Grade;
  readonly to: Grade;
  /** Ids of the rows it rests on, and their places. */
  readonly because: readonly string[];
  readonly becauseRows: readonly number[];
  /** The words of the quote or the reason it rests on. */
  readonly words: readonly string[];
  /** For an override mark: the rule's words and what it saw. */
  readonly reason: string;
}

/** Whether somebody has answered this rule for this row already: an override rests on it, or the grade was kept against it. */
export function isDecided({ reason }: Datapoint, kind: SuggestionKind): boolean {
  return [...parseOverrides(reason), ...parseKeptGrades(reason)].some((mark) =>
    mark.reason.startsWith(suggestionWords[kind]),
  );
}

/** The letter so many steps worse, never below J. */
export function worseBy(grade: Grade, letters: number): Grade {
  return grades[Math.min(gradeRank(grade) - 1 + letters, grades.length - 1)]!;
}

/** The letter after several suggestions for one row: each one letter up or down, guidance to I, never below J. */
export function afterAll(grade: Grade, suggestions: readonly Pick<GradeSuggestion, "from" | "to" | "kind">[]): Grade {
  const isGuidance = suggestions.some(({ kind }) => kind === "guidance");
  const steps = suggestions
    .filter(({ kind }) => kind !== "guidance")
    .reduce((sum, { from, to }) => sum + gradeRank(to) - gradeRank(from), 0);
  const start = isGuidance && gradeRank(grade) < gradeRank("I") ? "I" : grade;
  return steps < 0 ? grades[Math.max(gradeRank(start) - 1 + steps, 0)]! : worseBy(start, steps);
}
