/** A range as plain values, and the places in it that meet a criterion: found once for all formulas that ask. */
import {
  NumberValueObject,
  type ArrayValueObject,
  type BaseValueObject,
  type ErrorValueObject,
} from "@univerjs/engine-formula";

/** null is a blank, undefined an error. */
export type Plain = number | string | boolean | null | undefined;
type Meets = (value: Plain) => boolean;
/** A word in small letters, or a number: most criteria are one, and are looked up. */
type Sought = string | number;

/** The places of a range, counted along its rows, that meet a criterion. */
export interface Meeting {
  readonly places: readonly number[];
  readonly isMet: Uint8Array;
}

const mostMeetings = 500;

export class PlainRange {
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

  /** The number ahead of all others, 0 where there is none; an error among the cells is the result. */
  extremeAt(places: readonly number[], isAhead: (one: number, other: number) => boolean): BaseValueObject {
    let ahead: number | null = null;
    const columnCount = this.range.getColumnCount();
    for (const place of places) {
      const value = this.range.get(Math.floor(place / columnCount), place % columnCount);
      if (value?.isError()) return value as ErrorValueObject;
      const number = value?.isNumber() ? Number(value.getValue()) : null;
      if (number !== null && (ahead === null || isAhead(number, ahead))) ahead = number;
    }
    return NumberValueObject.create(ahead ?? 0);
  }
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

export function plainOf(value: ReturnType<ArrayValueObject["get"]>): Plain {
  if (!value || value.isNull()) return null;
  return value.isError() ? undefined : (value.getValue() as Plain);
}
