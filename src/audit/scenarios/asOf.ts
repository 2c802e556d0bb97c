/** Values that do not follow later changes say of which day they are, and whether what they rest on is still the same. */
import { cellAddress } from "../../formula/address";
import { writtenRow, type WrittenCell } from "../sheets/writtenSheet";
import { headedRow } from "../snapshot/headedRow";
import { sheetLanguages, sheetWords, type SheetWords } from "./sheetWords";
import type { SheetLanguage } from "../sheets/sheetLanguage";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../snapshot/workbookSnapshot";

/** A cell as it was when the values were written, beside which a formula shows what it holds now. */
export interface KeptCell {
  readonly label: string;
  /** "Output!B5", which the formula reads and which Excel moves with its cell. */
  readonly address: string;
  readonly value: number | string;
}

/** One row a cell: what it is called, what it held, what it holds. */
export function keptRow(row: number, name: string, { label, address, value }: KeptCell): WrittenCell[] {
  return [
    ...writtenRow(row, [name], "note"),
    ...writtenRow(row, [label, value], "plain", 1),
    { row, column: keptColumn + 1, value, formula: `=${address}`, look: "plain" },
  ];
}

export const keptColumn = 2;

/** In the order of ERROR.TYPE, from 1 on. */
const errorTexts = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

/** Numbers that differ by less than a billionth are the same: a book calculated elsewhere may differ in the last digit. */
export function isSameNow(kept: string, now: string, value: KeptCell["value"]): string {
  const error = errorTexts.indexOf(String(value)) + 1;
  if (error > 0) return `IFERROR(ERROR.TYPE(${now})=${error},FALSE)`;
  return `IFERROR(IF(AND(ISNUMBER(${kept}),ISNUMBER(${now})),ABS(${now}-${kept})<=1E-9*ABS(${kept}),${now}=${kept}),FALSE)`;
}

/** `pairs` are the cells of what was kept and what is now; `day` is "2026-06-25". */
export function stateCell(
  row: number,
  column: number,
  same: readonly string[],
  day: string,
  words: SheetWords,
): WrittenCell {
  const [current, stale] = [words.current(day), words.stale(day)];
  const all = same.length === 1 ? same[0]! : `AND(${same.join(",")})`;
  return { row, column, value: current, formula: `=IF(${all},"${current}","${stale}")`, look: "header" };
}

export function keptAndNow(row: number, { value }: KeptCell): string {
  return isSameNow(cellAddress(row, keptColumn), cellAddress(row, keptColumn + 1), value);
}

/** Where a sheet of results has its parts as it is written, counted from 0; its headers tell it from other sheets. */
export interface ResultLayout {
  readonly headers: (words: SheetWords) => readonly string[];
  readonly headerRow: number;
  readonly stateRow: number;
}

export interface ResultOnSheet {
  readonly sheet: string;
  readonly title: string;
  /** "As of 2026-06-25", or that it is stale. */
  readonly state: string;
  readonly isStale: boolean;
  /** "2026-06-25", on which it was written; "" where the sheet no longer says it. */
  readonly day: string;
  /** Rows that were inserted above what the add-in wrote. */
  readonly top: number;
  readonly language: SheetLanguage;
}

/** Sheets of results, wherever they were moved or renamed to, with what is read of each beside. */
export function resultsIn<More>(
  snapshot: WorkbookSnapshot,
  { headers, headerRow, stateRow }: ResultLayout,
  more: (sheet: SheetSnapshot, top: number) => More,
): (ResultOnSheet & More)[] {
  return snapshot.sheets.flatMap((sheet) => {
    const headed = sheetLanguages.flatMap((language) => {
      const row = headedRow(sheet, headers(sheetWords[language]));
      return row === null ? [] : [{ language, row }];
    });
    const [first] = headed;
    if (first === undefined || first.row < headerRow) return [];
    const { language, row: found } = first;
    const top = found - headerRow;
    const text = (row: number, column: number) => cellAt(sheet, top + row, column)?.text ?? "";
    const state = text(stateRow, 1);
    const isStale = state !== "" && !state.startsWith(sheetWords[language].current(""));
    const day = /\d{4}-\d\d-\d\d/.exec(state)?.[0] ?? "";
    return [{ sheet: sheet.name, title: text(0, 0), state, isStale, day, top, language, ...more(sheet, top) }];
  });
}
