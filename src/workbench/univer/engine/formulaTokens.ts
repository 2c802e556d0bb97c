/** The references in a formula's text: cells, whole columns and rows, structured references, names. */
export type ReferenceToken =
  | { readonly kind: "cells"; readonly sheetName: string | null; readonly text: string; readonly isSpill: boolean }
  | { readonly kind: "structured"; readonly table: string | null; readonly item: string }
  | { readonly kind: "name"; readonly sheetName: string | null; readonly name: string };

const text = /"(?:[^"]|"")*"/y;
const sheet = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/uy;
const cells =
  /\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?(?![\p{L}\p{N}_.(])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(])|\$?\d+:\$?\d+/uy;
const word = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const number = /\d+\.?\d*(?:e[+-]?\d+)?/iy;

export function referenceTokens(formula: string): ReferenceToken[] {
  const tokens: ReferenceToken[] = [];
  let at = formula.startsWith("=") ? 1 : 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(formula);
    if (found) at = pattern.lastIndex;
    return found;
  };
  let sheetName: string | null = null;
  while (at < formula.length) {
    if (match(text)) continue;
    const prefix = match(sheet);
    if (prefix) {
      sheetName = prefix[1]?.replaceAll("''", "'") ?? prefix[2]!;
      continue;
    }
    const reference = match(cells);
    if (reference) {
      const isSpill = formula[at] === "#";
      tokens.push({ kind: "cells", sheetName, text: reference[0].replaceAll("$", ""), isSpill });
    } else if (formula[at] === "[") {
      tokens.push({ kind: "structured", table: null, item: bracketed() });
    } else {
      const name = match(word);
      if (name && formula[at] === "[") tokens.push({ kind: "structured", table: name[0], item: bracketed() });
      else if (name && formula[at] !== "(") tokens.push({ kind: "name", sheetName, name: name[0] });
      else if (!name && !match(number)) at += 1;
    }
    sheetName = null;
  }
  return tokens;

  /** The text between a bracket and the one that closes it; `'` escapes the next character. */
  function bracketed(): string {
    const start = at + 1;
    let depth = 0;
    for (; at < formula.length; at += 1) {
      if (formula[at] === "'") at += 1;
      else if (formula[at] === "[") depth += 1;
      else if (formula[at] === "]" && --depth === 0) break;
    }
    at += 1;
    return formula.slice(start, at - 1);
  }
}
