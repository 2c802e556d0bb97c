/** The formula of a cell as the text of a worksheet has it. */
import { unescapedMarkup, type CellExtent, type SheetText } from "./sheetText";

export interface FormulaCell {
  readonly row: number;
  readonly cell: CellExtent;
  /** The opening tag of its formula, the whole element, and the formula as the file writes it. */
  readonly tag: string;
  readonly element: string;
  readonly formula: string;
}

/** Null for a cell without a formula. */
export function formulaOf(sheet: SheetText, row: number, cell: CellExtent): FormulaCell | null {
  const text = sheet.text.slice(cell.start, cell.end);
  const match = new RegExp(`<${sheet.prefix}f(?=[\\s/>])([^>]*)>`).exec(text);
  if (match === null) return null;
  const tag = match[0];
  const from = match.index + tag.length;
  const to = tag.endsWith("/>") ? from : text.indexOf(`</${sheet.prefix}f`, from);
  const end = tag.endsWith("/>") ? from : text.indexOf(">", to) + 1;
  const formula = unescapedMarkup(text.slice(from, to).replace(/<!\[CDATA\[([^]*?)\]\]>/g, "$1"));
  return { row, cell, tag, formula, element: text.slice(match.index, end) };
}
