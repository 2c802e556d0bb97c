/** Which cells a reference, a name, or an operation on them means. */
import { expressionOf, type Expression } from "../../formula/expression";
import { areaOf, sameSheet, type SheetArea } from "../../formula/reference";
import { splitPrefix } from "../../formula/sheetPrefix";
import type { FormulaReading, Scope } from "./traceOutcome";
import { usedPart, type WorkbookSnapshot } from "../snapshot/workbookSnapshot";

export interface Meanings {
  /** What a defined name stands for, seen from a sheet. */
  meaningOf(name: string, sheet: string): string | null;
}

const longestChain = 20;
const givingReferences = new Set(["INDEX", "OFFSET", "INDIRECT"]);

export function areaOfExpression(
  reading: FormulaReading,
  expression: Expression,
  scope: Scope,
  meanings: Meanings,
  chain = 0,
): SheetArea | null {
  const inner = (part: Expression) => areaOfExpression(reading, part, scope, meanings, chain + 1);
  if (chain > longestChain) return null;
  switch (expression.kind) {
    case "reference": {
      const area = areaOf(expression.text, reading.at, reading.snapshot.tables);
      return area !== null && expression.text.endsWith("#") ? spillOf(area, reading.snapshot) : area;
    }
    case "name": {
      const bound = scope.get(expression.name.toUpperCase());
      if (bound !== undefined) return bound().area;
      const meaning = meanings.meaningOf(expression.name, reading.at.sheet);
      const formula = meaning === null ? null : expressionOf(meaning);
      if (formula !== null) return areaOfExpression(reading, formula, new Map(), meanings, chain + 1);
      const sought = expression.name.toLowerCase();
      return reading.snapshot.tables.find(({ name }) => name.toLowerCase() === sought)?.body ?? null;
    }
    case "sign": {
      if (expression.operator !== "#" && expression.operator !== "@") return null;
      const area = inner(expression.operand);
      if (area === null) return null;
      return expression.operator === "#" ? spillOf(area, reading.snapshot) : crossing(area, reading.at);
    }
    case "operation": {
      if (expression.operator !== ":" && expression.operator !== " ") return null;
      const [left, right] = [inner(expression.left), inner(expression.right)];
      if (left === null || right === null || !sameSheet(left.sheet, right.sheet)) return null;
      return expression.operator === ":" ? around(left, right) : shared(left, right);
    }
    case "call":
      return givingReferences.has(expression.name) ? reading.read(expression, scope).area : null;
    default:
      return null;
  }
}

/** Jan:Dec!B4 means the cell on every sheet from Jan to Dec. */
export function areasAcrossSheets(reference: string, { sheets }: WorkbookSnapshot): SheetArea[] | null {
  const { workbook, sheet: first, lastSheet: last, place } = splitPrefix(reference);
  if (workbook !== null || first === null || last === null) return null;
  const [from = -1, to = -1] = [first, last].map((sought) => sheets.findIndex(({ name }) => sameSheet(name, sought)));
  if (from < 0 || to < 0) return null;
  return sheets
    .slice(Math.min(from, to), Math.max(from, to) + 1)
    .map(({ name }) => areaOf(place, { sheet: name, row: 0, column: 0 }, []))
    .filter((area) => area !== null);
}

/** The cells that the formula of a cell fills; the cell alone when it fills no others. */
function spillOf(anchor: SheetArea, snapshot: WorkbookSnapshot): SheetArea {
  const spill = usedPart(snapshot, anchor)?.sheet.spills.find(
    ({ row, column }) => row === anchor.row && column === anchor.column,
  );
  return spill === undefined ? anchor : { sheet: anchor.sheet, ...spill };
}

/** Of a column the cell in the formula's row, of a row the one in its column. */
function crossing(area: SheetArea, at: { readonly row: number; readonly column: number }): SheetArea | null {
  const isRow = at.row >= area.row && at.row < area.row + area.rowCount;
  const isColumn = at.column >= area.column && at.column < area.column + area.columnCount;
  if (area.columnCount === 1 && area.rowCount > 1) return isRow ? { ...area, row: at.row, rowCount: 1 } : null;
  if (area.rowCount === 1 && area.columnCount > 1)
    return isColumn ? { ...area, column: at.column, columnCount: 1 } : null;
  return area;
}

function around(one: SheetArea, other: SheetArea): SheetArea {
  const [row, column] = [Math.min(one.row, other.row), Math.min(one.column, other.column)];
  const lastRow = Math.max(one.row + one.rowCount, other.row + other.rowCount);
  const lastColumn = Math.max(one.column + one.columnCount, other.column + other.columnCount);
  return { sheet: one.sheet, row, column, rowCount: lastRow - row, columnCount: lastColumn - column };
}

function shared(one: SheetArea, other: SheetArea): SheetArea | null {
  const [row, column] = [Math.max(one.row, other.row), Math.max(one.column, other.column)];
  const rowCount = Math.min(one.row + one.rowCount, other.row + other.rowCount) - row;
  const columnCount = Math.min(one.column + one.columnCount, other.column + other.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { sheet: one.sheet, row, column, rowCount, columnCount } : null;
}
