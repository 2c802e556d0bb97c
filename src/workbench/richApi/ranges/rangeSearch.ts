import { intersection, type Area } from "../../book/bookArea";
import type { Cell } from "../../book/bookCells";
import { surroundingRegion } from "../../book/surroundingRegion";
import { foundIn, replacement, type Search } from "../../tools/searchCells";
import { flagArgument, textArgument } from "../protocol/argument";
import { existing } from "../protocol/existing";
import type { HostContext } from "../protocol/hostContext";
import type { Members } from "../protocol/hostClass";
import { hostObject, type HostObject } from "../protocol/hostObject";
import { shownValue } from "./rangeValues";

/** Ranges found by what the cells hold. */
export const rangeSearch: Members<Area> = {
  waitsForResults: true,
  methods: {
    getUsedRange: (area, args, context) => existing(usedRange(area, flagArgument(args, 0), context)),
    getUsedRangeOrNullObject: (area, args, context) => usedRange(area, flagArgument(args, 0), context),
    getSurroundingRegion: (area, _, context) => hostObject("Range", surroundingRegion(area, context.book.cells)),
    getSurroundingDataRegion: (area, _, context) => hostObject("Range", surroundingRegion(area, context.book.cells)),
    getTables: (area, args, context) => tablesIn([area], flagArgument(args, 0), context),
    getVisibleView: (area) => hostObject("RangeView", { area }),
    find: (area, args, context) => existing(find(area, args, context)),
    findOrNullObject: (area, args, context) => find(area, args, context),
    replaceAll: (area, args, context) => replaceAll(area, args, context),
  },
};

function usedRange(area: Area, valuesOnly: boolean, { book }: HostContext): HostObject<"Range"> | null {
  const used = book.cells.used(area.sheetId, { valuesOnly, within: area });
  return used === null ? null : hostObject("Range", used);
}

export function tablesIn(areas: readonly Area[], fullyContained: boolean, { book }: HostContext): HostObject {
  const isIn = (table: Area) => (area: Area) => {
    const common = intersection(area, table);
    if (common === null) return false;
    return !fullyContained || (common.rowCount === table.rowCount && common.columnCount === table.columnCount);
  };
  const tables = book.tables.list(areas[0]?.sheetId).filter((table) => areas.some(isIn(table.area)));
  return hostObject(
    "TableScopedCollection",
    tables.map((table) => table.id),
  );
}

/** How many cells hold something else now. Formulas are searched as they are typed, never their results. */
export async function replaceAll(area: Area, args: readonly unknown[], { book }: HostContext): Promise<number> {
  const by = textArgument(args, 1);
  const { completeMatch = false, matchCase = false } = (args[2] ?? {}) as Record<string, boolean>;
  const text = textArgument(args, 0);
  const search: Search = {
    text,
    within: "sheet",
    lookIn: "formulas",
    matchCase,
    wholeCell: completeMatch,
    language: "en-US",
  };
  let count = 0;
  for (const cell of foundIn(book, area, search)) {
    const typed = replacement(cell, search, by);
    if (typed === null) continue;
    await book.cells.write({ ...cell.place, rowCount: 1, columnCount: 1 }, [[typed]]);
    count += 1;
  }
  return count;
}

function find(area: Area, args: readonly unknown[], { book }: HostContext): HostObject<"Range"> | null {
  const text = textArgument(args, 0);
  const criteria = (args[1] ?? {}) as { completeMatch?: boolean; matchCase?: boolean; searchDirection?: string };
  const within = book.cells.used(area.sheetId, { valuesOnly: true, within: area });
  if (within === null) return null;
  const fold = (word: string) => (criteria.matchCase === true ? word : word.toLowerCase());
  const sought = fold(text);
  const matches = (cell: Cell) => {
    const shown = fold(cell.formula || String(shownValue(cell)));
    return criteria.completeMatch === true ? shown === sought : shown.includes(sought);
  };
  const places = book.cells
    .read(within)
    .flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        matches(cell) ? [{ row: within.row + row, column: within.column + column }] : [],
      ),
    );
  const place = criteria.searchDirection === "Backwards" ? places.at(-1) : places[0];
  return place === undefined ? null : hostObject("Range", { ...within, ...place, rowCount: 1, columnCount: 1 });
}
