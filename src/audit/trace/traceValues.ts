/**
 * Functions whose result can be told from what the workbook shows. They count, test, join and date: what comes of them chooses
 * a row, a column or a branch elsewhere, and bears no value itself unless it is said below.
 */
import type { SheetArea } from "../../formula/reference";
import { calendarDay, monthsLater, serialOf } from "./calendarDays";
import { countMeeting } from "./traceCriteria";
import { textOf } from "./traceOperations";
import {
  known,
  numberOf,
  sumOf,
  unknown,
  wholeOf,
  type FormulaReading,
  type Outcome,
  type Rule,
  type Scalar,
} from "./traceOutcome";
import { cellAt, sheetNamed, usedPart } from "../snapshot/workbookSnapshot";

/** Undefined where it cannot be told. */
type Told = Scalar | undefined;
type Work = (parts: readonly Outcome[], reading: FormulaReading) => Told;

const mostCells = 50_000;

/** Of an area its cells with contents, errors as undefined; of a single value that value. */
export function valuesIn(reading: FormulaReading, part: Outcome): readonly (Scalar | undefined)[] | null {
  if (part.area === null) return part.value === undefined ? null : [part.value];
  const used = usedPart(reading.snapshot, part.area)?.area;
  if (used === undefined) return [];
  if (used.rowCount * used.columnCount > mostCells) return null;
  return Array.from({ length: used.rowCount * used.columnCount }, (_, place) =>
    reading.scalarAt(used, Math.floor(place / used.columnCount), place % used.columnCount),
  ).filter((value) => value !== null);
}

const counted =
  (counts: (value: Scalar | undefined) => boolean): Work =>
  (parts, reading) => {
    const lists = parts.map((part) => valuesIn(reading, part));
    return lists.includes(null) ? undefined : lists.flatMap((list) => list ?? []).filter(counts).length;
  };

const blanks: Work = ([part = unknown], reading) => {
  const filled = counted((value) => value !== "")([part], reading);
  return part.area === null || typeof filled !== "number"
    ? undefined
    : part.area.rowCount * part.area.columnCount - filled;
};

const mean: Work = (parts, reading) => {
  const count = counted((value) => typeof value === "number")(parts, reading);
  const { total } = sumOf(parts.map((outcome) => ({ outcome, sign: 1 })));
  const hasErrors = counted((value) => value === undefined)(parts, reading) !== 0;
  return typeof count !== "number" || count === 0 || total === undefined || hasErrors ? undefined : total / count;
};

function truths(reading: FormulaReading, parts: readonly Outcome[]): readonly boolean[] | null {
  const lists = parts.map((part) => valuesIn(reading, part));
  const all = lists.flatMap((list) => list ?? [undefined]).filter((value) => typeof value !== "string");
  return all.includes(undefined) ? null : all.map(Boolean);
}

const logical =
  (work: (all: readonly boolean[]) => boolean): Work =>
  (parts, reading) => {
    const all = truths(reading, parts);
    return all === null || all.length === 0 ? undefined : work(all);
  };

const kind =
  (is: (value: Scalar) => boolean): Work =>
  ([part]) =>
    part?.value === undefined ? undefined : is(part.value);

const failing =
  (codes: (code: string) => boolean): Work =>
  ([part], reading) => {
    if (part?.value !== undefined) return false;
    const code = part === undefined ? null : (part.error ?? errorAt(reading, part.area));
    return code === null ? undefined : codes(code);
  };

function errorAt({ snapshot }: FormulaReading, area: SheetArea | null): string | null {
  const sheet = area?.rowCount === 1 && area.columnCount === 1 ? sheetNamed(snapshot, area.sheet) : undefined;
  const cell = sheet === undefined || area === null ? undefined : cellAt(sheet, area.row, area.column);
  return cell?.isError === true ? String(cell.value) : null;
}

const size =
  (of: (area: SheetArea) => number): Work =>
  ([part]) =>
    part === undefined || part.area === null ? (part?.value === undefined ? undefined : 1) : of(part.area);

const place =
  (
    of: (cell: { readonly row: number; readonly column: number }) => number,
    isOne: (area: SheetArea) => boolean,
  ): Work =>
  ([part], { at }) =>
    part === undefined ? of(at) + 1 : part.area !== null && isOne(part.area) ? of(part.area) + 1 : undefined;

const numeric =
  (work: (...numbers: number[]) => number | undefined): Work =>
  (parts) => {
    const numbers = parts.map(({ value }) => numberOf(value));
    const result = numbers.includes(undefined) ? undefined : work(...(numbers as number[]));
    return result === undefined || !Number.isFinite(result) ? undefined : result;
  };

