/**
 * A file that the book was opened from. Saving changes single cells of it and keeps every other part to the byte. What cannot be
 * said that way (sheets, rows, looks, tables, names that changed) is listed, so that the person decides before anything is lost.
 */
import type { Book, BookEventName, ChangeKind } from "../../workbench/book/book";
import { WorkbookPackage } from "../../xlsx/package/workbookPackage";
import { writeWorkbook } from "../../xlsx/write/writeWorkbook";
import { changedFile, heldBy, type HeldCells } from "./changedFile";
import { contentOfBook } from "./contentOfBook";

/** Kinds of changes that single cells cannot say. */
export const otherChanges = ["sheets", "lines", "looks", "tables", "names", "charts"] as const;
export type OtherChange = (typeof otherChanges)[number];

const byEvent: Partial<Record<BookEventName, OtherChange>> = {
  sheetAdded: "sheets",
  sheetDeleted: "sheets",
  sheetRenamed: "sheets",
  sheetMoved: "sheets",
  sheetVisibility: "sheets",
  tableAdded: "tables",
  tableChanged: "tables",
  tableDeleted: "tables",
  chartAdded: "charts",
  chartChanged: "charts",
  chartDeleted: "charts",
  namesChanged: "names",
};

/** What a file's cells held when it was opened, sheet by sheet, and what has changed since that is no cell's content. */
export interface FileState {
  readonly bytes: Uint8Array;
  readonly held: ReadonlyMap<string, HeldCells>;
  readonly changes: readonly OtherChange[];
}

export class OpenedFile {
  private readonly changes: Set<OtherChange>;
  private held: ReadonlyMap<string, HeldCells>;
  /** Of the sheets that the file has. */
  private sheetIds: ReadonlySet<string>;
  private bytes: Uint8Array;
  private readonly stops: (() => void)[];

  /** `state` is that of the same file in the page before; without it the book is taken to be as the file is. */
  constructor(
    private readonly book: Book,
    file: Uint8Array | FileState,
  ) {
    const state = file instanceof Uint8Array ? { bytes: file, held: heldBy(book), changes: [] } : file;
    this.bytes = state.bytes;
    this.held = state.held;
    this.sheetIds = idsOf(book, this.held);
    this.changes = new Set(state.changes);
    this.stops = (Object.entries(byEvent) as [BookEventName, OtherChange][]).map(([name, change]) =>
      book.events.on(name, () => void this.changes.add(change)),
    );
    this.stops.push(book.events.on("changed", ({ kind }) => this.hear(kind)));
  }

  private hear(kind: ChangeKind): void {
    if (kind === "formatted") this.changes.add("looks");
    else if (kind !== "rangeEdited") this.changes.add("lines");
  }

  state(): FileState {
    return { bytes: this.bytes, held: this.held, changes: [...this.changes] };
  }

  /** What the file cannot take while its other parts are kept. */
  otherChanges(): readonly OtherChange[] {
    return otherChanges.filter((change) => this.changes.has(change));
  }

  /** The file with the cells that changed, and with sheets, names and rows of tables that are new; what else changed is not in it. */
  withChangedCells(): Uint8Array {
    return changedFile(this.bytes, this.book, { held: this.held, sheetIds: this.sheetIds });
  }

  /** The book stands as these bytes say from now on. */
  saved(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.held = heldBy(this.book);
    this.sheetIds = idsOf(this.book, this.held);
    this.changes.clear();
  }

  close(): void {
    for (const stop of this.stops) stop();
  }
}

/** The book as a file of its own, without what only the file before held. */
export function writtenAnew(book: Book): Uint8Array {
  return writeWorkbook(contentOfBook(book));
}

/** Parts of the file that a workbook written anew has not: "pivotTables", "media", "vbaProject.bin". */
export function partsLost(bytes: Uint8Array): string[] {
  const kept =
    /^(worksheets|tables|charts|drawings|theme|_rels|workbook\.xml|styles\.xml|sharedStrings\.xml|calcChain\.xml|metadata\.xml|printerSettings)$/i;
  const kinds = new WorkbookPackage(bytes)
    .names()
    .map((name) => /^\/?xl\/([^/]+)/i.exec(name)?.[1] ?? "")
    .filter((kind) => kind !== "" && !kept.test(kind));
  return [...new Set(kinds)].sort();
}

function idsOf(book: Book, held: ReadonlyMap<string, HeldCells>): ReadonlySet<string> {
  return new Set([...held.keys()].flatMap((name) => book.sheets.find(name)?.id ?? []));
}
