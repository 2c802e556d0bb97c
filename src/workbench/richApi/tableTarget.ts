import type { Area } from "../bookArea";
import type { Table } from "../bookTables";
import type { HostContext } from "./hostContext";
import { HostError } from "./hostError";
import type { TableTarget } from "./hostObject";

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
