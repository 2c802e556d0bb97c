/**
 * Whether a figure follows from its inputs as the figures beside it do: by the same formula, filled along the row. What is odd
 * about it then is odd about an input, and is told there.
 */
import { columnNumber } from "../../formula/address";
import type { SheetCell } from "../../formula/reference";
import type { ReadSeries } from "./reviewSeries";
import { cellAt, sheetNamed, type WorkbookSnapshot } from "../snapshot/workbookSnapshot";

export function isFilled(snapshot: WorkbookSnapshot, { cells }: ReadSeries, place: number): boolean {
  const cell = cells[place];
  if (cell === undefined) return false;
  if (isSpilled(snapshot, cell)) return true;
  const own = relativeFormula(snapshot, cell);
  if (own === "") return false;
  return [cells[place - 1], cells[place + 1]].some(
    (beside) => beside !== undefined && relativeFormula(snapshot, beside) === own,
  );
}

/** "=Inputs!B4" shows a figure again that stands elsewhere. */
export function isEcho(snapshot: WorkbookSnapshot, cell: SheetCell): boolean {
  return /^=\s*\+?\s*(?:'(?:[^']|'')+'!|[^'!()+\-*/^&,\s]+!)?\$?[A-Z]{1,3}\$?\d+\s*$/i.test(formulaOf(snapshot, cell));
}

function formulaOf(snapshot: WorkbookSnapshot, { sheet, row, column }: SheetCell): string {
  const found = sheetNamed(snapshot, sheet);
  return found === undefined ? "" : (cellAt(found, row, column)?.formula ?? "");
}

function isSpilled(snapshot: WorkbookSnapshot, { sheet, row, column }: SheetCell): boolean {
  const spills = sheetNamed(snapshot, sheet)?.spills ?? [];
  return spills.some(
    (spill) =>
      row >= spill.row &&
      row < spill.row + spill.rowCount &&
      column >= spill.column &&
      column < spill.column + spill.columnCount,
  );
}

const address = /(?<![\w$.])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.])/gi;

/** With distances in place of relative addresses, so that a formula and its neighbour filled from it read alike. */
function relativeFormula(snapshot: WorkbookSnapshot, cell: SheetCell): string {
  const parts = formulaOf(snapshot, cell).split(/("(?:[^"]|"")*")/);
  const relative = (text: string) =>
    text.replace(address, (_, columnFixed: string, letters: string, rowFixed: string, digits: string) => {
      const column = columnFixed === "$" ? letters.toUpperCase() : `[${columnNumber(letters) - cell.column}]`;
      const row = rowFixed === "$" ? digits : `[${Number(digits) - 1 - cell.row}]`;
      return `${column}:${row}`;
    });
  return parts.map((part, index) => (index % 2 === 1 ? part : relative(part))).join("");
}
