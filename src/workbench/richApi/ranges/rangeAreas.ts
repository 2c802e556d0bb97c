import { gridColumnCount, gridRowCount, intersection, type Area } from "../../book/bookArea";
import { fullAddress } from "../../book/address";
import { flagArgument, integerArgument } from "../protocol/argument";
import { existing } from "../protocol/existing";
import { hostClass } from "../protocol/hostClass";
import type { HostContext } from "../protocol/hostContext";
import { HostError } from "../protocol/hostError";
import { hostObject, type HostObject } from "../protocol/hostObject";
import { each } from "./areaGroups";
import { areasArgument, insideGrid, sheetName } from "./rangeArgument";
import { clearArea, copyFrom } from "./rangeChanges";
import { cellCount } from "./rangeAddress";
import { tablesIn } from "./rangeSearch";
import { rangeAreas, special } from "./specialCells";

/** Several rectangles: on one sheet, or (`WorkbookRangeAreas`) on any. */
export const rangeAreasClass = hostClass("RangeAreas", {
  waitsForResults: true,
  properties: {
    address: { get: (areas, context) => addressOf(areas, context) },
    addressLocal: { get: (areas, context) => addressOf(areas, context) },
    areaCount: { get: (areas) => areas.length },
    cellCount: { get: (areas) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
    isEntireRow: { get: (areas) => areas.every(({ columnCount }) => columnCount === gridColumnCount) },
    isEntireColumn: { get: (areas) => areas.every(({ rowCount }) => rowCount === gridRowCount) },
  },
  objects: {
    areas: (areas) => hostObject("RangeCollection", areas),
    worksheet: (areas) => hostObject("Worksheet", { sheetId: areas[0]?.sheetId ?? "" }),
    format: (areas) => hostObject("RangeFormat", areas),
  },
  methods: {
    calculate: (_, __, { book }) => book.calculate(),
    clear: (areas, args, context) => each(areas, (area) => clearArea(area, args, context)),
    copyFrom: (areas, args, context) => each(areas, (area) => copyFrom(area, args, context)),
    getEntireColumn: (areas) =>
      hostObject(
        "RangeAreas",
        areas.map((area) => ({ ...area, row: 0, rowCount: gridRowCount })),
      ),
    getEntireRow: (areas) =>
      hostObject(
        "RangeAreas",
        areas.map((area) => ({ ...area, column: 0, columnCount: gridColumnCount })),
      ),
    getIntersection: (areas, args, context) => existing(common(areas, args, context)),
    getIntersectionOrNullObject: (areas, args, context) => common(areas, args, context),
    getOffsetRangeAreas: (areas, args) => {
      const [down, across] = [integerArgument(args, 0), integerArgument(args, 1)];
      const moved = areas.map((area) => insideGrid({ ...area, row: area.row + down, column: area.column + across }));
      return hostObject("RangeAreas", moved);
    },
    getSpecialCells: (areas, args, context) => existing(specialIn(areas, args, context)),
    getSpecialCellsOrNullObject: (areas, args, context) => specialIn(areas, args, context),
    getTables: (areas, args, context) => tablesIn(areas, flagArgument(args, 0), context),
    getUsedRangeAreas: (areas, args, context) => existing(used(areas, args, context)),
    getUsedRangeAreasOrNullObject: (areas, args, context) => used(areas, args, context),
  },
});

function common(areas: readonly Area[], args: readonly unknown[], context: HostContext): HostObject | null {
  const others = areasArgument(args, 0, areas[0]?.sheetId ?? "", context);
  return rangeAreas(areas.flatMap((area) => others.flatMap((other) => intersection(area, other) ?? [])));
}

function specialIn(areas: readonly Area[], args: readonly unknown[], context: HostContext): HostObject | null {
  return rangeAreas(areas.flatMap((area) => special(area, args, context)));
}

function used(areas: readonly Area[], args: readonly unknown[], { book }: HostContext): HostObject | null {
  const valuesOnly = flagArgument(args, 0);
  return rangeAreas(areas.flatMap((within) => book.cells.used(within.sheetId, { valuesOnly, within }) ?? []));
}

export const removeDuplicatesResultClass = hostClass("RemoveDuplicatesResult", {
  properties: {
    removed: { get: ({ removed }) => removed },
    uniqueRemaining: { get: ({ uniqueRemaining }) => uniqueRemaining },
  },
});

export const rangeCollectionClass = hostClass("RangeCollection", {
  items: (areas) => areas.map((area) => hostObject("Range", area)),
  methods: {
    getCount: (areas) => areas.length,
    getItemAt: (areas, [index]) => at(areas, index, (area) => hostObject("Range", area)),
  },
});

export const workbookRangeAreasClass = hostClass("WorkbookRangeAreas", {
  properties: {
    addresses: { get: (areas, context) => bySheet(areas).map((group) => addressOf(group, context)) },
  },
  objects: {
    ranges: (areas) => hostObject("RangeCollection", areas),
    areas: (areas) => hostObject("RangeAreasCollection", bySheet(areas)),
  },
  methods: {
    getRangeAreasBySheet: (areas, [key], context) => existing(onSheet(areas, key, context)),
    getRangeAreasOrNullObjectBySheet: (areas, [key], context) => onSheet(areas, key, context),
  },
});

export const rangeAreasCollectionClass = hostClass("RangeAreasCollection", {
  items: (groups) => groups.map((areas) => hostObject("RangeAreas", areas)),
  methods: {
    getCount: (groups) => groups.length,
    getItemAt: (groups, [index]) => at(groups, index, (areas) => hostObject("RangeAreas", areas)),
  },
});

function addressOf(areas: readonly Area[], context: HostContext): string {
  return areas.map((area) => fullAddress(sheetName(area.sheetId, context), area)).join(",");
}

function bySheet(areas: readonly Area[]): Area[][] {
  const groups = new Map<string, Area[]>();
  for (const area of areas) groups.set(area.sheetId, [...(groups.get(area.sheetId) ?? []), area]);
  return [...groups.values()];
}

function onSheet(areas: readonly Area[], key: unknown, { book }: HostContext): HostObject<"RangeAreas"> | null {
  const sheet = typeof key === "string" ? (book.sheets.get(key) ?? book.sheets.find(key)) : undefined;
  const found = areas.filter((area) => area.sheetId === sheet?.id);
  return found.length === 0 ? null : hostObject("RangeAreas", found);
}

function at<Item>(items: readonly Item[], index: unknown, wrap: (item: Item) => HostObject): HostObject {
  const item = typeof index === "number" ? items[index] : undefined;
  if (item === undefined) throw new HostError("InvalidArgument");
  return wrap(item);
}
