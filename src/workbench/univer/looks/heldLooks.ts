/**
 * Looks are in the cells as soon as they are written. Univer, undo and whoever listens hear of them with the next command, or
 * at once where nobody holds them: what a batch writes of looks one after the other is one command, one entry of undo, and
 * for the listeners still one change for each write.
 */
import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from "@univerjs/sheets";
import type { Area } from "../../book/bookArea";
import { changeOf } from "./changedCells";
import type { Engine } from "../engine/engine";
import { backOf, oneOverOther, type Style } from "./mergedStyle";
import { StyleWrite, type LookChange } from "./styleWrite";

export type Cells = IObjectMatrixPrimitiveType<ICellData>;

/** The parameters of Univer's mutation, with the writes that it stands for. */
export interface WriteOfPieces {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue: Cells;
  /** One change for each; absent, the write is one. */
  readonly pieces?: readonly Area[];
}

interface Kept {
  readonly written: ICellData;
  readonly before: ICellData;
}

type Execute = Engine["commands"]["syncExecuteCommand"];

/** A look is told by a write of nothing to its cells. */
const nothing: ICellData = {};

export class HeldLooks {
  /** Commands run for looks so far. */
  toldCount = 0;
  private holders = 0;
  private styles: StyleWrite | null = null;
  private kept = new Map<number, Map<number, Kept>>();
  private pieces: Area[] = [];
  /** What a further write makes of what was kept: cells that were written alike share it. */
  private readonly joined = new WeakMap<Kept, WeakMap<ICellData, Kept>>();
  private readonly execute: Execute;

  constructor(private readonly engine: Engine) {
    const { commands } = engine;
    const [execute, later] = [commands.syncExecuteCommand.bind(commands), commands.executeCommand.bind(commands)];
    this.execute = execute;
    // Whatever runs finds undo and everybody who follows as if each look had been told on its own.
    commands.syncExecuteCommand = ((...command: Parameters<Execute>) => {
      this.tell();
      return execute(...command);
    }) as Execute;
    commands.executeCommand = ((...command: Parameters<typeof later>) => {
      this.tell();
      return later(...command);
    }) as typeof later;
  }

  async whileHeld<Result>(work: () => Promise<Result>): Promise<Result> {
    this.holders += 1;
    try {
      return await work();
    } finally {
      this.holders -= 1;
      this.tell();
    }
  }

  write(sheetId: string, cells: Cells): void {
    const area = changeOf(sheetId, cells)?.area;
    if (area === undefined) return;
    if (this.styles?.sheetId !== sheetId) this.tell();
    const styles = (this.styles ??= new StyleWrite(this.engine, sheetId));
    const left: Cells = {};
    eachCell(cells, (row, column, cell) => {
      const change = styles.at(row, column, cell);
      if (change !== null) this.keep(row, column, change);
      else (left[row] ??= {})[column] = cell;
    });
    this.writeByUniver(sheetId, left);
    this.pieces.push(area);
    if (this.holders === 0) this.tell();
  }

  tell(): void {
    const { styles, kept, pieces } = this;
    if (styles === null) return;
    this.styles = null;
    this.kept = new Map();
    this.pieces = [];
    const [told, before, written]: Cells[] = [{}, {}, {}];
    for (const [row, columns] of kept)
      for (const [column, cell] of columns) {
        (told![row] ??= {})[column] = nothing;
        (before![row] ??= {})[column] = cell.before;
        (written![row] ??= {})[column] = cell.written;
      }
    this.run(styles.sheetId, told!, pieces, { before: before!, written: written! });
  }

  private keep(row: number, column: number, change: LookChange): void {
    const columns = this.kept.get(row) ?? new Map<number, Kept>();
    const earlier = columns.get(column);
    columns.set(column, earlier === undefined ? change : this.join(earlier, change));
    this.kept.set(row, columns);
  }

  private join(earlier: Kept, { written }: LookChange): Kept {
    const known = this.joined.get(earlier) ?? new WeakMap<ICellData, Kept>();
    this.joined.set(earlier, known);
    let both = known.get(written);
    if (both === undefined) {
      const [first, second] = [earlier.written.s, written.s] as [Style, Style];
      both = {
        written: { s: oneOverOther(first, second) as ICellData["s"] },
        before: { s: backOf(earlier.before.s as Style, second) as ICellData["s"] },
      };
      known.set(written, both);
    }
    return both;
  }

  /** No other write of those that are held reaches these cells, which Univer alone can write. */
  private writeByUniver(sheetId: string, cells: Cells): void {
    if (Object.keys(cells).length === 0) return;
    const params = { unitId: this.engine.unitId, subUnitId: sheetId, cellValue: cells };
    const before = SetRangeValuesUndoMutationFactory(this.engine.injector, params).cellValue as Cells;
    this.run(sheetId, cells, [], { before, written: cells });
  }

  private run(sheetId: string, told: Cells, pieces: readonly Area[], step: { before: Cells; written: Cells }): void {
    const { id } = SetRangeValuesMutation;
    const paramsOf = (cellValue: Cells, of: readonly Area[]): WriteOfPieces => ({
      unitId: this.engine.unitId,
      subUnitId: sheetId,
      cellValue,
      pieces: of,
    });
    this.toldCount += 1;
    this.execute(id, paramsOf(told, pieces));
    this.engine.undoStack.pushUndoRedo({
      unitID: this.engine.unitId,
      undoMutations: [{ id, params: paramsOf(step.before, [...pieces].reverse()) }],
      redoMutations: [{ id, params: paramsOf(step.written, pieces) }],
    });
  }
}

const ofEngines = new WeakMap<Engine, HeldLooks>();

export function heldLooks(engine: Engine): HeldLooks {
  const held = ofEngines.get(engine) ?? new HeldLooks(engine);
  ofEngines.set(engine, held);
  return held;
}

function eachCell(cells: Cells, visit: (row: number, column: number, cell: ICellData) => void): void {
  for (const row of Object.keys(cells).map(Number)) {
    const cellsOfRow = cells[row] ?? {};
    for (const column of Object.keys(cellsOfRow).map(Number)) visit(row, column, cellsOfRow[column]!);
  }
}
