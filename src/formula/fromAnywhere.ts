/** A formula of a cell as it reads from any other cell of its workbook, to the same result. */
import { areaAddress, fixedAddress } from "./address";
import { boundNames } from "./boundNames";
import { onSheet } from "./onSheet";
import { areaOf, type SheetArea, type SheetCell, type TableLayout } from "./reference";
import { quotedSheetName } from "./sheetPrefix";
import { textOf, tokensOf, type Token } from "./tokens";

/** `sheetNames` are the names, in lower case, that the cell's sheet has of its own. */
export function fromAnywhere(
  formula: string,
  cell: SheetCell,
  tables: readonly TableLayout[],
  sheetNames: ReadonlySet<string>,
): string {
  const tokens = tokensOf(onSheet(formula, cell.sheet));
  const bound = boundNames(tokens);
  const own = { ...cell, rowCount: 1, columnCount: 1 };
  const prefix = `${quotedSheetName(cell.sheet)}!`;
  return textOf(
    tokens.map((token, place): Token => {
      const { kind, text } = token;
      if (kind === "structured") {
        const area = areaOf(text, cell, tables);
        if (area === null) return token;
        return { kind: "reference", text: fixed(area) };
      }
      if (kind === "close" && asksForItsCell(tokens, place)) return { ...token, text: `${fixed(own)}${text}` };
      const isOwn = kind === "name" && !bound.has(place) && sheetNames.has(text.toLowerCase());
      return isOwn ? { ...token, text: prefix + text } : token;
    }),
  );
}

/** At the end of ROW() and COLUMN(), which tell where they stand. */
function asksForItsCell(tokens: readonly Token[], place: number): boolean {
  const [name, open] = tokens.slice(0, place).filter(({ kind }) => kind !== "space").slice(-2); // prettier-ignore
  return open?.kind === "open" && name?.kind === "function" && /^(?:ROW|COLUMN)$/iu.test(name.text);
}

function fixed(area: SheetArea): string {
  return `${quotedSheetName(area.sheet)}!${fixedAddress(areaAddress(area))}`;
}
