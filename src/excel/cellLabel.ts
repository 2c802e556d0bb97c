/** What a cell is about, as people read it: the text to its left, in a table also the column's header, or the text above. */
import { contains, type SheetCell } from "./referenceArea";
import { cellAt, sheetNamed, type SheetSnapshot, type WorkbookSnapshot } from "./workbookSnapshot";

const farthestLeft = 24;
const farthestUp = 40;

export function labelOf(snapshot: WorkbookSnapshot, cell: SheetCell): string {
  const sheet = sheetNamed(snapshot, cell.sheet);
  if (sheet === undefined) return "";
  const table = snapshot.tables.find(({ body }) => contains(body, cell));
  if (table !== undefined) {
    const header = table.headers[cell.column - table.body.column] ?? "";
    const row = firstText(sheet, cell.row, table.body.column, cell.column);
    return [row, header].filter(Boolean).join(" · ");
  }
  for (let column = cell.column - 1; column >= Math.max(0, cell.column - farthestLeft); column -= 1) {
    const text = textAt(sheet, cell.row, column);
    if (text !== "") return text;
  }
  for (let row = cell.row - 1; row >= Math.max(0, cell.row - farthestUp); row -= 1) {
    const text = textAt(sheet, row, cell.column);
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

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  return cell === undefined || cell.isError || typeof cell.value !== "string" ? "" : cell.value.trim();
}
