/** A formula as it reads from another sheet, and back. */
import { quotedSheetName, splitPrefix } from "./sheetPrefix";
import { textOf, tokensOf } from "./tokens";

/** References without a sheet name that of `sheet`; tables and names stay, as they mean the same everywhere. */
export function onSheet(formula: string, sheet: string): string {
  const prefix = `${quotedSheetName(sheet)}!`;
  return textOf(
    tokensOf(formula).map((token) => {
      if (token.kind !== "reference") return token;
      const { sheet: named, workbook } = splitPrefix(token.text);
      return named === null && workbook === null ? { ...token, text: prefix + token.text } : token;
    }),
  );
}

/** The other way round: references to cells of `sheet` need no name of it there. */
export function fromSheet(formula: string, sheet: string): string {
  return textOf(
    tokensOf(formula).map((token) => {
      if (token.kind !== "reference") return token;
      const { sheet: named, lastSheet, workbook, place } = splitPrefix(token.text);
      const isOwn = workbook === null && lastSheet === null && named?.toLowerCase() === sheet.toLowerCase();
      return isOwn ? { ...token, text: place } : token;
    }),
  );
}
