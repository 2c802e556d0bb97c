/**
 * Find and replace as in Excel ("Find or replace text and numbers on a worksheet"): `?` is any sign, `*` any number of them, `~`
 * before one of the three means the sign itself. Formulas are looked at as the formula bar shows them, values as the cells do;
 * what is replaced is the formula or the constant, never a result: the cells that a formula spills into hold nothing to replace.
 */
import type { Area, CellPlace } from "../book/bookArea";
import type { Book } from "../book/book";
import type { Cell } from "../book/bookCells";
import { enteredText } from "../univer/entry/enteredText";
import type { EntryLocale } from "../univer/entry/typedText";

export interface Search {
  readonly text: string;
  readonly within: "sheet" | "workbook";
  readonly lookIn: "formulas" | "values";
  readonly matchCase: boolean;
  readonly wholeCell: boolean;
  /** Dates are typed by it. */
  readonly language: EntryLocale;
}

export interface FoundCell {
  readonly place: CellPlace;
  readonly cell: Cell;
  /** The formula of another cell fills it. */
  readonly isSpilled: boolean;
}

/** By sheets in their order, from the active one on; in a sheet by rows. */
export function foundCells(book: Book, search: Search): FoundCell[] {
  const active = book.sheets.activeId();
  const visible = book.sheets.list().filter(({ visibility }) => visibility === "Visible");
  const at = visible.findIndex(({ id }) => id === active);
  const sheets = search.within === "sheet" ? visible.filter(({ id }) => id === active) : rotated(visible, at);
  return sheets.flatMap(({ id }) => {
    const used = book.cells.used(id, { valuesOnly: true });
    return used === null ? [] : foundIn(book, used, search);
  });
}

/** Those of one area. */
export function foundIn(book: Book, area: Area, search: Search): FoundCell[] {
  const used = search.text === "" ? null : book.cells.used(area.sheetId, { valuesOnly: true, within: area });
  if (used === null) return [];
  const pattern = patternOf(search, "");
  return cellsOf(book, used).filter((found) => isFound(found, search, pattern));
}

/** The one after the place in the order of the cells, or before it; round again at the end. */
export function nextFound(found: readonly FoundCell[], from: CellPlace, backwards = false): FoundCell | undefined {
  const isAfter = ({ place }: FoundCell) => order(place, from) > 0;
  const isBefore = ({ place }: FoundCell) => order(place, from) < 0;
  const here = found.filter(({ place }) => place.sheetId === from.sheetId);
  const elsewhere = found.filter(({ place }) => place.sheetId !== from.sheetId);
  return backwards
    ? (here.filter(isBefore).at(-1) ?? elsewhere.at(-1) ?? here.at(-1))
    : (here.find(isAfter) ?? elsewhere[0] ?? here[0]);
}

/** What to type into the cell instead; null where the text stands only in the result. */
export function replacement({ cell, isSpilled }: FoundCell, search: Search, by: string): string | null {
  if (isSpilled) return null;
  const typed = typedText(cell, search.language);
  const pattern = patternOf(search, "g");
  const replaced = typed.replace(pattern, () => by);
  return replaced === typed || (cell.formula === "" && cell.error !== undefined) ? null : replaced;
}

function patternOf({ text, matchCase, wholeCell }: Search, flags: string): RegExp {
  const source = text.replace(/~[~*?]|[\s\S]/g, (sign) => {
    if (sign === "*") return "[\\s\\S]*";
    if (sign === "?") return "[\\s\\S]";
    return (sign.length === 2 ? sign.slice(1) : sign).replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  });
  return new RegExp(wholeCell ? `^(?:${source})$` : source, matchCase ? flags : `${flags}i`);
}

function isFound({ cell, isSpilled }: FoundCell, { lookIn, language }: Search, pattern: RegExp): boolean {
  if (lookIn === "values") return pattern.test(cell.text);
  return !isSpilled && pattern.test(typedText(cell, language));
}

function typedText({ formula, value, numberFormat }: Cell, language: EntryLocale): string {
  return formula !== "" ? formula : enteredText(value, numberFormat, language);
}

function cellsOf(book: Book, area: Area): FoundCell[] {
  return book.cells.read(area).flatMap((row, down) =>
    row.flatMap((cell, across) => {
      if (cell.value === null && cell.formula === "") return [];
      const place = { sheetId: area.sheetId, row: area.row + down, column: area.column + across };
      return [{ cell, place, isSpilled: cell.formula === "" && book.cells.spillAnchor(place) !== null }];
    }),
  );
}

function order(one: CellPlace, other: CellPlace): number {
  return one.row - other.row || one.column - other.column;
}

function rotated<Item>(items: readonly Item[], from: number): Item[] {
  return [...items.slice(Math.max(0, from)), ...items.slice(0, Math.max(0, from))];
}
