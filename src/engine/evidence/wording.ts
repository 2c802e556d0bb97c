/**
 * What the words of a quote say about its figure: softened ("about $3 billion"), guidance ("expects 20bn by year end"), or
 * disputed ("the company denied it").
 *
 * Quotes tell more than one figure, so the words are looked for in the clauses that state the row's own value, in any scale
 * ("$1.6 billion" for 1.6 of USD bn), or, for a run-rate, the month or quarter it was made from; and in the whole quote where
 * no clause does. A clause ends with its sentence, at a dash or semicolon, or before ", and", ", but", ", while", ", up".
 * A hedge counts only before a number, and in such a clause only before the value itself: neither "around the end of
 * March" nor "up from about $4 billion" softens it. A dispute counts unless it is negated ("neither confirmed nor denied").
 * "May" with a capital is the month.
 * Limits: English words of these lists only; who disputes is not understood. That is why a person accepts.
 */
import { caliberKey } from "./caliber";
import type { Datapoint } from "./datapoint";
import { inMeasure, unitScale } from "./unitScale";

export const hedges = [
  "about",
  "almost",
  "approximately",
  "approx.",
  "around",
  "as much as",
  "at least",
  "close to",
  "estimated",
  "less than",
  "more than",
  "nearly",
  "north of",
  "over",
  "roughly",
  "some",
  "under",
  "up to",
  "upwards of",
] as const;
export const doubts = [
  "apparently",
  "appears to",
  "believed to",
  "hundreds of millions",
  "implies",
  "likely",
  "reportedly",
  "rumored",
  "rumoured",
  "said to be",
  "suggests",
  "tens of billions",
  "tens of millions",
] as const;
export const guidanceWords = [
  "aims",
  "aiming",
  "could",
  "expect",
  "expected",
  "expects",
  "expecting",
  "forecast",
  "forecasts",
  "goal",
  "guidance",
  "may",
  "might",
  "on course",
  "on track",
  "outlook",
  "plans to",
  "projected",
  "projects",
  "set to",
  "target",
  "targets",
  "targeting",
] as const;
export const disputeWords = [
  "declined to confirm",
  "denied",
  "denies",
  "did not confirm",
  "disputed",
  "disputes",
  "false",
  "inaccurate",
  "incorrect",
  "not accurate",
  "not correct",
  "refuted",
  "refutes",
  "rejected",
  "rejects",
  "untrue",
] as const;

const numberWord =
  "an?|one|two|three|four|five|six|seven|eight|nine|ten|half an?|several|dozens of|hundreds of|tens of";
const scaleWord = "hundred|thousands?|millions?|billions?|trillions?";
const hedged = new RegExp(
  `\\b(${spelled(hedges)})\\s+(?:(?:us|rmb|usd|eur)\\s?)?(?:[$€£¥]\\s?)?(?=\\d|(?:${numberWord})\\s+(?:${scaleWord})\\b)`,
  "gi",
);
const doubted = new RegExp(`\\b(${spelled(doubts)})\\b`, "gi");
const guided = new RegExp(`\\b(${spelled(guidanceWords)})\\b`, "gi");
const disputed = new RegExp(`\\b(${spelled(disputeWords)})\\b`, "gi");
const negated = /(?:\b(?:not|never|nor|neither|without|nobody|no one)|n['’]t)(?:\s+\S+)?\s+$/i;
const clauseEnd =
  /(?<!\bapprox)[.!?]["”’')\]]*\s+|\s+[—–-]\s+|;\s*|\n+|,\s+(?=(?:and|but|while|whereas|which|up|down)\b)/;
const statedNumber =
  /(\d[\d,]*(?:\.\d+)?)\s*(%|percent\b|bn\b|billions?\b|b\b|mn?\b|millions?\b|k\b|thousand\b|tn\b|trillions?\b)?/gi;
const stated = 0.005;

type Worded = Pick<Datapoint, "quote" | "value" | "unit" | "caliber">;

/** The words that soften the figure, as they stand, each once. */
export function softWords(datapoint: Worded): string[] {
  const wanted = figuresOf(datapoint);
  const clauses = clausesAbout(datapoint);
  const isStated = clauses.some((clause) => states(clause, wanted));
  const before = clauses.flatMap((clause) =>
    [...clause.matchAll(hedged)].filter(({ 0: words, index }) => {
      const number = numbersIn(clause.slice(index + words.length))[0]!;
      return !isStated || !/^\d/.test(clause.slice(index + words.length)) || isOneOf(number, wanted);
    }),
  );
  return unique([...before.map(([, word]) => word!), ...found(clauses, doubted)]);
}

/** The words that make the figure guidance. */
export function guidanceWordsIn(datapoint: Worded): string[] {
  const clauses = clausesAbout(datapoint).map((clause) => clause.replaceAll(/\bMay\b/g, ""));
  return unique(found(clauses, guided));
}

/** The words by which a text says that the figure is disputed. */
export function disputingWords(text: string): string[] {
  const words = [...text.matchAll(disputed)].filter(({ index }) => !negated.test(text.slice(0, index)));
  return unique(words.map(([word]) => word));
}

/** The clauses of the quote that state its value; all of it where none does. */
export function clausesAbout(datapoint: Worded): string[] {
  const wanted = figuresOf(datapoint);
  const clauses = datapoint.quote.split(clauseEnd).filter((clause) => clause.trim() !== "");
  const about = clauses.filter((clause) => states(clause, wanted));
  return about.length === 0 ? clauses : about;
}

/** The numbers a quote may state for the value, in its measure. */
function figuresOf({ value, unit, caliber }: Worded): number[] {
  return typeof value === "number" ? partsOf(caliber).map((parts) => inMeasure(Math.abs(value), unit) / parts) : [];
}

function states(clause: string, wanted: readonly number[]): boolean {
  return numbersIn(clause).some((number) => isOneOf(number, wanted));
}

function isOneOf(number: number, wanted: readonly number[]): boolean {
  return wanted.some((figure) => Math.abs(number - figure) <= stated * figure);
}

/** A run-rate's quote may state the month or the quarter it was made from. */
function partsOf(caliber: string): readonly number[] {
  const key = caliberKey(caliber);
  if (key.endsWith("month × 12")) return [1, 12];
  return key === "quarter × 4" ? [1, 4] : [1];
}

function numbersIn(clause: string): number[] {
  return [...clause.matchAll(statedNumber)].map(
    ([, digits, scale]) => Number(digits!.replaceAll(",", "")) * unitScale(scale ?? "").scale,
  );
}

function found(clauses: readonly string[], pattern: RegExp): string[] {
  return clauses.flatMap((clause) => [...clause.matchAll(pattern)].map(([, word]) => word!));
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words.map((word) => word.toLowerCase()))];
}

/** Longer words first, so that "expected" is not read as "expect". */
function spelled(words: readonly string[]): string {
  return [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replaceAll(".", "\\.").replaceAll(" ", "\\s+"))
    .join("|");
}
