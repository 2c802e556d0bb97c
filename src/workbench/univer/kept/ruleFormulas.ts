/**
 * Formulas as conditional formats: worked out for every cell of their area whenever something was written or calculated, since
 * the grid asks for looks while it draws and cannot wait.
 */
import { CommandType } from "@univerjs/core";
import { ICalculateFormulaService } from "@univerjs/engine-formula";
import { COMMAND_LISTENER_VALUE_CHANGE } from "@univerjs/sheets";
import type { Area, CellPlace } from "../../book/bookArea";
import type { BookEvents } from "../../book/bookEvents";
import type { Engine } from "../engine/engine";

/** After it the grid draws its cells anew. */
const workedOut = "workbench.operation.rule-formulas-worked-out";

export interface RuleFormula {
  readonly id: string;
  readonly area: Area;
  readonly formula: string;
}

export interface RuleFormulasSurroundings {
  readonly engine: Engine;
  readonly events: BookEvents;
  /** Those that there are now, areas cut to the cells in use. */
  readonly list: () => readonly RuleFormula[];
  /** The formula for the cell that lies so far from the first of its area. */
  readonly moved: (formula: string, rows: number, columns: number) => string;
  readonly calculated: () => Promise<void>;
}

type Results = Record<string, Record<string, Record<number, Record<number, { value?: unknown }[][]>>>>;

export class RuleFormulas {
  private met = new Map<string, ReadonlySet<string>>();
  private work: Promise<void> = Promise.resolve();
  private isDue = false;

  constructor(private readonly surroundings: RuleFormulasSurroundings) {
    const { engine, events } = surroundings;
    engine.commands.registerCommand({ id: workedOut, type: CommandType.OPERATION, handler: () => true });
    if (!COMMAND_LISTENER_VALUE_CHANGE.includes(workedOut)) COMMAND_LISTENER_VALUE_CHANGE.push(workedOut);
    const heed = () => this.heed();
    events.on("changed", heed);
    events.on("calculated", heed);
    events.on("loaded", heed);
  }

  isMet(id: string, { row, column }: CellPlace): boolean {
    return this.met.get(id)?.has(`${row} ${column}`) === true;
  }

  /** Something changed that the formulas may read, or a formula itself. */
  heed(): void {
    if (this.isDue || (this.met.size === 0 && this.surroundings.list().length === 0)) return;
    this.isDue = true;
    this.work = this.work.then(() => this.run()).catch(() => undefined);
  }

  async settled(): Promise<void> {
    await this.surroundings.calculated();
    await this.work;
  }

  private async run(): Promise<void> {
    await this.surroundings.calculated();
    this.isDue = false;
    const met = new Map<string, ReadonlySet<string>>();
    for (const rule of this.surroundings.list()) met.set(rule.id, await this.metCells(rule));
    this.met = met;
    this.surroundings.engine.commands.syncExecuteCommand(workedOut);
  }

  private async metCells({ area, formula }: RuleFormula): Promise<ReadonlySet<string>> {
    const { engine, moved } = this.surroundings;
    const cells: Record<number, Record<number, string[]>> = {};
    for (let row = 0; row < area.rowCount; row += 1)
      for (let column = 0; column < area.columnCount; column += 1)
        (cells[area.row + row] ??= {})[area.column + column] = [moved(formula, row, column)];
    const service = engine.injector.get(ICalculateFormulaService);
    const asked = { [engine.unitId]: { [area.sheetId]: cells } };
    const results = (await service.executeFormulas(asked as never)) as unknown as Results;
    const found = new Set<string>();
    for (const [row, columns] of Object.entries(results[engine.unitId]?.[area.sheetId] ?? {}))
      for (const [column, result] of Object.entries(columns)) {
        const value = firstOf(result);
        if (value === true || (typeof value === "number" && value !== 0)) found.add(`${row} ${column}`);
      }
    return found;
  }
}

/** Of a result that is an array its first value. */
function firstOf(result: readonly { value?: unknown }[] | { value?: unknown }[][]): unknown {
  let value: unknown = result;
  while (Array.isArray(value)) value = value[0];
  value = (value as { value?: unknown } | undefined)?.value;
  while (Array.isArray(value)) value = value[0];
  return value;
}
