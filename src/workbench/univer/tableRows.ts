/** Rows of a table: the cells below make room for them, and the table takes them in. */
import type { Area } from "../book/bookArea";
import type { BookCells, CellEntry } from "../book/bookCells";
import { invalidArgument } from "../book/bookError";
import type { BookNames } from "../book/bookNames";
import type { Table } from "../book/bookTables";
import type { TableRecord, TableStore } from "./kept/tableStore";
import type { TableExpansion } from "./tableExpansion";
import type { UniverFormats } from "./univerFormats";

export interface TableParts {
  readonly store: TableStore;
  readonly cells: BookCells;
  readonly names: BookNames;
  readonly formats: Pick<UniverFormats, "extendDown">;
  readonly expansion: Pick<TableExpansion, "renamed">;
}

export class TableRows {
  constructor(private readonly parts: TableParts) {}

  /** A null index is the end. */
  async add(table: Table, index: number | null, rows: readonly (readonly CellEntry[])[]): Promise<void> {
    const { id, bodyArea, totalArea } = table;
    const at = index ?? bodyArea.rowCount;
    if (at < 0 || at > bodyArea.rowCount || rows.some((row) => row.length !== bodyArea.columnCount))
      throw invalidArgument();
    if (index === null && this.isWaiting(table)) return this.fill(table, rows);
    const place = { ...bodyArea, row: bodyArea.row + at, rowCount: rows.length };
    const atEnd = at === bodyArea.rowCount && totalArea === null;
    const grown = table.area.rowCount + rows.length;
    await this.parts.cells.insert(place, "down");
    // Cells inserted right below or shifted inside do not stretch the table by themselves.
    if (atEnd || this.record(id).area.rowCount !== grown) this.setRowCount(id, grown);
    if (at > 0) await this.parts.formats.extendDown({ ...place, row: place.row - 1, rowCount: 1 }, place);
    await this.parts.cells.write(place, rows);
  }

  async delete({ id, area, bodyArea }: Table, index: number, count: number): Promise<void> {
    if (index < 0 || count < 1 || index + count > bodyArea.rowCount) throw invalidArgument();
    const isAll = count === bodyArea.rowCount;
    // A table keeps one row, blank when it has lost all.
    if (isAll) await this.parts.cells.clear({ ...bodyArea, rowCount: 1 }, "contents");
    const [first, gone] = isAll ? [1, count - 1] : [index, count];
    if (gone > 0) {
      await this.parts.cells.delete({ ...bodyArea, row: bodyArea.row + first, rowCount: gone }, "up");
      this.setRowCount(id, area.rowCount - gone);
    }
    if (isAll) this.parts.store.set(id, { ...this.record(id), isWaiting: true });
  }

  /** The row below a header alone is none of the table's own: the first one that is added takes its place. */
  private async fill(
    { id, bodyArea }: Table,
    [first = [], ...others]: readonly (readonly CellEntry[])[],
  ): Promise<void> {
    await this.parts.cells.write(bodyArea, [first]);
    this.parts.store.set(id, { ...this.record(id), isWaiting: false });
    if (others.length === 0) return;
    const place: Area = { ...bodyArea, row: bodyArea.row + 1, rowCount: others.length };
    await this.parts.cells.insert(place, "down");
    this.setRowCount(id, this.record(id).area.rowCount + others.length);
    await this.parts.cells.write(place, others);
  }

  private isWaiting({ id, bodyArea }: Table): boolean {
    if (this.record(id).isWaiting !== true || bodyArea.rowCount !== 1) return false;
    return this.parts.cells.read(bodyArea).every((row) => row.every(({ value }) => value === null));
  }

  private setRowCount(id: string, rowCount: number): void {
    const record = this.record(id);
    this.parts.store.set(id, { ...record, area: { ...record.area, rowCount } });
  }

  private record(id: string): TableRecord {
    return this.parts.store.get(id)!;
  }
}
