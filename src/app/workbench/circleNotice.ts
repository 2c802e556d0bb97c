/** Tells of formulas that read themselves, with their cells, as Excel warns of them. */
import { fullAddress } from "../../workbench/book/address";
import type { Book } from "../../workbench/book/book";
import type { Texts } from "./texts";

/** More than one reads in a line. */
const mostNamed = 8;

export function tellOfCircles(book: Book, texts: Texts, show: (text: string) => void): void {
  book.events.on("circularReferences", ({ cells }) => {
    const sorted = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
    const names = sorted.slice(0, mostNamed).map(({ sheetId, row, column }) => {
      const sheetName = book.sheets.get(sheetId)?.name ?? "";
      return fullAddress(sheetName, { sheetId, row, column, rowCount: 1, columnCount: 1 });
    });
    show(texts.circular(names, cells.length - names.length));
  });
}
