/**
 * Who reads a cell or an area. Each distinct area is kept once, with the set of its readers, so that nothing piles up when a
 * reader is registered again.
 */
import { RTree, type IUnitRange } from "@univerjs/core";

interface Entry<Reader> {
  readonly id: number;
  readonly readers: Set<Reader>;
}

type Cells<Reader> = Map<number, Map<number, Set<Reader>>>;

export class RangeIndex<Reader> {
  private readonly areas = new RTree();
  private readonly byArea = new Map<string, Entry<Reader>>();
  private readonly byId = new Map<number, Entry<Reader>>();
  private readonly bySheet = new Map<string, Cells<Reader>>();
  private nextId = 0;
  private cellCount = 0;

  /** Areas and single cells that somebody reads, each counted once. */
  get size(): number {
    return this.byArea.size + this.cellCount;
  }

  add(read: IUnitRange, reader: Reader): void {
    if (isCell(read)) return void this.readersOfCell(read).add(reader);
    const key = areaKey(read);
    const entry = this.byArea.get(key);
    if (entry) entry.readers.add(reader);
    else this.insert(key, read, new Set([reader]));
  }

  remove(read: IUnitRange, reader: Reader): void {
    if (isCell(read)) return this.removeFromCell(read, reader);
    const key = areaKey(read);
    const entry = this.byArea.get(key);
    if (entry?.readers.delete(reader) && entry.readers.size === 0) this.drop(key, read, entry);
  }

  addAll(read: IUnitRange, readers: ReadonlySet<Reader>): void {
    const key = areaKey(read);
    if (isCell(read) || this.byArea.has(key)) for (const reader of readers) this.add(read, reader);
    else this.insert(key, read, new Set(readers));
  }

  removeAll(read: IUnitRange, readers: ReadonlySet<Reader>): void {
    const key = areaKey(read);
    const entry = isCell(read) ? undefined : this.byArea.get(key);
    if (entry?.readers.size === readers.size) this.drop(key, read, entry);
    else for (const reader of readers) this.remove(read, reader);
  }

  readersOf(area: IUnitRange): Set<Reader> {
    const found = new Set<Reader>();
    for (const readers of this.readersOfCells(area)) for (const reader of readers) found.add(reader);
    for (const id of this.areas.bulkSearch([area]))
      for (const reader of this.byId.get(Number(id))!.readers) found.add(reader);
    return found;
  }

  private insert(key: string, read: IUnitRange, readers: Set<Reader>): void {
    const entry = { id: this.nextId++, readers };
    this.byArea.set(key, entry);
    this.byId.set(entry.id, entry);
    this.areas.insert({ ...read, id: entry.id });
  }

  private drop(key: string, read: IUnitRange, { id }: Entry<Reader>): void {
    this.byArea.delete(key);
    this.byId.delete(id);
    this.areas.remove({ ...read, id });
  }

  private *readersOfCells({ unitId, sheetId, range }: IUnitRange): Generator<Set<Reader>> {
    const rows = this.bySheet.get(sheetKey(unitId, sheetId));
    if (!rows) return;
    for (const [, columns] of within(rows, range.startRow, range.endRow))
      for (const [, readers] of within(columns, range.startColumn, range.endColumn)) yield readers;
  }

  private readersOfCell({ unitId, sheetId, range }: IUnitRange): Set<Reader> {
    const key = sheetKey(unitId, sheetId);
    const rows = this.bySheet.get(key) ?? new Map<number, Map<number, Set<Reader>>>();
    const columns = rows.get(range.startRow) ?? new Map<number, Set<Reader>>();
    const readers = columns.get(range.startColumn);
    if (readers) return readers;
    const none = new Set<Reader>();
    this.cellCount += 1;
    this.bySheet.set(key, rows.set(range.startRow, columns.set(range.startColumn, none)));
    return none;
  }

  private removeFromCell({ unitId, sheetId, range }: IUnitRange, reader: Reader): void {
    const key = sheetKey(unitId, sheetId);
    const rows = this.bySheet.get(key);
    const columns = rows?.get(range.startRow);
    const readers = columns?.get(range.startColumn);
    if (!rows || !columns || !readers?.delete(reader) || readers.size > 0) return;
    this.cellCount -= 1;
    columns.delete(range.startColumn);
    if (columns.size === 0) rows.delete(range.startRow);
    if (rows.size === 0) this.bySheet.delete(key);
  }
}

/** The entries from one number to another, by whichever way is shorter. */
export function* within<Value>(map: Map<number, Value>, first: number, last: number): Generator<[number, Value]> {
  if (last - first < map.size)
    for (let at = first; at <= last; at += 1) {
      const value = map.get(at);
      if (value !== undefined) yield [at, value];
    }
  else for (const entry of map) if (entry[0] >= first && entry[0] <= last) yield entry;
}

export function sheetKey(unitId: string, sheetId: string): string {
  return `${unitId}!${sheetId}`;
}

function isCell({ range }: IUnitRange): boolean {
  return range.startRow === range.endRow && range.startColumn === range.endColumn;
}

function areaKey({ unitId, sheetId, range }: IUnitRange): string {
  return `${unitId}!${sheetId}!${range.startRow},${range.startColumn},${range.endRow},${range.endColumn}`;
}
