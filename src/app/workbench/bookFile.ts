/** Books as files of the workbench's own: `<name>.aie.json`, the book's snapshot as it stands. */
import type { Book, BookSnapshot } from "../../workbench/book/book";
import { element } from "./element";

const ending = ".aie.json";

export function fileNameOf(book: Book): string {
  // What Windows refuses in a file name.
  return `${book.name.replace(/[\\/:*?"<>|]/g, "_")}${ending}`;
}

/** Hands the book to the browser as a download and returns the file's name. */
export function saveBook(book: Book): string {
  const name = fileNameOf(book);
  const address = URL.createObjectURL(new Blob([JSON.stringify(book.snapshot())], { type: "application/json" }));
  element("a", { href: address, download: name }).click();
  // The browser reads the address after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return name;
}

/** Asks for a file; undefined when the person thinks better of it. */
export function chooseFile(): Promise<File | undefined> {
  const input = element("input", { type: "file", accept: `${ending},application/json` });
  return new Promise((resolve) => {
    input.addEventListener("change", () => resolve(input.files?.[0]));
    input.addEventListener("cancel", () => resolve(undefined));
    input.click();
  });
}

/** A file that turns out to be damaged leaves the book as it was. */
export async function openBook(book: Book, file: File): Promise<void> {
  const snapshot = readSnapshot(await file.text());
  const before = book.snapshot();
  try {
    await book.load(snapshot);
  } catch (failure) {
    await book.load(before);
    throw failure;
  }
  book.name = file.name.endsWith(ending) ? file.name.slice(0, -ending.length) : snapshot.name;
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

const carried = "workbench.carriedBook";

/** Language and blank cells are settled when the page starts; the book goes along to the new page. */
export function carryBook(book: Book): void {
  sessionStorage.setItem(carried, JSON.stringify(book.snapshot()));
}

export function carriedBook(): BookSnapshot | undefined {
  const text = sessionStorage.getItem(carried);
  sessionStorage.removeItem(carried);
  return text === null ? undefined : readSnapshot(text);
}
