/**
 * Which cells Excel's AutoSum adds up ("Use AutoSum to sum numbers"): for a blank cell the numbers right above it, else those
 * left of it, else the nearest ones above or left with the blanks between. A run ends at a subtotal; right below a
 * subtotal the subtotals are added. For numbers that are selected the sums stand in the blank row or column that is
 * selected with them, else below them, or right of a single row.
 */
import { localAddress } from "../book/address";
import type { Area, CellPlace } from "../book/bookArea";
import type { BookCells, Cell } from "../book/bookCells";

export interface Sum {
  readonly place: CellPlace;
  readonly formula: string;
  /** The first of the cells that it adds: a sum is shown as they are. */
  readonly numberFormat: string;
}

/** Null where nothing is there to add, or where sums would stand on other content. */
export function autoSums(cells: BookCells, area: Area): Sum[] | null {
  const block = cells.read(area);
  if (block.every((row) => row.every(isBlank))) {
    const sums = places(area).map((place) => guessed(cells, place));
    return sums.every((sum) => sum !== null) ? sums : null;
  }
  if (area.rowCount === 1 && area.columnCount === 1) return null;
  const last = block.at(-1)!;
  const hasRow = area.rowCount > 1 && last.every(isBlank);
  const hasColumn = area.columnCount > 1 && block.every((row) => isBlank(row.at(-1)!));
  const numbers = {
    ...area,
    rowCount: area.rowCount - (hasRow ? 1 : 0),
    columnCount: area.columnCount - (hasColumn ? 1 : 0),
  };
  const below = { ...area, row: numbers.row + numbers.rowCount, rowCount: 1 };
  const right = { ...area, column: numbers.column + numbers.columnCount, columnCount: 1 };
  const isRight = hasColumn || (!hasRow && area.rowCount === 1);
  const isBelow = hasRow || !isRight;
  const sums = [
    ...(isBelow ? places(below).map((place) => sumOver(cells, place, column(numbers, place))) : []),
    ...(isRight ? places(right).map((place) => sumOver(cells, place, row(area, numbers, place))) : []),
  ];
  const isFree = sums.every(({ place }) => isBlank(cells.read(one(place))[0]![0]!));
  return isFree && sums.length > 0 ? sums : null;
}

function column(numbers: Area, place: CellPlace): Area {
  return { ...numbers, column: place.column, columnCount: 1 };
}

/** The corner adds the row of sums. */
function row(area: Area, numbers: Area, place: CellPlace): Area {
  return { ...area, row: place.row, rowCount: 1, columnCount: numbers.columnCount };
}

function guessed(cells: BookCells, place: CellPlace): Sum | null {
  const above = line(cells, { ...place, row: 0 }, place, "up");
  const left = line(cells, { ...place, column: 0 }, place, "left");
  for (const [run, gap] of [
    [above, false],
    [left, false],
    [above, true],
    [left, true],
  ] as const) {
    const found = run.read(gap);
    if (found !== null) return { place, ...found };
  }
  return null;
}

/** The cells from the edge to the place, nearest first. */
function line(cells: BookCells, from: CellPlace, to: CellPlace, way: "up" | "left") {
  const count = way === "up" ? to.row : to.column;
  const area = {
    ...from,
    rowCount: way === "up" ? count : 1,
    columnCount: way === "left" ? count : 1,
  };
  const before = count === 0 ? [] : cells.read(area).flat().reverse();
  const at = (steps: number): CellPlace =>
    way === "up" ? { ...to, row: to.row - 1 - steps } : { ...to, column: to.column - 1 - steps };
  const address = (steps: number) => localAddress(one(at(steps)));
  return {
    read(acrossBlanks: boolean): { formula: string; numberFormat: string } | null {
      const first = acrossBlanks ? before.findIndex((cell) => !isBlank(cell)) : 0;
      if (first < 0 || !isNumber(before[first])) return null;
      const { numberFormat } = before[first]!;
      if (isSubtotal(before[first])) {
        const subtotals = before.flatMap((cell, steps) => (isSubtotal(cell) ? [address(steps)] : []));
        return { formula: `=SUM(${subtotals.join(",")})`, numberFormat };
      }
      let end = first;
      while (isNumber(before[end + 1]) && !isSubtotal(before[end + 1])) end += 1;
      return {
        formula: `=SUM(${[...new Set([address(end), address(acrossBlanks ? 0 : first)])].join(":")})`,
        numberFormat,
      };
    },
  };
}

function sumOver(cells: BookCells, place: CellPlace, area: Area): Sum {
  const { numberFormat } = cells.read(area).flat().find(isNumber) ?? { numberFormat: "General" };
  return { place, formula: `=SUM(${localAddress(area)})`, numberFormat };
}

function places({ sheetId, ...area }: Area): CellPlace[] {
  return Array.from({ length: area.rowCount * area.columnCount }, (_, index) => ({
    sheetId,
    row: area.row + Math.floor(index / area.columnCount),
    column: area.column + (index % area.columnCount),
  }));
}

function one(place: CellPlace): Area {
  return { ...place, rowCount: 1, columnCount: 1 };
}

function isBlank(cell: Cell): boolean {
  return cell.value === null && cell.formula === "";
}

function isNumber(cell: Cell | undefined): boolean {
  return typeof cell?.value === "number";
}

function isSubtotal(cell: Cell | undefined): boolean {
  return cell !== undefined && /^=SUM\(/i.test(cell.formula);
}
