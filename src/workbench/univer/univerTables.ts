/** Tables of the book, as Excel's object model sees them. */
import { overlap, type Area } from "../book/bookArea";
import type { CellEntry } from "../book/bookCells";
import { BookError, itemNotFound, invalidArgument, itemAlreadyExists } from "../book/bookError";
import type { BookTables, Table, TablePart } from "../book/bookTables";
import { isValidName } from "./nameRules";
import { hideHeaders, showHeaders, writeHeader } from "./tableHeaders";
import type { TableRecord } from "./kept/tableStore";
import { TableRows, type TableParts } from "./tableRows";
import { totals } from "./tableTotals";

export class UniverTables implements BookTables {
  private nextId = 1;
  private readonly rows: TableRows;

  constructor(private readonly parts: TableParts) {
    this.rows = new TableRows(parts);
  }

  list(sheetId?: string): Table[] {
    const records = this.parts.store.list();
    return records
      .filter(({ area }) => sheetId === undefined || area.sheetId === sheetId)
      .map((record) => this.describe(record));
  }

  get(id: string): Table | undefined {
    const record = this.parts.store.get(id);
    return record && this.describe(record);
  }

  find(name: string): Table | undefined {
    return this.list().find((table) => table.name.toLowerCase() === name.toLowerCase());
  }

  async add(area: Area, hasHeaders: boolean, name?: string): Promise<Table> {
    if (name !== undefined) this.checkName(name);
    const whole = hasHeaders ? area : { ...area, rowCount: area.rowCount + 1 };
    if (this.list(area.sheetId).some((table) => overlap(table.area, whole)))
      throw new BookError("InvalidArgument", "A table cannot overlap another table.");
    if (!hasHeaders) {
      await this.parts.cells.insert({ ...area, rowCount: 1 }, "down");
      await this.parts.cells.write({ ...area, rowCount: 1 }, [
        Array.from({ length: area.columnCount }, (_name, index) => `Column${index + 1}`),
      ]);
    }
    // A table of a header alone gets an empty row below it, as in Excel.
    const grown = whole.rowCount === 1 ? { ...whole, rowCount: 2 } : whole;
    const id = this.freeId();
    const record: TableRecord = {
      id,
      name: name ?? this.freeName(),
      area: grown,
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showFilterButton: true,
      style: "TableStyleMedium2",
      columnNames: [],
      isWaiting: grown !== whole,
    };
    await writeHeader(this.parts, record);
    this.parts.store.set(id, record);
    return this.get(id)!;
  }

  async rename(id: string, name: string): Promise<void> {
    this.checkName(name, id);
    const { name: before } = this.need(id);
    this.change(id, { name });
    if (before !== name) await this.parts.expansion.renamed(before, name);
  }

  async resize(id: string, area: Area): Promise<void> {
    const { area: before } = this.need(id);
    if (area.sheetId !== before.sheetId || area.row !== before.row || !overlap(area, before) || area.rowCount < 2)
      throw new BookError("InvalidArgument", "The range must keep the table's header row and overlap the table.");
    if (this.list(area.sheetId).some((table) => table.id !== id && overlap(table.area, area)))
      throw new BookError("InvalidArgument", "A table cannot overlap another table.");
    const record = { ...this.need(id), area };
    await writeHeader(this.parts, record);
    this.parts.store.set(id, record);
  }

  async setStyle(id: string, style: string): Promise<void> {
    this.change(id, { style });
  }

  async setShow(id: string, what: TablePart, show: boolean): Promise<void> {
    const record = this.need(id);
    if (what === "bandedRows") return this.change(id, { showBandedRows: show });
    if (what === "filterButton") return this.change(id, { showFilterButton: show });
    if (what === "bandedColumns") return this.change(id, { showBandedColumns: show });
    if (what === "firstColumn") return this.change(id, { highlightFirstColumn: show });
    if (what === "lastColumn") return this.change(id, { highlightLastColumn: show });
    if (what === "totals") {
      if (record.showTotals === show) return;
      const { area } = record;
      const rowCount = area.rowCount + (show ? 1 : -1);
      if (show) await this.parts.cells.insert({ ...area, row: area.row + area.rowCount, rowCount: 1 }, "down");
      if (show) await this.parts.cells.write(...totals(this.get(id)!, this.parts.cells));
      else await this.parts.cells.clear({ ...area, row: area.row + area.rowCount - 1, rowCount: 1 }, "contents");
      this.change(id, { showTotals: show, area: { ...area, rowCount } });
      return;
    }
    if (record.showHeaders === show) return;
    if (show) await showHeaders(this.parts, record);
    else await hideHeaders(this.parts, record, this.columnNames(record));
  }

