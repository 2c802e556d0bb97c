/** What a book's file holds of the engine: Univer's own description, and the tables, which the book keeps. */
import { generateRandomId, LocaleType, type IWorkbookData } from "@univerjs/core";
import type { PropertyStore } from "./propertyStore";
import { initialColumnCount, initialRowCount } from "./sheetGrowth";
import type { BookSnapshot } from "../book/book";
import { BookError } from "../book/bookError";

/** Keeps something beside Univer: tables, charts, comments. What is saved is JSON-ready. */
export interface Keeper {
  saved(): readonly object[];
  restore(records: readonly never[]): void;
}

/** Univer's workbook, and the records of each keeper by the keeper's name; an older file lacks some. */
export interface SavedContent extends Partial<Record<string, unknown>> {
  readonly workbook: IWorkbookData;
}

/** A BookError where it is of another program or version. */
export function contentOf(snapshot: BookSnapshot): SavedContent {
  if (snapshot?.format !== "workbench book" || snapshot.version !== 1)
    throw new BookError("InvalidArgument", "This is not a file of the workbench.");
  return snapshot.content as SavedContent;
}

export function savedContent(workbook: IWorkbookData, keepers: Readonly<Record<string, Keeper>>): SavedContent {
  return { ...Object.fromEntries(Object.entries(keepers).map(([name, keeper]) => [name, keeper.saved()])), workbook };
}

export function restoreKeepers(content: SavedContent, keepers: Readonly<Record<string, Keeper>>): void {
  for (const [name, keeper] of Object.entries(keepers)) keeper.restore((content[name] ?? []) as readonly never[]);
}

/** "{C2F5E0D1-...}", as Excel names sheets and charts. */
export function excelId(): string {
  const hex = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
  return `{${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5").toUpperCase()}}`;
}

/** 48 by 15 points, a cell of Excel's in Calibri 11. */
export const excelSizes = { defaultColumnWidth: 64, defaultRowHeight: 20 };

export function emptyWorkbook(): IWorkbookData {
  const sheetId = excelId();
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
        ...excelSizes,
        cellData: {},
      },
    },
  };
}

interface BookOfProperties {
  readonly name: string;
  readonly customProperties: PropertyStore;
  readonly settings: PropertyStore;
  readonly documentProperties: PropertyStore;
}

export function snapshotOf(
  book: BookOfProperties,
  content: SavedContent,
  sheetProperties: BookSnapshot["sheetProperties"],
): BookSnapshot {
  return {
    format: "workbench book",
    version: 1,
    name: book.name,
    content,
    customProperties: book.customProperties.toRecord(),
    settings: book.settings.toRecord(),
    documentProperties: book.documentProperties.toRecord(),
    sheetProperties,
  };
}

export function emptySnapshot(): BookSnapshot {
  const content: SavedContent = { workbook: emptyWorkbook() };
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
