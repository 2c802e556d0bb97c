/** A book as a file: what the book shows is what the file says. */
import { contentOfBook } from "../../../src/app/files/contentOfBook";
import { placeOf } from "../../../src/audit/snapshot/workbookSnapshot";
import { fileFindings } from "../../../src/xlsx/lint/fileFindings";
import { WorkbookPackage } from "../../../src/xlsx/package/workbookPackage";
import { readWorkbook } from "../../../src/xlsx/read/readWorkbook";
import { writeWorkbook } from "../../../src/xlsx/write/writeWorkbook";
import type { UniverBook } from "../../../src/workbench/univer/univerBook";

/** Writes it, reads it back and compares cell by cell; how many cells hold something. */
export function expectSameInFile(book: UniverBook): number {
  const content = contentOfBook(book);
  const bytes = writeWorkbook(content);
  expect(fileFindings(bytes)).toEqual([]);
  const back = readWorkbook(bytes);
  expect(back.sheets.map(({ name }) => name)).toEqual(book.sheets.list().map(({ name }) => name));
  let cellCount = 0;
  for (const { id, name } of book.sheets.list()) {
    const used = book.cells.used(id);
    if (used === null) continue;
    const read = back.sheets.find((sheet) => sheet.name === name)!;
    const rows = book.cells.read(used);
    const held = new Map([...read.cells].map(([key, cell]) => [JSON.stringify(placeOf(key)), cell]));
    for (const [r, row] of rows.entries())
      for (const [c, { value, formula, numberFormat, error }] of row.entries()) {
        if (value === null && formula === "") continue;
        cellCount += 1;
        const cell = held.get(JSON.stringify({ row: used.row + r, column: used.column + c }));
        expect({ name, r, c, value: cell?.value, formula: cell?.formula, isError: cell?.isError }).toEqual({
          name,
          r,
          c,
          value,
          formula,
          isError: error !== undefined,
        });
        expect(back.styles[cell!.format]?.numberFormat).toBe(numberFormat);
      }
  }
  const file = new WorkbookPackage(bytes);
  const charts = file.names().filter((part) => part.startsWith("xl/charts/"));
  expect(charts).toHaveLength(book.charts.list().length);
  expect(back.tables.map(({ name }) => name)).toEqual(book.tables.list().map(({ name }) => name));
  return cellCount;
}
