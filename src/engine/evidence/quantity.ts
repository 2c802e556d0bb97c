/**
 * When two datapoints name the same quantity.
 *
 * They do when the same words are left after folding: case, order, punctuation and plural do not matter; "sales" and
 * "turnover" are revenue, "capital expenditure" is capex; and words that only tell the caliber, the period or that somebody says so are
 * left out ("annualized", "recurring", "run-rate", "reported", "total", "FY2025"), because those have columns of their own. Every other
 * word counts, so "ChatGPT revenue", "revenue share", "net revenue" and "cost of revenue" stay apart from "revenue".
 * Limits: it compares words, not meaning; a synonym that is not in the list is another quantity, so a conflict may be
 * missed, but a false one is hardly ever raised.
 */
import { singular } from "./singular";

const phrases: readonly (readonly [phrase: RegExp, word: string])[] = [
  [
    /\bcapital expenditures?\b|\bcapital spending\b|\bcap[ -]?ex\b|\bpurchases? of property,?( plant)?,?( and)?( equipment)?\b/g,
    "capex",
  ],
  [/\bcosts? of (goods sold|sales|revenues?)\b|\bcogs\b/g, "costofrevenue"],
  [/\brun[ -]?rates?\b|\b(monthly|annual|yearly)( recurring)? (revenue )?pace\b/g, ""],
  [/\b(annual(ized|ised)? )?recurring revenues?\b|\b(arr|mrr)\b/g, "revenue"],
  [/\b(trailing|last|past) (12|twelve) months\b/g, ""],
  [/\b(fy|cy)? ?(19|20)\d\d\b|\b(fy|cy) ?\d\d\b|\b[qh][1-4]\b/g, ""],
  [/\bdata[ -]?cent(er|re)s?\b/g, "datacenter"],
];
const synonyms = new Map([
  ["sale", "revenue"],
  ["turnover", "revenue"],
  ["employee", "headcount"],
  ["staff", "headcount"],
  ["amortisation", "amortization"],
]);
const silent = new Set(
  (
    "a an and as at by for from in of on the to with actual annual annualised annualized approximate estimated fiscal " +
    "calendar full monthly overall pace quarterly recurring reported total trailing year yearly ttm ltm"
  ).split(" "),
);

/** Equal keys mean the same quantity; "" where the text has no word that counts. */
export function quantityKey(datapoint: string): string {
  const known = keys.get(datapoint);
  if (known !== undefined) return known;
  const key = foldedWords(datapoint);
  if (keys.size >= remembered) keys.clear();
  keys.set(datapoint, key);
  return key;
}

/** A register repeats few datapoints many times, so keys are kept; the bound keeps the memory small. */
const keys = new Map<string, string>();
const remembered = 5000;

function foldedWords(datapoint: string): string {
  let text = datapoint.normalize("NFKC").toLowerCase();
  for (const [phrase, word] of phrases) text = text.replace(phrase, ` ${word} `);
  const words = (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(singular).map((word) => synonyms.get(word) ?? word);
  const counting = words.filter((word) => !silent.has(word));
  return [...new Set(counting)].sort().join(" ");
}
