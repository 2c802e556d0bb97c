/** Where an area is after rows or columns were inserted or deleted, or cells moved. */
import { holdsArea, type Area } from "../../book/bookArea";

export interface Shift {
  readonly sheetId: string;
  readonly along: "rows" | "columns";
  readonly at: number;
  /** Positive inserts, negative deletes. */
  readonly count: number;
}

/** Null when nothing is left of it. */
export function shifted(area: Area, { sheetId, along, at, count }: Shift): Area | null {
  if (area.sheetId !== sheetId) return area;
  const [start, length] = along === "rows" ? [area.row, area.rowCount] : [area.column, area.columnCount];
  const moved = count > 0 ? inserted(start, length, at, count) : deleted(start, length, at, -count);
  if (moved.length === 0) return null;
  return along === "rows"
    ? { ...area, row: moved.start, rowCount: moved.length }
    : { ...area, column: moved.start, columnCount: moved.length };
}

function inserted(start: number, length: number, at: number, count: number) {
  if (at <= start) return { start: start + count, length };
  return { start, length: at < start + length ? length + count : length };
}

function deleted(start: number, length: number, at: number, count: number) {
  const overlap = Math.max(0, Math.min(start + length, at + count) - Math.max(start, at));
  const before = Math.max(0, Math.min(start, at + count) - at);
  return { start: start - before, length: length - overlap };
}

/** An area that lies wholly inside a moved block moves with it. */
export function carried(area: Area, from: Area, to: Area): Area {
  if (!holdsArea(from, area)) return area;
  return {
    ...area,
    sheetId: to.sheetId,
    row: area.row + to.row - from.row,
    column: area.column + to.column - from.column,
  };
}
