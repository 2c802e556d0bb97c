/** Which cells differ between two states of a workbook. */
import { placeOf, placeKey, type SheetSnapshot, type WorkbookSnapshot } from "./workbookSnapshot";
import type { SheetArea } from "../../formula/reference";

/** By sheet, in lower case, the places of the cells that differ. */
export type Changes = ReadonlyMap<string, ReadonlySet<number>>;

/** Null when sheets, tables, names or spills differ, so that references may mean other cells. */
export function changesBetween(before: WorkbookSnapshot, after: WorkbookSnapshot): Changes | null {
  if (structureOf(before) !== structureOf(after)) return null;
  const changes = new Map<string, Set<number>>();
  for (const [index, sheet] of after.sheets.entries()) {
    const earlier = before.sheets[index];
    if (earlier === undefined || earlier === sheet) continue;
    const places = differing(earlier, sheet);
    if (places.size > 0) changes.set(sheet.name.toLowerCase(), places);
  }
  return changes;
}

function structureOf({ sheets, tables, names }: WorkbookSnapshot): string {
  return JSON.stringify([sheets.map(({ name, spills }) => [name, spills]), tables, names]);
}

function differing(before: SheetSnapshot, after: SheetSnapshot): Set<number> {
  const places = new Set<number>();
  for (const [key, cell] of after.cells) {
    const earlier = before.cells.get(key);
    if (earlier === cell) continue;
    const isSame =
      earlier !== undefined &&
      earlier.value === cell.value &&
      earlier.formula === cell.formula &&
      earlier.isError === cell.isError &&
      earlier.isDate === cell.isDate;
    if (!isSame) places.add(key);
  }
  for (const key of before.cells.keys()) if (!after.cells.has(key)) places.add(key);
  return places;
}

export function isTouched(area: SheetArea, changes: Changes): boolean {
  const places = changes.get(area.sheet.toLowerCase());
  if (places === undefined) return false;
  const { row: first, column: left, rowCount, columnCount } = area;
  if (rowCount * columnCount <= places.size) {
    for (let row = first; row < first + rowCount; row += 1)
      for (let column = left; column < left + columnCount; column += 1)
        if (places.has(placeKey(row, column))) return true;
    return false;
  }
  for (const key of places) {
    const { row, column } = placeOf(key);
    if (row >= first && row < first + rowCount && column >= left && column < left + columnCount) return true;
  }
  return false;
}
