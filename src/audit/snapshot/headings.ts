/** Numbers that are no figures but head others: the years over a table, the numbers of its periods, and ids. */
import { cellAt, type SheetSnapshot, type SnapshotCell } from "./workbookSnapshot";

const directions = [
  [0, 1],
  [1, 0],
] as const;

/** Whether a number stands in a row or column that counts on: 2024, 2025, 2026, or 1, 2, 3 from the first. */
export function isHeadingNumber(sheet: SheetSnapshot, row: number, column: number): boolean {
  const own = plainWhole(cellAt(sheet, row, column));
  return own !== null && directions.some(([down, across]) => isCounting(sheet, row, column, down, across, own));
}

/** A label that says that the number is a year or an id. */
export function isNameOfNumber(label: string, content: SnapshotCell): boolean {
  const value = plainWhole(content);
  if (value === null) return false;
  if (/(?:^|[\s_.-])(?:id|ids|code)$|编号$|代码$/iu.test(label)) return true;
  return isYear(value) && /\byear\b|年份?$/iu.test(label);
}

function isCounting(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  down: number,
  across: number,
  own: number,
): boolean {
  const at = (distance: number) => plainWhole(cellAt(sheet, row + down * distance, column + across * distance));
  let [first, last] = [0, 0];
  while (row + down * (first - 1) >= 0 && column + across * (first - 1) >= 0 && at(first - 1) === own + first - 1)
    first -= 1;
  while (at(last + 1) === own + last + 1) last += 1;
  const count = last - first + 1;
  // A list that begins elsewhere, such as 5, 6, 7, may be one of amounts.
  return isYear(own) ? count >= 2 : count >= 3 && own + first <= 1 && own + first >= 0;
}

/** Shown without separators, decimals or units. */
function plainWhole(cell: SnapshotCell | undefined): number | null {
  if (cell === undefined || cell.isError || cell.isDate || typeof cell.value !== "number") return null;
  return Number.isInteger(cell.value) && cell.text.trim() === String(cell.value) ? cell.value : null;
}

function isYear(value: number): boolean {
  return value >= 1900 && value <= 2100;
}
