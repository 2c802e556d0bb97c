/**
 * The texts of a formula in Chinese. Chinese counts money in 亿, a tenth of a billion: where "bn" behind a rounded figure becomes 亿, the figure is
 * ten times as large and has one decimal less, so that it is printed to the same digit.
 */
const parts = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[(),]|[^"'(),]+/g;

export function chineseFormula(formula: string, wordOf: (text: string) => string | null): string {
  const pieces = formula.match(parts) ?? [];
  const written = [...pieces];
  /** Of the parentheses that are open: where each stands, and its last comma. */
  const open: { readonly at: number; comma: number }[] = [];
  let closed: { readonly at: number; readonly comma: number } | null = null;
  for (const [at, piece] of pieces.entries()) {
    if (piece === "(") open.push({ at, comma: -1 });
    else if (piece === ")") closed = open.pop() ?? null;
    else if (piece === "," && open.length > 0) open.at(-1)!.comma = at;
    else if (piece.startsWith('"')) {
      const text = piece.slice(1, -1).replaceAll('""', '"');
      const word = wordOf(text);
      if (word === null) continue;
      written[at] = `"${word.replaceAll('"', '""')}"`;
      if (/^bn\b/.test(text) && /^ ?亿/.test(word)) inTenths(pieces, written, at, closed);
    }
  }
  return written.join("");
}

/** Turns the FIXED(figure,decimals) that stands before the text at that place. */
function inTenths(
  pieces: readonly string[],
  written: string[],
  at: number,
  closed: { readonly at: number; readonly comma: number } | null,
): void {
  const isRounded =
    closed !== null &&
    closed.comma > 0 &&
    pieces[at - 1] === "&" &&
    pieces[at - 2] === ")" &&
    /\bFIXED$/.test(pieces[closed.at - 1] ?? "") &&
    /^\d$/.test(pieces[closed.comma + 1] ?? "");
  if (!isRounded) throw new Error(`No FIXED(figure,decimals) stands before ${pieces[at]} in ${pieces.join("")}`);
  written[closed.at] = "(10*(";
  written[closed.comma] = "),";
  written[closed.comma + 1] = String(Number(pieces[closed.comma + 1]) - 1);
}
