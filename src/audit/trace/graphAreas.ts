/** What an area of several cells bears: its numbers, each with its share of all their absolute values. */
import type { IgnoredInput } from "./provenance";
import type { SheetArea, SheetCell } from "../../formula/reference";
import { sheetAddress } from "../../formula/sheetAddress";
import { nothing, type Analysis, type AreaNode, type Edge, type GraphNode } from "./traceGraph";
import {
  cellAt,
  placeOf,
  usedPart,
  type SheetSnapshot,
  type SnapshotCell,
  type WorkbookSnapshot,
} from "../snapshot/workbookSnapshot";

export interface AreaSurroundings {
  readonly snapshot: WorkbookSnapshot;
  bearingOf(cell: SheetCell, isLookUp: boolean): Edge | IgnoredInput["reason"];
}

export function analyseArea({ area }: AreaNode, around: AreaSurroundings): Analysis {
  const used = usedPart(around.snapshot, area);
  if (used === null) return { ...nothing, reads: [area] };
  const parts = new Map<GraphNode, number>();
  const ignored: IgnoredPlace[] = [];
  let [total, size] = [0, 0];
  for (const { row, column, content } of contentsOf(used.sheet, used.area)) {
    const bearing = around.bearingOf({ sheet: used.sheet.name, row, column }, false);
    // A text in the register's column of values bears none in a sum.
    const isText = !content.isError && typeof content.value !== "number";
    if (typeof bearing === "string" || isText) {
      ignored.push({ row, column, reason: typeof bearing === "string" ? bearing : "text" });
      continue;
    }
    const value = typeof content.value === "number" && !content.isError ? content.value : 0;
    total += value;
    size += Math.abs(value);
    parts.set(bearing.node, (parts.get(bearing.node) ?? 0) + Math.abs(value));
  }
  const inputs = [...parts].map(([node, part]) => ({ node, weight: size > 0 ? part / size : 1 / parts.size }));
  return { ...nothing, inputs, ignored: listed(used.area, ignored, inputs.length === 0), reads: [area], total, size };
}

function* contentsOf(
  sheet: SheetSnapshot,
  area: SheetArea,
): Generator<{ readonly row: number; readonly column: number; readonly content: SnapshotCell }> {
  const { row: first, column: left, rowCount, columnCount } = area;
  if (rowCount * columnCount > sheet.cells.size) {
    // A nearly empty area: the cells with contents are fewer than its places.
    for (const [key, content] of sheet.cells) {
      const { row, column } = placeOf(key);
      const isWithin = row >= first && row < first + rowCount && column >= left && column < left + columnCount;
      if (isWithin) yield { row, column, content };
    }
    return;
  }
  for (let row = first; row < first + rowCount; row += 1)
    for (let column = left; column < left + columnCount; column += 1) {
      const content = cellAt(sheet, row, column);
      if (content !== undefined) yield { row, column, content };
    }
}

interface IgnoredPlace {
  readonly row: number;
  readonly column: number;
  readonly reason: IgnoredInput["reason"];
}

/** An area that bears nothing is listed as a whole, in others the runs down its columns. */
function listed(area: SheetArea, places: readonly IgnoredPlace[], isAll: boolean): IgnoredInput[] {
  const [first] = places;
  if (first === undefined) return isAll ? [{ address: sheetAddress(area), reason: "blank" }] : [];
  if (isAll && places.every(({ reason }) => reason === first.reason))
    return [{ address: sheetAddress(area), reason: first.reason }];
  const inColumns = [...places].sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: { start: IgnoredPlace; rowCount: number }[] = [];
  for (const place of inColumns) {
    const last = runs.at(-1);
    const follows =
      last !== undefined &&
      last.start.column === place.column &&
      last.start.row + last.rowCount === place.row &&
      last.start.reason === place.reason;
    if (follows) last.rowCount += 1;
    else runs.push({ start: place, rowCount: 1 });
  }
  return runs.map(({ start: { row, column, reason }, rowCount }) => ({
    address: sheetAddress({ sheet: area.sheet, row, column, rowCount, columnCount: 1 }),
    reason,
  }));
}
