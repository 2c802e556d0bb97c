/**
 * What `Document.getSelectedDataAsync` and `setSelectedDataAsync` ask of Excel. A text goes into the selected cell; rows into as many cells
 * as there are, or from one selected cell on; a table becomes one. Cells that are not selected and hold something keep it.
 */
import type { Book } from "../book/book";
import type { Area } from "../book/bookArea";
import type { CellEntry } from "../book/bookCells";
import { BookError } from "../book/bookError";
import { shownValue } from "../richApi/ranges/rangeValues";

type Arguments = Readonly<Record<string, unknown>>;

/** By the client's numbers. */
const answers = {
  done: 0,
  coercionNotSupported: 1000,
  selectionNotSupported: 1004,
  dataNotSupported: 2000,
  cannotWrite: 2001,
  sizesDiffer: 2002,
  wouldOverwrite: 2003,
  operationNotSupported: 5000,
} as const;
/** `Office.ValueFormat`, as the client says it. */
const formatted = "formatted";

/** The client makes of the cells what was asked for: a text, rows, or a table. */
export function selectedData(book: Book, args: Arguments): object {
  const asked = args["DdaGetBindingData"] as Arguments | undefined;
  const [area, ...others] = book.selection.areas();
  if (area === undefined || others.length > 0) return { Error: answers.selectionNotSupported };
  const isFormatted = asked?.["ValueFormat"] === formatted;
  const rows = book.cells.read(area);
  return { Data: rows.map((row) => row.map((cell) => (isFormatted ? cell.text : shownValue(cell)))) };
}

export async function setSelectedData(book: Book, args: Arguments): Promise<object> {
  const given = (args["DdaSetBindingData"] ?? {}) as Arguments;
  if (hasItems(given["CellFormat"]) || hasItems(given["TableOptions"])) return { Error: answers.operationNotSupported };
  const kind = String(given["CoerceType"]);
  if (!["text", "matrix", "table"].includes(kind)) return { Error: answers.coercionNotSupported };
  const rows = rowsOf(given["Data"], kind);
  if (rows === null) return { Error: answers.dataNotSupported };
  const [selected, ...others] = book.selection.areas();
  if (selected === undefined || others.length > 0) return { Error: answers.cannotWrite };
  const isOneCell = selected.rowCount === 1 && selected.columnCount === 1;
  const size = { rowCount: rows.length, columnCount: rows[0]!.length };
  if (kind !== "text" && !isOneCell && !isSameSize(selected, size)) return { Error: answers.sizesDiffer };
  const area = { ...selected, ...size };
  if (isOneCell && holdsMore(book, area)) return { Error: answers.wouldOverwrite };
  try {
    await book.cells.write(area, rows);
    if (kind === "table") await book.tables.add(area, true);
  } catch (failure) {
    if (failure instanceof BookError) return { Error: answers.cannotWrite };
    throw failure;
  }
  return { Error: answers.done };
}

/** Null for rows of several lengths, or without one. The client sends a text as a row of one, headers as rows above the others. */
function rowsOf(data: unknown, kind: string): CellEntry[][] | null {
  const { Rows, Headers } = (data ?? {}) as Arguments;
  const rows = kind === "table" ? [Headers, Rows].flatMap((part) => (Array.isArray(part) ? part : [])) : data;
  if (!Array.isArray(rows) || rows.length === 0) return null;
  const isWhole = rows.every(
    (row) => Array.isArray(row) && row.length > 0 && row.length === rows[0].length && row.every(isEntry),
  );
  return isWhole ? (rows as CellEntry[][]) : null;
}

function isEntry(value: unknown): value is CellEntry {
  return ["string", "number", "boolean"].includes(typeof value);
}

function isSameSize(one: Area, other: Pick<Area, "rowCount" | "columnCount">): boolean {
  return one.rowCount === other.rowCount && one.columnCount === other.columnCount;
}

/** Beside the first cell, which is selected. */
function holdsMore(book: Book, area: Area): boolean {
  return book.cells
    .read(area)
    .some((row, down) =>
      row.some(({ value, formula }, across) => down + across > 0 && (value !== null || formula !== "")),
    );
}

function hasItems(given: unknown): boolean {
  return typeof given === "object" && given !== null && Object.keys(given).length > 0;
}
