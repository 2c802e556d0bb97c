import { columnName } from "./address";
import { gridColumnCount, gridRowCount } from "./bookArea";

/**
 * A formula copied to another place: relative references move by the same rows and columns, absolute ones stay, those that
 * would leave the grid become #REF!. Text in quotes, sheet names and structured references are left alone.
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replaceAll(pieces, (piece: string, cell?: string, wholeColumns?: string, wholeRows?: string) => {
    if (cell !== undefined) return movedCell(cell, rows, columns);
    if (wholeColumns !== undefined) return movedSpan(wholeColumns, (part) => movedColumn(part, columns));
    if (wholeRows !== undefined) return movedSpan(wholeRows, (part) => movedRow(part, rows));
    return piece;
  });
}

/** Quoted text and names, brackets, words and numbers that are no reference, and the three kinds of reference. */
const pieces = new RegExp(
  [
    `"(?:[^"]|"")*"`,
    `'(?:[^']|'')*'!?`,
    String.raw`\[(?:[^[\]]|\[[^\]]*\])*\]`,
    String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*(?=[(!\[])`,
    String.raw`(?<![\p{L}\p{N}_.$])(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.(!])`,
    String.raw`(?<![\p{L}\p{N}_.$])(\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})(?![\p{L}\p{N}_.(!])`,
    String.raw`(?<![\p{L}\p{N}_.$:])(\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.(!:])`,
    String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`,
  ].join("|"),
  "gu",
);

function movedCell(cell: string, rows: number, columns: number): string {
  const [, column = "", row = ""] = /^(\$?[A-Za-z]+)(\$?\d+)$/.exec(cell) ?? [];
  const movedTo = movedColumn(column, columns);
  const movedDown = movedRow(row, rows);
  return movedTo === null || movedDown === null ? "#REF!" : movedTo + movedDown;
}

function movedSpan(span: string, move: (part: string) => string | null): string {
  const parts = span.split(":").map(move);
  return parts.includes(null) ? "#REF!" : parts.join(":");
}

function movedColumn(name: string, by: number): string | null {
  if (name.startsWith("$")) return name;
  const letters = name.toUpperCase();
  let index = -1;
  for (const letter of letters) index = (index + 1) * 26 + letter.charCodeAt(0) - 65;
  const moved = index + by;
  return moved < 0 || moved >= gridColumnCount ? null : columnName(moved);
}

function movedRow(row: string, by: number): string | null {
  if (row.startsWith("$")) return row;
  const moved = Number(row) + by;
  return moved < 1 || moved > gridRowCount ? null : String(moved);
}
