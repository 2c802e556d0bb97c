import { intersection } from "../book/bookArea";
import type { Area, Book } from "../book/book";
import { localAddress } from "../book/address";
import { EventNumber, onSheet, type Raise } from "./ranges/eventMessage";

/** Selection on the workbook, its sheets and its tables. A table also hears when the selection leaves it, with no address. */
export function watchSelection(book: Book, raise: Raise): (() => void)[] {
  let insideBefore = new Set<string>();
  return [
    book.events.on("clicked", ({ place, offsetX, offsetY }) => {
      const address = localAddress({ ...place, rowCount: 1, columnCount: 1 });
      const message = { worksheetId: place.sheetId, address, offsetX, offsetY };
      raise(EventNumber.worksheetSingleClicked, onSheet(place.sheetId), message);
    }),
    book.events.on("selection", ({ areas }) => {
      const [first] = areas;
      if (first === undefined) return;
      const sheetId = first.sheetId;
      raise(EventNumber.documentSelectionChanged, [""], {});
      const address = areas.map(localAddress).join(",");
      raise(EventNumber.worksheetSelectionChanged, onSheet(sheetId), { worksheetId: sheetId, address });
      insideBefore = raiseForTables(book, first, insideBefore, raise);
    }),
  ];
}

function raiseForTables(book: Book, area: Area, insideBefore: ReadonlySet<string>, raise: Raise): Set<string> {
  const inside = new Set<string>();
  for (const table of book.tables.list()) {
    const common = intersection(area, table.area);
    if (common === null && !insideBefore.has(table.id)) continue;
    if (common !== null) inside.add(table.id);
    const message = {
      worksheetId: table.sheetId,
      tableId: table.id,
      address: common === null ? "" : localAddress(common),
      isInsideTable: common !== null,
    };
    raise(EventNumber.tableSelectionChanged, [table.id], message);
  }
  return inside;
}
