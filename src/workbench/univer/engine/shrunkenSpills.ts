/** Whether a spill became smaller: Univer then leaves formulas that read the vanished cells as they were. */
import type { UniverRange } from "./engine";

type RangesByAnchor = Record<
  string,
  Record<string, Record<string, Record<string, UniverRange | null> | null> | null> | null
>;

export class ShrunkenSpills {
  private known = new Map<string, UniverRange>();

  /** Takes note of where every spill is now; true when one is smaller than before or gone. */
  note(ranges: RangesByAnchor): boolean {
    const current = new Map<string, UniverRange>();
    for (const [unitId, sheets] of Object.entries(ranges))
      for (const [sheetId, rows] of Object.entries(sheets ?? {}))
        for (const [row, columns] of Object.entries(rows ?? {}))
          for (const [column, range] of Object.entries(columns ?? {}))
            if (range) current.set(`${unitId}!${sheetId}!${row},${column}`, range);
    const before = this.known;
    this.known = current;
    return [...before].some(([anchor, range]) => {
      const now = current.get(anchor);
      return !now || now.endRow < range.endRow || now.endColumn < range.endColumn;
    });
  }
}
