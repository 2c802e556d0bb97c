import type { Area, Book, Cell, CellEntry, CellValue } from "../../src/workbench/book/book";
import type { CustomFunctionsSource } from "../../src/workbench/book/customFunctions";
import { createHeadlessBook } from "../../src/workbench/univer/headless";

/** A headless book with words for a test: addresses as "A1:B2" or "Data!A1", formulas calculated at once. */
export class OpenedBook {
  constructor(readonly book: Book) {}

  area(address: string): Area {
    const [cells, sheetName] = address.split("!").reverse() as [string, string?];
    const sheetId = sheetName === undefined ? this.book.sheets.activeId() : this.book.sheets.find(sheetName)!.id;
    const [first, last = first] = cells.split(":") as [string, string?];
    const [top, left] = place(first);
    const [bottom, right] = place(last);
    return { sheetId, row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }

  address({ sheetId, row, column, rowCount, columnCount }: Area): string {
    const name = this.book.sheets.get(sheetId)!.name;
    const first = `${letters(column)}${row + 1}`;
    const last = `${letters(column + columnCount - 1)}${row + rowCount}`;
    return `${name}!${first === last ? first : `${first}:${last}`}`;
  }

  /** Writes from a cell on, as wide and deep as the entries are, and calculates. */
  async write(address: string, ...rows: CellEntry[][]): Promise<void> {
    const start = this.area(address);
    await this.book.cells.write({ ...start, rowCount: rows.length, columnCount: rows[0]!.length }, rows);
    await this.book.settled();
  }

  cells(address: string): Cell[][] {
    return this.book.cells.read(this.area(address));
  }

  cell(address: string): Cell {
    return this.cells(address)[0]![0]!;
  }

  values(address: string): CellValue[][] {
    return this.cells(address).map((row) => row.map(({ value }) => value));
  }

  value(address: string): CellValue {
    return this.cell(address).value;
  }

  /** A formula's result in a cell far from the others: one value, or the rows it spills. */
  async result(formula: string): Promise<CellValue | CellValue[][]> {
    await this.book.cells.write(this.area("AA1:AA1"), [[formula]]);
    await this.book.settled();
    const spill = this.book.cells.spillArea(this.area("AA1"));
    const result = spill ? this.values(this.address(spill)) : this.value("AA1");
    return result;
  }
}

export function openBook(functions?: CustomFunctionsSource): OpenedBook {
  return new OpenedBook(createHeadlessBook(functions));
}

function place(cell: string): [number, number] {
  const [, column, row] = /^([A-Z]+)(\d+)$/.exec(cell)!;
  return [Number(row) - 1, [...column!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1];
}

function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));
}
