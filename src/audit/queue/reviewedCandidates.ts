/** Which row of a queue speaks of which thing in a workbook: the one that holds the queue, or a later version of it. */
import type { SheetCell } from "../../formula/reference";
import { areaOfAddress } from "../../formula/sheetAddress";
import { comparedWorkbooks } from "../compare/comparedWorkbooks";
import { WorkbookAlignment } from "../compare/workbookAlignment";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { cellsIn, cellsOf, keyOf } from "./queueCells";
import type { QueueItem } from "./queueItems";
import type { ReviewedRow } from "./reviewedRows";

/** The row that speaks of the same thing as it was reviewed, or else one that speaks of what stood in its cells. */
export type Candidates = (item: QueueItem) => {
  readonly same: ReviewedRow | null;
  readonly changed: ReviewedRow | null;
};

export function sameVersion(reviewed: readonly ReviewedRow[]): Candidates {
  const byCell = rowsByCell(reviewed);
  return (item) =>
    candidatesIn(
      cellsOf(item).map((cell) => ({ cell, rows: byCell.get(keyOf(cell)) })),
      item,
      () => true,
    );
}

export function otherVersion(
  reviewed: readonly ReviewedRow[],
  former: WorkbookSnapshot,
  snapshot: WorkbookSnapshot,
): Candidates {
  const byCell = rowsByCell(reviewed);
  const alignment = new WorkbookAlignment(former, snapshot);
  const { formulas } = comparedWorkbooks(former, snapshot);
  const changed = new Set(
    formulas
      .filter(({ kind }) => kind !== "removed")
      .flatMap(({ areas }) => areas.flatMap((area) => cellsIn(areaOfAddress(area)).map(keyOf))),
  );
  return (item) => {
    const before = cellsOf(item).flatMap((cell) => {
      const place = alignment.cellBefore(cell);
      return place === null ? [] : [{ cell: place, now: cell, rows: byCell.get(keyOf(place)) }];
    });
    // What is typed is the same only if it says the same; a formula also if Excel alone has shifted it.
    return candidatesIn(before, item, (_, index) => item.kind === "formula" && !changed.has(keyOf(before[index]!.now)));
  };
}

function candidatesIn(
  places: readonly { readonly cell: SheetCell; readonly rows: readonly ReviewedRow[] | undefined }[],
  item: QueueItem,
  isUnchanged: (cell: SheetCell, index: number) => boolean,
): ReturnType<Candidates> {
  let changed: ReviewedRow | null = null;
  for (const [index, { cell, rows = [] }] of places.entries())
    for (const row of rows) {
      const isSame = row.identity === item.identity || (row.listed.has(keyOf(cell)) && isUnchanged(cell, index));
      if (row.kind === item.kind && isSame) return { same: row, changed };
      changed ??= row;
    }
  return { same: null, changed };
}

function rowsByCell(rows: readonly ReviewedRow[]): ReadonlyMap<string, readonly ReviewedRow[]> {
  const found = new Map<string, ReviewedRow[]>();
  for (const row of rows) for (const key of row.cells.map(keyOf)) found.set(key, [...(found.get(key) ?? []), row]);
  return found;
}
