/**
 * A file that the book was opened from. Saving changes cells, looks and names in it, adds sheets, and keeps every other part to the
 * byte. What cannot be said that way (rows, tables, charts that changed) is listed, so that the person decides before anything is lost.
 */
import type { Book, ChangeKind } from "../../workbench/book/book";
import type { WorkbookContent } from "../../xlsx/content/workbookContent";
import { writeWorkbook } from "../../xlsx/write/writeWorkbook";
import { otherChanges, otherChangesBetween, type OtherChange } from "./bookChanges";
import { changedFile } from "./changedFile";
import { contentOfBook } from "./contentOfBook";

/** A file, the book as it stood when it said what the file says, and what has changed since that the two cannot tell. */
export interface FileState {
  readonly bytes: Uint8Array;
  readonly held: WorkbookContent;
  readonly changes: readonly OtherChange[];
}

export class OpenedFile {
  private readonly changes: Set<OtherChange>;
  private held: WorkbookContent;
  private bytes: Uint8Array;
  private readonly stops: (() => void)[];

  /** `state` is that of the same file in the page before; without it the book is taken to be as the file is. */
  constructor(
    private readonly book: Book,
    file: Uint8Array | FileState,
  ) {
    const state = file instanceof Uint8Array ? { bytes: file, held: contentOfBook(book), changes: [] } : file;
    this.bytes = state.bytes;
    this.held = state.held;
    this.changes = new Set(state.changes);
    this.stops = [
      book.events.on("changed", ({ kind }) => this.hear(kind)),
      book.events.on("arranged", ({ what }) => void (what === "rowHeights" && this.changes.add("sizes"))),
    ];
  }

  /** Cells that moved look like cells that were typed anew. */
  private hear(kind: ChangeKind): void {
    if (kind !== "formatted" && kind !== "rangeEdited") this.changes.add("lines");
  }

  state(): FileState {
    return { bytes: this.bytes, held: this.held, changes: [...this.changes] };
  }

  /** What the file cannot take while its other parts are kept. */
  otherChanges(): readonly OtherChange[] {
    const between = otherChangesBetween(this.held, contentOfBook(this.book));
    return otherChanges.filter((change) => this.changes.has(change) || between.has(change));
  }

  /** The file with the cells, looks and names that changed, with sheets and rows of tables that are new; what else changed is not in it. */
  withChanges(): Uint8Array {
    return changedFile(this.bytes, this.held, contentOfBook(this.book));
  }

  /** The book stands as these bytes say from now on. */
  saved(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.held = contentOfBook(this.book);
    this.changes.clear();
  }

  close(): void {
    for (const stop of this.stops) stop();
  }
}

/** The book as it stands: the file with what changed in it, or one of its own where the file cannot take all of that. */
export function fileAsItStands(book: Book, file: OpenedFile | null): Uint8Array {
  return file === null || file.otherChanges().length > 0 ? writtenAnew(book) : file.withChanges();
}

/** The book as a file of its own, without what only the file before held. */
export function writtenAnew(book: Book): Uint8Array {
  return writeWorkbook(contentOfBook(book));
}
