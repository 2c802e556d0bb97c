/** Formulas after something they name got another name. Texts in quotation marks stay, as in Excel. */
import { boundNames } from "./boundNames";
import { joinPrefix, splitPrefix, type Prefixed } from "./sheetPrefix";
import { textOf, tokensOf, type Token } from "./tokens";

const withPrefix: ReadonlySet<Token["kind"]> = new Set(["reference", "name", "function", "structured", "error"]);

/** Also at the ends of a run of sheets, Jan:Dec!B4. Sheets of other workbooks keep their names. */
export function renameSheet(formula: string, from: string, to: string): string {
  const next = (sheet: string) => (isSame(sheet, from) ? to : sheet);
  return written(formula, (token) => {
    const prefixed = withPrefix.has(token.kind) ? splitPrefix(token.text) : null;
    if (prefixed === null || prefixed.workbook !== null || prefixed.sheet === null) return token.text;
    const { sheet, lastSheet } = prefixed;
    const renamed: Prefixed = {
      ...prefixed,
      sheet: next(sheet),
      lastSheet: lastSheet === null ? null : next(lastSheet),
    };
    const isTouched = isSame(sheet, from) || (lastSheet !== null && isSame(lastSheet, from));
    return isTouched ? joinPrefix(renamed) : token.text;
  });
}

export function renameTable(formula: string, from: string, to: string): string {
  return written(formula, (token, isBound) => {
    if (token.kind === "name" && !isBound) return isSame(token.text, from) ? to : token.text;
    const at = token.kind === "structured" ? token.text.indexOf("[") : -1;
    return at > 0 && isSame(token.text.slice(0, at), from) ? to + token.text.slice(at) : token.text;
  });
}

/** A name of the workbook, or with `sheet` one of that sheet, as other sheets write it: Stack!Rate. */
export function renameName(formula: string, from: string, to: string, sheet: string | null = null): string {
  return written(formula, (token, isBound) => {
    if ((token.kind !== "name" && token.kind !== "function") || isBound) return token.text;
    const prefixed = splitPrefix(token.text);
    const isThere = sheet === null ? prefixed.sheet === null : prefixed.sheet !== null && isSame(prefixed.sheet, sheet);
    if (!isThere || prefixed.workbook !== null || !isSame(prefixed.place, from)) return token.text;
    return token.text.slice(0, token.text.length - prefixed.place.length) + to;
  });
}

function written(formula: string, write: (token: Token, isBound: boolean) => string): string {
  if (!formula.startsWith("=")) return formula;
  const tokens = tokensOf(formula);
  const bound = boundNames(tokens);
  return textOf(tokens.map((token, place) => ({ kind: token.kind, text: write(token, bound.has(place)) })));
}

/** Names of sheets, tables and names ignore case. */
export function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
