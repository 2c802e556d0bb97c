/**
 * A fill, by the handle or by a button, goes on as Excel's. Univer's own rounds to five decimals, so that prices of a token come to 0,
 * takes 2, 4, 8 for a doubling, knows no month and no quarter; its rules stay for words, and come after these for the rest.
 */
import { CellValueType, Direction, type ICellData, type Nullable } from "@univerjs/core";
import { AutoFillRules, IAutoFillService } from "@univerjs/sheets";
import { isQuarter, nextDates, nextNumbers, nextQuarters } from "../../book/series/filledSeries";
import type { Engine } from "../engine/engine";

type Next<Value> = (values: readonly Value[], count: number, way: 1 | -1) => readonly Value[];
type Rule = Parameters<IAutoFillService["registerRule"]>[0];

/** Before Univer's own dates (1100) and numbers (1000); formulas have a rule of theirs. */
const priority = 1200;

export function fillAsExcel(engine: Engine): void {
  const service = engine.injector.get(IAutoFillService);
  const isDate: Rule["match"] = (cell, injector) => AutoFillRules.dateRule.match(cell, injector);
  for (const rule of [
    ruleOf<number>("dates", priority, isDate, nextDates),
    ruleOf<number>("numbers", priority - 1, isNumber, nextNumbers),
    ruleOf<string>("quarters", priority - 2, (cell) => isConstant(cell) && isQuarter(String(cell?.v)), nextQuarters),
  ])
    service.registerRule(rule);
}

function ruleOf<Value extends number | string>(
  name: string,
  order: number,
  match: Rule["match"],
  next: Next<Value>,
): Rule {
  const type = `excel.${name}` as Rule["type"];
  return {
    type,
    priority: order,
    match,
    isContinue: (before) => before.type === type,
    applyFunctions: {
      ["SERIES"]: ({ data }, count, direction) => {
        const isBack = direction === Direction.UP || direction === Direction.LEFT;
        const cells = isBack ? [...data].reverse() : data;
        const values = cells.map((cell) => cell!.v as Value);
        const filled = next(values, count, isBack ? -1 : 1).map((value, at) => like(cells[at % cells.length]!, value));
        return isBack ? filled.reverse() : filled;
      },
    },
  };
}

function like(cell: ICellData, value: number | string): ICellData {
  const filled: ICellData = { ...cell, v: value };
  delete filled.custom;
  return filled;
}

function isConstant(cell: Nullable<ICellData>): boolean {
  return cell !== null && cell !== undefined && !cell.f && !cell.si;
}

function isNumber(cell: Nullable<ICellData>): boolean {
  return isConstant(cell) && typeof cell?.v === "number" && cell.t !== CellValueType.BOOLEAN;
}
