/** A formula as it reads from another sheet. */
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
