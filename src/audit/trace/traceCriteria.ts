/** SUMIFS and its like take the rows that meet the criteria; where these can be told, the other rows do not count. */
import type { Expression } from "../../formula/expression";
import type { SheetArea, SheetCell } from "../../formula/reference";
import { compared } from "./traceOperations";
import { unknown, type FormulaReading, type Outcome, type Scalar, type Scope } from "./traceOutcome";
import { usedPart } from "../snapshot/workbookSnapshot";

const mostCells = 50_000;

type Criterion = (value: Scalar) => boolean;

export function conditionalSum(
  reading: FormulaReading,
  valuePart: Expression | undefined,
  criteria: readonly (Expression | undefined)[],
  scope: Scope,
): Outcome {
  const values = reading.areaOf(valuePart, scope);
  const tests: { readonly area: SheetArea; readonly meets: Criterion }[] = [];
  let isTold = values !== null;
  for (let place = 0; place + 1 < criteria.length; place += 2) {
    const area = reading.areaOf(criteria[place], scope);
    const meets = criterionOf(reading.choose(criteria[place + 1], scope).value);
    if (area !== null) {
      reading.noteRead(area);
      reading.ignore(area, "selector");
    } else reading.choose(criteria[place], scope);
    if (area === null || meets === null) isTold = false;
    else tests.push({ area, meets });
  }
  if (values === null) return valuePart === undefined ? unknown : reading.read(valuePart, scope);
  const cells = isTold ? meeting(reading, values, tests) : null;
  return cells === null ? reading.refer(values) : reading.referCells(values, cells);
}

function meeting(
  reading: FormulaReading,
  values: SheetArea,
  tests: readonly { readonly area: SheetArea; readonly meets: Criterion }[],
): SheetCell[] | null {
  const used = usedPart(reading.snapshot, values)?.area;
  if (used === undefined) return [];
  if (used.rowCount * used.columnCount > mostCells) return null;
  const cells: SheetCell[] = [];
  for (let row = 0; row < used.rowCount; row += 1)
    for (let column = 0; column < used.columnCount; column += 1)
      if (tests.every(({ area, meets }) => meets(reading.scalarAt(area, row, column) ?? null)))
        cells.push({ sheet: used.sheet, row: used.row + row, column: used.column + column });
  return cells;
}

/** "OpenAI", 5, ">=5", "<>x"; null for patterns and what cannot be told. */
function criterionOf(value: Scalar | undefined): Criterion | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== "string") return (cell) => cell === value;
  const [, operator = "=", written = ""] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(value) ?? [];
  if (written === "" || /[*?~]/.test(written)) return null;
  const number = Number(written);
  const sought = Number.isNaN(number) ? written : number;
  return (cell) => {
    const told = typeof cell === "string" && typeof sought === "number" && cell.trim() !== "" ? Number(cell) : cell;
    const isAlike = told !== null && typeof told === typeof sought && !Number.isNaN(told);
    return isAlike ? compared(operator, told, sought) === true : operator === "<>";
  };
}
