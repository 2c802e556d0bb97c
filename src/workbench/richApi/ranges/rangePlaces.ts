import { intersection, gridColumnCount, gridRowCount, type Area } from "../../book/bookArea";
import { integerArgument } from "../protocol/argument";
import type { ChartPlace } from "../../book/bookCharts";
import type { Members, Property } from "../protocol/hostClass";
import { HostError } from "../protocol/hostError";
import { hostObject, type HostObject } from "../protocol/hostObject";
import { areaArgument, boundingArea, insideGrid } from "./rangeArgument";

/** Where a range stands on its sheet, and ranges found from it by counting rows and columns. */
export const rangePlaces: Members<Area> = {
  properties: { left: points("left"), top: points("top"), width: points("width"), height: points("height") },
  methods: {
    getCell: (area, args) =>
      range(area, {
        row: area.row + integerArgument(args, 0),
        column: area.column + integerArgument(args, 1),
        rowCount: 1,
        columnCount: 1,
      }),
    getRow: (area, args) => range(area, { row: area.row + integerArgument(args, 0), rowCount: 1 }),
    getColumn: (area, args) => range(area, { column: area.column + integerArgument(args, 0), columnCount: 1 }),
    getLastCell: (area) => range(area, { row: lastRow(area), column: lastColumn(area), rowCount: 1, columnCount: 1 }),
    getLastRow: (area) => range(area, { row: lastRow(area), rowCount: 1 }),
    getLastColumn: (area) => range(area, { column: lastColumn(area), columnCount: 1 }),
    getEntireRow: (area) => range(area, { column: 0, columnCount: gridColumnCount }),
    getEntireColumn: (area) => range(area, { row: 0, rowCount: gridRowCount }),
    getOffsetRange: (area, args) =>
      range(area, { row: area.row + integerArgument(args, 0), column: area.column + integerArgument(args, 1) }),
    getResizedRange: (area, args) => {
      const [row, rowCount] = resized(area.row, area.rowCount, integerArgument(args, 0));
      const [column, columnCount] = resized(area.column, area.columnCount, integerArgument(args, 1));
      return range(area, { row, column, rowCount, columnCount });
    },
    getAbsoluteResizedRange: (area, args) =>
      range(area, { rowCount: integerArgument(args, 0), columnCount: integerArgument(args, 1) }),
    getRowsAbove: (area, args) => rowsBeside(area, -integerArgument(args, 0, 1)),
    getRowsBelow: (area, args) => rowsBeside(area, integerArgument(args, 0, 1)),
    getColumnsBefore: (area, args) => columnsBeside(area, -integerArgument(args, 0, 1)),
    getColumnsAfter: (area, args) => columnsBeside(area, integerArgument(args, 0, 1)),
    getBoundingRect: (area, args, context) =>
      hostObject("Range", boundingArea(area, areaArgument(args, 0, area.sheetId, context))),
    getIntersection: (area, args, context) => {
      const common = intersection(area, areaArgument(args, 0, area.sheetId, context));
      if (common === null) throw new HostError("ItemNotFound");
      return hostObject("Range", common);
    },
    getIntersectionOrNullObject: (area, args, context) => {
      const common = intersection(area, areaArgument(args, 0, area.sheetId, context));
      return common === null ? null : hostObject("Range", common);
    },
  },
};

function range(area: Area, change: Partial<Area>): HostObject<"Range"> {
  return hostObject("Range", insideGrid({ ...area, ...change }));
}

/** The first line stays a corner: taking away more lines than there are makes it the last one. */
function resized(first: number, count: number, change: number): [number, number] {
  const far = first + count - 1 + change;
  return [Math.min(first, far), Math.abs(far - first) + 1];
}

function lastRow(area: Area): number {
  return area.row + area.rowCount - 1;
}

function lastColumn(area: Area): number {
  return area.column + area.columnCount - 1;
}

/** A negative count is the rows above. */
function rowsBeside(area: Area, count: number): HostObject<"Range"> {
  if (count === 0) throw new HostError("InvalidArgument");
  return range(area, { row: count > 0 ? area.row + area.rowCount : area.row + count, rowCount: Math.abs(count) });
}

function columnsBeside(area: Area, count: number): HostObject<"Range"> {
  if (count === 0) throw new HostError("InvalidArgument");
  const column = count > 0 ? area.column + area.columnCount : area.column + count;
  return range(area, { column, columnCount: Math.abs(count) });
}

function points(key: keyof ChartPlace): Property<Area> {
  return { get: (area, { book }) => book.charts.placeOver(area)[key] };
}
