import { intersection, type Area } from "../../book/bookArea";
import type { Cell } from "../../book/bookCells";
import { surroundingRegion } from "../../book/surroundingRegion";
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
    getTables: (area, args, context) => tablesIn(area, flagArgument(args, 0), context),
    getVisibleView: (area) => hostObject("RangeView", { area }),
    find: (area, args, context) => existing(find(area, args, context)),
    findOrNullObject: (area, args, context) => find(area, args, context),
  },
};

function usedRange(area: Area, valuesOnly: boolean, { book }: HostContext): HostObject<"Range"> | null {
  const used = book.cells.used(area.sheetId, { valuesOnly, within: area });
  return used === null ? null : hostObject("Range", used);
}

function tablesIn(area: Area, fullyContained: boolean, { book }: HostContext): HostObject {
  const tables = book.tables.list(area.sheetId).filter((table) => {
    const common = intersection(area, table.area);
    if (common === null) return false;
    const whole = common.rowCount === table.area.rowCount && common.columnCount === table.area.columnCount;
    return whole || !fullyContained;
  });
  return hostObject(
    "TableScopedCollection",
    tables.map((table) => table.id),
  );
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
