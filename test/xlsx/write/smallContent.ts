/** Workbooks as plain data, for tests to write. */
import { areaFrom } from "../../../src/formula/address";
import { placeKey } from "../../../src/audit/snapshot/workbookSnapshot";
import { plainStyle } from "../../../src/xlsx/content/cellStyle";
import { plainSheet, type FileCell, type SheetContent } from "../../../src/xlsx/content/sheetContent";
import { noProperties, type WorkbookContent } from "../../../src/xlsx/content/workbookContent";

export type Held = number | string | boolean | null | Partial<FileCell>;

/** Cells by their addresses; a value stands for a constant. */
export function sheetOf(cells: Readonly<Record<string, Held>>, more: Partial<SheetContent> = {}): SheetContent {
  const places = Object.entries(cells).map(([address, held]) => {
    const { row, column } = areaFrom(address);
    const given = typeof held === "object" && held !== null ? held : { value: held };
    return { row, column, cell: { value: null, formula: "", isError: false, format: 0, ...given } };
  });
  return {
    ...plainSheet,
    name: "Sheet1",
    cells: new Map(places.map(({ row, column, cell }) => [placeKey(row, column), cell])),
    rowCount: Math.max(0, ...places.map(({ row }) => row + 1)),
    columnCount: Math.max(0, ...places.map(({ column }) => column + 1)),
    ...more,
  };
}

export function workbookOf(sheets: readonly SheetContent[], more: Partial<WorkbookContent> = {}): WorkbookContent {
  return { sheets, tables: [], names: [], styles: [plainStyle], properties: noProperties, activeSheet: 0, ...more };
}
