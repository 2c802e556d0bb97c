/** Of cells that a formula elsewhere fills, the cell of that formula. */
import type { SheetCell } from "../../formula/reference";
import { placeKey, placeOf, sheetNamed, type SheetSnapshot, type WorkbookSnapshot } from "./workbookSnapshot";

export class SpillAnchors {
  private readonly bySheet = new Map<SheetSnapshot, ReadonlyMap<number, number>>();

  constructor(private readonly snapshot: WorkbookSnapshot) {}

  /** Null for cells that no other fills, and for the cell of the formula itself. */
  of({ sheet, row, column }: SheetCell): SheetCell | null {
    const found = sheetNamed(this.snapshot, sheet);
    if (found === undefined || found.spills.length === 0) return null;
    const anchors = this.bySheet.get(found) ?? anchorsOn(found);
    this.bySheet.set(found, anchors);
    const anchor = anchors.get(placeKey(row, column));
    return anchor === undefined ? null : { sheet: found.name, ...placeOf(anchor) };
  }

  /** Whether the cell's formula fills others too. */
  fills({ sheet, row, column }: SheetCell): boolean {
    const spills = sheetNamed(this.snapshot, sheet)?.spills ?? [];
    return spills.some(
      (spill) => spill.row === row && spill.column === column && spill.rowCount * spill.columnCount > 1,
    );
  }
}

/** Cells that a formula elsewhere fills, by `placeKey`. */
export function filledPlaces(sheet: SheetSnapshot): ReadonlySet<number> {
  return new Set(anchorsOn(sheet).keys());
}

function anchorsOn({ spills }: SheetSnapshot): Map<number, number> {
  const anchors = new Map<number, number>();
  for (const { row, column, rowCount, columnCount } of spills)
    for (let down = 0; down < rowCount; down += 1)
      for (let across = 0; across < columnCount; across += 1)
        if (down + across > 0) anchors.set(placeKey(row + down, column + across), placeKey(row, column));
  return anchors;
}
