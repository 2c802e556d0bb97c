/**
 * What changed in the book since a file was opened, written into that file: cells, sheets and names that are new, rows that tables
 * got. A formula that stayed keeps its text and gets its new result; every part that nothing here concerns stays to the byte.
 */
import type { Book, Cell } from "../../workbench/book/book";
import type { Area } from "../../workbench/book/bookArea";
import { placeKey, placeOf } from "../../audit/snapshot/workbookSnapshot";
import { needsArrayEvaluation } from "../../formula/arrayEvaluation";
import type { CellStyle } from "../../xlsx/content/cellStyle";
import { wholeArea, type FileName, type FileTable } from "../../xlsx/content/workbookContent";
import { addSheets } from "../../xlsx/edit/addSheets";
import { addStyles } from "../../xlsx/edit/addStyles";
import type { CellContent, CellEdit } from "../../xlsx/edit/cellMarkup";
import { editCells } from "../../xlsx/edit/editCells";
import { growTable } from "../../xlsx/edit/growTable";
import { WorkbookPackage } from "../../xlsx/package/workbookPackage";
import { readPackage } from "../../xlsx/read/readWorkbook";
import { surroundingsOf, tableAt } from "../../xlsx/write/sheetParts";
import { contentOfBook, namesOf, tableOf } from "./contentOfBook";
import { fileStyleOf, plainLook } from "./styleOfLook";

/** What the cells of a sheet held, by `placeKey`. */
export type HeldCells = ReadonlyMap<number, HeldCell>;

export interface HeldCell {
  readonly formula: string;
  readonly value: Cell["value"];
  /** The cells that the formula fills beside its own, "3 x 2"; "" for one value. */
  readonly fills: string;
}

export interface Opened {
  /** By the sheet's name in small letters. */
  readonly held: ReadonlyMap<string, HeldCells>;
  /** Of the sheets that the file has, in the book. */
  readonly sheetIds: ReadonlySet<string>;
}

export function changedFile(bytes: Uint8Array, book: Book, { held, sheetIds }: Opened): Uint8Array {
  const file = new WorkbookPackage(bytes);
  const before = readPackage(file);
  const around = { tables: book.tables.list().map((table) => tableOf(book, table)), names: namesOf(book) };
  for (const { name, part } of before.sheets) {
    const sheet = book.sheets.find(name);
    const heldHere = held.get(name.toLowerCase());
    if (sheet === undefined || heldHere === undefined) continue;
    const edits = new SheetEdits(book, { id: sheet.id, name: sheet.name }, heldHere, around).edits();
    editCells(file, part, withFormats(file, book, sheet.id, edits, heldHere));
    for (const table of before.tables) growIfGrown(file, part, table, around.tables);
  }
  const added = book.sheets.list().filter(({ id }) => !sheetIds.has(id));
  const known = new Set(before.names.map(keyOf));
  addNew(
    file,
    book,
    new Set(added.map(({ name }) => name)),
    around.names.filter((name) => !known.has(keyOf(name))),
  );
  return file.toBytes();
}

/** Names of the workbook and of a sheet are different names. */
function keyOf({ name, sheet }: FileName): string {
  return `${sheet?.toLowerCase() ?? ""}!${name.toLowerCase()}`;
}

function growIfGrown(file: WorkbookPackage, part: string, before: FileTable, tables: readonly FileTable[]): void {
  const now = tables.find(({ name }) => name.toLowerCase() === before.name.toLowerCase());
  const isInPart = file.relations(part).some(({ kind }) => kind === "table");
  if (now === undefined || !isInPart || now.body.sheet.toLowerCase() !== before.body.sheet.toLowerCase()) return;
  const [was, is] = [wholeArea(before), wholeArea(now)];
  const stayed = was.row === is.row && was.column === is.column && was.columnCount === is.columnCount;
  if (stayed && was.rowCount !== is.rowCount) growTable(file, part, before.name, is.rowCount);
}

function addNew(file: WorkbookPackage, book: Book, added: ReadonlySet<string>, names: readonly FileName[]): void {
  if (added.size === 0 && names.length === 0) return;
  const content = contentOfBook(book);
  const sheets = content.sheets.filter(({ name }) => added.has(name));
  const used = new Set(
    sheets.flatMap(({ cells, rows, columns }) => [
      ...[...cells.values()].map(({ format }) => format),
      ...[...rows, ...columns].map(({ format }) => format ?? 0),
    ]),
  );
  used.delete(0);
  const order = [0, ...used];
  const places = addStyles(
    file,
    order.map((index) => content.styles[index]!),
  );
  const styles: number[] = content.styles.map(() => 0);
  for (const [at, index] of order.entries()) styles[index] = places[at]!;
  addSheets(file, content, { sheets, names, styles });
}

