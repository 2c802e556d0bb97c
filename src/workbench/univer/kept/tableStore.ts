/**
 * The tables of the book. Univer's own table plug-in loses columns when one is inserted beside a table and its formula
 * engine does not hear of moves, so the book keeps the tables itself and tells the engine, as "super tables", where they are.
 */
import { RemoveSuperTableMutation, SetSuperTableMutation } from "@univerjs/engine-formula";
import type { Area } from "../../book/bookArea";
import { followAreas } from "./areaMoves";
import type { Engine } from "../engine/engine";
import { readName } from "../engine/markedColumns";
import type { ToldTable } from "../engine/reading/tableSections";
import { UndoableRecords } from "./undoableRecords";

export interface TableRecord {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showBandedRows: boolean;
  readonly showFilterButton: boolean;
  readonly showBandedColumns?: boolean;
  readonly highlightFirstColumn?: boolean;
  readonly highlightLastColumn?: boolean;
  readonly style: string;
  /** Kept for a table without a header row; otherwise the header's cells are the names. */
  readonly columnNames: readonly string[];
  /** The body is the one blank row that Excel keeps below a header without rows. */
  readonly isWaiting?: boolean;
}

export class TableStore {
  private readonly records: UndoableRecords<TableRecord>;
  private readonly told = new Map<string, { name: string; signature: string }>();

  constructor(private readonly engine: Engine) {
    this.records = new UndoableRecords(engine, "workbench.mutation.set-table");
    followAreas(engine, {
      linesMoved: (move) => this.move(move),
      cellsMoved: (move) => this.move(move),
      sheetRemoved: (sheetId) => this.move((area) => (area.sheetId === sheetId ? null : area)),
    });
  }

  /** See `UndoableRecords`. */
  get revision(): number {
    return this.records.revision;
  }

  list(): TableRecord[] {
    return this.records.list();
  }

  get(id: string): TableRecord | undefined {
    return this.records.get(id);
  }

  /** Puts, changes or (null) takes away a table, as a step that can be undone. */
  set(id: string, record: TableRecord | null): void {
    this.records.set(id, record);
  }

  saved(): readonly TableRecord[] {
    return this.records.list();
  }

  restore(records: readonly TableRecord[]): void {
    this.told.clear();
    this.records.replaceAll(records);
  }

  /** Tells the engine of every table that is not where it was; true when there was one. */
  tellEngine(columnNamesOf: (record: TableRecord) => readonly string[]): boolean {
    let hasChanged = false;
    for (const [id, { name }] of this.told) {
      const record = this.records.get(id);
      if (record && record.name === name) continue;
      this.engine.run(RemoveSuperTableMutation.id, { tableName: name });
      this.told.delete(id);
      hasChanged = true;
    }
    for (const record of this.records.list()) {
      const columns = columnNamesOf(record);
      const { showHeaders: hasHeaders, showTotals: hasTotals } = record;
      const signature = JSON.stringify([record.area, columns, hasHeaders, hasTotals]);
      if (this.told.get(record.id)?.signature === signature) continue;
      const { row, column, rowCount, columnCount, sheetId } = record.area;
      // The engine takes the first row for the header and the rest for the body.
      const top = hasHeaders ? row : row - 1;
      const bottom = row + rowCount - 1 - (hasTotals ? 1 : 0);
      const range = { startRow: top, endRow: bottom, startColumn: column, endColumn: column + columnCount - 1 };
      const titleMap = new Map(columns.map((name, index) => [readName(name), index]));
      const reference: ToldTable = { sheetId, titleMap, range, hasHeaders, hasTotals };
      this.engine.run(SetSuperTableMutation.id, { tableName: record.name, reference });
      this.told.set(record.id, { name: record.name, signature });
      hasChanged = true;
    }
    return hasChanged;
  }

  private move(to: (area: Area) => Area | null): void {
    for (const record of this.records.list()) {
      const area = to(record.area);
      if (area === null) this.records.drop(record.id);
      else if (area !== record.area) this.records.put({ ...record, area });
    }
  }
}
