/** Cells as a table for paper: widths, heights, looks, merged cells, and the rows that every page repeats. */
import { columnName } from "../../../workbench/book/address";
import { fittedNumber } from "../../../workbench/book/fittedNumber";
import type { Area, Book, Border, Cell, CellLook } from "../../../workbench/book/book";
import { element } from "../parts/element";

export interface PrintedTable {
  readonly element: HTMLElement;
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** Room that the headings take beside and above the cells. */
  readonly left: number;
  readonly top: number;
}

export interface PrintedArea {
  readonly area: Area;
  /** Rows of the area that stand on every page. */
  readonly titleRows: ReadonlySet<number>;
  /** Rows that begin a page. */
  readonly breaks: ReadonlySet<number>;
  readonly hasGridlines: boolean;
  /** Numbers of rows and letters of columns. */
  readonly hasHeadings: boolean;
}

interface Line {
  readonly at: number;
  readonly points: number;
}

const borderWidths: Readonly<Record<Border["weight"], string>> = {
  Hairline: "0.25pt",
  Thin: "0.75pt",
  Medium: "1.5pt",
  Thick: "2.25pt",
};
const paddingPoints = 2;
const headingPoints = { left: 28, top: 15 };

export function printedTable(
  book: Book,
  { area, titleRows, breaks, hasGridlines, hasHeadings }: PrintedArea,
): PrintedTable {
  const rows = shownLines(book, area, "rows");
  const columns = shownLines(book, area, "columns");
  const cells = book.cells.read(area);
  const looks = book.formats.looks(area);
  const merges = book.formats.merges(area.sheetId);
  const context = document.createElement("canvas").getContext("2d")!;
  const table = element("table", hasGridlines ? { class: "printed-gridlines" } : {});
  const group = element("colgroup", {});
  const { left, top } = hasHeadings ? headingPoints : { left: 0, top: 0 };
  if (hasHeadings) {
    const column = element("col", {});
    column.style.width = `${left}pt`;
    group.append(column);
  }
  for (const { points } of columns) {
    const column = element("col", {});
    column.style.width = `${points}pt`;
    group.append(column);
  }
  const [head, body] = [element("thead", {}), element("tbody", {})];
  const heading = (text: string) => element("td", { class: "printed-heading" }, text);
  if (hasHeadings) {
    const letters = columns.map(({ at }) => heading(columnName(at)));
    const line = element("tr", {}, heading(""), ...letters);
    line.style.height = `${top}pt`;
    head.append(line);
  }
  for (const row of rows) {
    const line = element("tr", {});
    line.style.height = `${row.points}pt`;
    if (breaks.has(row.at)) line.style.breakBefore = "page";
    if (hasHeadings) line.append(heading(String(row.at + 1)));
    columns.forEach((column, place) => {
      const merged = merges.find((one) => holds(one, row.at, column.at));
      if (merged && (merged.row !== row.at || merged.column !== column.at)) return;
      const [down, across] = [row.at - area.row, column.at - area.column];
      const after = columns[place + 1];
      const next = after === undefined ? undefined : cells[down]![after.at - area.column];
      const cell = printedCell(cells[down]![across]!, looks[down]![across]!, next, column.points, context);
      if (merged) {
        cell.rowSpan = rows.filter(({ at }) => at >= merged.row && at < merged.row + merged.rowCount).length;
        cell.colSpan = columns.filter(
          ({ at }) => at >= merged.column && at < merged.column + merged.columnCount,
        ).length;
      }
      line.append(cell);
    });
    (titleRows.has(row.at) ? head : body).append(line);
  }
  const width = sum(columns) + left;
  table.style.width = `${width}pt`;
  table.append(group, head, body);
  return { element: table, width, height: sum(rows) + top, left, top };
}

function printedCell(
  cell: Cell,
  look: CellLook,
  next: Cell | undefined,
  points: number,
  context: CanvasRenderingContext2D,
): HTMLTableCellElement {
  const built = element("td", {});
  const { style } = built;
  const isNumber = typeof cell.value === "number";
  const font = `${look.italic ? "italic " : ""}${look.bold ? "bold " : ""}${look.fontSize}pt ${look.fontName}`;
  style.font = `${font}, Calibri, sans-serif`;
  style.color = look.fontColor;
  if (look.fill !== null) style.background = look.fill;
  const lines = [look.underline === "Single" ? "underline" : "", look.strikethrough ? "line-through" : ""];
  style.textDecoration = lines.join(" ").trim() || "none";
  const aligned = {
    Left: "left",
    Center: "center",
    CenterAcrossSelection: "center",
    Right: "right",
    Justify: "justify",
  };
  const own = aligned[look.horizontalAlignment as keyof typeof aligned];
  const isCentered = typeof cell.value === "boolean" || cell.error !== undefined;
  style.textAlign = own ?? (isNumber ? "right" : isCentered ? "center" : "left");
  style.verticalAlign = { Top: "top", Center: "middle" }[look.verticalAlignment as "Top"] ?? "bottom";
  if (look.indentLevel > 0) style.paddingLeft = `${look.indentLevel * 7 + paddingPoints}pt`;
  style.whiteSpace = look.wrapText ? "pre-wrap" : "pre";
  // A text runs on over blank cells; anything else is cut at the edge.
  const runsOn = typeof cell.value === "string" && !look.wrapText && (next === undefined || next.text === "");
  style.overflow = runsOn ? "visible" : "hidden";
  for (const [side, border] of Object.entries(look.borders))
    if (side === "left" || side === "right" || side === "top" || side === "bottom")
      style[`border${side[0]!.toUpperCase()}${side.slice(1)}` as "borderTop"] = lineOf(border);
  built.textContent = isNumber ? whole(cell, look, points, font, context) : cell.text;
  return built;
}

/** A number is never cut: see `fittedNumber`. */
function whole(cell: Cell, look: CellLook, points: number, font: string, context: CanvasRenderingContext2D): string {
  context.font = font;
  const room = ((points - 2 * paddingPoints) * 96) / 72;
  const fits = (text: string) => context.measureText(text).width <= room + 1;
  return fittedNumber(Number(cell.value), cell.text, look.numberFormat === "General", fits);
}

function lineOf({ style, weight, color }: Border): string {
  const kind = { Double: "double", Dot: "dotted", Dash: "dashed", DashDot: "dashed", DashDotDot: "dashed" };
  const width = style === "Double" ? "2.25pt" : borderWidths[weight];
  return `${width} ${kind[style as keyof typeof kind] ?? "solid"} ${color}`;
}

function shownLines(book: Book, area: Area, what: "rows" | "columns"): Line[] {
  const { formats } = book;
  const [first, count] = what === "rows" ? [area.row, area.rowCount] : [area.column, area.columnCount];
  return Array.from({ length: count }, (_, index) => first + index).flatMap((at) => {
    const line = what === "rows" ? { ...area, row: at, rowCount: 1 } : { ...area, column: at, columnCount: 1 };
    if (formats.hidden(line, what) === true) return [];
    return [{ at, points: (what === "rows" ? formats.rowHeight(line) : formats.columnWidth(line)) ?? 0 }];
  });
}

function holds({ row, column, rowCount, columnCount }: Area, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rowCount && atColumn >= column && atColumn < column + columnCount;
}

function sum(lines: readonly Line[]): number {
  return lines.reduce((total, { points }) => total + points, 0);
}
