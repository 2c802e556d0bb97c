/**
 * One calculation: a formula runs after those it reads, and only if one of them came to something else than before. A
 * spill that fills new cells makes their readers run once more.
 */
import { requestImmediateMacroTask, type Injector } from "@univerjs/core";
import { CELL_INVERTED_INDEX_CACHE, IFormulaRuntimeService, Interpreter } from "@univerjs/engine-formula";
import { circularCells, hasCircle } from "./circularCells";
import { cellRange, coverage, sameRange, sameResult, type FormulaCell, type FormulaResult } from "./formulaCell";
import type { FormulaGraph } from "./formulaGraph";
import { forgetArraysIn } from "./keptArrays";
import { ReadAreas } from "./readAreas";

const runsAtOnce = 500;
const mostRounds = 100;

interface Step {
  readonly cell: FormulaCell;
  readonly before: Step[];
  readonly after: Set<FormulaCell>;
  next: number;
  left: number;
  isDue: boolean;
  state: "waiting" | "open" | "done";
}

export interface RunProgress {
  /** Called before every 500 formulas; false stops the calculation. */
  pause(count: number): Promise<boolean>;
  /** Called with the formulas that read themselves, directly or through others. */
  circles(cells: readonly FormulaCell[]): void;
}

export class CalculationRun {
  private readonly runtime: IFormulaRuntimeService;
  private readonly interpreter: Interpreter;
  private readonly areas: ReadAreas;
  private steps = new Map<FormulaCell, Step>();
  private again = new Set<FormulaCell>();
  private readonly ran = new Set<FormulaCell>();
  private isStopped = false;
  /** Formulas run, those that ran twice counted twice. */
  count = 0;

  constructor(
    injector: Injector,
    private readonly graph: FormulaGraph,
    private readonly progress: RunProgress,
  ) {
    this.runtime = injector.get(IFormulaRuntimeService);
    this.interpreter = injector.get(Interpreter);
    this.areas = new ReadAreas(injector);
  }

  /** True when it came to its end. */
  async run(begin: ReadonlySet<FormulaCell>): Promise<boolean> {
    let due = begin;
    for (let round = 0; due.size > 0 && round < mostRounds && !this.isStopped; round += 1) {
      if (round > 0) CELL_INVERTED_INDEX_CACHE.clear();
      this.runtime.clearArrayObjectCache();
      this.plan(due);
      this.tellCircles();
      this.again = new Set();
      for (const step of this.steps.values()) await this.follow(step);
      due = this.again;
    }
    // What was found is not written to the sheet, so all of it is due next time.
    if (this.isStopped)
      for (const cell of [...begin, ...this.ran, ...this.steps.keys()]) {
        cell.result = null;
        this.graph.owe(cell);
      }
    return !this.isStopped;
  }

  /** How many formulas may run, for the bar that shows how far the calculation is. */
  get planned(): number {
    return this.steps.size;
  }

  private plan(begin: ReadonlySet<FormulaCell>): void {
    this.steps = new Map();
    const queue: Step[] = [];
    const stepOf = (cell: FormulaCell, isDue: boolean): Step => {
      let step = this.steps.get(cell);
      if (!step) {
        step = { cell, before: [], after: new Set(), next: 0, left: 0, isDue, state: "waiting" };
        this.steps.set(cell, step);
        queue.push(step);
      }
      return step;
    };
    for (const cell of begin) stepOf(cell, true);
    for (const step of queue) {
      if (step.cell.formulaId !== null) continue;
      for (const reader of this.graph.index.readersOf(coverage(step.cell))) {
        step.after.add(reader);
        stepOf(reader, false).before.push(step);
      }
    }
  }

  private tellCircles(): void {
    if (!hasCircle(this.steps.values())) return;
    const circle = circularCells(new Map([...this.steps].map(([cell, { after }]) => [cell, after])));
    if (circle.length > 0) this.progress.circles(circle);
  }

  /** Without recursion, since a chain of formulas may be as long as a sheet. */
  private async follow(first: Step): Promise<void> {
    const open: Step[] = [];
    const enter = (step: Step): void => {
      if (step.state !== "waiting") return;
      step.state = "open";
      open.push(step);
    };
    enter(first);
    while (open.length > 0 && !this.isStopped) {
      const step = open.at(-1)!;
      if (step.next < step.before.length) {
        enter(step.before[step.next++]!);
        continue;
      }
      const missing = step.isDue ? this.waitingFor(step) : [];
      if (missing.length > 0) {
        for (const other of missing) enter(other);
        continue;
      }
      open.pop();
      step.state = "done";
      if (step.isDue) await this.execute(step);
    }
  }

