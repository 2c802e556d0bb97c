/**
 * A file that the book was opened from. Saving changes single cells of it and keeps every other part to the byte. What cannot be
 * said that way (sheets, rows, looks, tables, names that changed) is listed, so that the person decides before anything is lost.
 */
import type { Book, BookEventName, Cell, ChangeKind } from "../../workbench/book/book";
import { placeKey, placeOf } from "../../audit/snapshot/workbookSnapshot";
import { editCells, type CellEdit } from "../../xlsx/edit/editCells";
import { WorkbookPackage } from "../../xlsx/package/workbookPackage";
import { readPackage } from "../../xlsx/read/readWorkbook";
import { writeWorkbook } from "../../xlsx/write/writeWorkbook";
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

type Held = ReadonlyMap<number, { readonly formula: string; readonly value: Cell["value"] }>;

/** What a file's cells held when it was opened, sheet by sheet, and what has changed since that is no cell's content. */
export interface FileState {
  readonly bytes: Uint8Array;
  readonly held: ReadonlyMap<string, Held>;
  readonly changes: readonly OtherChange[];
}

export class OpenedFile {
  private readonly changes: Set<OtherChange>;
  private held: ReadonlyMap<string, Held>;
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

  /** The file with the cells that changed; what else changed is not in it. */
  withChangedCells(): Uint8Array {
    const file = new WorkbookPackage(this.bytes);
    for (const { name, part } of readPackage(file).sheets) {
      const sheet = this.book.sheets.find(name);
      const held = this.held.get(name.toLowerCase());
      if (sheet !== undefined && held !== undefined) editCells(file, part, editsOf(this.book, sheet.id, held));
    }
    return file.toBytes();
  }

  /** The book stands as these bytes say from now on. */
  saved(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.held = heldBy(this.book);
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

function heldBy(book: Book): ReadonlyMap<string, Held> {
  return new Map(book.sheets.list().map(({ id, name }) => [name.toLowerCase(), cellsOf(book, id)]));
}

function cellsOf(book: Book, sheetId: string): Held {
  const held = new Map<number, { formula: string; value: Cell["value"] }>();
  each(book, sheetId, (key, { formula, value }) => held.set(key, { formula, value }));
  return held;
}

function each(book: Book, sheetId: string, hear: (key: number, cell: Cell) => void): void {
  const used = book.cells.used(sheetId, { valuesOnly: true });
  if (used === null) return;
  for (const [r, row] of book.cells.read(used).entries())
    for (const [c, cell] of row.entries())
      if (cell.value !== null || cell.formula !== "") hear(placeKey(used.row + r, used.column + c), cell);
}

function editsOf(book: Book, sheetId: string, before: Held): CellEdit[] {
  const edits: CellEdit[] = [];
  const gone = new Set(before.keys());
  const spilled = new Set<number>();
  each(book, sheetId, (key, { formula }) => {
    const area = formula === "" ? null : book.cells.spillArea({ sheetId, ...placeOf(key) });
    for (let at = 1; at < (area === null ? 0 : area.rowCount * area.columnCount); at += 1)
      spilled.add(placeKey(area!.row + Math.floor(at / area!.columnCount), area!.column + (at % area!.columnCount)));
  });
  each(book, sheetId, (key, cell) => {
    gone.delete(key);
    const held = before.get(key);
    const { formula, value, error } = cell;
    if (held?.formula === formula && held.value === value) return;
    if (formula !== "")
      edits.push({
        ...placeOf(key),
        content: { kind: "formula", formula, result: error?.code ?? value, isError: error !== undefined },
      });
    // What a formula fills is its own: the value changes with it, as a result.
    else edits.push({ ...placeOf(key), content: { kind: "constant", value: value! } });
  });
  for (const key of gone) edits.push({ ...placeOf(key), content: { kind: "blank" } });
  return edits;
}
