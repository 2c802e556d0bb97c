/**
 * A formula with one and the same cell in place of every cell of its own sheet. Formulas filled down a column have one shape, and Excel takes
 * all of them or none: which cell is read decides nothing. Texts, names of sheets and what stands in the brackets of a table count to the letter.
 */
const partOrCell = new RegExp(
  [
    `"(?:[^"]|"")*"`,
    `'(?:[^']|'')*'`,
    String.raw`\[[^\]]*\]`,
    // Neither a part of a name, a function or a sheet, nor the first of several sheets.
    String.raw`(?<![\p{L}\p{N}_.!\\?])\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(!\[\\?]|:[\p{L}\p{N}_.]+!)`,
  ].join("|"),
  "gu",
);

const otherParts: ReadonlySet<string> = new Set(['"', "'", "["]);

export function formulaShape(formula: string): string {
  return formula.replace(partOrCell, (part) => (otherParts.has(part[0]!) ? part : "A1"));
}

/** Whether `[@Amount]` or `[Amount]` without a table is in it: what that stands for depends on the formula's own cell. */
export function readsItsPlace(formula: string): boolean {
  return /\[\s*@|#this row|(?<![\p{L}\p{N}_.\]])\[/iu.test(formula);
}
