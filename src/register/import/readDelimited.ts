/**
 * Text with separators (CSV, TSV, cells pasted from a sheet) as rows of cells, each with the line it starts on. Quoted
 * texts may hold separators and line breaks.
 */
import Papa from "papaparse";
import type { ImportedRow, ImportedTable, RowProblem } from "./importedTable";
import { looksLikeHeader, tableStart } from "./tableStart";

export const separators = [",", "\t", ";", "|"] as const;
export type Separator = (typeof separators)[number];

export interface DelimitedText {
  readonly table: ImportedTable;
  readonly separator: Separator;
  readonly hasHeader: boolean;
  /** Titles and notes above the headings, which are no rows of the table. */
  readonly above: readonly ImportedRow[];
  /** Where a quotation mark opens that is never closed; everything after it is in doubt. */
  readonly openQuote: RowProblem | null;
}

export interface DelimitedChoices {
  /** null: found by the text itself. */
  readonly separator: Separator | null;
  readonly hasHeader: boolean | null;
}

export function readDelimited(given: string, choices: DelimitedChoices): DelimitedText {
  const text = given.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const separator = choices.separator ?? separatorOf(text);
  const { rows, openLine } = rowsOf(text, separator);
  const start = tableStart(rows);
  const hasHeader = choices.hasHeader ?? looksLikeHeader(start.headers);
  const width = Math.max(0, ...rows.slice(0, 100).map(({ cells }) => cells.length));
  return {
    table: hasHeader ? { headers: start.headers, rows: start.rows } : { headers: numbered(width), rows },
    separator,
    hasHeader,
    above: hasHeader ? start.above : [],
    openQuote: openLine === null ? null : { line: openLine, column: "", value: "", kind: "open quote" },
  };
}

/** Rows as text with tabs that this file reads again as they were. */
export function asDelimited(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  return unparsed(headers, rows, false);
}

/** The same for pasting into a sheet: a text that the sheet would take for a formula gets an apostrophe before it. */
export function asPastable(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  return unparsed(headers, rows, /^(?:[=@\t\r]|[+-](?![\d.,\s]+$))/);
}

function unparsed(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  escapeFormulae: boolean | RegExp,
): string {
  return Papa.unparse([[...headers], ...rows.map((row) => [...row])], {
    delimiter: "\t",
    newline: "\n",
    escapeFormulae,
  });
}

function rowsOf(text: string, separator: Separator): { rows: ImportedRow[]; openLine: number | null } {
  const rows: ImportedRow[] = [];
  let openLine: number | null = null;
  let line = 1;
  let read = 0;
  Papa.parse<string[]>(text, {
    delimiter: separator,
    newline: "\n",
    step: ({ data, errors, meta }) => {
      if (data.some((cell) => cell.trim() !== "")) rows.push({ line, cells: data });
      if (openLine === null && errors.some(({ code }) => code === "MissingQuotes")) openLine = line;
      line += countBreaks(text, read, meta.cursor);
      read = meta.cursor;
    },
  });
  return { rows, openLine };
}

function countBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}

/** The separator that gives the most columns in which all rows at the beginning agree. */
export function separatorOf(text: string): Separator {
  let best: Separator = ",";
  let most = 0;
  for (const separator of separators) {
    const { data } = Papa.parse<string[]>(text, {
      delimiter: separator,
      newline: "\n",
      preview: 50,
      skipEmptyLines: true,
    });
    const width = data[0]?.length ?? 0;
    const agreeing = data.filter((row) => row.length === width).length / Math.max(1, data.length);
    const score = width < 2 ? 0 : width * agreeing ** 4;
    if (score > most) [best, most] = [separator, score];
  }
  return best;
}

function numbered(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `#${index + 1}`);
}
