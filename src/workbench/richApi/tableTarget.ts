import type { Area } from "../book/bookArea";
import type { Table } from "../book/bookTables";
import type { HostContext } from "./protocol/hostContext";
import { HostError } from "./protocol/hostError";
import type { TableTarget } from "./protocol/hostObject";

/** A table that has been deleted, or turned into a range, is an invalid reference. */
export function tableOf({ tableId }: TableTarget, { book }: HostContext): Table {
  const table = book.tables.get(tableId);
  if (table === undefined) throw new HostError("InvalidReference");
  return table;
}

export function columnArea(area: Area | null, index: number): Area {
  if (area === null) throw new HostError("ItemNotFound");
  return { ...area, column: area.column + index, columnCount: 1 };
}
