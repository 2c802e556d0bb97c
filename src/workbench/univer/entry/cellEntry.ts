/** A cell's content as a person types it, turned into Univer's. */
import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { CellEntry } from "../../book/bookCells";
import { typedValue, type EntryLocale } from "./typedText";

const empty: ICellData = { v: null, f: null, si: null, p: null, t: null };

/** What to write; `undefined` leaves the cell alone. In a cell of the format "@" everything typed is text. */
export function toCellData(
  entry: CellEntry | undefined,
  pattern: string,
  locale: EntryLocale = "en-US",
): Nullable<ICellData> | undefined {
  if (entry === null || entry === undefined) return undefined;
  if (entry === "") return empty;
  if (typeof entry === "number") return { ...empty, v: entry, t: CellValueType.NUMBER };
  if (typeof entry === "boolean") return { ...empty, v: entry ? 1 : 0, t: CellValueType.BOOLEAN };
  if (entry.startsWith("'")) return text(entry.slice(1));
  if (pattern === "@") return text(entry);
  if (entry.startsWith("=") && entry.length > 1) return { ...empty, f: entry };
  const typed = typedValue(entry, locale);
  if (!typed) return isFormulaWithoutSign(entry) ? { ...empty, f: `=${entry}` } : { ...empty, ...string(entry) };
  const { value, format } = typed;
  const content =
    typeof value === "boolean" ? { v: value ? 1 : 0, t: CellValueType.BOOLEAN } : { v: value, t: CellValueType.NUMBER };
  // A cell that has a format keeps it.
  return { ...empty, ...content, ...(format !== null && pattern === "General" && { s: { n: { pattern: format } } }) };
}

/** Excel takes what begins with + - or @ for a formula, as older spreadsheets wrote them. */
function isFormulaWithoutSign(entry: string): boolean {
  return /^[+\-@]./.test(entry);
}

function string(value: string): ICellData {
  return { v: value, t: CellValueType.STRING };
}

function text(value: string): ICellData {
  return { ...empty, v: value, t: CellValueType.FORCE_STRING };
}
