/**
 * English words without the s of their plural, so that "GPUs" and "GPU" are one word wherever words are compared.
 *
 * The last s goes from words of four letters and more, except from "ss". What is left of a word that is no plural ("statu")
 * is for comparing only.
 * Limits: "companies", "data" and other plurals without a plain s stay apart from their singular.
 */
export function singular(word: string): string {
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}
