/**
 * Counts of shares that one filing prints in thousands or millions under the unit of single shares, and that no later filing prints again:
 * beside the counts of the periods around them they are a thousandth. They stay as filed and say so.
 */
import type { Chosen } from "./chosenFacts";
import { compareTexts } from "./filedFact";

const factors = [1e3, 1e6] as const;
/** A company issues or buys back no more than this between two periods; splits are far from a thousand for one. */
const mostChange = 1.5;
const words: Readonly<Record<number, string>> = { 1e3: "thousandth", 1e6: "millionth" };

/** The words for the note, by chosen fact. */
export function countScaleNotes(chosen: readonly Chosen[]): ReadonlyMap<Chosen, string> {
  const series = new Map<string, Chosen[]>();
  for (const one of chosen)
    if (one.line.unit === "shares") series.set(keyOf(one), [...(series.get(keyOf(one)) ?? []), one]);
  return new Map([...series.values()].flatMap(notesIn));
}

const keyOf = ({ line, length }: Chosen) => `${line.name}|${length}`;

/** From the latest period back, each beside the one after it as that would be in single shares. */
function notesIn(series: readonly Chosen[]): [Chosen, string][] {
  const notes: [Chosen, string][] = [];
  const latestFirst = [...series].sort((one, other) => compareTexts(other.end, one.end));
  let after = 0;
  for (const one of latestFirst) {
    const value = Number(one.answers.latest.value);
    const factor = factors.find((times) => isNear(value * times, after)) ?? 1;
    if (factor > 1) notes.push([one, told(words[factor])]);
    after = value * factor;
  }
  return notes;
}

/** "thousandth" where the note of a fact says it, "" elsewhere. */
export function countScaleIn(note: string): string {
  return Object.values(words).find((word) => note.includes(told(word))) ?? "";
}

function told(word = ""): string {
  return `About a ${word} of the counts of later periods: perhaps printed in another unit.`;
}

function isNear(one: number, other: number): boolean {
  return one > 0 && other > 0 && one / other < mostChange && other / one < mostChange;
}
