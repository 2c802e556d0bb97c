/** The charts of the book. Univer has none of its own that is free, so the book keeps them and makes them undoable. */
import { CommandType, UndoCommand, type IMutationInfo } from "@univerjs/core";
import type { Chart, ChartSeries } from "../bookCharts";
import { followAreas, type Move } from "./areaMoves";
import { movedAnchor, type ChartAnchor } from "./chartAnchor";
import type { Engine } from "./engine";
import type { Shift } from "./tableMoves";

export interface ChartRecord extends Chart {
  readonly anchor: ChartAnchor;
}

const setChart = "workbench.mutation.set-chart";

interface SetChart {
  readonly id: string;
  readonly record: ChartRecord | null;
}

export class ChartStore {
  private readonly records = new Map<string, ChartRecord>();
  /** Charts of deleted sheets, which come back with their sheet. */
  private readonly removed = new Map<string, ChartRecord[]>();
  /** Charts as they were before lines they used were deleted; undoing the deletion brings them back. */
  private readonly shrunk: { shift: Shift; records: ChartRecord[] }[] = [];
  private isUndoing = false;

  constructor(private readonly engine: Engine) {
    engine.commands.registerCommand({
      id: setChart,
      type: CommandType.MUTATION,
      handler: (_accessor, params) => {
        const { id, record } = params as SetChart;
        if (record) this.records.set(id, record);
        else this.records.delete(id);
        return true;
      },
    });
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
        for (const record of this.removed.get(sheetId) ?? []) this.records.set(record.id, record);
        this.removed.delete(sheetId);
      },
    });
  }

  list(): ChartRecord[] {
    return [...this.records.values()];
  }

  get(id: string): ChartRecord | undefined {
    return this.records.get(id);
  }

  /** Puts, changes or (null) takes away a chart, as a step that can be undone. */
  set(id: string, record: ChartRecord | null): void {
    const before = this.records.get(id) ?? null;
    const mutation = (to: ChartRecord | null): IMutationInfo => ({ id: setChart, params: { id, record: to } });
    this.engine.commands.syncExecuteCommand(setChart, { id, record });
    this.engine.undoStack.pushUndoRedo({
      unitID: this.engine.unitId,
      undoMutations: [mutation(before)],
      redoMutations: [mutation(record)],
    });
  }

  replaceAll(records: readonly ChartRecord[]): void {
    this.records.clear();
    this.removed.clear();
    this.shrunk.length = 0;
    for (const record of records) this.records.set(record.id, record);
  }

  private linesMoved(move: Move, shift: Shift): void {
    if (shift.count < 0) this.shrunk.push({ shift, records: this.list() });
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
    for (const { id } of own) this.records.delete(id);
  }

  private each(change: (record: ChartRecord) => ChartRecord): void {
    for (const record of this.list()) {
      const after = change(record);
      if (JSON.stringify(after) !== JSON.stringify(record)) this.records.set(record.id, after);
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
