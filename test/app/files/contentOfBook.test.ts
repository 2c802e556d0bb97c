/** All models as one file: what the book shows is what the file says. */
import { contentOfBook } from "../../../src/app/files/contentOfBook";
import { insertModel } from "../../../src/excel/models/insertModel";
import { models } from "../../../src/models/gallery";
import { placeOf } from "../../../src/audit/snapshot/workbookSnapshot";
import { fileFindings } from "../../../src/xlsx/lint/fileFindings";
import { WorkbookPackage } from "../../../src/xlsx/package/workbookPackage";
import { readWorkbook } from "../../../src/xlsx/read/readWorkbook";
import { writeWorkbook } from "../../../src/xlsx/write/writeWorkbook";
import { openExcelWithAddIn } from "../../excel/addInInExcel";

test("all models are written and read back cell by cell", async () => {
  const { book, close } = await openExcelWithAddIn();
  for (const model of models) await insertModel(model);
  await book.settled();
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
  // A book of twelve models; a test that compared nothing would pass as well.
  expect(cellCount).toBeGreaterThan(10_000);
  const file = new WorkbookPackage(bytes);
  const charts = file.names().filter((part) => part.startsWith("xl/charts/"));
  expect(charts).toHaveLength(book.charts.list().length);
  expect(back.tables.map(({ name }) => name)).toEqual(book.tables.list().map(({ name }) => name));
  close();
}, 240_000);
