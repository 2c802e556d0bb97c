/**
 * Books in the browser's storage: brought along from one page to the next, and kept while they hold what no file has, so that a
 * page that ends loses nothing. Each page keeps its book under a name of its own.
 */
import type { BookSnapshot } from "../../../workbench/book/book";
import type { FileState } from "../../files/openedFile";

export interface KeptBook {
  /** The page's name. */
  readonly id: string;
  /** Null where a page is opened for a file alone, and no book was there before. */
  readonly snapshot: BookSnapshot | null;
  /** Whether it holds anything that no file has. */
  readonly isChanged: boolean;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
  /** What has changed beside cells since the file it was opened from; null where it was opened from none. */
  readonly fileChanges: FileState["changes"] | null;
  /** A file that the next page opens in its place; where that fails, the book comes back. */
  readonly opening?: GivenFile;
}

/** A file as the person chose or dropped it, or as the add-in made it. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** No disk has it yet. */
  readonly isUnsaved?: boolean;
}

/** The part of a file's state that stays until the file is saved or another opened. */
export type KeptFile = Pick<FileState, "bytes" | "held">;

const databaseName = "aie-workbench";

export class KeptBooks {
  private opened: Promise<IDBDatabase> | null = null;

  /** `file` is put beside the book, null takes it away; without it the one that is there stays. */
  async keep(book: KeptBook, file?: KeptFile | null): Promise<void> {
    await this.write((books, files) => {
      books.put(book);
      if (file === null) files.delete(book.id);
      else if (file !== undefined) files.put({ ...file, id: book.id });
    });
  }

  async take(id: string): Promise<{ readonly book: KeptBook; readonly file: FileState | null } | null> {
    const stores = (await this.database()).transaction(["books", "files"]);
    const [book, file] = (await Promise.all([
      resultOf(stores.objectStore("books").get(id)),
      resultOf(stores.objectStore("files").get(id)),
    ])) as [KeptBook | undefined, KeptFile | undefined];
    if (book === undefined) return null;
    const { fileChanges } = book;
    if (file === undefined || fileChanges === null) return { book, file: null };
    return { book, file: { bytes: file.bytes, held: file.held, changes: fileChanges } };
  }

  /** The one kept last first. */
  async list(): Promise<KeptBook[]> {
    const stores = (await this.database()).transaction("books");
    const books = (await resultOf(stores.objectStore("books").getAll())) as KeptBook[];
    return books.sort((one, other) => other.keptAt - one.keptAt);
  }

  async drop(id: string): Promise<void> {
    await this.write((books, files) => {
      books.delete(id);
      files.delete(id);
    });
  }

  private async write(work: (books: IDBObjectStore, files: IDBObjectStore) => void): Promise<void> {
    const stores = (await this.database()).transaction(["books", "files"], "readwrite");
    work(stores.objectStore("books"), stores.objectStore("files"));
    await new Promise<void>((resolve, reject) => {
      stores.addEventListener("complete", () => resolve());
      const refuse = () => reject(stores.error ?? new Error("the browser's storage is closed"));
      stores.addEventListener("error", refuse);
      stores.addEventListener("abort", refuse);
    });
  }

  private database(): Promise<IDBDatabase> {
    this.opened ??= openDatabase();
    return this.opened;
  }
}

async function openDatabase(): Promise<IDBDatabase> {
  const asked = indexedDB.open(databaseName, 1);
  asked.addEventListener("upgradeneeded", () => {
    for (const store of ["books", "files"]) asked.result.createObjectStore(store, { keyPath: "id" });
  });
  return resultOf(asked);
}

function resultOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("the browser's storage is closed")));
  });
}
