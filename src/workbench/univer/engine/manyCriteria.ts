/**
 * SUMIFS, COUNTIFS and their like with ranges of criteria, which fill a rectangle. Univer compares every criterion with its whole range once for
 * each cell of the result; here the rows that meet a criterion are found once, and what the results have in common is worked out of them.
 * Criteria that are more than a number, a word or a comparison with a number, and all that is no rectangle, go Univer's way.
 */
import {
  ArrayValueObject,
  IFunctionService,
  NumberValueObject,
  type BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { detachedArray } from "./lean/detachedArray";
import { plainOf, PlainRange, type Meeting, type Plain } from "./lean/plainRange";
import type { Engine } from "./engine";

type Given = BaseReferenceObject | BaseValueObject;
interface Pair {
  readonly range: PlainRange;
  readonly criteria: ArrayValueObject | BaseValueObject;
}

export function meetCriteriaOnce(engine: Engine): void {
  const functions = engine.injector.get(IFunctionService);
  for (const [name, result] of resultsOf) {
    const executor = functions.getExecutor(name);
    if (executor) meetOnce(executor, result);
  }
}

/** What is made of the numbers whose rows meet the criteria; null where the rows are counted and no range of numbers comes first. */
type Result = ((amounts: PlainRange, places: readonly number[]) => BaseValueObject) | null;

const resultsOf: ReadonlyMap<string, Result> = new Map<string, Result>([
  ["SUMIFS", (amounts, places) => amounts.sumAt(places)],
  ["MAXIFS", (amounts, places) => amounts.extremeAt(places, (one, other) => one > other)],
  ["MINIFS", (amounts, places) => amounts.extremeAt(places, (one, other) => one < other)],
  ["COUNTIFS", null],
  ["COUNTIF", null],
]);

function meetOnce(executor: BaseFunction, result: Result): void {
  const calculate = executor.calculate.bind(executor) as (...given: Given[]) => Given;
  executor.calculate = ((...given: Given[]) =>
    rectangle(result, given) ?? calculate(...given)) as typeof executor.calculate;
}

/** Null where Univer's own way has to be gone. */
function rectangle(result: Result, given: readonly Given[]): BaseValueObject | null {
  const [first, ...others] = given;
  const [taken, parts] = result === null ? [undefined, given] : [first, others];
  if (parts.length === 0 || parts.length % 2 === 1) return null;
  const criteria = parts.filter((_part, place) => place % 2 === 1).map(valuesOf);
  const rowCount = Math.max(...criteria.map((one) => (isArray(one) ? one.getRowCount() : 1)));
  const columnCount = Math.max(...criteria.map((one) => (isArray(one) ? one.getColumnCount() : 1)));
  const fits = criteria.every(
    (one) =>
      !isArray(one) || ([1, rowCount].includes(one.getRowCount()) && [1, columnCount].includes(one.getColumnCount())),
  );
  const ranges = [...(taken === undefined ? [] : [taken]), ...parts.filter((_part, place) => place % 2 === 0)];
  if (rowCount * columnCount === 1 || !fits || !ranges.every((range) => range.isReferenceObject())) return null;
  const read = ranges.map((range) => PlainRange.of((range as BaseReferenceObject).toArrayValueObject()));
  if (!read.every((range) => range.isShapedAs(read[0]!))) return null;
  const resultAt = (places: readonly number[]) =>
    result === null ? NumberValueObject.create(places.length) : result(read[0]!, places);
  const pairs = criteria.map((one, place): Pair => ({
    range: read[place + (taken === undefined ? 0 : 1)]!,
    criteria: one,
  }));
  const ofRow = pairs.filter(({ criteria: of }) => !isArray(of) || of.getColumnCount() === 1);
  const ofCell = pairs.filter((pair) => !ofRow.includes(pair));
  const rows: BaseValueObject[][] = [];
  for (let row = 0; row < rowCount; row += 1) {
    const inRow = meetingsOf(ofRow, row, 0);
    if (inRow === null) return null;
    // What the cells of a row have in common is looked for once.
    const common = inRow.length === 0 ? null : shared(inRow);
    const cells: BaseValueObject[] = [];
    for (let column = 0; column < columnCount; column += 1) {
      const inCell = meetingsOf(ofCell, row, column);
      if (inCell === null) return null;
      const places = common === null ? shared(inCell) : common.filter((place) => areMet(inCell, place));
      cells.push(resultAt(places));
    }
    rows.push(cells);
  }
  return detachedArray(rows);
}

/** Null where one of them goes Univer's way. */
function meetingsOf(pairs: readonly Pair[], row: number, column: number): Meeting[] | null {
  const meetings: Meeting[] = [];
  for (const { range, criteria } of pairs) {
    const meeting = range.meeting(criterionAt(criteria, row, column));
    if (meeting === null) return null;
    meetings.push(meeting);
  }
  return meetings;
}

function shared(meetings: readonly Meeting[]): readonly number[] {
  const fewest = meetings.reduce((one, other) => (other.places.length < one.places.length ? other : one));
  const others = meetings.filter((meeting) => meeting !== fewest);
  return fewest.places.filter((place) => areMet(others, place));
}

function areMet(meetings: readonly Meeting[], place: number): boolean {
  return meetings.every(({ isMet }) => isMet[place] === 1);
}

function valuesOf(given: Given): ArrayValueObject | BaseValueObject {
  return given.isReferenceObject() ? (given as BaseReferenceObject).toArrayValueObject() : (given as BaseValueObject);
}

function isArray(value: ArrayValueObject | BaseValueObject): value is ArrayValueObject {
  return value.isArray();
}

function criterionAt(of: ArrayValueObject | BaseValueObject, row: number, column: number): Plain {
  if (!isArray(of)) return plainOf(of);
  return plainOf(of.get(of.getRowCount() === 1 ? 0 : row, of.getColumnCount() === 1 ? 0 : column));
}
