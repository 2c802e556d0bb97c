/** A formula that reads what another cell's result fills, with the cells themselves in place of `A1#`. */
import { cellAddress, type CellArea } from "./address";
import { areaOf, type SheetCell } from "./reference";
import { splitPrefix } from "./sheetPrefix";
import { textOf, tokensOf } from "./tokens";

/** `filled` gives the cells that a cell's result fills, null where `#` is to stay. Signs of fixed rows and columns are kept. */
export function withAreasForSpills(
  formula: string,
  sheet: string,
  filled: (cell: SheetCell) => CellArea | null,
): string {
  if (!formula.includes("#")) return formula;
  const tokens = tokensOf(formula);
  const written = tokens.map(({ kind, text }, place) => {
    const next = tokens[place + 1];
    if (kind === "operator" && text === "#" && areaAt(place - 1) !== null) return "";
    const area = next?.kind === "operator" && next.text === "#" ? areaAt(place) : null;
    return area === null ? text : text + cornerOf(text, area);
  });
  return written.join("") === textOf(tokens) ? formula : written.join("");

  function areaAt(place: number): CellArea | null {
    const token = tokens[place];
    if (token?.kind !== "reference") return null;
    const cell = areaOf(token.text, { sheet, row: 0, column: 0 }, []);
    return cell === null || cell.rowCount * cell.columnCount !== 1 ? null : filled(cell);
  }
}

/** ":$AK$200", behind a reference to the first cell. */
function cornerOf(first: string, { row, column, rowCount, columnCount }: CellArea): string {
  if (rowCount * columnCount === 1) return "";
  const [, columnSign = "", rowSign = ""] = /^(\$?)[A-Z]+(\$?)/iu.exec(splitPrefix(first).place) ?? [];
  const last = cellAddress(row + rowCount - 1, column + columnCount - 1);
  return `:${columnSign}${last.replace(/(?=\d)/u, rowSign)}`;
}
