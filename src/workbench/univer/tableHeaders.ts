/** The header row of a table: its names, and whether it is shown. */
import type { BookCells } from "../book/bookCells";
import type { TableRecord, TableStore } from "./kept/tableStore";

interface Parts {
  readonly store: TableStore;
  readonly cells: BookCells;
}

/** The row goes out of the table and is emptied; the columns keep their names. */
export async function hideHeaders(
  { store, cells }: Parts,
  record: TableRecord,
  columnNames: readonly string[],
): Promise<void> {
  const { area } = record;
  const body = { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
  store.set(record.id, { ...record, columnNames, showHeaders: false, area: body });
  await cells.clear({ ...area, rowCount: 1 }, "contents");
}

/** Into the row above if it is free, otherwise the table moves down for it. */
export async function showHeaders({ store, cells }: Parts, record: TableRecord): Promise<void> {
  const { area, columnNames } = record;
  const above = { ...area, row: area.row - 1, rowCount: 1 };
  const isFree = area.row > 0 && cells.used(area.sheetId, { valuesOnly: true, within: above }) === null;
  if (!isFree) await cells.insert({ ...area, rowCount: 1 }, "down");
  const row = isFree ? above.row : area.row;
  store.set(record.id, { ...record, showHeaders: true, area: { ...area, row, rowCount: area.rowCount + 1 } });
  await cells.write({ ...area, row, rowCount: 1 }, [columnNames.map((name) => `'${name}`)]);
}

/** Every column has a name, and no two the same: a blank header becomes "Column3", a second "Value" becomes "Value2". */
export async function writeHeader({ cells: book }: Parts, { area, showHeaders }: TableRecord): Promise<void> {
  if (!showHeaders) return;
  const header = { ...area, rowCount: 1 };
  const [cells] = book.read(header);
  const taken = new Set<string>();
  const names = cells!.map(({ text, value }, index) => {
    const wanted = text === "" ? `Column${index + 1}` : text;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    // Headers are text, whatever was typed.
    return name === text && typeof value === "string" ? null : `'${name}`;
  });
  if (names.some((name) => name !== null)) await book.write(header, [names]);
}
