/** What stands before the exclamation mark of a reference: Sheet1!A1, 'My sheet'!A1, Jan:Dec!A1, [Other.xlsx]Sheet1!A1. */
import type { Token } from "./tokens";

export interface Prefixed {
  /** With its path; null for cells of the workbook itself. */
  readonly workbook: string | null;
  /** Null where no sheet is named. Of a run of sheets the first. */
  readonly sheet: string | null;
  /** The last of a run of sheets, Dec in Jan:Dec!A1; otherwise null. */
  readonly lastSheet: string | null;
  /** What follows: an address, a name, a structured reference or an error. */
  readonly place: string;
}

const quoted = /^'((?:[^']|'')*)'!(.*)$/su;
const bare = /^([^'![\]]*(?:\[[^\]]+\])?[^'![\]]*)!(.*)$/su;
const plainName = /^[\p{L}_][\p{L}\d_.]*$/u;
/** Names that would be read as a cell in either notation, or as a truth value. */
const otherwiseRead = /^(?:[A-Z]{1,3}\d+|R\d*(?:C\d*)?|C\d*|TRUE|FALSE)$/iu;

export function splitPrefix(reference: string): Prefixed {
  const inQuotes = quoted.exec(reference);
  const match = inQuotes ?? bare.exec(reference);
  if (match === null) return { workbook: null, sheet: null, lastSheet: null, place: reference };
  const [, written = "", place = ""] = match;
  const prefix = inQuotes === null ? written : written.replaceAll("''", "'");
  const [, workbook = null, sheets = prefix] = /^(.*\[[^\]]+\])(.*)$/su.exec(prefix) ?? [];
  const [sheet = "", lastSheet = null] = sheets.split(":");
  return { workbook, sheet, lastSheet, place };
}

export function isOfAnotherWorkbook(reference: string): boolean {
  return splitPrefix(reference).workbook !== null;
}

/** Of the words of a formula those that read another workbook; a text may look the same. */
export function readsAnotherWorkbook({ kind, text }: Token): boolean {
  return (kind === "reference" || kind === "name" || kind === "structured") && isOfAnotherWorkbook(text);
}

/** "[Budget.xlsx]": Excel shows the folder of another workbook only while that one is closed. */
export function withoutFolder(workbook: string): string {
  return workbook.replace(/^.*(?=\[)/su, "");
}

/** A sheet's name in quotes, as a formula may always have it. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** In quotes where a formula needs them, as Excel shows it. */
export function sheetNameInFormula(name: string): string {
  return isPlain(name) ? name : quotedSheetName(name);
}

/** A reference with its prefix, written as Excel shows it. */
export function joinPrefix({ workbook, sheet, lastSheet, place }: Prefixed): string {
  if (sheet === null) return place;
  const sheets = lastSheet === null ? sheet : `${sheet}:${lastSheet}`;
  const isBare = workbook === null && isPlain(sheet) && (lastSheet === null || isPlain(lastSheet));
  return `${isBare ? sheets : quotedSheetName((workbook ?? "") + sheets)}!${place}`;
}

function isPlain(name: string): boolean {
  return plainName.test(name) && !otherwiseRead.test(name);
}
