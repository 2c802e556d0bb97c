/** The words of a formula: names, tables, functions, as far as its text tells. */

/** The words of a formula, each between line ends, in lower case; what stands in quotation marks is text, whatever it spells. */
export function wordsOf(formula: string): string {
  const words = formula
    .replaceAll(/"[^"]*"/g, "")
    .toLowerCase()
    .match(/[\p{L}_\\][\p{L}\p{N}_.\\?]*/gu);
  return `\n${(words ?? []).join("\n")}\n`;
}

export function mentions(words: string, wanted: readonly string[]): boolean {
  return wanted.some((word) => words.includes(`\n${word}\n`));
}
