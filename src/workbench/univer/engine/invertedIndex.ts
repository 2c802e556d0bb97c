/**
 * Univer remembers which rows of a column hold a value, and to forget a row's former value it looks through every value
 * of the column: the time of a long result grows with its square (100,000 rows took minutes). Here each row's place is
 * remembered as well, so that forgetting it is one step.
 */
import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

type Rows = Set<number>;
type Column = Map<unknown, Rows>;
type SetRow = (unitId: string, sheetId: string, column: number, value: unknown, row: number, force?: boolean) => void;

const cache = CELL_INVERTED_INDEX_CACHE as unknown as {
  set: SetRow;
  getCellValuePositions(unitId: string, sheetId: string, column: number): Column | undefined;
};
const placesOf = new WeakMap<Column, Map<number, Rows>>();
let isQuick = false;

export function quickenInvertedIndex(): void {
  if (isQuick) return;
  isQuick = true;
  const slowSet = cache.set;
  // The same object, except that it takes every row; what it writes lands in the same maps.
  const taking = Object.create(cache, { shouldContinueBuildingCache: { value: () => true } }) as typeof cache;
  const blankKey = keyOfBlank(slowSet);
  cache.set = (unitId, sheetId, column, value, row, force = false) => {
    if (!force) slowSet.call(cache, unitId, sheetId, column, value, row, false);
    else {
      const known = cache.getCellValuePositions(unitId, sheetId, column);
      // Nobody asked for a value of the column yet: whoever does puts its rows in.
      if (known === undefined) return;
      placesIn(known).get(row)?.delete(row);
      slowSet.call(taking, unitId, sheetId, column, value, row, false);
    }
    const rows = cache.getCellValuePositions(unitId, sheetId, column);
    if (!rows) return;
    const holding = [value, Number(value), String(value).toLowerCase(), blankKey]
      .map((key) => rows.get(key))
      .find((list) => list?.has(row));
    if (holding) placesIn(rows).set(row, holding);
    else if (force) placesOf.delete(rows);
  };
}

function placesIn(column: Column): Map<number, Rows> {
  const known = placesOf.get(column);
  if (known) return known;
  const places = new Map<number, Rows>();
  for (const rows of column.values()) for (const row of rows) places.set(row, rows);
  placesOf.set(column, places);
  return places;
}

/** The key under which blanks are kept is Univer's own; a blank put into an empty index shows it. */
function keyOfBlank(slowSet: SetRow): unknown {
  const empty = Object.create(cache, { _cache: { value: new Map() } }) as typeof cache;
  slowSet.call(empty, "", "", 0, null, 0, false);
  return [...(empty.getCellValuePositions("", "", 0)?.keys() ?? [])][0];
}
