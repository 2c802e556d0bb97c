/**
 * What Excel's buttons "Sort A to Z" and "Sort Z to A" sort ("Sort data in a range or table"): the table that the cell stands
 * in, the selected cells, or the region around a single cell, by the column of the active cell. A first row of texts above
 * something else is a heading and stays.
 */
import type { Book } from "../book/book";
import { holdsCell, type Area } from "../book/bookArea";
import type { Cell } from "../book/bookCells";
import { surroundingRegion } from "../book/surroundingRegion";

export interface SortedRegion {
  /** Without the heading. */
  readonly area: Area;
  /** The column that decides, counted from the area's first. */
  readonly key: number;
}

/** Null where there is nothing to sort. */
export function sortedRegion(book: Book): SortedRegion | null {
  const active = book.selection.activeCell();
  const [selected] = book.selection.areas();
  const table = book.tables.list(active.sheetId).find(({ area }) => holdsCell(area, active));
  const whole = table?.bodyArea ?? regionOf(book, selected ?? { ...active, rowCount: 1, columnCount: 1 });
  const area = table ? whole : withoutHeading(whole, book.cells.read(whole));
  const key = active.column - area.column;
  return area.rowCount < 2 || key < 0 || key >= area.columnCount ? null : { area, key };
}

/** The selected block, cut to what the sheet holds, or what stands around a single cell. */
export function regionOf(book: Book, selected: Area): Area {
  if (selected.rowCount * selected.columnCount === 1) return surroundingRegion(selected, book.cells);
  return book.cells.used(selected.sheetId, { valuesOnly: true, within: selected }) ?? selected;
}

function withoutHeading(area: Area, block: readonly (readonly Cell[])[]): Area {
  const [first = [], second = []] = block;
  const isHeading =
    first.every(isText) &&
    (second.some((cell) => cell.value !== null && !isText(cell)) ||
      block.slice(1).every((row) => row.every(({ value }) => value === null)));
  return isHeading ? { ...area, row: area.row + 1, rowCount: area.rowCount - 1 } : area;
}

function isText(cell: Cell): boolean {
  return typeof cell.value === "string" && cell.error === undefined && cell.value !== "";
}
