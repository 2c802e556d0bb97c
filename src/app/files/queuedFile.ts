/** A workbook file with its review queue written anew, behind its other sheets or in the place of the queue before. Every other part stays to the byte. */
import type { WrittenSheet } from "../../audit/sheets/writtenSheet";
import { placeKey, placeOf } from "../../audit/snapshot/workbookSnapshot";
import { addSheets } from "../../xlsx/edit/addSheets";
import { addStyles } from "../../xlsx/edit/addStyles";
import type { CellEdit } from "../../xlsx/edit/cellMarkup";
import { editCells } from "../../xlsx/edit/editCells";
import { WorkbookPackage } from "../../xlsx/package/workbookPackage";
import { readPackage } from "../../xlsx/read/readWorkbook";
import { writtenCellContent, writtenSheetContent, writtenStyles } from "./writtenContent";

export function withWrittenSheet(bytes: Uint8Array, written: WrittenSheet): Uint8Array {
  const file = new WorkbookPackage(bytes);
  const before = readPackage(file);
  const styles = addStyles(file, writtenStyles);
  const known = before.sheets.find(({ name }) => name.toLowerCase() === written.name.toLowerCase());
  if (known === undefined) {
    const sheets = [writtenSheetContent(written)];
    addSheets(file, { ...before, styles: writtenStyles, sheets: [...before.sheets, ...sheets] }, { sheets, styles });
    return file.toBytes();
  }
  const places = new Set(written.cells.map(({ row, column }) => placeKey(row, column)));
  const left = [...known.cells.keys()].filter((key) => !places.has(key)).map(placeOf);
  editCells(file, known.part, [
    ...left.map((place): CellEdit => ({ ...place, content: { kind: "blank" }, format: styles[0]! })),
    ...written.cells.map((cell): CellEdit => {
      const { value, formula, format } = writtenCellContent(cell);
      const place = { row: cell.row, column: cell.column, format: styles[format]! };
      if (formula !== "") return { ...place, content: { kind: "formula", formula, result: value, isError: false } };
      return { ...place, content: value === null ? { kind: "blank" } : { kind: "constant", value } };
    }),
  ]);
  return file.toBytes();
}
