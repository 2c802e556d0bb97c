/**
 * Univer's index of the rows that hold a value keeps an empty text with the blanks and the text "5" with the number 5, and takes blanks and zeros
 * for one another: A1:A9="" was true of a 0. Here texts have keys of their own, and what is looked up is what Excel finds equal.
 */
import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

type Rows = Set<number>;
type Column = Map<unknown, Rows>;
type Place = readonly [unitId: string, sheetId: string, column: number];
type Spans = readonly (readonly [first: number, last: number])[];
interface Found {
  readonly errorType: unknown;
  readonly matchingRows: number[];
}
interface Index {
  set(unitId: string, sheetId: string, column: number, value: unknown, row: number, force?: boolean): void;
  getCellValuePositions(...place: Place): Column | undefined;
  getCellPositions(unitId: string, sheetId: string, column: number, value: unknown, spans: Spans): Found | undefined;
}

const index = CELL_INVERTED_INDEX_CACHE as unknown as Index;
let isTold = false;

export function tellTextsFromNumbers(): void {
  if (isTold) return;
  isTold = true;
  const { set, getCellPositions } = index;
  index.set = function (this: Index, unitId, sheetId, column, value, row, force) {
    set.call(this, unitId, sheetId, column, value, row, force);
    const rows = typeof value === "string" ? this.getCellValuePositions(unitId, sheetId, column) : undefined;
    const wrong = rows?.get(value === "" ? blankKeyOf(rows) : Number(value));
    if (rows && wrong?.delete(row) === true) rowsAt(rows, value).add(row);
  };
  index.getCellPositions = function (this: Index, unitId, sheetId, column, value, spans) {
    const rows = this.getCellValuePositions(unitId, sheetId, column);
    const keys = rows === undefined ? null : keysFor(rows, value);
    if (rows === undefined || keys === null) return getCellPositions.call(this, unitId, sheetId, column, value, spans);
    const isAsked = (row: number) => spans.some(([first, last]) => row >= first && row <= last);
    return { errorType: null, matchingRows: keys.flatMap((key) => [...(rows.get(key) ?? [])].filter(isAsked)) };
  };
}

/** Blank is equal to 0 and to an empty text, which are not equal to each other. Null where Univer's own way is right. */
function keysFor(rows: Column, value: unknown): unknown[] | null {
  if (value === null || value === undefined) return [0, "", blankKeyOf(rows)];
  if (value === "") return ["", blankKeyOf(rows)];
  if (value === 0) return [0, blankKeyOf(rows)];
  return typeof value === "string" && !Number.isNaN(Number(value)) ? [value] : null;
}

/** Univer keeps blanks under a symbol of its own. */
function blankKeyOf(rows: Column): unknown {
  for (const key of rows.keys()) if (typeof key === "symbol") return key;
  return undefined;
}

function rowsAt(rows: Column, key: unknown): Rows {
  const known = rows.get(key) ?? new Set<number>();
  rows.set(key, known);
  return known;
}
