import { createHeadlessBook } from "../../src/workbench/univer/headless";
import type { UniverBook } from "../../src/workbench/univer/univerBook";
import type { CustomFunctionsSource } from "../../src/workbench/book/customFunctions";
import type { HostEnvironment, HostFiles } from "../../src/workbench/richApi/protocol/hostContext";
import { loadOfficeClientInNode, type OfficeClient } from "../../src/workbench/office/officeClientInNode";
import {
  excelApiLevels,
  includes,
  servedExcelApi,
  type ExcelApiLevel,
} from "../../src/workbench/office/officeRequirements";
import { OfficeHost } from "../../src/workbench/office/officeHost";
import { officeThemes, type OfficeThemeName } from "../../src/workbench/office/officeTheme";

/** Microsoft's client on a headless book: an Excel to test with. */
export interface ExcelInNode extends OfficeClient {
  readonly book: UniverBook;
  readonly host: OfficeHost;
  readonly page: { theme: OfficeThemeName; isPaneVisible: boolean };
  close(): void;
}

const openBooks = new Set<UniverBook>();

export async function openExcel(
  options: {
    language?: string;
    excelApi?: ExcelApiLevel;
    customFunctions?: Omit<CustomFunctionsSource, "lookup">;
    fileBytes?: (book: UniverBook) => Promise<Uint8Array>;
    openWorkbook?: (bytes: Uint8Array | null) => Promise<void>;
    insertSheets?: (
      book: UniverBook,
      ...choice: Parameters<NonNullable<HostEnvironment["insertSheets"]>>
    ) => Promise<string[]>;
    files?: HostFiles;
  } = {},
): Promise<ExcelInNode> {
  const { language = "en-US", customFunctions, fileBytes, openWorkbook, insertSheets, files } = options;
  let mappings: Readonly<Record<string, (...args: unknown[]) => unknown>> = {};
  const book = createHeadlessBook(
    customFunctions === undefined ? undefined : { ...customFunctions, lookup: (id) => mappings[id] },
  );
  const page: ExcelInNode["page"] = { theme: "light", isPaneVisible: true };
  const host = new OfficeHost(book, {
    displayLanguage: language,
    contentLanguage: language,
    excelApi: options.excelApi ?? levelOfHost(),
    officeTheme: () => officeThemes[page.theme],
    showTaskpane: () => void (page.isPaneVisible = true),
    hideTaskpane: () => void (page.isPaneVisible = false),
    isTaskpaneVisible: () => page.isPaneVisible,
    ...(openWorkbook !== undefined && { openWorkbook }),
    ...(insertSheets !== undefined && { insertSheets: (bytes, choice) => insertSheets(book, bytes, choice) }),
    ...(files !== undefined && { files }),
    ...(fileBytes !== undefined && { fileBytes: () => fileBytes(book) }),
  });
  const client = await loadOfficeClientInNode(host);
  mappings = client.CustomFunctions._association.mappings;
  openBooks.add(book);
  const close = () => {
    openBooks.delete(book);
    host.dispose();
    book.dispose();
  };
  return { ...client, book, host, page, close };
}

/** `EXCEL_API=1.11 npx jest ...` runs any of these tests on an older or newer Excel. */
export function levelAsked(): ExcelApiLevel {
  return excelApiLevels.find((level) => level === process.env["EXCEL_API"]) ?? servedExcelApi;
}

/** The host's own tests need what it serves by itself; the older levels are for those of the add-in. */
function levelOfHost(): ExcelApiLevel {
  return includes(levelAsked(), servedExcelApi) ? levelAsked() : servedExcelApi;
}

/**
 * Events are told after the batch that caused them, and those of formulas once these are calculated. Turns of the event loop are counted,
 * not time: a timer that begins within another one may be late on a busy machine.
 */
export async function eventsTold(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) {
    await Promise.all([...openBooks].map((book) => book.settled()));
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