const text =
  (work: (first: string, ...numbers: number[]) => Told): Work =>
  ([first, ...others]) => {
    const numbers = others.map(({ value }) => numberOf(value));
    if (first?.value === undefined || numbers.includes(undefined)) return undefined;
    return work(textOf(first), ...(numbers as number[]));
  };

/** Nothing that they are given bears value. */
const choosing: Readonly<Record<string, Work | null>> = {
  COUNT: counted((value) => typeof value === "number"),
  COUNTA: counted(() => true),
  COUNTBLANK: blanks,
  ROWS: size(({ rowCount }) => rowCount),
  COLUMNS: size(({ columnCount }) => columnCount),
  ROW: place(
    ({ row }) => row,
    ({ rowCount }) => rowCount === 1,
  ),
  COLUMN: place(
    ({ column }) => column,
    ({ columnCount }) => columnCount === 1,
  ),
  AND: logical((all) => all.every(Boolean)),
  OR: logical((all) => all.some(Boolean)),
  XOR: logical((all) => all.filter(Boolean).length % 2 === 1),
  NOT: logical(([first]) => first !== true),
  TRUE: () => true,
  FALSE: () => false,
  ISNUMBER: kind((value) => typeof value === "number"),
  ISTEXT: kind((value) => typeof value === "string"),
  ISLOGICAL: kind((value) => typeof value === "boolean"),
  ISBLANK: kind((value) => value === null),
  ISERROR: failing(() => true),
  ISERR: failing((code) => code !== "#N/A"),
  ISNA: failing((code) => code === "#N/A"),
  LEN: text((first) => first.length),
  EXACT: ([one, other]) =>
    one?.value === undefined || other?.value === undefined ? undefined : textOf(one) === textOf(other),
  DATE: numeric((year, month, day) => serialOf(year < 1900 ? year + 1900 : year, month, day)),
  YEAR: numeric((serial) => calendarDay(serial)?.[0]),
  MONTH: numeric((serial) => calendarDay(serial)?.[1]),
  DAY: numeric((serial) => calendarDay(serial)?.[2]),
  EDATE: numeric((serial, months) => monthsLater(serial, months, false)),
  EOMONTH: numeric((serial, months) => monthsLater(serial, months, true)),
  DAYS: numeric((end, start) => Math.trunc(end) - Math.trunc(start)),
  ...Object.fromEntries(
    "TYPE WEEKDAY YEARFRAC DATEDIF TODAY NOW DATEVALUE CELL SEQUENCE FIND SEARCH"
      .split(" ")
      .map((name): [string, null] => [name, null]),
  ),
};

/** All that they are given bears value. */
const bearing: Readonly<Record<string, Work>> = {
  AVERAGE: mean,
  MOD: numeric((value, by) => value - by * Math.floor(value / by)),
  QUOTIENT: numeric((value, by) => Math.trunc(value / by)),
  POWER: numeric((value, by) => value ** by),
  SQRT: numeric((value) => (value < 0 ? undefined : Math.sqrt(value))),
  SIGN: numeric(Math.sign),
  LEFT: text((first, count = 1) => first.slice(0, Math.max(0, count))),
  RIGHT: text((first, count = 1) => (count < 1 ? "" : first.slice(-Math.trunc(count)))),
  MID: text((first, from = 1, count = 0) =>
    first.slice(Math.trunc(from) - 1, Math.trunc(from) - 1 + Math.trunc(count)),
  ),
  UPPER: text((first) => first.toUpperCase()),
  LOWER: text((first) => first.toLowerCase()),
  TRIM: text((first) => first.replace(/ +/g, " ").replace(/^ | $/g, "")),
};

const asOutcome = (told: Told, inputs: Outcome["inputs"]): Outcome =>
  told === undefined ? { ...unknown, inputs } : known(told, inputs);

export const toldRules: Readonly<Record<string, Rule>> = {
  ...Object.fromEntries(
    Object.entries(choosing).map(([name, work]): [string, Rule] => [
      name,
      (reading, { arguments: parts }, scope) => {
        const outcomes = parts.map((part) => reading.choose(part, scope));
        return asOutcome(work?.(outcomes, reading), []);
      },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(bearing).map(([name, work]): [string, Rule] => [
      name,
      (reading, { arguments: parts }, scope) => {
        const outcomes = parts.map((part) => reading.figure(reading.read(part, scope), name === "AVERAGE"));
        const isMean = name === "AVERAGE";
        const { inputs } = isMean ? sumOf(outcomes.map((outcome) => ({ outcome, sign: 1 }))) : wholeOf(outcomes);
        return asOutcome(work(outcomes, reading), inputs);
      },
    ]),
  ),
  COUNTIF: (reading, { arguments: parts }, scope) => asOutcome(countMeeting(reading, parts, scope), []),
  COUNTIFS: (reading, { arguments: parts }, scope) => asOutcome(countMeeting(reading, parts, scope), []),
};
