/** A book without a screen, for Node: tests and the command line. */
import "core-js/actual/iterator";
import { LocaleType, LogLevel } from "@univerjs/core";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import type { CustomFunctionsSource } from "../book/customFunctions";
import { UniverSheetsFilterPlugin } from "@univerjs/sheets-filter";
import { createUniver } from "./engine/createUniver";
import { openUniverBook, type UniverBook } from "./univerBook";

export function createHeadlessBook(functions?: CustomFunctionsSource): UniverBook {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    // Texts are for a screen: without them Univer answers with their names, and a book opens in half the time.
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
    presets: [UniverSheetsNodeCorePreset(), { plugins: [UniverSheetsFilterPlugin] }],
  });
  const book = openUniverBook({ univer, api: univerAPI });
  if (functions) book.registerFunctions(functions);
  return book;
}
