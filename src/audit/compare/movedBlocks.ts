/**
 * Blocks of cells that stand elsewhere in the later version, on the same sheet or another one. Cells that found no equal where rows
 * and columns say they should be vote for how far they moved; what moved alike and lies together is one block.
 */
import type { CellArea } from "../../formula/address";
import type { SheetArea } from "../../formula/reference";
import type { SheetSnapshot } from "../snapshot/workbookSnapshot";
import type { FeatureCell } from "./sheetFeatures";

export interface MovedBlock {
  readonly from: SheetArea;
  readonly to: SheetArea;
}

/** A cell without an equal where it should be. */
export interface StrayCell extends FeatureCell {
  readonly sheet: SheetSnapshot;
}

/** Content that stands more often says nothing about where it went. */
const mostPlaces = 6;
const leastCells = 3;
/** Of what the cells within a block say; the others changed as well. */
const leastShare = 0.8;
const mostBlocks = 200;

interface Move {
  readonly before: SheetSnapshot;
  readonly after: SheetSnapshot;
  readonly rows: number;
  readonly columns: number;
  readonly cells: StrayCell[];
}

export function movedBlocks(before: readonly StrayCell[], after: readonly StrayCell[]): MovedBlock[] {
  const gone = new Map(before.map((cell) => [placeOf(cell), cell]));
  const come = new Map(after.map((cell) => [placeOf(cell), cell]));
  const blocks: MovedBlock[] = [];
  const moves = votesOf(before, after).sort((one, other) => other.cells.length - one.cells.length);
  for (const move of moves) {
    if (blocks.length >= mostBlocks) break;
    const target = (cell: StrayCell) =>
      come.get(placeOf({ sheet: move.after, row: cell.row + move.rows, column: cell.column + move.columns }));
    const left = move.cells.filter((cell) => gone.has(placeOf(cell)) && target(cell)?.id === cell.id);
    for (const island of islandsOf(left)) {
      const area = boundsOf(island);
      const within = [...gone.values()].filter((cell) => cell.sheet === move.before && isIn(area, cell));
      const arrived = within.filter((cell) => target(cell)?.id === cell.id);
      if (!isTelling(arrived) || weightOf(arrived) < leastShare * weightOf(within)) continue;
      blocks.push({
        from: { sheet: move.before.name, ...area },
        to: { sheet: move.after.name, ...area, row: area.row + move.rows, column: area.column + move.columns },
      });
      for (const cell of within) {
        const partner = target(cell);
        if (partner !== undefined) come.delete(placeOf(partner));
        gone.delete(placeOf(cell));
      }
    }
  }
  return blocks;
}

/** A label and what it names, or three cells of which not all are numbers: typed numbers come again by chance. */
function isTelling(cells: readonly StrayCell[]): boolean {
  const texts = cells.filter(({ isText }) => isText).length;
  if (texts > 0 && texts < cells.length) return true;
  return cells.length >= leastCells && cells.some(({ isText, isConstant }) => isText || !isConstant);
}

function votesOf(before: readonly StrayCell[], after: readonly StrayCell[]): Move[] {
  const [old, young] = [byId(before), byId(after)];
  const moves = new Map<string, Move>();
  for (const [id, places] of old) {
    const others = young.get(id) ?? [];
    if (places.length > mostPlaces || others.length > mostPlaces) continue;
    for (const cell of places)
      for (const other of others) {
        const [rows, columns] = [other.row - cell.row, other.column - cell.column];
        const key = JSON.stringify([cell.sheet.name, other.sheet.name, rows, columns]);
        const move = moves.get(key) ?? { before: cell.sheet, after: other.sheet, rows, columns, cells: [] };
        move.cells.push(cell);
        moves.set(key, move);
      }
  }
  return [...moves.values()].filter(({ cells }) => cells.length >= leastCells - 1);
}

function byId(cells: readonly StrayCell[]): Map<number, StrayCell[]> {
  const found = new Map<number, StrayCell[]>();
  for (const cell of cells) found.set(cell.id, [...(found.get(cell.id) ?? []), cell]);
  return found;
}

function weightOf(cells: readonly StrayCell[]): number {
  return cells.reduce((sum, { weight }) => sum + weight, 0);
}

const farthestApart = 3;

/** Cells that stand together; between a label and its result others may lie that changed. */
function islandsOf(cells: readonly StrayCell[]): StrayCell[][] {
  const open = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const islands: StrayCell[][] = [];
  for (const start of cells) {
    if (!open.delete(`${start.row} ${start.column}`)) continue;
    const island = [start];
    for (const { row, column } of island)
      for (let down = -farthestApart; down <= farthestApart; down += 1)
        for (let across = -farthestApart; across <= farthestApart; across += 1) {
          const next = open.get(`${row + down} ${column + across}`);
          if (next === undefined) continue;
          open.delete(`${next.row} ${next.column}`);
          island.push(next);
        }
    islands.push(island);
  }
  return islands;
}

function boundsOf(cells: readonly StrayCell[]): CellArea {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const edge = (numbers: readonly number[], pick: (one: number, other: number) => number) =>
    numbers.reduce((found, number) => pick(found, number));
  const [row, column] = [edge(rows, Math.min), edge(columns, Math.min)];
  return { row, column, rowCount: edge(rows, Math.max) - row + 1, columnCount: edge(columns, Math.max) - column + 1 };
}

function isIn(area: CellArea, { row, column }: { readonly row: number; readonly column: number }): boolean {
  const isInRows = row >= area.row && row < area.row + area.rowCount;
  return isInRows && column >= area.column && column < area.column + area.columnCount;
}

function placeOf({ sheet, row, column }: Pick<StrayCell, "sheet" | "row" | "column">): string {
  return `${row} ${column} ${sheet.name}`;
}
