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
import type { Area, CellPlace } from "../book/bookArea";
import type { BookCells } from "../book/bookCells";
import type {
  BookConditionalFormats,
  ConditionalFormat,
  ConditionalLook,
  ConditionalRule,
  Operand,
} from "../book/bookConditionalFormats";
import { itemNotFound } from "../book/bookError";
import { meets } from "../book/conditionalRule";
import { followAreas, type Move } from "./kept/areaMoves";
import { toStyle } from "./cellStyle";
import type { Engine } from "./engine/engine";
import { overlap } from "./references";
import { UndoableRecords } from "./kept/undoableRecords";

const command = "workbench.mutation.set-conditional-format";

export class UniverConditionalFormats implements BookConditionalFormats {
  private readonly records: UndoableRecords<ConditionalFormat>;
  private nextId = 1;

  constructor(
    private readonly engine: Engine,
    private readonly cells: BookCells,
  ) {
    this.records = new UndoableRecords(engine, command);
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
    this.records.set(id, { id, area, kind, rule: null, look: {}, stopIfTrue: false });
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
      if (format.rule === null || !this.isMet(format.rule, area)) continue;
      look = { ...format.look, ...look };
      if (format.stopIfTrue) break;
    }
    return look;
  }

  saved(): readonly ConditionalFormat[] {
    return this.records.list();
  }

  restore(records: readonly ConditionalFormat[]): void {
    this.records.replaceAll(records);
  }

  private isMet(rule: ConditionalRule, area: Area): boolean {
    const cell = this.cells.read(area)[0]?.[0];
    if (cell === undefined || cell.error !== undefined) return false;
    const operands = rule.kind === "CellValue" ? [rule.operand1, rule.operand2].map((one) => this.valueOf(one)) : [];
    return meets(rule, cell.value, cell.text, operands);
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
      if (area === null) this.records.drop(record.id);
      else if (area !== record.area || record.rule?.kind === "CellValue")
        this.records.put({ ...record, area, rule: movedRule(record.rule, to) });
    }
  }

  private need(id: string): ConditionalFormat {
    return this.records.get(id) ?? missing();
  }
}

function missing(): never {
  throw itemNotFound();
}

/** A cell that is gone counts as blank. */
function movedRule(rule: ConditionalRule | null, to: Move): ConditionalRule | null {
  if (rule?.kind !== "CellValue") return rule;
  const moved = (operand: Operand | null) => (typeof operand === "object" && operand !== null ? to(operand) : operand);
  return { ...rule, operand1: moved(rule.operand1) ?? 0, operand2: moved(rule.operand2) };
}
