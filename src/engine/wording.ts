/**
 * What the words of a quote say about its figure: softened ("about $3 billion"), guidance ("expects 20bn by year end"), or
 * disputed ("the company denied it").
 *
 * Quotes tell more than one figure, so the words are looked for in the clauses that state the row's own value, in any scale
 * ("$1.6 billion" for 1.6 of USD bn), or, for a run-rate, the month or quarter it was made from; and in the whole quote where
 * no clause does. A clause ends with its sentence, at a dash or semicolon, or before ", and", ", but", ", while", ", up".
 * A hedge counts only before a number: "around the end of March" softens nothing. A dispute counts unless it is negated
 * ("neither confirmed nor denied"). "May" with a capital is the month.
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
  "projection",
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

const numberWord = "one|two|three|four|five|six|seven|eight|nine|ten|half|several|dozens|hundreds|tens";
const hedged = new RegExp(
  `\\b(${spelled(hedges)})\\s+(?:(?:us|rmb|usd|eur)\\s?)?(?:[$€£¥]\\s?)?(?:\\d|(?:${numberWord}|an?\\s+(?:hundred|thousand|[mbtr]+illion|quarter|half))\\b)`,
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
  return found(clausesAbout(datapoint), [hedged, doubted]);
}

/** The words that make the figure guidance. */
export function guidanceWordsIn(datapoint: Worded): string[] {
  const clauses = clausesAbout(datapoint).map((clause) => clause.replaceAll(/\bMay\b/g, ""));
  return found(clauses, [guided]);
}

/** The words by which a text says that the figure is disputed. */
export function disputingWords(text: string): string[] {
  const words = [...text.matchAll(disputed)].filter(({ index }) => !negated.test(text.slice(0, index)));
  return unique(words.map(([word]) => word));
}

/** The clauses of the quote that state its value; all of it where none does. */
export function clausesAbout({ quote, value, unit, caliber }: Worded): string[] {
  const clauses = quote.split(clauseEnd).filter((clause) => clause.trim() !== "");
  if (typeof value !== "number") return clauses;
  const wanted = partsOf(caliber).map((parts) => inMeasure(Math.abs(value), unit) / parts);
  const about = clauses.filter((clause) =>
    numbersIn(clause).some((number) => wanted.some((figure) => Math.abs(number - figure) <= stated * figure)),
  );
  return about.length === 0 ? clauses : about;
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

function found(clauses: readonly string[], patterns: readonly RegExp[]): string[] {
  return unique(
    clauses.flatMap((clause) => patterns.flatMap((pattern) => [...clause.matchAll(pattern)].map(([, word]) => word!))),
  );
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