  /** Formulas still to run in the areas where OFFSET or INDIRECT points. */
  private waitingFor({ cell }: Step): Step[] {
    const areas = this.areas.moving(cell);
    if (areas.length === 0) return [];
    this.runtime.clearArrayObjectCache();
    const cells = areas.flatMap((area) => [...this.graph.cellsIn(area), ...this.graph.spillingInto(area)]);
    return cells.flatMap((other) => {
      const step = this.steps.get(other);
      return step?.state === "waiting" ? [step] : [];
    });
  }

  private async execute(step: Step): Promise<void> {
    const { cell } = step;
    if (this.count % runsAtOnce === 0 && !(await this.progress.pause(this.count))) {
      this.isStopped = true;
      return;
    }
    this.count += 1;
    if (this.ran.has(cell)) this.takeBack(cell);
    this.ran.add(cell);
    this.areas.enter(cell);
    const { node } = cell.formula;
    const call = { node, refOffsetX: cell.offsetX, refOffsetY: cell.offsetY };
    const value = this.interpreter.checkAsyncNode(node)
      ? await this.interpreter.executeAsync(call)
      : this.interpreter.execute(call);
    this.areas.enter(cell);
    if (cell.formulaId !== null) this.runtime.setRuntimeOtherData(cell.formulaId, cell.offsetX, cell.offsetY, value);
    else this.runtime.setRuntimeData(value);
    node.resetCalculationState();
    if (cell.formulaId === null) this.tell(step);
  }

  /** Those that read the cell are due if it came to something else. */
  private tell({ cell, after }: Step): void {
    const before = cell.result;
    const result = this.resultOf(cell);
    if (sameResult(before, result)) {
      cell.result = result;
      return;
    }
    const old = before?.area ?? cellRange(cell);
    cell.result = result;
    this.graph.note(cell);
    for (const reader of after) this.due(reader);
    if (sameRange(old, result.area)) return;
    forgetArraysIn([coverage(cell, old), coverage(cell)]);
    for (const reader of this.graph.index.readersOf(coverage(cell))) if (!after.has(reader)) this.due(reader);
    for (const other of this.graph.spillingInto(coverage(cell, old))) if (other !== cell) this.due(other);
  }

  private due(cell: FormulaCell): void {
    const step = this.steps.get(cell);
    if (!step || step.state === "done") this.again.add(cell);
    else step.isDue = true;
  }

  private resultOf(cell: FormulaCell): FormulaResult {
    const { unitId, sheetId, row, column } = cell;
    const own = this.runtime.getUnitData()[unitId]?.[sheetId]?.getValue(row, column);
    const wanted = this.runtime.getUnitArrayFormula()[unitId]?.[sheetId]?.[row]?.[column] ?? cellRange(cell);
    const isBlocked = own?.v === "#SPILL!";
    const area = isBlocked ? cellRange(cell) : wanted;
    if (sameRange(area, cellRange(cell))) return { area, wanted, values: [own?.v ?? null, own?.t ?? null] };
    const cells = this.runtime.getRuntimeArrayFormulaCellData()[unitId]?.[sheetId];
    const values: unknown[] = [];
    for (let y = area.startRow; y <= area.endRow; y += 1)
      for (let x = area.startColumn; x <= area.endColumn; x += 1) {
        const found = cells?.getValue(y, x);
        values.push(found?.v ?? null, found?.t ?? null);
      }
    return { area, wanted, values };
  }

  /** What the cell came to earlier in the same calculation. */
  private takeBack(cell: FormulaCell): void {
    const { unitId, sheetId, row, column, result } = cell;
    if (cell.formulaId !== null || !result) return;
    const ranges = this.runtime.getUnitArrayFormula()[unitId]?.[sheetId]?.[row];
    if (ranges) delete ranges[column];
    const cells = this.runtime.getRuntimeArrayFormulaCellData()[unitId]?.[sheetId];
    const { startRow, endRow, startColumn, endColumn } = result.area;
    for (let y = startRow; y <= endRow; y += 1)
      for (let x = startColumn; x <= endColumn; x += 1) cells?.realDeleteValue(y, x);
  }
}

/** Lets the page answer between two pieces of a calculation. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    // Its channel would stay open and keep a process alive that has nothing more to do.
    const close = requestImmediateMacroTask(() => {
      close();
      resolve();
    });
  });
}
