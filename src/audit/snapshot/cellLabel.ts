/**
 * What a cell is about, as people read it: "Headroom · Q1 23". In a table that is the first text of the row and the header of
 * the column; elsewhere the title of the row, and the heading of the column where the title does not tell the figure from
 * others.
 */
import { contains, type SheetCell } from "../../formula/reference";
import { isHeadingNumber } from "./headings";
import { cellAt, sheetNamed, type SheetSnapshot, type WorkbookSnapshot } from "./workbookSnapshot";

const farthestUp = 40;
/** Across more empty cells than these a title may be one of something else, so that a heading is told as well. */
const narrowGap = 2;

export function labelOf(snapshot: WorkbookSnapshot, cell: SheetCell): string {
  const sheet = sheetNamed(snapshot, cell.sheet);
  if (sheet === undefined) return "";
  const table = snapshot.tables.find(({ body }) => contains(body, cell));
  if (table !== undefined) {
    const header = table.headers[cell.column - table.body.column] ?? "";
    const row = firstText(sheet, cell.row, table.body.column, cell.column);
    return [row, header].filter(Boolean).join(" · ");
  }
  const title = rowTitle(sheet, cell);
  const isEnough = title.text !== "" && title.gap <= narrowGap && !isAmongFigures(sheet, cell);
  const heading = isEnough ? "" : headingAbove(sheet, cell);
  return [...new Set([title.text, heading])].filter(Boolean).join(" · ");
}

/** Before the nearest text to the left may stand others: a unit and a source id follow the title. */
function rowTitle(
  sheet: SheetSnapshot,
  { row, column: own }: SheetCell,
): { readonly text: string; readonly gap: number } {
  let nearest = own - 1;
  while (nearest >= 0 && textAt(sheet, row, nearest) === "") nearest -= 1;
  let gap = 0;
  for (let column = own - 1; column > nearest; column -= 1) if (cellAt(sheet, row, column) === undefined) gap += 1;
  let first = nearest;
  while (first > 0 && textAt(sheet, row, first - 1) !== "") first -= 1;
  return { text: nearest < 0 ? "" : textAt(sheet, row, first), gap };
}

function isAmongFigures(sheet: SheetSnapshot, { row, column }: SheetCell): boolean {
  return [column - 1, column + 1].some((beside) => typeof cellAt(sheet, row, beside)?.value === "number");
}

/** The nearest text, year or date. */
function headingAbove(sheet: SheetSnapshot, { row: own, column }: SheetCell): string {
  for (let row = own - 1; row >= Math.max(0, own - farthestUp); row -= 1) {
    const cell = cellAt(sheet, row, column);
    if (cell?.isDate === true || isHeadingNumber(sheet, row, column)) return cell?.text ?? "";
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
