/** A formula as filling or copying it to another cell makes it, which is also how shared formulas of a file are meant. */
import { allColumns, allRows, columnLetters, columnNumber } from "./address";
import { splitPrefix } from "./sheetPrefix";
import { textOf, tokensOf, type Token } from "./tokens";

/** Relative parts of its references move along, those with a $ stay; what would leave the sheet becomes #REF!. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (!formula.startsWith("=") || (rows === 0 && columns === 0)) return formula;
  return textOf(tokensOf(formula).map((token) => shifted(token, rows, columns)));
}

function shifted(token: Token, rows: number, columns: number): Token {
  if (token.kind !== "reference") return token;
  const { place } = splitPrefix(token.text);
  const prefix = token.text.slice(0, token.text.length - place.length);
  let isOutside = false;
  const moved = place.replace(
    /(\$?)([A-Z]{1,3})(?![A-Z])|(\$?)(\d+)/giu,
    (part: string, columnFixed?: string, letters?: string, rowFixed?: string, digits?: string) => {
      if (columnFixed === "$" || rowFixed === "$") return part;
      const next = letters === undefined ? Number(digits) - 1 + rows : columnNumber(letters) + columns;
      if (next < 0 || next >= (letters === undefined ? allRows : allColumns)) isOutside = true;
      return letters === undefined ? String(next + 1) : columnLetters(Math.max(0, next));
    },
  );
  return isOutside ? { kind: "error", text: `${prefix}#REF!` } : { kind: "reference", text: prefix + moved };
}
