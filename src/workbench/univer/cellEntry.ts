/** A cell's content as a person types it, turned into Univer's. */
import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { CellEntry } from "../book/bookCells";

const empty: ICellData = { v: null, f: null, si: null, p: null, t: null };
const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const percent = /^[+-]?(\d+\.?\d*|\.\d+)%$/;

/** What to write; `undefined` leaves the cell alone. `isText` says that the cell's format is "@", in which everything typed is text. */
export function toCellData(entry: CellEntry | undefined, isText = false): Nullable<ICellData> | undefined {
  if (entry === null || entry === undefined) return undefined;
  if (entry === "") return empty;
  if (typeof entry === "number") return { ...empty, v: entry, t: CellValueType.NUMBER };
  if (typeof entry === "boolean") return { ...empty, v: entry ? 1 : 0, t: CellValueType.BOOLEAN };
  if (entry.startsWith("'")) return text(entry.slice(1));
  if (isText) return text(entry);
  if (entry.startsWith("=") && entry.length > 1) return { ...empty, f: entry };
  return typed(entry.trim()) ?? { ...empty, v: entry, t: CellValueType.STRING };
}

function typed(entry: string): ICellData | null {
  if (decimal.test(entry)) return { ...empty, v: Number(entry), t: CellValueType.NUMBER };
  if (percent.test(entry))
    return {
      ...empty,
      v: Number((Number(entry.slice(0, -1)) / 100).toPrecision(15)),
      t: CellValueType.NUMBER,
      s: { n: { pattern: "0%" } },
    };
  const word = entry.toUpperCase();
  if (word === "TRUE" || word === "FALSE") return { ...empty, v: word === "TRUE" ? 1 : 0, t: CellValueType.BOOLEAN };
  return null;
}

function text(value: string): ICellData {
  return { ...empty, v: value, t: CellValueType.FORCE_STRING };
}