/** Cells that the file does not have yet look as they look in the book; the others keep the look that the file gives them. */
function withFormats(
  file: WorkbookPackage,
  book: Book,
  sheetId: string,
  edits: readonly CellEdit[],
  held: HeldCells,
): readonly CellEdit[] {
  const styles: CellStyle[] = [];
  const places = new Map<string, number>();
  const plain = fileStyleOf(plainLook);
  const placeAt = ({ row, column }: CellEdit): number | null => {
    const look = book.formats.looks({ sheetId, row, column, rowCount: 1, columnCount: 1 })[0]![0]!;
    const style = fileStyleOf(look);
    const key = JSON.stringify(style);
    if (key === JSON.stringify(plain)) return null;
    const place = places.get(key) ?? styles.push(style) - 1;
    places.set(key, place);
    return place;
  };
  const isNew = (edit: CellEdit) => edit.content.kind !== "blank" && !held.has(placeKey(edit.row, edit.column));
  const placed = edits.map((edit) => ({ edit, place: isNew(edit) ? placeAt(edit) : null }));
  if (styles.length === 0) return edits;
  const formats = addStyles(file, [plain, ...styles]);
  return placed.map(({ edit, place }) => (place === null ? edit : { ...edit, format: formats[place + 1]! }));
}

/** What the cells of every sheet hold, by the sheet's name in small letters. */
export function heldBy(book: Book): ReadonlyMap<string, HeldCells> {
  return new Map(book.sheets.list().map(({ id, name }) => [name.toLowerCase(), cellsOf(book, id)]));
}

function cellsOf(book: Book, sheetId: string): HeldCells {
  const held = new Map<number, HeldCell>();
  each(book, sheetId, (key, { formula, value }) =>
    held.set(key, { formula, value, fills: fillsOf(filledBy(book, sheetId, key, formula)) }),
  );
  return held;
}

/** The area that a formula fills; null for one value. */
function filledBy(book: Book, sheetId: string, key: number, formula: string): Area | null {
  const area = formula === "" ? null : book.cells.spillArea({ sheetId, ...placeOf(key) });
  return area !== null && area.rowCount * area.columnCount > 1 ? area : null;
}

function fillsOf(area: Area | null): string {
  return area === null ? "" : `${area.rowCount} x ${area.columnCount}`;
}

function each(book: Book, sheetId: string, hear: (key: number, cell: Cell) => void): void {
  const used = book.cells.used(sheetId, { valuesOnly: true });
  if (used === null) return;
  for (const [r, row] of book.cells.read(used).entries())
    for (const [c, cell] of row.entries())
      if (cell.value !== null || cell.formula !== "") hear(placeKey(used.row + r, used.column + c), cell);
}

class SheetEdits {
  private readonly tables: readonly FileTable[];

  constructor(
    private readonly book: Book,
    private readonly sheet: { readonly id: string; readonly name: string },
    private readonly before: HeldCells,
    private readonly around: { readonly tables: readonly FileTable[]; readonly names: readonly FileName[] },
  ) {
    this.tables = around.tables.filter(({ body }) => body.sheet.toLowerCase() === sheet.name.toLowerCase());
  }

  edits(): CellEdit[] {
    const edits: CellEdit[] = [];
    const gone = new Set(this.before.keys());
    each(this.book, this.sheet.id, (key, cell) => {
      gone.delete(key);
      const held = this.before.get(key);
      const { formula, value, error } = cell;
      const filled = filledBy(this.book, this.sheet.id, key, formula);
      const fills = fillsOf(filled);
      if (held?.formula === formula && held.value === value && held.fills === fills) return;
      const { row, column } = placeOf(key);
      const result = { result: error?.code ?? value, isError: error !== undefined };
      // What a formula fills is its own: the value changes with it, as a result.
      const content: CellContent =
        formula === ""
          ? { kind: "constant", value: value! }
          : held?.formula === formula && held.fills === fills
            ? { kind: "result", ...result }
            : { kind: "formula", formula, ...result, ...this.array(formula, row, column, filled) };
      edits.push({ row, column, content, table: tableAt(this.tables, row, column) });
    });
    for (const key of gone) edits.push({ ...placeOf(key), content: { kind: "blank" } });
    return edits;
  }

  private array(formula: string, row: number, column: number, filled: Area | null): { readonly array?: Area } {
    if (filled !== null) return { array: filled };
    const isArray = needsArrayEvaluation(formula, surroundingsOf(this.around, this.sheet.name, row, column));
    return isArray ? { array: { sheetId: this.sheet.id, row, column, rowCount: 1, columnCount: 1 } } : {};
  }
}
