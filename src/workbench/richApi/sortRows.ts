import type { Area } from "../book/bookArea";
import type { Cell, CellEntry } from "../book/bookCells";
import { asConstant } from "./ranges/copyCells";
import type { HostContext } from "./protocol/hostContext";
import { HostError } from "./protocol/hostError";
import { movedFormula } from "./ranges/movedFormula";
import { shownValue } from "./ranges/rangeValues";

export interface SortField {
  /** Column (or row) counted from the range's first. */
  readonly key: number;
  readonly ascending: boolean;
}

export function sortFields(value: unknown): SortField[] {
  if (!Array.isArray(value) || value.length === 0) throw new HostError("InvalidArgument");
  return value.map((field: { key?: unknown; ascending?: unknown; sortOn?: unknown }) => {
    if (typeof field?.key !== "number") throw new HostError("InvalidArgument");
    if (field.sortOn !== undefined && field.sortOn !== "Value") throw new HostError("UnsupportedOperation");
    return { key: field.key, ascending: field.ascending !== false };
  });
}

/** Sorts rows by value as Excel does: numbers, text, false, true, errors, and blanks last whatever the direction. */
export async function sortRows(
  area: Area,
  fields: readonly SortField[],
  matchCase: boolean,
  context: HostContext,
): Promise<void> {
  const { book } = context;
  await book.settled();
  if (fields.some(({ key }) => key < 0 || key >= area.columnCount)) throw new HostError("InvalidArgument");
  const rows = book.cells.read(area).map((cells, index) => ({ cells, index }));
  rows.sort((first, second) => {
    for (const { key, ascending } of fields) {
      const order = compare(first.cells[key], second.cells[key], ascending, matchCase);
      if (order !== 0) return order;
    }
    return first.index - second.index;
  });
  const entries = rows.map(({ cells, index }, row) => cells.map((cell) => entry(cell, row - index)));
  await book.cells.write(area, entries);
  await book.cells.writeNumberFormats(
    area,
    rows.map(({ cells }) => cells.map((cell) => cell.numberFormat)),
  );
}

function entry(cell: Cell, rows: number): CellEntry {
  if (cell.formula !== "") return movedFormula(cell.formula, rows, 0);
  return cell.value === null ? "" : asConstant(shownValue(cell));
}

function compare(first: Cell | undefined, second: Cell | undefined, ascending: boolean, matchCase: boolean): number {
  const [firstRank, secondRank] = [rank(first), rank(second)];
  if (firstRank === blankRank || secondRank === blankRank) return firstRank - secondRank;
  const order =
    firstRank !== secondRank ? firstRank - secondRank : compareAlike(first?.value, second?.value, matchCase);
  return ascending ? order : -order;
}

const blankRank = 4;

function rank(cell: Cell | undefined): number {
  if (cell === undefined || (cell.value === null && cell.error === undefined)) return blankRank;
  if (cell.error !== undefined) return 3;
  return { number: 0, string: 1, boolean: 2 }[typeof cell.value as "number" | "string" | "boolean"];
}

function compareAlike(first: unknown, second: unknown, matchCase: boolean): number {
  if (typeof first === "number" && typeof second === "number") return first - second;
  if (typeof first === "boolean" && typeof second === "boolean") return Number(first) - Number(second);
  return String(first).localeCompare(String(second), undefined, { sensitivity: matchCase ? "variant" : "accent" });
}
