/** SUMIFS and its like take the rows that meet the criteria; where these can be told, the other rows do not count. */
import type { Expression } from "../../formula/expression";
import type { SheetArea, SheetCell } from "../../formula/reference";
import { patternOf } from "./findKey";
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
  const cells = meetingCells(reading, values, criteria, scope);
  if (values === null) return valuePart === undefined ? unknown : reading.read(valuePart, scope);
  return sumOfCells(reading, values, cells);
}

function sumOfCells(reading: FormulaReading, values: SheetArea, cells: readonly SheetCell[] | null): Outcome {
  if (cells === null) return reading.refer(values);
  const sum = reading.referCells(values, cells);
  return { ...sum, value: sum.total };
}

/** SUMIF and AVERAGEIF: only where the values begin counts, they are as many as those that are looked at. */
export function conditionalSumOfOne(
  reading: FormulaReading,
  [range, criterion, valuePart]: readonly (Expression | undefined)[],
  scope: Scope,
): Outcome {
  const looked = reading.areaOf(range, scope);
  const written = valuePart === undefined ? looked : reading.areaOf(valuePart, scope);
  if (looked === null || written === null)
    return conditionalSum(reading, valuePart ?? range, [range, criterion], scope);
  const values = { ...written, rowCount: looked.rowCount, columnCount: looked.columnCount };
  const cells = meetingCells(reading, values, [range, criterion], scope);
  return sumOfCells(reading, values, cells);
}

/** How many places meet the criteria; undefined when it cannot be told. */
export function countMeeting(
  reading: FormulaReading,
  criteria: readonly (Expression | undefined)[],
  scope: Scope,
): number | undefined {
  const first = reading.areaOf(criteria[0], scope);
  return meetingCells(reading, first, criteria, scope)?.length;
}

/** Of these areas the cells at whose places all criteria are met; null when it cannot be told. */
export function meetingCells(
  reading: FormulaReading,
  values: SheetArea | null,
  criteria: readonly (Expression | undefined)[],
  scope: Scope,
): SheetCell[] | null {
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
  return values !== null && isTold ? meeting(reading, values, tests) : null;
}

function meeting(
  reading: FormulaReading,
  values: SheetArea,
  tests: readonly { readonly area: SheetArea; readonly meets: Criterion }[],
): SheetCell[] | null {
  const used = [values, ...tests.map(({ area }) => area)].map((area) => usedPart(reading.snapshot, area)?.area);
  const rowCount = Math.min(values.rowCount, Math.max(...used.map((area) => area?.rowCount ?? 0)));
  const columnCount = Math.min(values.columnCount, Math.max(...used.map((area) => area?.columnCount ?? 0)));
  if (rowCount * columnCount > mostCells) return null;
  const cells: SheetCell[] = [];
  for (let row = 0; row < rowCount; row += 1)
    for (let column = 0; column < columnCount; column += 1) {
      // Errors meet no criterion.
      const isMet = tests.every(({ area, meets }) => {
        const value = reading.scalarAt(area, row, column);
        return value !== undefined && meets(value);
      });
      if (isMet) cells.push({ sheet: values.sheet, row: values.row + row, column: values.column + column });
    }
  return cells;
}

/** "Lab A", 5, ">=5", "<>x", "Lab*", "" for blanks; null for dates and amounts in words and what cannot be told. */
function criterionOf(value: Scalar | undefined): Criterion | null {
  if (value === undefined) return null;
  // A blank cell as a criterion asks for 0.
  if (typeof value !== "string") return equalTo(value ?? 0);
  const [, operator = "", written = ""] = /^(<=|>=|<>|<|>|=)?(.*)$/su.exec(value) ?? [];
  if (written === "") return ofBlanks(operator);
  const sought = valueOf(written);
  if (sought === null) return null;
  if (operator === "" || operator === "=") return equalTo(sought);
  if (operator === "<>") return (cell) => !equalTo(sought)(cell);
  return (cell) => cell !== null && typeof cell === typeof sought && compared(operator, cell, sought) === true;
}

function ofBlanks(operator: string): Criterion | null {
  if (operator === "") return (cell) => cell === null || cell === "";
  if (operator === "=") return (cell) => cell === null;
  return operator === "<>" ? (cell) => cell !== null : null;
}

/** A text that looks like the number counts as equal; texts may hold * and ?. */
function equalTo(sought: number | string | boolean): Criterion {
  const pattern = typeof sought === "string" ? patternOf(sought) : null;
  if (pattern !== null) return (cell) => typeof cell === "string" && pattern.test(cell);
  return (cell) => {
    const told = typeof cell === "string" && typeof sought === "number" && cell.trim() !== "" ? Number(cell) : cell;
    return told !== null && typeof told === typeof sought && compared("=", told, sought) === true;
  };
}

/** Dates, percentages and amounts with separators are read by Excel in ways that depend on the machine. */
function valueOf(written: string): number | string | boolean | null {
  const number = Number(written);
  if (!Number.isNaN(number) && written.trim() !== "") return number;
  if (/^(?:true|false)$/iu.test(written)) return written.toLowerCase() === "true";
  return /^[\s$€£¥+-]*\d[\d\s.,:/%-]*$/u.test(written) ? null : written;
}
