import type { Area } from "../book/bookArea";
import type { CellEntry } from "../book/bookCells";
import { integerArgument, isGiven, textArgument, textValue } from "./protocol/argument";
import { hostClass } from "./protocol/hostClass";
import type { HostContext } from "./protocol/hostContext";
import { HostError } from "./protocol/hostError";
import { hostObject, type HostObject, type TableTarget, type Targets } from "./protocol/hostObject";
import { rangeValues } from "./ranges/rangeValues";
import { columnArea, tableOf } from "./tableTarget";

/** A column's id is its place counted from 1. */
export const tableColumnCollectionClass = hostClass("TableColumnCollection", {
  properties: { count: { get: (target, context) => tableOf(target, context).columnNames.length } },
  items: (target, context) => tableOf(target, context).columnNames.map((_, index) => column(target, index)),
  item: (target, key, context) => findColumn(target, key, context),
  methods: {
    add: async (target, args, context) => {
      const { columnNames } = tableOf(target, context);
      const index = position(args[0], columnNames.length);
      const name = isGiven(args[2]) ? textArgument(args, 2) : undefined;
      await context.book.tables.addColumn(target.tableId, index, columnEntries(args[1]), name);
      return column(target, index ?? columnNames.length);
    },
    getCount: (target, _, context) => tableOf(target, context).columnNames.length,
    getItemAt: (target, args, context) => {
      const index = integerArgument(args, 0);
      if (tableOf(target, context).columnNames[index] === undefined) throw new HostError("InvalidArgument");
      return column(target, index);
    },
    getItemOrNullObject: (target, [key], context) => findColumn(target, key, context),
  },
});

export const tableColumnClass = hostClass("TableColumn", {
  id: ({ index }) => index + 1,
  properties: {
    id: { get: ({ index }) => index + 1 },
    index: { get: ({ index }) => index },
    name: {
      get: (target, context) => tableOf(target, context).columnNames[target.index],
      set: ({ tableId, index }, value, { book }) => book.tables.renameColumn(tableId, index, textValue(value)),
    },
    values: {
      get: (target, context) => rangeValues.properties?.["values"]?.get(wholeColumn(target, context), context),
      set: (target, value, context) =>
        rangeValues.properties?.["values"]?.set?.(wholeColumn(target, context), value, context),
    },
  },
  objects: { filter: (target) => hostObject("Filter", target) },
  methods: {
    getRange: (target, _, context) => hostObject("Range", wholeColumn(target, context)),
    getDataBodyRange: (target, _, context) =>
      hostObject("Range", columnArea(tableOf(target, context).bodyArea, target.index)),
    getHeaderRowRange: (target, _, context) =>
      hostObject("Range", columnArea(tableOf(target, context).headerArea, target.index)),
    getTotalRowRange: (target, _, context) =>
      hostObject("Range", columnArea(tableOf(target, context).totalArea, target.index)),
    delete: ({ tableId, index }, _, { book }) => book.tables.deleteColumn(tableId, index),
  },
});

function column({ tableId }: TableTarget, index: number): HostObject<"TableColumn"> {
  return hostObject("TableColumn", { tableId, index });
}

function wholeColumn(target: Targets["TableColumn"], context: HostContext): Area {
  return columnArea(tableOf(target, context).area, target.index);
}

/** By name, which ignores case, or by id. */
function findColumn(target: TableTarget, key: unknown, context: HostContext): HostObject<"TableColumn"> | null {
  const { columnNames } = tableOf(target, context);
  if (typeof key !== "string" && typeof key !== "number") throw new HostError("InvalidArgument");
  const index =
    typeof key === "number" ? key - 1 : columnNames.findIndex((name) => name.toLowerCase() === key.toLowerCase());
  return columnNames[index] === undefined ? null : column(target, index);
}

/** null (the end) for no index and for −1. */
export function position(index: unknown, count: number): number | null {
  if (!isGiven(index) || index === -1) return null;
  const given = integerArgument([index], 0);
  if (given < 0 || given > count) throw new HostError("InvalidArgument");
  return given;
}

/** Excel takes a column as rows of one cell. */
function columnEntries(values: unknown): CellEntry[] {
  if (!isGiven(values)) return [];
  if (!Array.isArray(values)) throw new HostError("InvalidArgument");
  return values.map((row: unknown) => (Array.isArray(row) ? (row[0] as CellEntry) : (row as CellEntry)));
}
