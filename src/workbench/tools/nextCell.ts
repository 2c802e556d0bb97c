/**
 * Where Enter and Tab lead, with Shift the other way ("Keyboard shortcuts in Excel"; "Enter data manually in worksheet cells"): from
 * a single cell to its neighbour, and Enter after Tab to below the cell where Tab began; within a block from cell to cell, Enter
 * down the columns, Tab along the rows. Hidden cells, and those that a merge hides, are passed over.
 */
import { gridColumnCount, gridRowCount, holdsCell, type Area, type CellPlace } from "../book/bookArea";

export interface EntryMove {
  readonly key: "Enter" | "Tab";
  readonly isBack: boolean;
}

export interface EnteredSheet {
  readonly merges: readonly Area[];
  isShown(place: CellPlace): boolean;
}

/** From a single cell; the cell itself at the sheet's edge. `tabbedFrom` is where the first of a row of Tabs was pressed. */
export function nextAlone(
  { key, isBack }: EntryMove,
  active: CellPlace,
  sheet: EnteredSheet,
  tabbedFrom: CellPlace | null,
): CellPlace {
  const start = key === "Enter" && tabbedFrom !== null ? { ...active, column: tabbedFrom.column } : active;
  const { row, column, rowCount, columnCount } = mergeOf(start, sheet);
  const step = isBack ? -1 : 1;
  const isDown = key === "Enter";
  let next = isDown ? (isBack ? row : row + rowCount - 1) : isBack ? column : column + columnCount - 1;
  for (next += step; next >= 0 && next < (isDown ? gridRowCount : gridColumnCount); next += step) {
    const place = isDown ? { ...start, row: next } : { ...start, column: next };
    if (!sheet.isShown(place)) continue;
    const { row: top, column: left } = mergeOf(place, sheet);
    return { ...place, row: top, column: left };
  }
  return active;
}

/** Within a block, around from its last cell to the first. */
export function nextWithin({ key, isBack }: EntryMove, area: Area, active: CellPlace, sheet: EnteredSheet): CellPlace {
  const count = area.rowCount * area.columnCount;
  const [row, column] = [active.row - area.row, active.column - area.column];
  let at = key === "Enter" ? column * area.rowCount + row : row * area.columnCount + column;
  for (let passed = 0; passed < count; passed += 1) {
    at = (at + (isBack ? -1 : 1) + count) % count;
    const place =
      key === "Enter"
        ? { ...active, row: area.row + (at % area.rowCount), column: area.column + Math.floor(at / area.rowCount) }
        : {
            ...active,
            row: area.row + Math.floor(at / area.columnCount),
            column: area.column + (at % area.columnCount),
          };
    const merge = mergeOf(place, sheet);
    if (sheet.isShown(place) && merge.row === place.row && merge.column === place.column) return place;
  }
  return active;
}

function mergeOf(place: CellPlace, { merges }: EnteredSheet): Area {
  return merges.find((merge) => holdsCell(merge, place)) ?? { ...place, rowCount: 1, columnCount: 1 };
}
