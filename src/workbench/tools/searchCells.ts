/**
 * Find and replace as in Excel ("Find or replace text and numbers on a worksheet"): `?` is any sign, `*` any number of them, `~`
 * before one of the three means the sign itself. Formulas are looked at as they are typed, values as they are shown; what
 * is replaced is the formula or the constant, never a result.
 */
import type { Area, CellPlace } from "../book/bookArea";
import type { Book } from "../book/book";
import type { Cell } from "../book/bookCells";

export interface Search {
  readonly text: string;
  readonly within: "sheet" | "workbook";
  readonly lookIn: "formulas" | "values";
  readonly matchCase: boolean;
  readonly wholeCell: boolean;
}

export interface FoundCell {
  readonly place: CellPlace;
  readonly cell: Cell;
}

/** By sheets in their order, from the active one on; in a sheet by rows. */
export function foundCells(book: Book, search: Search): FoundCell[] {
  if (search.text === "") return [];
  const pattern = patternOf(search, "");
  const active = book.sheets.activeId();
  const visible = book.sheets.list().filter(({ visibility }) => visibility === "Visible");
  const at = visible.findIndex(({ id }) => id === active);
  const sheets = search.within === "sheet" ? visible.filter(({ id }) => id === active) : rotated(visible, at);
  return sheets.flatMap(({ id }) => {
    const used = book.cells.used(id, { valuesOnly: true });
    return used === null ? [] : cellsOf(book, used).filter(({ cell }) => pattern.test(lookedAt(cell, search.lookIn)));
  });
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
export function replacement({ cell }: FoundCell, search: Search, by: string): string | null {
  const typed = typedText(cell);
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

function lookedAt(cell: Cell, lookIn: Search["lookIn"]): string {
  return lookIn === "values" ? cell.text : typedText(cell);
}

/** As the formula bar shows it. */
function typedText({ formula, value }: Cell): string {
  if (formula !== "") return formula;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value === null ? "" : String(value);
}

function cellsOf(book: Book, area: Area): FoundCell[] {
  return book.cells
    .read(area)
    .flatMap((row, down) =>
      row.flatMap((cell, across) =>
        cell.value === null && cell.formula === ""
          ? []
          : [{ cell, place: { sheetId: area.sheetId, row: area.row + down, column: area.column + across } }],
      ),
    );
}

function order(one: CellPlace, other: CellPlace): number {
  return one.row - other.row || one.column - other.column;
}

function rotated<Item>(items: readonly Item[], from: number): Item[] {
  return [...items.slice(Math.max(0, from)), ...items.slice(0, Math.max(0, from))];
}
