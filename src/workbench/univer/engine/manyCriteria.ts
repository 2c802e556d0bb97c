/**
 * SUMIFS and COUNTIFS with ranges of criteria, which fill a rectangle. Univer compares every criterion with its whole range once for
 * each cell of the result; here the rows that meet a criterion are found once, and what the results have in common is worked out of them.
 * Criteria that are more than a number, a word or a comparison with a number, and all that is no rectangle, go Univer's way.
 */
import {
  ArrayValueObject,
  ErrorValueObject,
  IFunctionService,
  NumberValueObject,
  type BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { detachedArray } from "./lean/detachedArray";
import type { Engine } from "./engine";

type Given = BaseReferenceObject | BaseValueObject;
/** null is a blank, undefined an error. */
type Plain = number | string | boolean | null | undefined;
type Meets = (value: Plain) => boolean;
/** A word in small letters, or a number: most criteria are one, and are looked up. */
type Sought = string | number;

/** The places of a range, counted along its rows, that meet a criterion. */
interface Meeting {
  readonly places: readonly number[];
  readonly isMet: Uint8Array;
}

interface Pair {
  readonly range: PlainRange;
  readonly criteria: ArrayValueObject | BaseValueObject;
}

export function meetCriteriaOnce(engine: Engine): void {
  const functions = engine.injector.get(IFunctionService);
  for (const name of ["SUMIFS", "COUNTIFS"]) {
    const executor = functions.getExecutor(name);
    if (executor) meetOnce(executor, name === "SUMIFS");
  }
}

function meetOnce(executor: BaseFunction, isSum: boolean): void {
  const calculate = executor.calculate.bind(executor) as (...given: Given[]) => Given;
  executor.calculate = ((...given: Given[]) =>
    rectangle(isSum ? given[0] : undefined, isSum ? given.slice(1) : given) ??
    calculate(...given)) as typeof executor.calculate;
}

/** Null where Univer's own way has to be gone. */
function rectangle(summed: Given | undefined, parts: readonly Given[]): BaseValueObject | null {
  if (parts.length === 0 || parts.length % 2 === 1) return null;
  const criteria = parts.filter((_part, place) => place % 2 === 1).map(valuesOf);
  const rowCount = Math.max(...criteria.map((one) => (isArray(one) ? one.getRowCount() : 1)));
  const columnCount = Math.max(...criteria.map((one) => (isArray(one) ? one.getColumnCount() : 1)));
  const fits = criteria.every(
    (one) =>
      !isArray(one) || ([1, rowCount].includes(one.getRowCount()) && [1, columnCount].includes(one.getColumnCount())),
  );
  const ranges = [...(summed === undefined ? [] : [summed]), ...parts.filter((_part, place) => place % 2 === 0)];
  if (rowCount * columnCount === 1 || !fits || !ranges.every((range) => range.isReferenceObject())) return null;
  const read = ranges.map((range) => PlainRange.of((range as BaseReferenceObject).toArrayValueObject()));
  if (!read.every((range) => range.isShapedAs(read[0]!))) return null;
  const amounts = summed === undefined ? null : read[0]!;
  const pairs = criteria.map((one, place): Pair => ({
    range: read[place + (summed === undefined ? 0 : 1)]!,
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
      cells.push(amounts === null ? NumberValueObject.create(places.length) : amounts.sumAt(places));
    }
    rows.push(cells);
  }
  return detachedArray(rows);
}

const mostMeetings = 500;

class PlainRange {
  /** Formulas of one calculation that read one range are given one array; a workbook of many companies looks all of them up in one table. */
  private static readonly made = new WeakMap<ArrayValueObject, PlainRange>();
  private readonly values: readonly Plain[];
  private readonly known = new Map<unknown, Meeting | null>();
  private placesBySought: ReadonlyMap<Sought, readonly number[]> | null = null;

  static of(range: ArrayValueObject): PlainRange {
    const made = PlainRange.made.get(range) ?? new PlainRange(range);
    PlainRange.made.set(range, made);
    return made;
  }

  private constructor(private readonly range: ArrayValueObject) {
    const columnCount = range.getColumnCount();
    this.values = Array.from({ length: range.getRowCount() * columnCount }, (_, place) =>
      plainOf(range.get(Math.floor(place / columnCount), place % columnCount)),
    );
  }

  isShapedAs({ range }: PlainRange): boolean {
    return range.getRowCount() === this.range.getRowCount() && range.getColumnCount() === this.range.getColumnCount();
  }

  /** Null for a criterion that goes Univer's way. */
  meeting(criterion: Plain): Meeting | null {
    let meeting = this.known.get(criterion);
    if (meeting === undefined) {
      const meets = criterionOf(criterion);
      meeting = meets === null ? null : this.meetingOf(meets);
      // A column that does not change for long is asked for ever more.
      if (this.known.size >= mostMeetings) this.known.clear();
      this.known.set(criterion, meeting);
    }
    return meeting;
  }

  private meetingOf(criterion: Meets | Sought): Meeting {
    const { values } = this;
    const isMet = new Uint8Array(values.length);
    const places =
      typeof criterion === "function"
        ? Array.from(values.keys()).filter((place) => criterion(values[place]))
        : (this.placesOf().get(criterion) ?? []);
    for (const place of places) isMet[place] = 1;
    return { places, isMet };
  }

  /** By word, and by number: a text that looks like the number is equal to it. */
  private placesOf(): ReadonlyMap<Sought, readonly number[]> {
    if (this.placesBySought !== null) return this.placesBySought;
    const found = new Map<Sought, number[]>();
    const add = (sought: Sought, place: number) => {
      const places = found.get(sought);
      if (places === undefined) found.set(sought, [place]);
      else places.push(place);
    };
    for (const [place, value] of this.values.entries()) {
      if (typeof value === "number") add(value, place);
      if (typeof value !== "string") continue;
      add(value.toLowerCase(), place);
      const number = value.trim() === "" ? NaN : Number(value);
      if (!Number.isNaN(number)) add(number, place);
    }
    this.placesBySought = found;
    return found;
  }

  /** Of numbers alone; an error among them is the result. */
  sumAt(places: readonly number[]): BaseValueObject {
    let sum: BaseValueObject = NumberValueObject.create(0);
    const columnCount = this.range.getColumnCount();
    for (const place of places) {
      const value = this.range.get(Math.floor(place / columnCount), place % columnCount);
      if (value?.isError()) return value as ErrorValueObject;
      if (value?.isNumber()) sum = sum.plus(value);
    }
    return sum;
  }
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

/** Null for wildcards, truth values, blanks, errors and words compared by size. */
function criterionOf(criterion: Plain): Meets | Sought | null {
  if (typeof criterion === "number") return criterion;
  if (typeof criterion !== "string") return null;
  const [, operator = "", written = ""] = /^(<=|>=|<>|<|>|=)?(.*)$/su.exec(criterion) ?? [];
  if (operator === "<>" && written === "") return (value) => value !== null;
  if (written.trim() === "" || /[*?~%]/u.test(written) || /^(?:true|false)$/iu.test(written)) return null;
  const number = Number(written);
  const isNumber = !Number.isNaN(number);
  // Amounts in words and days are read by the language of the book.
  if (!isNumber && /^[\s$€£¥+#(-]*\d[\d\s.,:/)-]*$/u.test(written)) return null;
  if (operator === "" || operator === "=") return isNumber ? number : written.toLowerCase();
  if (!isNumber) return null;
  switch (operator) {
    case "<=":
      return (value) => typeof value === "number" && value <= number;
    case ">=":
      return (value) => typeof value === "number" && value >= number;
    case "<":
      return (value) => typeof value === "number" && value < number;
    case ">":
      return (value) => typeof value === "number" && value > number;
    default:
      return null;
  }
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

function plainOf(value: ReturnType<ArrayValueObject["get"]>): Plain {
  if (!value || value.isNull()) return null;
  return value.isError() ? undefined : (value.getValue() as Plain);
}
