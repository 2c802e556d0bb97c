/** The words of a formula: names, tables, functions, as far as its text tells. */

const word = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/gu;
/** A cell of the sheet, as Excel lets nothing be named. */
const address = /^(?:[a-z]{1,2}|[a-w][a-z]{2}|x[a-e][a-z]|xf[a-d])[1-9]\d{0,5}$/;

/** The words of a formula, each between line ends, in lower case; what stands in quotation marks is text, whatever it spells. */
export function wordsOf(formula: string): string {
  return `\n${(withoutTexts(formula).match(word) ?? []).join("\n")}\n`;
}

/** Those of the words that may be names or tables: no addresses, and no calls of functions. */
export function possibleNames(formula: string, isFunction: (name: string) => boolean): Set<string> {
  const found = new Set<string>();
  const text = withoutTexts(formula);
  for (const { 0: one, index } of text.matchAll(word)) {
    const isCall = /^\s*\(/u.test(text.slice(index + one.length, index + one.length + 2));
    if (!address.test(one) && !(isCall && isFunction(one))) found.add(one);
  }
  return found;
}

function withoutTexts(formula: string): string {
  return formula.replaceAll(/"[^"]*"/g, "").toLowerCase();
}

export function mentions(words: string, wanted: readonly string[]): boolean {
  return wanted.some((word) => words.includes(`\n${word}\n`));
}
