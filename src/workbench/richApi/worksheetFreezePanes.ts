import { gridColumnCount, gridRowCount, type Area } from "../book/bookArea";
import { integerArgument } from "./protocol/argument";
import { hostClass } from "./protocol/hostClass";
import type { HostContext } from "./protocol/hostContext";
import { HostError } from "./protocol/hostError";
import { hostObject, type SheetTarget } from "./protocol/hostObject";
import { areaArgument } from "./ranges/rangeArgument";
import { sheetOf } from "./protocol/sheetOf";

export const worksheetFreezePanesClass = hostClass("WorksheetFreezePanes", {
  methods: {
    freezeRows: ({ sheetId }, args, { book }) => book.sheets.freeze(sheetId, integerArgument(args, 0, 1), 0),
    freezeColumns: ({ sheetId }, args, { book }) => book.sheets.freeze(sheetId, 0, integerArgument(args, 0, 1)),
    freezeAt: ({ sheetId }, args, context) => {
      const area = areaArgument(args, 0, sheetId, context);
      const rows = area.rowCount === gridRowCount ? 0 : area.row + area.rowCount;
      const columns = area.columnCount === gridColumnCount ? 0 : area.column + area.columnCount;
      return context.book.sheets.freeze(sheetId, rows, columns);
    },
    unfreeze: ({ sheetId }, _, { book }) => book.sheets.freeze(sheetId, 0, 0),
    getLocation: (target, _, context) => {
      const area = frozenArea(target, context);
      if (area === null) throw new HostError("ItemNotFound");
      return hostObject("Range", area);
    },
    getLocationOrNullObject: (target, _, context) => {
      const area = frozenArea(target, context);
      return area === null ? null : hostObject("Range", area);
    },
  },
});

function frozenArea(target: SheetTarget, context: HostContext): Area | null {
  const { id: sheetId, frozenRowCount: rows, frozenColumnCount: columns } = sheetOf(target, context);
  if (rows === 0 && columns === 0) return null;
  return { sheetId, row: 0, column: 0, rowCount: rows || gridRowCount, columnCount: columns || gridColumnCount };
}
