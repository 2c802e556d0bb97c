import type { Area } from "../book/bookArea";
import type { Table, TablePart } from "../book/bookTables";
import { flagValue, textValue } from "./protocol/argument";
import { acceptEvents } from "./protocol/eventMembers";
import { hostClass, type Property } from "./protocol/hostClass";
import type { HostContext } from "./protocol/hostContext";
import { HostError } from "./protocol/hostError";
import { hostObject, type HostObject, type TableTarget } from "./protocol/hostObject";
import { areaArgument } from "./ranges/rangeArgument";
import { tableOf } from "./tableTarget";

export const tableClass = hostClass(
  "Table",
  {
    id: ({ tableId }) => tableId,
    properties: {
      id: { get: ({ tableId }) => tableId },
      name: {
        get: (target, context) => tableOf(target, context).name,
        set: ({ tableId }, value, { book }) => book.tables.rename(tableId, textValue(value)),
      },
      style: {
        get: (target, context) => tableOf(target, context).style,
        set: ({ tableId }, value, { book }) => book.tables.setStyle(tableId, textValue(value)),
      },
      showHeaders: shown("showHeaders", "headers"),
      showTotals: shown("showTotals", "totals"),
      showBandedRows: shown("showBandedRows", "bandedRows"),
      showFilterButton: shown("showFilterButton", "filterButton"),
      showBandedColumns: shown("showBandedColumns", "bandedColumns"),
      highlightFirstColumn: shown("highlightFirstColumn", "firstColumn"),
      highlightLastColumn: shown("highlightLastColumn", "lastColumn"),
    },
    objects: {
      autoFilter: (target) => hostObject("AutoFilter", target),
      columns: (target) => hostObject("TableColumnCollection", target),
      rows: (target) => hostObject("TableRowCollection", target),
      sort: (target) => hostObject("TableSort", target),
      worksheet: (target, context) => hostObject("Worksheet", { sheetId: tableOf(target, context).sheetId }),
    },
    methods: {
      getRange: (target, _, context) => range(tableOf(target, context).area),
      getDataBodyRange: (target, _, context) => range(tableOf(target, context).bodyArea),
      getHeaderRowRange: (target, _, context) => range(tableOf(target, context).headerArea),
      getTotalRowRange: (target, _, context) => range(tableOf(target, context).totalArea),
      resize: (target, args, context) =>
        context.book.tables.resize(target.tableId, areaArgument(args, 0, tableOf(target, context).sheetId, context)),
      convertToRange: async (target, _, context) => {
        const { area } = tableOf(target, context);
        await context.book.tables.convertToRange(target.tableId);
        return range(area);
      },
      clearFilters: ({ tableId }, _, { book }) => book.filters.clear({ tableId }, null),
      reapplyFilters: ({ tableId }, _, { book }) => book.filters.reapply({ tableId }),
      delete: (target, _, context) => context.book.tables.delete(tableOf(target, context).id),
    },
  },
  acceptEvents(["DataChangedEvent", "SelectionChangedEvent"]),
);

function range(area: Area | null): HostObject<"Range"> {
  if (area === null) throw new HostError("ItemNotFound");
  return hostObject("Range", area);
}

type Shown = keyof { [Key in keyof Table as Table[Key] extends boolean ? Key : never]: true };

function shown(property: Shown, what: TablePart): Property<TableTarget> {
  return {
    get: (target: TableTarget, context: HostContext) => tableOf(target, context)[property],
    set: ({ tableId }, value, { book }) => book.tables.setShow(tableId, what, flagValue(value)),
  };
}
