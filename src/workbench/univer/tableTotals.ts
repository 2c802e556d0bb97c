/** What a new totals row holds: "Total" below the first column, and the last one summed, or counted where it holds texts. */
import type { Area } from "../book/bookArea";
import type { BookCells, CellEntry } from "../book/bookCells";
import type { Table } from "../book/bookTables";

const sum = 109;
const count = 103;

/** For a table that shows no totals yet: the row below it and its entries. */
export function totals({ name, area, bodyArea, columnNames }: Table, cells: BookCells): [Area, CellEntry[][]] {
  const last = columnNames.length - 1;
  const column = cells.read({ ...bodyArea, column: area.column + last, columnCount: 1 });
  const isText = column.some(([cell]) => typeof cell?.value === "string");
  const escaped = columnNames[last]!.replaceAll(/['#[\]]/g, "'$&");
  const total = `=SUBTOTAL(${isText ? count : sum},${name}[${escaped}])`;
  const entries = columnNames.map((_, index) => (index === last ? total : index === 0 ? "Total" : ""));
  return [{ ...area, row: area.row + area.rowCount, rowCount: 1 }, [entries]];
}