  async convertToRange(id: string): Promise<void> {
    this.need(id);
    this.parts.store.set(id, null);
  }

  async delete(id: string): Promise<void> {
    const { area } = this.need(id);
    this.parts.store.set(id, null);
    await this.parts.cells.delete(area, "up");
  }

  addRows(id: string, index: number | null, rows: readonly (readonly CellEntry[])[]): Promise<void> {
    return this.rows.add(this.get(id) ?? missing(), index, rows);
  }

  deleteRows(id: string, index: number, count: number): Promise<void> {
    return this.rows.delete(this.get(id) ?? missing(), index, count);
  }

  async addColumn(id: string, index: number | null, entries: readonly CellEntry[], name?: string): Promise<void> {
    const { area } = this.need(id);
    const at = index ?? area.columnCount;
    if (at < 0 || at > area.columnCount || entries.length > area.rowCount) throw invalidArgument();
    const place = { ...area, column: area.column + at, columnCount: 1 };
    await this.parts.cells.insert(place, "right");
    this.change(id, { area: { ...area, columnCount: area.columnCount + 1 } });
    const column = Array.from({ length: area.rowCount }, (_cell, row) => [entries[row] ?? null]);
    if (name !== undefined) column[0] = [name];
    await this.parts.cells.write(place, column);
    await writeHeader(this.parts, this.need(id));
  }

  async deleteColumn(id: string, index: number): Promise<void> {
    const { area } = this.need(id);
    if (index < 0 || index >= area.columnCount) throw invalidArgument();
    if (area.columnCount === 1) return this.delete(id);
    await this.parts.cells.delete({ ...area, column: area.column + index, columnCount: 1 }, "left");
    this.change(id, { area: { ...area, columnCount: area.columnCount - 1 } });
  }

  async renameColumn(id: string, index: number, name: string): Promise<void> {
    const table = this.get(id) ?? missing();
    if (table.columnNames.some((known, place) => place !== index && known.toLowerCase() === name.toLowerCase()))
      throw new BookError("InvalidArgument", "A table cannot have two columns of one name.");
    if (!table.showHeaders)
      return this.change(id, { columnNames: table.columnNames.map((known, at) => (at === index ? name : known)) });
    await this.parts.cells.write({ ...table.area, column: table.area.column + index, rowCount: 1, columnCount: 1 }, [
      [`'${name}`],
    ]);
  }

  columnNames(record: TableRecord): readonly string[] {
    const { area, showHeaders } = record;
    if (!showHeaders) return record.columnNames;
    const [cells] = this.parts.cells.read({ ...area, rowCount: 1 });
    return cells!.map(({ text }, index) => text || `Column${index + 1}`);
  }

  private describe(record: TableRecord): Table {
    const { area, showHeaders, showTotals } = record;
    const headerCount = showHeaders ? 1 : 0;
    const bodyCount = area.rowCount - headerCount - (showTotals ? 1 : 0);
    const body = { ...area, row: area.row + headerCount, rowCount: bodyCount };
    return {
      ...{ showBandedColumns: false, highlightFirstColumn: false, highlightLastColumn: false },
      ...record,
      sheetId: area.sheetId,
      columnNames: this.columnNames(record),
      headerArea: showHeaders ? { ...area, rowCount: 1 } : null,
      bodyArea: body,
      totalArea: showTotals ? { ...area, row: area.row + area.rowCount - 1, rowCount: 1 } : null,
    };
  }

  private change(id: string, to: Partial<TableRecord>): void {
    this.parts.store.set(id, { ...this.need(id), ...to });
  }

  private need(id: string): TableRecord {
    return this.parts.store.get(id) ?? missing();
  }

  private checkName(name: string, own?: string): void {
    if (!isValidName(name)) throw invalidArgument();
    const taken = this.find(name);
    if ((taken && taken.id !== own) || this.parts.names.find(name, null)) throw itemAlreadyExists();
  }

  private freeId(): string {
    while (this.parts.store.get(String(this.nextId))) this.nextId += 1;
    return String(this.nextId++);
  }

  private freeName(): string {
    for (let number = 1; ; number += 1) if (!this.find(`Table${number}`)) return `Table${number}`;
  }
}

function missing(): never {
  throw itemNotFound();
}
