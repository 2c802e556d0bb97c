import type { Area } from "../book/bookArea";
import type { CellEntry } from "../book/bookCells";
import { integerArgument, isGiven } from "./protocol/argument";
import { hostClass } from "./protocol/hostClass";
import type { HostContext } from "./protocol/hostContext";
import { HostError } from "./protocol/hostError";
import { hostObject, isOfClass, type HostObject, type TableTarget, type Targets } from "./protocol/hostObject";
import { rangeValues } from "./ranges/rangeValues";
import { position } from "./tableColumns";
import { tableOf } from "./tableTarget";

export const tableRowCollectionClass = hostClass("TableRowCollection", {
  properties: { count: { get: (target, context) => rowCount(target, context) } },
  items: (target, context) => Array.from({ length: rowCount(target, context) }, (_, index) => row(target, index)),
  methods: {
    add: async (target, args, context) => {
      const { columnNames } = tableOf(target, context);
      const count = rowCount(target, context);
      const index = position(args[0], count);
      await context.book.tables.addRows(target.tableId, index, rowEntries(args[1], columnNames.length));
      return row(target, index ?? count);
    },
    deleteRows: async (target, [rows], context) => {
      if (!Array.isArray(rows)) throw new HostError("InvalidArgument");
      const indexes = rows.map((item: unknown) =>
        isOfClass(item, "TableRow") ? item.target.index : integerArgument([item], 0),
      );
      for (const index of [...new Set(indexes)].sort((first, second) => second - first)) {
        await context.book.tables.deleteRows(target.tableId, index, 1);
      }
    },
    deleteRowsAt: (target, args, { book }) =>
      book.tables.deleteRows(target.tableId, integerArgument(args, 0), integerArgument(args, 1, 1)),
    getCount: (target, _, context) => rowCount(target, context),
    getItemAt: (target, args, context) => {
      const index = integerArgument(args, 0);
      if (index < 0 || index >= rowCount(target, context)) throw new HostError("InvalidArgument");
      return row(target, index);
    },
  },
});

export const tableRowClass = hostClass("TableRow", {
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get: (target, context) => rangeValues.properties?.["values"]?.get(rowArea(target, context), context),
      set: (target, value, context) =>
        rangeValues.properties?.["values"]?.set?.(rowArea(target, context), value, context),
    },
  },
  methods: {
    getRange: (target, _, context) => hostObject("Range", rowArea(target, context)),
    delete: ({ tableId, index }, _, { book }) => book.tables.deleteRows(tableId, index, 1),
  },
});

function row({ tableId }: TableTarget, index: number): HostObject<"TableRow"> {
  return hostObject("TableRow", { tableId, index });
}

function rowCount(target: TableTarget, context: HostContext): number {
  return tableOf(target, context).bodyArea.rowCount;
}

function rowArea(target: Targets["TableRow"], context: HostContext): Area {
  const { bodyArea } = tableOf(target, context);
  if (target.index >= bodyArea.rowCount) throw new HostError("InvalidReference");
  return { ...bodyArea, row: bodyArea.row + target.index, rowCount: 1 };
}

/** One row given as a list is taken as such; none at all is one blank row. */
function rowEntries(values: unknown, columnCount: number): CellEntry[][] {
  if (!isGiven(values)) return [Array.from({ length: columnCount }, () => null)];
  if (!Array.isArray(values) || values.length === 0) throw new HostError("InvalidArgument");
  const rows = (values.every(Array.isArray) ? values : [values]) as CellEntry[][];
  if (rows.some((cells) => cells.length !== columnCount)) throw new HostError("InvalidArgument");
  return rows;
}
