/** The bridge of a figure between two files, by calculating the earlier one anew with each change and with all of them. */
import type { Book } from "../../workbench/book/book";
import type { CellEntry } from "../../workbench/book/bookCells";
import type { UniverBook } from "../../workbench/univer/univerBook";
import type { BridgedChange, CellChange } from "../../audit/compare/bridgedChanges";
import type { Shown } from "../../audit/compare/comparison";
import { figureBridge, type BridgeStep, type FigureBridge } from "../../audit/compare/figureBridge";
import type { SheetCell } from "../../formula/reference";
import type { FileWorkbook } from "../../xlsx/read/fileWorkbook";
import { openRecalculated } from "./openFile";

export interface BridgedFile {
  readonly file: FileWorkbook;
  readonly figure: SheetCell;
}

export interface BridgeOptions {
  readonly startBook: () => UniverBook;
  /** Told before each change: how many are done, of how many. */
  readonly onProgress: (done: number, total: number) => void;
}

/** Null where the figure is no number in one of the two. */
export async function bridgedFigure(
  before: BridgedFile,
  after: BridgedFile,
  changes: readonly BridgedChange[],
  { startBook, onProgress }: BridgeOptions,
): Promise<FigureBridge | null> {
  const [start, end] = [await calculated(before, startBook), await calculated(after, startBook)];
  if (start === null || end === null) return null;
  const book = startBook();
  try {
    await openRecalculated(book, before.file, "Book");
    const aloneAt: (number | null)[] = [];
    for (const [place, change] of changes.entries()) {
      onProgress(place, changes.length * 2);
      await write(book, change.cells, "after");
      aloneAt.push(numberAt(book, before.figure));
      await write(book, change.cells, "before");
    }
    const steps: BridgeStep[] = [];
    for (const [place, change] of changes.entries()) {
      onProgress(changes.length + place, changes.length * 2);
      await write(book, change.cells, "after");
      steps.push({ id: change.id, alone: aloneAt[place]!, running: numberAt(book, before.figure) });
    }
    return figureBridge(start, end, steps);
  } finally {
    book.dispose();
  }
}

async function calculated({ file, figure }: BridgedFile, startBook: () => UniverBook): Promise<number | null> {
  const book = startBook();
  try {
    await openRecalculated(book, file, "Book");
    return numberAt(book, figure);
  } finally {
    book.dispose();
  }
}

async function write(book: Book, cells: readonly CellChange[], which: "before" | "after"): Promise<void> {
  for (const change of cells) await book.cells.write(areaOn(book, change.cell), [[entryOf(change[which])]]);
  await book.settled();
}

/** A text as it stands, whatever it looks like. */
function entryOf(value: Shown): CellEntry {
  if (value === null || value === "") return "";
  return typeof value === "string" ? `'${value}` : value;
}

function numberAt(book: Book, cell: SheetCell): number | null {
  const { value, error } = book.cells.read(areaOn(book, cell))[0]![0]!;
  return typeof value === "number" && error === undefined ? value : null;
}

function areaOn(book: Book, { sheet, row, column }: SheetCell) {
  return { sheetId: book.sheets.find(sheet)!.id, row, column, rowCount: 1, columnCount: 1 };
}
