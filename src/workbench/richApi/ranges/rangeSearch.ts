import { intersection, gridColumnCount, gridRowCount, type Area } from "../../book/bookArea";
import type { Cell } from "../../book/bookCells";
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
    getSurroundingRegion: (area, _, context) => hostObject("Range", surroundingRegion(area, context)),
    getSurroundingDataRegion: (area, _, context) => hostObject("Range", surroundingRegion(area, context)),
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

/** Grows while a neighbouring row or column holds anything, corners included: Ctrl+A in Excel. */
function surroundingRegion(start: Area, { book }: HostContext): Area {
  let area = start;
  for (;;) {
    const next = growths(area).find(
      ({ strip }) => book.cells.used(strip.sheetId, { valuesOnly: true, within: strip }) !== null,
    );
    if (next === undefined) return area;
    area = next.grown;
  }
}

/** Each line beside the area, longer than it by the corners, and the area with that line. */
function growths(area: Area): { strip: Area; grown: Area }[] {
  const row = Math.max(0, area.row - 1);
  const column = Math.max(0, area.column - 1);
  const below = area.row + area.rowCount;
  const after = area.column + area.columnCount;
  const rowCount = Math.min(gridRowCount, below + 1) - row;
  const columnCount = Math.min(gridColumnCount, after + 1) - column;
  const acrossColumns = { sheetId: area.sheetId, column, columnCount, rowCount: 1 };
  const acrossRows = { sheetId: area.sheetId, row, rowCount, columnCount: 1 };
  const taller = { ...area, rowCount: area.rowCount + 1 };
  const wider = { ...area, columnCount: area.columnCount + 1 };
  return [
    ...(row < area.row ? [{ strip: { ...acrossColumns, row }, grown: { ...taller, row } }] : []),
    ...(column < area.column ? [{ strip: { ...acrossRows, column }, grown: { ...wider, column } }] : []),
    ...(below < gridRowCount ? [{ strip: { ...acrossColumns, row: below }, grown: taller }] : []),
    ...(after < gridColumnCount ? [{ strip: { ...acrossRows, column: after }, grown: wider }] : []),
  ];
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
