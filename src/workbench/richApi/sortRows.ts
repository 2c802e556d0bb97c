import type { Area } from "../book/bookArea";
import type { Cell, CellEntry } from "../book/bookCells";
import { asConstant } from "./ranges/copyCells";
import type { ChangeSource } from "../book/bookEvents";
import type { HostContext } from "./protocol/hostContext";
import { HostError } from "./protocol/hostError";
import { movedFormula } from "../book/movedFormula";
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

export interface Sorting {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
  /** What changes places. */
  readonly along: "rows" | "columns";
}

/** Sorts lines by value as Excel does: numbers, text, false, true, errors, and blanks last whatever the direction. */
export async function sortLines(
  area: Area,
  sorting: Sorting,
  { book }: Pick<HostContext, "book">,
  source: ChangeSource = "api",
): Promise<void> {
  const { fields, matchCase, along } = sorting;
  await book.settled();
  const places = along === "rows" ? area.columnCount : area.rowCount;
  if (fields.some(({ key }) => key < 0 || key >= places)) throw new HostError("InvalidArgument");
  const cellsOf = book.cells.read(area);
  const lines = (along === "rows" ? cellsOf : transposed(cellsOf)).map((cells, index) => ({ cells, index }));
  lines.sort((first, second) => {
    for (const { key, ascending } of fields) {
      const order = compare(first.cells[key], second.cells[key], ascending, matchCase);
      if (order !== 0) return order;
    }
    return first.index - second.index;
  });
  const upright = <Value>(block: Value[][]) => (along === "rows" ? block : transposed(block));
  const by = (steps: number): [number, number] => (along === "rows" ? [steps, 0] : [0, steps]);
  const entries = lines.map(({ cells, index }, at) => cells.map((cell) => entry(cell, ...by(at - index))));
  await book.cells.write(area, upright(entries));
  await book.cells.writeNumberFormats(area, upright(lines.map(({ cells }) => cells.map((cell) => cell.numberFormat))));
  const moved = lines.flatMap(({ index }, at) => (index === at ? [] : [lineAt(area, along, at)]));
  if (moved.length > 0) book.events.raise("sorted", { along, moved: joined(moved, along), source });
}

function transposed<Value>(block: readonly (readonly Value[])[]): Value[][] {
  return (block[0] ?? []).map((_, column) => block.map((row) => row[column]!));
}

function lineAt(area: Area, along: Sorting["along"], at: number): Area {
  return along === "rows"
    ? { ...area, row: area.row + at, rowCount: 1 }
    : { ...area, column: area.column + at, columnCount: 1 };
}

/** Lines in their order, those beside each other as one area. */
function joined(lines: readonly Area[], along: Sorting["along"]): Area[] {
  const areas: Area[] = [];
  for (const line of lines) {
    const last = areas.at(-1);
    if (along === "rows" && last && last.row + last.rowCount === line.row)
      areas[areas.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    else if (along === "columns" && last && last.column + last.columnCount === line.column)
      areas[areas.length - 1] = { ...last, columnCount: last.columnCount + 1 };
    else areas.push(line);
  }
  return areas;
}

function entry(cell: Cell, rows: number, columns: number): CellEntry {
  if (cell.formula !== "") return movedFormula(cell.formula, rows, columns);
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
