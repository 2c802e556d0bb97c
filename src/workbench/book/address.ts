import { gridColumnCount, gridRowCount, type Area } from "./bookArea";

/** A1 addresses, as Excel writes and accepts them. */

export function columnName(column: number): string {
  let name = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  }
  return name;
}

function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** "A1:B2", "A:A", "3:5": the address without its sheet. */
export function localAddress(area: Area): string {
  const firstRow = area.row + 1;
  const lastRow = area.row + area.rowCount;
  if (area.columnCount === gridColumnCount) return `${firstRow}:${lastRow}`;
  const firstColumn = columnName(area.column);
  const lastColumn = columnName(area.column + area.columnCount - 1);
  if (area.rowCount === gridRowCount) return `${firstColumn}:${lastColumn}`;
  const first = `${firstColumn}${firstRow}`;
  return area.rowCount === 1 && area.columnCount === 1 ? first : `${first}:${lastColumn}${lastRow}`;
}

/** "Sheet1!A1:B2", the name quoted where Excel quotes it. */
export function fullAddress(sheetName: string, area: Area): string {
  return `${quotedSheet(sheetName)}!${localAddress(area)}`;
}

/** "Sheet1!$A$1:$B$2", as Excel writes the range behind a name or a list. */
export function fixedAddress(sheetName: string, area: Area): string {
  return `${quotedSheet(sheetName)}!${localAddress(area).replaceAll(/[A-Z]+|\d+/g, (part) => `$${part}`)}`;
}

/** Names that would be read as a cell in either notation are quoted too: R and C are Excel's row and column. */
export function quotedSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^(?:[A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "'My sheet'!A1" into its sheet (null when none is named) and the rest. */
export function splitSheet(address: string): { sheet: string | null; local: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address.trim());
  if (match === null) return { sheet: null, local: address.trim() };
  return { sheet: (match[1] ?? match[2] ?? "").replaceAll("''", "'"), local: match[3] ?? "" };
}

type Corner = { row: number | null; column: number | null };

/** Null when the text is no A1 reference inside the grid. */
export function parseLocal(sheetId: string, text: string): Area | null {
  const parts = text.replaceAll("$", "").split(":");
  const first = corner(parts[0] ?? "");
  const last = parts.length > 1 ? corner(parts[1] ?? "") : first;
  if (first === null || last === null || parts.length > 2) return null;
  if ((first.row === null) !== (last.row === null) || (first.column === null) !== (last.column === null)) return null;
  if (parts.length === 1 && (first.row === null || first.column === null)) return null;
  const [row, lastRow] = span(first.row, last.row, gridRowCount);
  const [column, lastColumn] = span(first.column, last.column, gridColumnCount);
  if (lastRow >= gridRowCount || lastColumn >= gridColumnCount) return null;
  return { sheetId, row, column, rowCount: lastRow - row + 1, columnCount: lastColumn - column + 1 };
}

function corner(text: string): Corner | null {
  const match = /^([A-Za-z]{1,3})?([1-9]\d{0,6})?$/.exec(text.trim());
  if (match === null || text.trim() === "") return null;
  return {
    column: match[1] === undefined ? null : columnIndex(match[1]),
    row: match[2] === undefined ? null : Number(match[2]) - 1,
  };
}

function span(first: number | null, last: number | null, count: number): [number, number] {
  if (first === null || last === null) return [0, count - 1];
  return [Math.min(first, last), Math.max(first, last)];
}
