/** Between "B5:D9" and numbers counted from 0. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export const allRows = 1_048_576;
export const allColumns = 16_384;

export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function areaAddress({ row, column, rowCount, columnCount }: CellArea): string {
  const first = cellAddress(row, column);
  return rowCount === 1 && columnCount === 1
    ? first
    : `${first}:${cellAddress(row + rowCount - 1, column + columnCount - 1)}`;
}

/** Dollar signs do not matter. Anything but one cell or one rectangle is an Error. */
export function areaFrom(address: string): CellArea {
  const match = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/i.exec(address.replaceAll("$", ""));
  if (match === null) throw new Error(`address needs a rectangle like B5:D9; got ${address}`);
  const [, firstLetters = "", firstRow = "", lastLetters = firstLetters, lastRow = firstRow] = match;
  const columns = [columnNumber(firstLetters), columnNumber(lastLetters)].sort((one, other) => one - other);
  const rows = [Number(firstRow) - 1, Number(lastRow) - 1].sort((one, other) => one - other);
  const [column = 0, lastColumn = 0] = columns;
  const [row = 0, last = 0] = rows;
  return { row, column, rowCount: last - row + 1, columnCount: lastColumn - column + 1 };
}

/** "$A$5" of "A5", "$A$5:$C$9" of "A5:C9": they stay where a formula is filled or copied. */
export function fixedAddress(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/gi, "$$$1$$$2");
}

/** Whether two areas of one sheet share a cell. */
export function overlaps(one: CellArea, other: CellArea): boolean {
  return (
    one.row < other.row + other.rowCount &&
    other.row < one.row + one.rowCount &&
    one.column < other.column + other.columnCount &&
    other.column < one.column + one.columnCount
  );
}
