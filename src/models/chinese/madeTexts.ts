/**
 * Texts that a model makes of names, days and amounts, sentence by sentence: "Blank {years}: " is followed by another sentence. What stands in
 * braces is taken over; names of lines become Chinese, and so does {money} where the Chinese sentence has {currency}.
 */
import { moneyNamed } from "./moneyNamed";

const kinds: Readonly<Record<string, string>> = {
  money: "[A-Z]{3}",
  years: "\\d{4}(?:-\\d{4})?(?:, \\d{4}(?:-\\d{4})?)*",
  days: "[\\d-]+(?: to [\\d-]+)?(?:, [\\d-]+(?: to [\\d-]+)?)*",
  number: "-?\\d[\\d,.]*",
  tags: "[A-Za-z][A-Za-z0-9, -]*",
  lines: ".+?",
  company: ".+",
};
const places = /\{(\w+)\}/g;
const patterns = new Map<string, RegExp>();

/** Null where some part of it is no sentence of these. `wordOf` gives the word of a line. */
export function madeText(
  text: string,
  sentences: Readonly<Record<string, string>>,
  wordOf: (line: string) => string | null,
): string | null {
  let [rest, written] = [text, ""];
  while (rest !== "") {
    const found = sentenceAt(rest, sentences);
    if (found === null) return null;
    written += filled(sentences[found.sentence]!, found.parts, wordOf);
    rest = rest.slice(found.length);
  }
  return written;
}

interface Found {
  readonly sentence: string;
  readonly length: number;
  /** What stands in the braces, in their order: "years", "2024". */
  readonly parts: readonly (readonly [kind: string, part: string])[];
}

function sentenceAt(text: string, sentences: Readonly<Record<string, string>>): Found | null {
  for (const sentence of Object.keys(sentences)) {
    const match = patternOf(sentence).exec(text);
    if (match === null) continue;
    const named = [...sentence.matchAll(places)].map(([, kind = ""]) => kind);
    return {
      sentence,
      length: match[0].length,
      parts: named.map((kind, place) => [kind, match[place + 1] ?? ""] as const),
    };
  }
  return null;
}

/** Up to the space before the next sentence; one that ends with a colon and a space leads into it. */
function patternOf(sentence: string): RegExp {
  const known = patterns.get(sentence);
  if (known !== undefined) return known;
  const written = sentence
    .split(places)
    .map((part, place) => (place % 2 === 1 ? `(${kinds[part]!})` : part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")))
    .join("");
  const pattern = new RegExp(`^${written}${sentence.endsWith(": ") ? "" : "(?: |$)"}`);
  patterns.set(sentence, pattern);
  return pattern;
}

function filled(
  sentence: string,
  parts: readonly (readonly [kind: string, part: string])[],
  wordOf: (line: string) => string | null,
): string {
  const left = [...parts];
  return sentence.replace(places, (_whole, wanted: string) => {
    const place = left.findIndex(([kind]) => kind === (wanted === "currency" ? "money" : wanted));
    const [[kind, part] = ["", ""]] = left.splice(place, 1);
    if (wanted === "currency") return moneyNamed(part);
    if (kind === "days") return part.replaceAll(" to ", " 至 ").replaceAll(", ", "、");
    if (kind === "years") return part.replaceAll(", ", "、");
    return kind === "lines" ? linesIn(part, wordOf) : part;
  });
}

/** "Debt, current, Equity": some names have commas. */
function linesIn(text: string, wordOf: (line: string) => string | null): string {
  const words: string[] = [];
  let parts = text.split(", ");
  while (parts.length > 0) {
    const count = [2, 1].find((many) => wordOf(parts.slice(0, many).join(", ")) !== null) ?? 1;
    const line = parts.slice(0, count).join(", ");
    words.push(wordOf(line) ?? line);
    parts = parts.slice(count);
  }
  return words.join("、");
}
