/** The charts of the book. Univer has none of its own that is free, so the book keeps them and makes them undoable. */
import { UndoCommand } from "@univerjs/core";
import type { Chart, ChartSeries } from "../../book/bookCharts";
import { followAreas, type Move } from "./areaMoves";
import { movedAnchor, type ChartAnchor } from "./chartAnchor";
import type { Engine } from "../engine/engine";
import type { Shift } from "./tableMoves";
import { UndoableRecords } from "./undoableRecords";

export interface ChartRecord extends Chart {
  readonly anchor: ChartAnchor;
}

export class ChartStore {
  private readonly records: UndoableRecords<ChartRecord>;
  /** Charts of deleted sheets, which come back with their sheet. */
  private readonly removed = new Map<string, ChartRecord[]>();
  /** Charts as they were before lines they used were deleted; undoing the deletion brings them back. */
  private readonly shrunk: { shift: Shift; records: ChartRecord[] }[] = [];
  private isUndoing = false;

  constructor(engine: Engine) {
    this.records = new UndoableRecords(engine, "workbench.mutation.set-chart");
    engine.commands.beforeCommandExecuted(({ id }) => {
      if (id === UndoCommand.id) this.isUndoing = true;
    });
    engine.commands.onCommandExecuted(({ id }) => {
      if (id === UndoCommand.id) this.isUndoing = false;
    });
    followAreas(engine, {
      linesMoved: (move, shift) => this.linesMoved(move, shift),
      cellsMoved: (move) => this.each((record) => ({ ...record, series: movedSeries(record, move) })),
      sheetRemoved: (sheetId) => this.sheetRemoved(sheetId),
      sheetInserted: (sheetId) => {
        for (const record of this.removed.get(sheetId) ?? []) this.records.put(record);
        this.removed.delete(sheetId);
      },
    });
  }

  /** See `UndoableRecords`. */
  get revision(): number {
    return this.records.revision;
  }

  list(): ChartRecord[] {
    return this.records.list();
  }

  get(id: string): ChartRecord | undefined {
    return this.records.get(id);
  }

  /** Puts, changes or (null) takes away a chart, as a step that can be undone. */
  set(id: string, record: ChartRecord | null): void {
    this.records.set(id, record);
  }

  replaceAll(records: readonly ChartRecord[]): void {
    this.removed.clear();
    this.shrunk.length = 0;
    this.records.replaceAll(records);
  }

  private linesMoved(move: Move, shift: Shift): void {
    if (shift.count < 0 && !this.records.isEmpty) this.shrunk.push({ shift, records: this.list() });
    const back = shift.count > 0 && this.isUndoing ? this.takeShrunk(shift) : [];
    this.each((record) => {
      const before = back.find(({ id }) => id === record.id);
      const anchor =
        record.sheetId === shift.sheetId ? movedAnchor(record.anchor, record.sheetId, move, shift) : record.anchor;
      return { ...record, anchor: before?.anchor ?? anchor, series: before?.series ?? movedSeries(record, move) };
    });
  }

  private takeShrunk({ sheetId, along, at, count }: Shift): ChartRecord[] {
    const isSame = ({ shift }: { shift: Shift }) =>
      shift.sheetId === sheetId && shift.along === along && shift.at === at && shift.count === -count;
    const index = this.shrunk.map(isSame).lastIndexOf(true);
    return index < 0 ? [] : (this.shrunk.splice(index)[0]?.records ?? []);
  }

  private sheetRemoved(sheetId: string): void {
    const own = this.list().filter((record) => record.sheetId === sheetId);
    this.removed.set(sheetId, own);
    for (const { id } of own) this.records.drop(id);
  }

  private each(change: (record: ChartRecord) => ChartRecord): void {
    for (const record of this.list()) {
      const after = change(record);
      if (JSON.stringify(after) !== JSON.stringify(record)) this.records.put(after);
    }
  }
}

function movedSeries({ series }: ChartRecord, move: Move): ChartSeries[] {
  return series.map((one) => ({
    ...one,
    name: typeof one.name === "object" && one.name !== null ? move(one.name) : one.name,
    values: one.values && move(one.values),
    categories: one.categories && move(one.categories),
  }));
}
