/** Which cells of a workbook file come to something else when all of it is calculated anew: results, and the cells that they fill. */
import { isSameFigure } from "../../audit/compare/sameFigure";
import { placeKey, placeOf } from "../../audit/snapshot/workbookSnapshot";
import { sheetCellAddress } from "../../formula/sheetAddress";
import type { UniverBook } from "../../workbench/univer/univerBook";
import type { FileCell } from "../../xlsx/content/sheetContent";
import type { FileSheet, FileWorkbook } from "../../xlsx/read/fileWorkbook";
import { openRecalculated } from "./openFile";

export interface MovedFigure {
  readonly address: string;
  /** Of the cell whose formula fills it. */
  readonly formulaAt: string;
  /** What the file has, and what it comes to; an error as its code, null of a blank cell. */
  readonly before: number | string | boolean | null;
  readonly after: number | string | boolean | null;
}

/** Formulas that nothing here can calculate, and those without a result in the file, are passed over. The book holds the file afterwards. */
export async function movedFigures(book: UniverBook, file: FileWorkbook): Promise<MovedFigure[]> {
  const isKnown = await openRecalculated(book, file, "Book");
  return file.sheets.flatMap((sheet) => {
    const sheetId = book.sheets.find(sheet.name)!.id;
    return [...sheet.cells].flatMap(([key, { formula, value }]) =>
      formula === "" || value === null || !isKnown(formula) ? [] : movedOf(book, sheetId, sheet, placeOf(key)),
    );
  });
}

function movedOf(
  book: UniverBook,
  sheetId: string,
  { name, cells, spills }: FileSheet,
  { row, column }: { readonly row: number; readonly column: number },
): MovedFigure[] {
  const addressOf = (place: { row: number; column: number }) => sheetCellAddress({ sheet: name, ...place });
  const { rowCount, columnCount } = spills.find((one) => one.row === row && one.column === column) ?? {
    rowCount: 1,
    columnCount: 1,
  };
  const now = book.cells.read({ sheetId, row, column, rowCount, columnCount });
  return now.flatMap((line, down) =>
    line.flatMap(({ value, error }, across): MovedFigure[] => {
      const place = { row: row + down, column: column + across };
      const was = cells.get(placeKey(place.row, place.column));
      const after = error?.code ?? value;
      if (isSame(was, after, error !== undefined)) return [];
      return [{ address: addressOf(place), formulaAt: addressOf({ row, column }), before: was?.value ?? null, after }];
    }),
  );
}

function isSame(was: FileCell | undefined, now: MovedFigure["after"], isErrorNow: boolean): boolean {
  return (was?.isError ?? false) === isErrorNow && isSameFigure(was?.value ?? null, now);
}
