/**
 * A chart hangs on the cells under its two corners, as in Excel: it moves when something before it is inserted and grows
 * with the columns it stands on. In points it is measured from the upper left corner of A1.
 */
import type { Area } from "../../book/bookArea";
import type { ChartPlace } from "../../book/bookCharts";
import type { Engine } from "../engine/engine";
import type { Move } from "./areaMoves";
import type { Shift } from "./tableMoves";

interface Corner {
  readonly row: number;
  readonly column: number;
  /** Points inside the cell. */
  readonly x: number;
  readonly y: number;
}

export interface ChartAnchor {
  readonly from: Corner;
  readonly to: Corner;
}

const pixelsPerPoint = 96 / 72;

export class SheetLines {
  constructor(
    private readonly engine: Engine,
    private readonly sheetId: string,
  ) {}

  anchor({ left, top, width, height }: ChartPlace): ChartAnchor {
    return { from: this.corner(left, top), to: this.corner(left + width, top + height) };
  }

  place({ from, to }: ChartAnchor): ChartPlace {
    const [left, top] = [this.left(from.column) + from.x, this.top(from.row) + from.y];
    return {
      left,
      top,
      width: Math.max(0, this.left(to.column) + to.x - left),
      height: Math.max(0, this.top(to.row) + to.y - top),
    };
  }

  over({ row, column, rowCount, columnCount }: Area): ChartPlace {
    const [left, top] = [this.left(column), this.top(row)];
    return { left, top, width: this.left(column + columnCount) - left, height: this.top(row + rowCount) - top };
  }

  private corner(left: number, top: number): Corner {
    const [column, x] = lineAt(left, (at) => this.width(at));
    const [row, y] = lineAt(top, (at) => this.height(at));
    return { row, column, x, y };
  }

  private left(column: number): number {
    const { defaultColumnWidth, columnCount } = this.engine.worksheet(this.sheetId).getConfig();
    const beyond = Math.max(0, column - columnCount) * (defaultColumnWidth / pixelsPerPoint);
    return sum(Math.min(column, columnCount), (at) => this.width(at)) + beyond;
  }

  private top(row: number): number {
    const { defaultRowHeight, rowCount } = this.engine.worksheet(this.sheetId).getConfig();
    const beyond = Math.max(0, row - rowCount) * (defaultRowHeight / pixelsPerPoint);
    return sum(Math.min(row, rowCount), (at) => this.height(at)) + beyond;
  }

  private width(column: number): number {
    const sheet = this.engine.worksheet(this.sheetId);
    return sheet.getColVisible(column) ? sheet.getColumnWidth(column) / pixelsPerPoint : 0;
  }

  private height(row: number): number {
    const sheet = this.engine.worksheet(this.sheetId);
    return sheet.getRowVisible(row) ? sheet.getRowHeight(row) / pixelsPerPoint : 0;
  }
}

/** After rows or columns were inserted or deleted. A chart whose lines are all gone stays, shrunk to nothing. */
export function movedAnchor({ from, to }: ChartAnchor, sheetId: string, move: Move, shift: Shift): ChartAnchor {
  const byRows = shift.along === "rows";
  const under: Area = {
    sheetId,
    row: from.row,
    column: from.column,
    rowCount: to.row - from.row + 1,
    columnCount: to.column - from.column + 1,
  };
  const moved = move(under);
  if (moved === null) {
    const gone = byRows ? { row: shift.at, y: 0 } : { column: shift.at, x: 0 };
    return { from: { ...from, ...gone }, to: { ...to, ...gone } };
  }
  return {
    from: { ...from, row: moved.row, column: moved.column },
    to: { ...to, row: moved.row + moved.rowCount - 1, column: moved.column + moved.columnCount - 1 },
  };
}

function lineAt(distance: number, sizeOf: (line: number) => number): [line: number, inside: number] {
  let left = Math.max(0, distance);
  for (let line = 0; ; line += 1) {
    const size = sizeOf(line);
    if (left < size) return [line, left];
    left -= size;
  }
}

function sum(count: number, sizeOf: (line: number) => number): number {
  let total = 0;
  for (let line = 0; line < count; line += 1) total += sizeOf(line);
  return total;
}
