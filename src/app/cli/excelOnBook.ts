/** An Excel without a screen for the commands that write models: Microsoft's client on a headless book, the add-in's functions in place. */
import metadata from "../../../assets/functions.json";
import type { SheetLanguage } from "../../audit/sheets/sheetLanguage";
import { associateFunctions } from "../../functions/associate";
import type { CustomFunctionsMetadata } from "../../workbench/book/customFunctions";
import { loadOfficeClientInNode } from "../../workbench/office/officeClientInNode";
import { OfficeHost } from "../../workbench/office/officeHost";
import { servedExcelApi } from "../../workbench/office/officeRequirements";
import { officeThemes } from "../../workbench/office/officeTheme";
import { createHeadlessBook } from "../../workbench/univer/headless";
import type { UniverBook } from "../../workbench/univer/univerBook";
import { WrongUsage } from "./terminal";

export interface ExcelOnBook {
  readonly book: UniverBook;
  /** The host stops listening before the book goes. */
  close(): void;
}

/** The language is that of new sheets. `Excel`, `Office` and `CustomFunctions` are globals afterwards, as in an add-in's page. */
export async function openExcelOnBook(language: SheetLanguage = "en"): Promise<ExcelOnBook> {
  let mappings: Readonly<Record<string, (...args: unknown[]) => unknown>> = {};
  const book = createHeadlessBook({
    namespace: "AIE",
    metadata: metadata as CustomFunctionsMetadata,
    lookup: (id) => mappings[id],
  });
  const host = new OfficeHost(book, {
    displayLanguage: language === "en" ? "en-US" : language,
    contentLanguage: "en-US",
    excelApi: servedExcelApi,
    officeTheme: () => officeThemes.light,
    showTaskpane: () => undefined,
    hideTaskpane: () => undefined,
    isTaskpaneVisible: () => false,
  });
  let client: Awaited<ReturnType<typeof loadOfficeClientInNode>>;
  try {
    client = await loadOfficeClientInNode(host);
  } catch (failure) {
    if ((failure as { code?: string }).code !== "MODULE_NOT_FOUND") throw failure;
    throw new WrongUsage("models need the package @microsoft/office-js; run npm install in the project");
  }
  const { Excel, Office, OfficeExtension, CustomFunctions } = client;
  Object.assign(globalThis, { Excel, Office, OfficeExtension, CustomFunctions });
  associateFunctions();
  mappings = CustomFunctions._association.mappings;
  return {
    book,
    close: () => {
      host.dispose();
      book.dispose();
    },
  };
}
