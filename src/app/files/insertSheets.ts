/** Copies sheets of a workbook file into the book: what `Workbook.insertWorksheetsFromBase64` asks of Excel. */
import { BookError, itemNotFound } from "../../workbench/book/bookError";
import type { SheetChoice } from "../../workbench/richApi/protocol/hostContext";
import type { UniverBook } from "../../workbench/univer/univerBook";
import { isSame } from "../../formula/renames";
import { FileError } from "../../xlsx/package/fileError";
import type { FileWorkbook } from "../../xlsx/read/fileWorkbook";
import { readWorkbook } from "../../xlsx/read/readWorkbook";
import { bookSnapshotOf } from "./bookSnapshotOf";
import { putNamesAndRules } from "./namesAndRules";
import { knownIn } from "./openFile";
import { sheetsToInsert } from "./sheetsToInsert";

/** Gives the ids of the sheets. A sheet that the file has not is ItemNotFound, a file that is no workbook InvalidArgument. */
export async function insertSheets(
  book: UniverBook,
  bytes: Uint8Array,
  { names, position }: SheetChoice,
): Promise<string[]> {
  const file = fileFrom(bytes);
  const chosen =
    names.length === 0
      ? file.sheets
      : names.map((name) => {
          const sheet = file.sheets.find((one) => isSame(one.name, name));
          if (sheet === undefined) throw itemNotFound();
          return sheet;
        });
  const content = sheetsToInsert(file, [...new Set(chosen)], {
    isSheet: (name) => book.sheets.find(name) !== undefined,
    isTableOrName: (name) => book.tables.find(name) !== undefined || isName(book, name),
  });
  const isKnown = knownIn(book, content);
  const snapshot = bookSnapshotOf(content, book.name, (_, __, formula) => !isKnown(formula));
  const ids = book.insertSheets(snapshot, position);
  await putNamesAndRules(book, content);
  await book.calculate();
  await book.settled();
  return ids;
}

function isName(book: UniverBook, wanted: string): boolean {
  return book.names.list().some(({ name, sheetId }) => sheetId === null && isSame(name, wanted));
}

function fileFrom(bytes: Uint8Array): FileWorkbook {
  try {
    return readWorkbook(bytes);
  } catch (failure) {
    if (failure instanceof FileError) throw new BookError("InvalidArgument", failure.message);
    throw failure;
  }
}
