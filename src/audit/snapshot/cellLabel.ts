/** What a cell is about, as people read it: the text to its left, in a table also the column's header, or the text above. */
import { contains, type SheetCell } from "../../formula/reference";
import { cellAt, sheetNamed, type SheetSnapshot, type WorkbookSnapshot } from "./workbookSnapshot";

const farthestUp = 40;
/** What stands beyond more empty cells than these belongs to something else. */
const mostBlanks = 2;

export function labelOf(snapshot: WorkbookSnapshot, cell: SheetCell): string {
  const sheet = sheetNamed(snapshot, cell.sheet);
  if (sheet === undefined) return "";
  const table = snapshot.tables.find(({ body }) => contains(body, cell));
  if (table !== undefined) {
    const header = table.headers[cell.column - table.body.column] ?? "";
    const row = firstText(sheet, cell.row, table.body.column, cell.column);
    return [row, header].filter(Boolean).join(" · ");
  }
  return toTheLeft(sheet, cell) || above(sheet, cell);
}

function toTheLeft(sheet: SheetSnapshot, { row, column: own }: SheetCell): string {
  let blanks = 0;
  for (let column = own - 1; column >= 0 && blanks <= mostBlanks; column -= 1) {
    const text = textAt(sheet, row, column);
    if (text !== "") return text;
    blanks = cellAt(sheet, row, column) === undefined ? blanks + 1 : 0;
  }
  return "";
}

function above(sheet: SheetSnapshot, { row: own, column }: SheetCell): string {
  for (let row = own - 1; row >= Math.max(0, own - farthestUp); row -= 1) {
    const text = textAt(sheet, row, column);
    if (text !== "") return text;
  }
  return "";
}

function firstText(sheet: SheetSnapshot, row: number, from: number, to: number): string {
  for (let column = from; column < to; column += 1) {
    const text = textAt(sheet, row, column);
    if (text !== "") return text;
  }
  return "";
}

/** A single letter is a grade or a mark, and says nothing. */
function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  const text = cell === undefined || cell.isError || typeof cell.value !== "string" ? "" : cell.value.trim();
  return /^[A-Z]$/.test(text) ? "" : text;
}
