/** Books as files: handed to the browser as a download, chosen by the person, read from `.xlsx` and from the workbench's own older format. */
import type { Book, BookSnapshot } from "../../../workbench/book/book";
import type { FileWorkbook } from "../../../xlsx/read/fileWorkbook";
import { readWorkbook } from "../../../xlsx/read/readWorkbook";
import { workbookType } from "../../files/downloadFile";
import { workbookEnding } from "../../files/workbookEnding";
import { element } from "../parts/element";
import { rowsOfText } from "../../files/openDelimited";
import { textOfBytes } from "../../../register/import/textOfBytes";
import type { Language } from "../parts/pageOptions";
import type { GivenFile } from "./keptBooks";

const ending = ".xlsx";
/** What the workbench saved before it knew workbook files. */
const olderEnding = ".aie.json";

export function fileNameOf(book: Book, bytes: Uint8Array): string {
  // What Windows refuses in a file name.
  return `${book.name.replace(/[\\/:*?"<>|]/g, "_")}${workbookEnding(bytes)}`;
}

/** "Model" of "Model.xlsx". */
export function bookNameOf(fileName: string): string {
  return fileName.replace(/(?:\.aie\.json|\.[^.]+)$/i, "") || fileName;
}

/** Asks for a file; undefined when the person thinks better of it. */
export function chooseFile(): Promise<File | undefined> {
  const input = element("input", {
    type: "file",
    accept: `${ending},.xlsm,.csv,.tsv,.txt,${olderEnding},${workbookType},text/csv,application/json`,
  });
  return new Promise((resolve) => {
    input.addEventListener("change", () => resolve(input.files?.[0]));
    input.addEventListener("cancel", () => resolve(undefined));
    input.click();
  });
}

/** What a file holds, by what is in it; texts with separators by their name, as they look like anything. */
export type FileContent =
  | { readonly kind: "workbook"; readonly workbook: FileWorkbook }
  | { readonly kind: "snapshot"; readonly snapshot: BookSnapshot }
  | { readonly kind: "rows"; readonly rows: readonly (readonly string[])[] };

/** What cannot be opened is an error whose sentence says why. */
export function readFile({ name, bytes }: GivenFile, language: Language): FileContent {
  if (/\.(?:csv|tsv|txt)$/i.test(name)) return { kind: "rows", rows: rowsOfText(textOfBytes(bytes, language), name) };
  if (name.toLowerCase().endsWith(".json") || bytes[0] === "{".charCodeAt(0))
    return { kind: "snapshot", snapshot: readSnapshot(new TextDecoder().decode(bytes)) };
  return { kind: "workbook", workbook: readWorkbook(bytes) };
}

/** Refuses before anything of the present book is touched. */
export function readSnapshot(text: string): BookSnapshot {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new Error("a book of the workbench needs JSON; got something else");
  }
  const { format, version } = (content ?? {}) as Partial<BookSnapshot>;
  if (format !== "workbench book")
    throw new Error(`a book of the workbench needs the format "workbench book"; got ${String(format)}`);
  if (version !== 1) throw new Error(`this workbench needs version 1 of its books; got ${String(version)}`);
  return content as BookSnapshot;
}
