/**
 * Whether a workbook has only more sheets, tables and names than before, as after a model was inserted. Then no formula reads
 * otherwise than it did; one that is renamed or deleted changes formulas without an event on the sheets that hold these.
 */
import type { TableLayout } from "../../formula/reference";
import type { SnapshotName } from "../../audit/snapshot/workbookSnapshot";

export interface Structure {
  /** Names of sheets by their ids. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly tables: readonly TableLayout[];
  readonly names: readonly SnapshotName[];
}

export function hasOnlyGrown(before: Structure, after: Structure): boolean {
  const sheetsStay = [...before.sheets].every(([id, name]) => after.sheets.get(id) === name);
  return (
    sheetsStay &&
    stay(before.tables, after.tables, ({ name }) => name.toLowerCase(), hasItsPlace) &&
    stay(before.names, after.names, nameKey, (earlier, later) => earlier.formula === later.formula)
  );
}

function stay<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
  isItself: (earlier: Item, later: Item) => boolean,
): boolean {
  const later = new Map(after.map((item) => [keyOf(item), item]));
  return before.every((earlier) => {
    const found = later.get(keyOf(earlier));
    return found !== undefined && isItself(earlier, found);
  });
}

function nameKey({ sheet, name }: SnapshotName): string {
  return JSON.stringify([sheet?.toLowerCase() ?? null, name.toLowerCase()]);
}

/** Another table that took the name stands elsewhere. New rows and columns come below and beside. */
function hasItsPlace(earlier: TableLayout, later: TableLayout): boolean {
  const [one, other] = [earlier.body, later.body];
  return (
    one.sheet === other.sheet &&
    one.row === other.row &&
    one.column === other.column &&
    earlier.headers.every((header, column) => later.headers[column] === header)
  );
}
