/**
 * The texts of a formula in Chinese. Chinese counts money in 亿, a tenth of a billion and a hundred million: where "bn" or " million" behind a
 * rounded figure becomes 亿, the figure is ten times as large with one decimal less, or a hundredth with two more, so that it is printed to the
 * same digit. A word that holds "{currency}" names there the currency that the text before the figure ended with: "亿美元".
 */
import { moneyNamed } from "./moneyNamed";

const parts = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[(),]|[^"'(),]+/g;

interface Counting {
  /** How the text begins that counts. */
  readonly counted: RegExp;
  /** What stands before the figure and behind it. */
  readonly around: readonly [before: string, behind: string];
  readonly moreDecimals: number;
}

const countings: readonly Counting[] = [
  { counted: /^bn\b/, around: ["(10*(", "),"], moreDecimals: -1 },
  { counted: /^ ?million\b/, around: ["((", ")/100,"], moreDecimals: 2 },
];

export function chineseFormula(formula: string, wordOf: (text: string) => string | null): string {
  const pieces = formula.match(parts) ?? [];
  const written = [...pieces];
  /** Of the parentheses that are open: where each stands, and its last comma. */
  const open: { readonly at: number; comma: number }[] = [];
  let closed: { readonly at: number; readonly comma: number } | null = null;
  let money = "";
  for (const [at, piece] of pieces.entries()) {
    if (piece === "(") open.push({ at, comma: -1 });
    else if (piece === ")") closed = open.pop() ?? null;
    else if (piece === "," && open.length > 0) open.at(-1)!.comma = at;
    else if (piece.startsWith('"')) {
      const text = piece.slice(1, -1).replaceAll('""', '"');
      const word = wordOf(text)?.replaceAll("{currency}", moneyNamed(money));
      money = /\b([A-Z]{3}) $/.exec(text)?.[1] ?? money;
      if (word === undefined) continue;
      written[at] = `"${word.replaceAll('"', '""')}"`;
      const counting = countings.find(({ counted }) => counted.test(text));
      if (counting !== undefined && /^ ?亿/.test(word)) countInChinese(pieces, written, at, closed, counting);
    }
  }
  return written.join("");
}

/** Turns the FIXED(figure,decimals) that stands before the text at that place. */
function countInChinese(
  pieces: readonly string[],
  written: string[],
  at: number,
  closed: { readonly at: number; readonly comma: number } | null,
  { around: [before, behind], moreDecimals }: Counting,
): void {
  const isRounded =
    closed !== null &&
    closed.comma > 0 &&
    pieces[at - 1] === "&" &&
    pieces[at - 2] === ")" &&
    /\bFIXED$/.test(pieces[closed.at - 1] ?? "") &&
    /^\d$/.test(pieces[closed.comma + 1] ?? "");
  if (!isRounded) throw new Error(`No FIXED(figure,decimals) stands before ${pieces[at]} in ${pieces.join("")}`);
  written[closed.at] = before;
  written[closed.comma] = behind;
  written[closed.comma + 1] = String(Number(pieces[closed.comma + 1]) + moreDecimals);
}
