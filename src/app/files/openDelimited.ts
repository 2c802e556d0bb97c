/**
 * A file of rows with separators (CSV, TSV) as a book of one sheet. Each text is read as if it were typed, as Excel does when it
 * opens such a file: numbers, dates, percentages, amounts, truths and formulas; all else is text, also what begins with + - or @.
 */
import Papa from "papaparse";
import { BookError } from "../../workbench/book/bookError";
import { allColumns, allRows } from "../../formula/address";
import { separatorOf } from "../../register/import/readDelimited";
import { typedValue } from "../../workbench/univer/entry/typedText";
import type { UniverBook } from "../../workbench/univer/univerBook";
import { FileError } from "../../xlsx/package/fileError";

const longestSheetName = 31;
/** Rows written at once, so that the entries of a long file never stand in memory all together. */
const rowsAtOnce = 5_000;

/** What does not fit on a sheet is a FileError. */
export function rowsOfText(given: string, fileName: string): string[][] {
  // Excel's own word on the separator, in the first line.
  const [, said, rest] = /^\uFEFF?sep=(.)\r?\n([^]*)$/i.exec(given) ?? [];
  const text = (rest ?? given).replace(/^\uFEFF/, "");
  const delimiter = said ?? (/\.tsv$/i.test(fileName) ? "\t" : separatorOf(text.replace(/\r\n?/g, "\n")));
  const { data } = Papa.parse<string[]>(text.replace(/(\r\n|\r|\n)$/, ""), { delimiter });
  const columns = data.reduce((most, row) => Math.max(most, row.length), 0);
  if (data.length > allRows || columns > allColumns)
    throw new FileError(
      "limit",
      `A sheet has at most ${allRows} rows and ${allColumns} columns; the file has ${data.length} and ${columns}.`,
    );
  return data;
}

export async function openDelimited(
  book: UniverBook,
  rows: readonly (readonly string[])[],
  name: string,
): Promise<void> {
  await book.loadEmpty();
  book.name = name;
  const sheetId = book.sheets.activeId();
  await book.sheets.rename(sheetId, sheetNameFrom(name));
  const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const { locale } = book.entry;
  const formulas: { readonly row: number; readonly column: number; readonly text: string }[] = [];
  for (let first = 0; first < rows.length; first += rowsAtOnce) {
    const some = rows.slice(first, first + rowsAtOnce);
    const entries = some.map((texts, down) =>
      Array.from({ length: columnCount }, (_, column) => {
        const text = texts[column] ?? "";
        if (text === "") return null;
        if (/^=./.test(text)) formulas.push({ row: first + down, column, text });
        return typedValue(text, locale) === null ? `'${text}` : text;
      }),
    );
    const area = { sheetId, row: first, column: 0, rowCount: some.length, columnCount };
    await book.cells.write(area, entries, locale);
  }
  for (const { row, column, text } of formulas)
    try {
      await book.cells.write({ sheetId, row, column, rowCount: 1, columnCount: 1 }, [[text]], locale);
    } catch (failure) {
      // No formula after all: the text stays.
      if (!(failure instanceof BookError)) throw failure;
    }
  await book.settled();
  book.forgetSteps();
}

/** The file's name as far as a sheet may bear it. */
function sheetNameFrom(name: string): string {
  const plain = name
    .replace(/[\\/?*[\]:]/g, "_")
    .slice(0, longestSheetName)
    .replace(/^'+|'+$/g, "")
    .trim();
  return plain === "" || plain.toLowerCase() === "history" ? "Sheet1" : plain;
}
