import type { Area, Book, Table } from "../book";

/** "Flows", "Flows[Amount]", "Flows[#All]", "Flows[[#Headers],[Amount]]": where a table's reference points. Null for other text. */
export function structuredArea(text: string, book: Book): Area | null {
  const match = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)(?:\[(.*)\])?$/u.exec(text);
  const table = match?.[1] === undefined ? undefined : book.tables.find(match[1]);
  if (match === null || table === undefined) return null;
  const inner = match[2];
  if (inner === undefined || inner === "") return table.bodyArea;
  const parts = inner.startsWith("[") ? inner.slice(1, -1).split(/\]\s*,\s*\[/) : [inner];
  const [rows, columns] = parts[0]?.startsWith("#") ? [parts[0], parts.slice(1)] : ["#Data", parts];
  const area = rowsOf(table, rows);
  return area === null ? null : columnsOf(table, area, columns);
}

function rowsOf(table: Table, word: string): Area | null {
  switch (word.toLowerCase()) {
    case "#all":
      return table.area;
    case "#data":
      return table.bodyArea;
    case "#headers":
      return table.headerArea;
    case "#totals":
      return table.totalArea;
    default:
      return null;
  }
}

function columnsOf(table: Table, area: Area, columns: readonly string[]): Area | null {
  const [name] = columns;
  if (name === undefined) return area;
  const [first = "", last = first] = name.split(/\]\s*:\s*\[/);
  const from = columnIndex(table, first);
  const to = columnIndex(table, last);
  if (columns.length > 1 || from < 0 || to < 0) return null;
  return { ...area, column: area.column + Math.min(from, to), columnCount: Math.abs(to - from) + 1 };
}

function columnIndex(table: Table, name: string): number {
  const plain = name.replaceAll(/'([[\]#'@])/g, "$1").toLowerCase();
  return table.columnNames.findIndex((columnName) => columnName.toLowerCase() === plain);
}
