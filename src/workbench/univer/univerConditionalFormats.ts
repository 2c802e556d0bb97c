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
import { intersection, overlap, type Area, type CellPlace } from "../book/bookArea";
import type { BookEvents } from "../book/bookEvents";
import { defaultRule } from "../book/conditional/defaultRules";
import { movedFormula } from "../book/movedFormula";
import type { BookCells } from "../book/bookCells";
import type {
  BookConditionalFormats,
  ConditionalFormat,
  ConditionalLook,
  ConditionalMarks,
  ConditionalRule,
} from "../book/bookConditionalFormats";
import { itemNotFound } from "../book/bookError";
import { followAreas, type Move } from "./kept/areaMoves";
import { CellRules, type Drawn } from "./kept/cellRules";
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
  private readonly rules: CellRules;
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
    this.rules = new CellRules(cells, {
      isMet: (id, at) => this.formulas.isMet(id, at),
      inUse: (area) => this.inUse(area),
      sheetNamed: (name) => this.idOf(name),
      ...(surroundings.today && { today: surroundings.today }),
    });
    for (const name of ["changed", "calculated", "loaded"] as const) events.on(name, () => this.rules.forget());
    this.records = new UndoableRecords(engine, command, () => {
      this.rules.forget();
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

  lookOf(place: CellPlace): ConditionalLook {
    return this.drawnAt(place).look;
  }

  marksOf(place: CellPlace): ConditionalMarks {
    return this.drawnAt(place).marks;
  }

  saved(): readonly ConditionalFormat[] {
    return this.records.list();
  }

  restore(records: readonly ConditionalFormat[]): void {
    this.records.replaceAll(records);
    this.rules.forget();
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

  private drawnAt({ sheetId, row, column }: CellPlace): Drawn {
    const area = { sheetId, row, column, rowCount: 1, columnCount: 1 };
    return this.rules.drawn(this.list(area), area);
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

  private giveLooks(): void {
    const interceptors = this.engine.injector.get(SheetInterceptorService);
    interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style,
      // After a number format has given its colour.
      priority: InterceptCellContentPriority.DATA_VALIDATION,
      handler: (cell, { subUnitId: sheetId, row, col: column }, next) => {
        if (this.records.isEmpty) return next(cell);
        const { look, marks } = this.drawnAt({ sheetId, row, column });
        const hasMarks = Boolean(marks.bar ?? marks.icon);
        if (!hasMarks && Object.keys(look).length === 0) return next(cell);
        const interceptorStyle = { ...cell?.interceptorStyle, ...toStyle(look) };
        return next({ ...cell, interceptorStyle, ...(hasMarks && { conditionalMarks: marks }) } as typeof cell);
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
