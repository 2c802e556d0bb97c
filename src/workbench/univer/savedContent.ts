/** What a book's file holds of the engine: Univer's own description, and the tables, which the book keeps. */
import { generateRandomId, LocaleType, type IWorkbookData } from "@univerjs/core";
import { initialColumnCount, initialRowCount } from "./sheetGrowth";
import type { BookSnapshot, ConditionalFormat } from "../book/book";
import type { ChartRecord } from "./chartStore";
import type { TableRecord } from "./tableStore";

export interface SavedContent {
  readonly workbook: IWorkbookData;
  readonly tables: readonly TableRecord[];
  /** These two are absent in files of the first workbench, which had none. */
  readonly charts?: readonly ChartRecord[];
  readonly conditionalFormats?: readonly ConditionalFormat[];
}

export function emptyWorkbook(): IWorkbookData {
  const sheetId = generateRandomId(8);
  return {
    id: generateRandomId(8),
    name: "Book1",
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: [sheetId],
    sheets: {
      [sheetId]: {
        id: sheetId,
        name: "Sheet1",
        rowCount: initialRowCount,
        columnCount: initialColumnCount,
        cellData: {},
      },
    },
  };
}

export function emptySnapshot(): BookSnapshot {
  const content: SavedContent = { workbook: emptyWorkbook(), tables: [] };
  return {
    format: "workbench book",
    version: 1,
    name: "Book1",
    content,
    customProperties: {},
    settings: {},
    documentProperties: {},
    sheetProperties: {},
  };
}
