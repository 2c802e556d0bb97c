/** Between a row of the register's cells and a source. */
import type { Source } from "./source";
import { numberFormats, registerColumns, type ColumnPlaces } from "./registerColumns";
import { isoFromSerial, serialFromIso } from "../formula/serialDate";

export type CellContent = string | number | boolean;

export function isBlankRow(row: readonly CellContent[], places: ColumnPlaces): boolean {
  return [...places.values()].every((place) => String(row[place] ?? "").trim() === "");
}

export function sourceFromRow(row: readonly CellContent[], places: ColumnPlaces): Source {
  const fields = registerColumns.map(({ field, kind }) => {
    const content = row[places.get(field) ?? -1] ?? "";
    if (kind === "number") return [field, typeof content === "number" ? content : String(content)];
    if (kind === "date") return [field, typeof content === "number" ? isoFromSerial(content) : String(content).trim()];
    return [field, field === "quote" ? String(content) : String(content).trim()];
  });
  const source = Object.fromEntries(fields) as unknown as Source;
  return { ...source, grade: source.grade.toUpperCase() };
}

/** "March 2025", "3 May", "1-Jan-26": Excel takes them for dates. */
const monthAndNumber =
  /^\s*(\d{1,4}[\s.\-/]*)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[\s.,\-/]*(\d{1,4}[\s,\-/]*){0,2}$/i;

/**
 * What stands in a cell so that Excel keeps a text as that text: a formula sign, a number or an apostrophe at its
 * beginning gets the apostrophe that Excel hides.
 */
export function asTypedText(text: string): string {
  const isNumberOrDate = /\d/.test(text) && /^[\s\d.,:/%$€£¥()eE+-]+$/.test(text);
  const isWord = /^(true|false|#[A-Z/0!?]+)$/i.test(text.trim());
  return /^[=+\-@'\t\r]/.test(text) || isNumberOrDate || isWord || monthAndNumber.test(text) ? `'${text}` : text;
}

/** What is no text is typed as it is. */
export function asTypedEntry<Entry extends CellContent | null>(entry: Entry): Entry | string {
  return typeof entry === "string" ? asTypedText(entry) : entry;
}

/** What a cell holds, as it is typed: a formula stays one, and a text that looks like something else comes back as a text. */
export function asTypedCell<Entry extends CellContent | null>(entry: Entry): Entry | string {
  return typeof entry === "string" && entry.startsWith("=") ? entry : asTypedEntry(entry);
}

export function asTypedCells(formulas: readonly (readonly unknown[])[]): (string | number | boolean)[][] {
  return formulas.map((row) => (row as CellContent[]).map((entry) => asTypedCell(entry)));
}

export interface CellWrite {
  readonly place: number;
  readonly content: string | number;
  readonly numberFormat: string;
}

/** The cells to write for the fields given, one per field. */
export function cellWrites(fields: Partial<Source>, places: ColumnPlaces): CellWrite[] {
  return registerColumns.flatMap(({ field, kind }) => {
    const value = fields[field];
    const place = places.get(field);
    if (value === undefined || place === undefined) return [];
    return [{ place, content: contentOf(value, kind), numberFormat: numberFormats[kind] }];
  });
}

function contentOf(value: string | number, kind: "text" | "number" | "date"): string | number {
  if (typeof value === "number") return value;
  if (kind === "date") return serialFromIso(value) ?? asTypedText(value);
  return asTypedText(value);
}
