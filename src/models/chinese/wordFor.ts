/** A text by the words for texts; one with figures may be there once for all figures, each written "#": "Depreciation in #". */
const figure = /\d+(?:[.,]\d+)*/g;

/** Null where the words have no such text. */
export function wordFor(text: string, words: Readonly<Record<string, string>>): string | null {
  if (Object.hasOwn(words, text)) return words[text]!;
  const figures = text.match(figure) ?? [];
  const pattern = text.replace(figure, "#");
  if (figures.length === 0 || !Object.hasOwn(words, pattern)) return null;
  let next = 0;
  return words[pattern]!.replace(/#/g, () => figures[next++] ?? "");
}
