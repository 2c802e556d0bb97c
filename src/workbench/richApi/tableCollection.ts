import type { Area } from "../book/bookArea";
import type { Table } from "../book/bookTables";
import { flagArgument, integerArgument } from "./protocol/argument";
import { acceptEvents } from "./protocol/eventMembers";
import { hostClass } from "./protocol/hostClass";
import type { HostContext } from "./protocol/hostContext";
import { HostError } from "./protocol/hostError";
import { hostObject, type HostObject, type ScopeTarget } from "./protocol/hostObject";
import { areaArgument } from "./ranges/rangeArgument";

/** The tables of the workbook or of one sheet. */
export const tableCollectionClass = hostClass(
  "TableCollection",
  {
    properties: { count: { get: (scope, context) => tables(scope, context).length } },
    items: (scope, context) => tables(scope, context).map(tableObject),
    item: (scope, key, context) => findTable(tables(scope, context), key),
    methods: {
      add: async (scope, args, context) => {
        const area = newTableArea(scope, args, context);
        return tableObject(await context.book.tables.add(area, flagArgument(args, 1)));
      },
      getCount: (scope, _, context) => tables(scope, context).length,
      getItemAt: (scope, args, context) => {
        const table = tables(scope, context)[integerArgument(args, 0)];
        if (table === undefined) throw new HostError("InvalidArgument");
        return tableObject(table);
      },
      getItemOrNullObject: (scope, [key], context) => findTable(tables(scope, context), key),
    },
  },
  acceptEvents(["AddedEvent", "DeletedEvent", "DataChangedEvent"]),
);

/** The tables that a range touches. */
export const tableScopedCollectionClass = hostClass("TableScopedCollection", {
  items: (ids) => ids.map((tableId) => hostObject("Table", { tableId })),
  item: (ids, key, context) => findTable(scoped(ids, context), key),
  methods: {
    getCount: (ids) => ids.length,
    getFirst: (ids) => {
      const [tableId] = ids;
      if (tableId === undefined) throw new HostError("ItemNotFound");
      return hostObject("Table", { tableId });
    },
    getItemOrNullObject: (ids, [key], context) => findTable(scoped(ids, context), key),
  },
});

function tables({ sheetId }: ScopeTarget, { book }: HostContext): Table[] {
  return book.tables.list(sheetId ?? undefined);
}

function scoped(ids: readonly string[], { book }: HostContext): Table[] {
  return ids.flatMap((id) => book.tables.get(id) ?? []);
}

function tableObject(table: Table): HostObject<"Table"> {
  return hostObject("Table", { tableId: table.id });
}

/** By name, which ignores case, or by id. */
function findTable(list: readonly Table[], key: unknown): HostObject<"Table"> | null {
  if (typeof key !== "string" && typeof key !== "number") throw new HostError("InvalidArgument");
  const sought = String(key).toLowerCase();
  const table =
    list.find((candidate) => candidate.name.toLowerCase() === sought) ??
    list.find((candidate) => candidate.id === String(key));
  return table === undefined ? null : tableObject(table);
}

function newTableArea(scope: ScopeTarget, args: readonly unknown[], context: HostContext): Area {
  const area = areaArgument(args, 0, scope.sheetId ?? context.book.sheets.activeId(), context);
  if (scope.sheetId !== null && area.sheetId !== scope.sheetId) throw new HostError("InvalidArgument");
  return area;
}
