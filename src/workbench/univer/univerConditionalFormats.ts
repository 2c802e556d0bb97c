/**
 * Conditional formats of the book. Univer's own are in a package of their own; here the book keeps them and gives a cell
 * its look when it is drawn, beside the format it has.
 */
import { InterceptorEffectEnum } from "@univerjs/core";
import {
  COMMAND_LISTENER_VALUE_CHANGE,
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { isAmong, meetsPreset, scaleColor } from "../book/areaRules";
import { AreaStatistics } from "../book/areaStatistics";
import { intersection, overlap, type Area, type CellPlace } from "../book/bookArea";
import type { BookEvents } from "../book/bookEvents";
import { defaultRule } from "../book/defaultRules";
import { movedFormula } from "../book/movedFormula";
import type { BookCells } from "../book/bookCells";
import type {
  BookConditionalFormats,
  ConditionalFormat,
  ConditionalLook,
  ConditionalRule,
  Operand,
  ScalePoint,
} from "../book/bookConditionalFormats";
import { itemNotFound } from "../book/bookError";
import { meets } from "../book/conditionalRule";
import { followAreas, type Move } from "./kept/areaMoves";
import { movedRule } from "./kept/movedRule";
import { RuleFormulas, type RuleFormula } from "./kept/ruleFormulas";
import { toStyle } from "./looks/cellStyle";
import type { Engine } from "./engine/engine";
import { UndoableRecords } from "./kept/undoableRecords";

const command = "workbench.mutation.set-conditional-format";

/** Cells of one rule whose formula is worked out: beyond them it is not drawn. */
const mostCells = 20_000;

export interface ConditionalSurroundings {
  readonly events: BookEvents;
  readonly calculated: () => Promise<void>;
  /** A serial number of a day; absent, it is the person's. */
  readonly today?: () => number;
}

export class UniverConditionalFormats implements BookConditionalFormats {
  private readonly records: UndoableRecords<ConditionalFormat>;
  private readonly formulas: RuleFormulas;
  private readonly statistics = new Map<string, AreaStatistics>();
  private nextId = 1;
  private custom: { readonly revision: number; readonly rules: readonly RuleFormula[] } | null = null;

  constructor(
    private readonly engine: Engine,
    private readonly cells: BookCells,
    private readonly surroundings: ConditionalSurroundings,
  ) {
    const { events, calculated } = surroundings;
    this.formulas = new RuleFormulas({
      ...{ engine, events, calculated, moved: movedFormula },
      list: () => this.customRules(),
    });
    for (const name of ["changed", "calculated", "loaded"] as const) events.on(name, () => this.statistics.clear());
    this.records = new UndoableRecords(engine, command, () => {
      this.statistics.clear();
      this.formulas.heed();
    });
    const moved = (move: Move) => this.move(move);
    followAreas(engine, {
      linesMoved: moved,
      cellsMoved: moved,
      sheetRemoved: (sheetId) => moved((area) => (area.sheetId === sheetId ? null : area)),
    });
    this.giveLooks();
  }

  list(area?: Area): ConditionalFormat[] {
    const all = this.records.list().reverse();
    return area === undefined ? all : all.filter((one) => overlap(one.area, area));
  }

  get(id: string): ConditionalFormat | undefined {
    return this.records.get(id);
  }

  async add(area: Area, kind: ConditionalRule["kind"]): Promise<ConditionalFormat> {
    while (this.records.get(String(this.nextId))) this.nextId += 1;
    const id = String(this.nextId++);
    this.records.set(id, { id, area, kind, rule: defaultRule(kind), look: {}, stopIfTrue: false });
    return this.need(id);
  }

  async change(id: string, to: Partial<Pick<ConditionalFormat, "rule" | "look" | "stopIfTrue">>): Promise<void> {
    this.records.set(id, { ...this.need(id), ...to });
  }

  async delete(id: string): Promise<void> {
    this.need(id);
    this.records.set(id, null);
  }

  lookOf({ sheetId, row, column }: CellPlace): ConditionalLook {
    const area = { sheetId, row, column, rowCount: 1, columnCount: 1 };
    let look: ConditionalLook = {};
    for (const format of this.list(area)) {
      const found = this.lookBy(format, area);
      if (found === null) continue;
      look = { ...found, ...look };
      if (format.stopIfTrue) break;
    }
    return look;
  }

  saved(): readonly ConditionalFormat[] {
    return this.records.list();
  }

  restore(records: readonly ConditionalFormat[]): void {
    this.records.replaceAll(records);
    this.statistics.clear();
  }

  settled(): Promise<void> {
    return this.formulas.settled();
  }

  async setPriority(id: string, priority: number): Promise<void> {
    const others = this.list().filter((one) => one.id !== id);
    others.splice(priority, 0, this.need(id));
    // The last one put wins.
    for (const record of others.reverse()) {
      this.records.set(record.id, null);
      this.records.set(record.id, record);
    }
  }

  /** Null where the cell does not meet the rule. */
  private lookBy({ id, area, rule, look }: ConditionalFormat, at: Area): ConditionalLook | null {
    const cell = this.cells.read(at)[0]?.[0];
    if (rule === null || cell === undefined) return null;
    if (rule.kind === "Custom") return this.formulas.isMet(id, at) ? look : null;
    if (rule.kind === "PresetCriteria")
      return meetsPreset(rule.criterion, cell, this.statisticsOf(id, area), (this.surroundings.today ?? today)())
        ? look
        : null;
    if (cell.error !== undefined) return null;
    if (rule.kind === "TopBottom") return isAmong(rule, cell, this.statisticsOf(id, area)) ? look : null;
    if (rule.kind === "ColorScale") {
      if (typeof cell.value !== "number") return null;
      const valueOf = ({ operand }: ScalePoint) => this.valueOf(operand);
      const fill = scaleColor(rule.points, cell.value, this.statisticsOf(id, area), valueOf);
      return fill === null ? null : { fill };
    }
    if (rule.kind !== "CellValue" && rule.kind !== "ContainsText") return null;
    const operands = rule.kind === "CellValue" ? [rule.operand1, rule.operand2].map((one) => this.valueOf(one)) : [];
    return meets(rule, cell.value, cell.text, operands) ? look : null;
  }

  private statisticsOf(id: string, area: Area): AreaStatistics {
    const known = this.statistics.get(id) ?? new AreaStatistics(this.cells.read(this.inUse(area)));
    this.statistics.set(id, known);
    return known;
  }

  private inUse(area: Area): Area {
    const sheet = this.engine.worksheet(area.sheetId);
    const whole = { ...area, row: 0, column: 0, rowCount: sheet.getRowCount(), columnCount: sheet.getColumnCount() };
    return intersection(area, whole) ?? { ...area, rowCount: 1, columnCount: 1 };
  }

  /** Asked for with every write to the book, and mostly there are none. */
  private customRules(): RuleFormula[] {
    const { revision } = this.records;
    if (this.custom?.revision !== revision) this.custom = { revision, rules: this.records.list().flatMap(formulaOf) };
    return this.custom.rules.map(({ id, area, formula }) => {
      const used = this.inUse(area);
      const most = Math.max(1, Math.floor(mostCells / used.columnCount));
      return { id, area: { ...used, rowCount: Math.min(used.rowCount, most) }, formula };
    });
  }

  private valueOf(operand: Operand | null): number | string | boolean | null {
    if (operand === null || typeof operand !== "object") return operand;
    return this.cells.read(operand)[0]?.[0]?.value ?? null;
  }

  private giveLooks(): void {
    const interceptors = this.engine.injector.get(SheetInterceptorService);
    interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style,
      // After a number format has given its colour.
      priority: InterceptCellContentPriority.DATA_VALIDATION,
      handler: (cell, { subUnitId: sheetId, row, col: column }, next) => {
        if (this.records.isEmpty) return next(cell);
        const look = this.lookOf({ sheetId, row, column });
        if (Object.keys(look).length === 0) return next(cell);
        return next({ ...cell, interceptorStyle: { ...cell?.interceptorStyle, ...toStyle(look) } });
      },
    });
    // The grid draws its cells anew after these commands.
    if (!COMMAND_LISTENER_VALUE_CHANGE.includes(command)) COMMAND_LISTENER_VALUE_CHANGE.push(command);
  }

  private move(to: Move): void {
    for (const record of this.records.list()) {
      const area = to(record.area);
      if (area === null) {
        this.records.drop(record.id);
        continue;
      }
      const rule = movedRule(record.rule, record.area.sheetId, to, (name) => this.idOf(name));
      if (area !== record.area || rule !== record.rule) this.records.put({ ...record, area, rule });
    }
  }

  private idOf(name: string): string | undefined {
    const sheets = this.engine.worksheets();
    return sheets.find((sheet) => sheet.getName().toLowerCase() === name.toLowerCase())?.getSheetId();
  }

  private need(id: string): ConditionalFormat {
    const record = this.records.get(id);
    if (record === undefined) throw itemNotFound();
    return record;
  }
}

function formulaOf({ id, area, rule }: ConditionalFormat): RuleFormula[] {
  return rule?.kind === "Custom" ? [{ id, area, formula: rule.formula }] : [];
}

/** The serial number of the person's day. */
function today(): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000 + 25_569;
}
