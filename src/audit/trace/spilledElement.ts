/**
 * What one cell of a spill is worked out from. Operators, IF and the criteria or keys of a look-up are worked out place by place: of
 * a range there the cell of the same row and column counts, of a single row or column its cell. All other functions take ranges whole.
 */
import type { Expression } from "../../formula/expression";
import type { SheetArea } from "../../formula/reference";
import { sheetAddress } from "../../formula/sheetAddress";

/** Rows down and columns across from the cell that holds the formula. */
export interface SpillPlace {
  readonly down: number;
  readonly across: number;
}

type AreaOf = (expression: Expression) => SheetArea | null;

const everyArgument = () => true;
const first = (place: number) => place === 0;

/** Which arguments are worked out place by place. */
const byPlace: Readonly<Record<string, (place: number) => boolean>> = {
  ...Object.fromEntries(
    ["IF", "IFS", "IFERROR", "IFNA", "NOT", "ISNUMBER", "ISBLANK", "ISERROR", "ABS", "ROUND", "LEN", "YEAR"].map(
      (name) => [name, everyArgument],
    ),
  ),
  ...Object.fromEntries(
    ["SUMIFS", "AVERAGEIFS", "MAXIFS", "MINIFS"].map((name) => [name, (place: number) => place > 0 && place % 2 === 0]),
  ),
  COUNTIFS: (place) => place % 2 === 1,
  ...Object.fromEntries(["COUNTIF", "SUMIF", "AVERAGEIF"].map((name) => [name, (place: number) => place === 1])),
  ...Object.fromEntries(["XLOOKUP", "XMATCH", "MATCH", "VLOOKUP", "HLOOKUP", "LOOKUP"].map((name) => [name, first])),
  INDEX: (place) => place > 0,
};

/** The expression itself where it takes everything whole. */
export function elementOf(expression: Expression, at: SpillPlace, areaOf: AreaOf): Expression {
  const inner = (part: Expression) => elementOf(part, at, areaOf);
  switch (expression.kind) {
    case "reference":
    case "name":
      return cellOf(expression, at, areaOf);
    case "sign": {
      if (expression.operator === "#") return cellOf(expression, at, areaOf);
      const operand = expression.operator === "@" ? expression.operand : inner(expression.operand);
      return operand === expression.operand ? expression : { ...expression, operand };
    }
    case "operation": {
      if (expression.operator === ":" || expression.operator === " ") return cellOf(expression, at, areaOf);
      const [left, right] = [inner(expression.left), inner(expression.right)];
      return left === expression.left && right === expression.right ? expression : { ...expression, left, right };
    }
    case "call": {
      const takesCells = byPlace[expression.name];
      if (takesCells === undefined) return expression;
      const parts = expression.arguments.map((part, place) => (takesCells(place) ? inner(part) : part));
      const isSame = parts.every((part, place) => part === expression.arguments[place]);
      return isSame ? expression : { ...expression, arguments: parts };
    }
    case "array":
      return itemOf(expression, at);
    default:
      return expression;
  }
}

/** A constant of several rows or columns has its item at the place, as a range has its cell. */
function itemOf(array: Extract<Expression, { kind: "array" }>, { down, across }: SpillPlace): Expression {
  const row = array.rows[array.rows.length === 1 ? 0 : down];
  return row?.[row.length === 1 ? 0 : across] ?? array;
}

/** Beside a range of several rows and columns there is an error; the whole of it then stays. */
function cellOf(expression: Expression, { down, across }: SpillPlace, areaOf: AreaOf): Expression {
  const area = areaOf(expression);
  if (area === null || area.rowCount * area.columnCount === 1) return expression;
  const [row, column] = [area.rowCount === 1 ? 0 : down, area.columnCount === 1 ? 0 : across];
  if (row >= area.rowCount || column >= area.columnCount) return expression;
  const cell = { sheet: area.sheet, row: area.row + row, column: area.column + column, rowCount: 1, columnCount: 1 };
  return { kind: "reference", text: sheetAddress(cell) };
}
