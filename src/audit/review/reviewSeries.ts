/**
 * The rows of models: figures across a time axis, each with its label and unit, and single figures with their label.
 * Time may go to the right or down. Registers and facts are not read here: they have rules of their own.
 */
import { labelOf } from "../snapshot/cellLabel";
import { sameSheet, type SheetArea, type SheetCell } from "../../formula/reference";
import { monthsOfRun, periodOf, type Period } from "./reviewPeriods";
import { unitIn } from "./reviewUnits";
import { cellAt, placeKey, placeOf, type SheetSnapshot, type WorkbookSnapshot } from "../snapshot/workbookSnapshot";

export interface ReadSeries {
  readonly label: string;
  /** "USD m", "share" for cells shown in per cent, "" where unknown. */
  readonly unit: string;
  /** In the order of time. */
  readonly cells: readonly SheetCell[];
  readonly values: readonly (number | null)[];
  /** Side by side with the cells; empty for a single figure. */
  readonly periods: readonly Period[];
  /** Months that each period covers; null for a single figure. */
  readonly months: number | null;
}

interface Axis {
  readonly periods: readonly Period[];
  readonly months: number;
  /** The first cell of the axis. */
  readonly row: number;
  readonly column: number;
  readonly isDown: boolean;
}

/** Blank rows that may lie between two rows of one model. */
const mostBlanks = 3;

export function seriesIn(snapshot: WorkbookSnapshot, sheet: SheetSnapshot, except: readonly SheetArea[]): ReadSeries[] {
  const onSheet = except.filter((area) => sameSheet(area.sheet, sheet.name));
  const keys = onSheet.reduce(keysOutside, [...sheet.cells.keys()]).sort((one, other) => one - other);
  const axes = axesOf(sheet, keys);
  const taken = new Set<number>();
  const long = axes.flatMap((axis) => linesOf(sheet, axis, axes, taken));
  return [...long, ...singlesOf(snapshot, sheet, keys, taken)];
}

function keysOutside(keys: number[], { row: top, column: left, rowCount, columnCount }: SheetArea): number[] {
  return keys.filter((key) => {
    const { row, column } = placeOf(key);
    return row < top || row >= top + rowCount || column < left || column >= left + columnCount;
  });
}

/** Runs of periods, to the right and down. */
function axesOf(sheet: SheetSnapshot, keys: readonly number[]): Axis[] {
  const axes: Axis[] = [];
  const used = [new Set<number>(), new Set<number>()] as const;
  for (const key of keys) {
    if (periodOf(sheet.cells.get(key)) === null) continue;
    const { row, column } = placeOf(key);
    for (const isDown of [false, true]) {
      const known = used[isDown ? 1 : 0];
      if (known.has(key)) continue;
      const run: Period[] = [];
      for (let period = periodOf(sheet.cells.get(key)); period !== null;) {
        run.push(period);
        period = periodOf(cellAt(sheet, row + (isDown ? run.length : 0), column + (isDown ? 0 : run.length)));
      }
      run.forEach((_, index) => known.add(placeKey(row + (isDown ? index : 0), column + (isDown ? 0 : index))));
      // Dates in uneven steps belong to the items of a list.
      const months = monthsOfRun(run);
      if (months !== null) axes.push({ periods: run, months, row, column, isDown });
    }
  }
  return axes;
}

/** The lines along an axis: below one that goes to the right, right of one that goes down. */
function linesOf(sheet: SheetSnapshot, axis: Axis, axes: readonly Axis[], taken: Set<number>): ReadSeries[] {
  const { periods, months, row, column, isDown } = axis;
  const length = periods.length;
  for (let index = 0; index < length; index += 1)
    taken.add(isDown ? placeKey(row + index, column) : placeKey(row, column + index));
  const found: ReadSeries[] = [];
  const last = isDown ? sheet.columnCount : sheet.rowCount;
  let blanks = 0;
  for (let line = (isDown ? column : row) + 1; line < last && blanks <= mostBlanks; line += 1) {
    const isAxis = axes.some(
      (other) =>
        other !== axis &&
        other.isDown === isDown &&
        (isDown ? other.column : other.row) === line &&
        overlaps(axis, other),
    );
    if (isAxis) break;
    const places = periods.map((_, index) =>
      isDown ? { row: row + index, column: line } : { row: line, column: column + index },
    );
    const cells = places.map((place) => cellAt(sheet, place.row, place.column));
    const values = cells.map((cell) =>
      cell !== undefined && typeof cell.value === "number" && !cell.isError && !cell.isDate ? cell.value : null,
    );
    const texts = isDown ? textsAbove(sheet, row, line) : textsLeft(sheet, line, column);
    if (texts.length === 0 && values.every((value) => value === null)) {
      blanks += 1;
      continue;
    }
    blanks = 0;
    const [label, ...others] = texts;
    if (label === undefined || values.every((value) => value === null)) {
      // Texts where figures would stand are the headers of something else.
      if (cells.some((cell) => typeof cell?.value === "string" && cell.formula === "")) break;
      continue;
    }
    for (const place of places) taken.add(placeKey(place.row, place.column));
    const shown = cells.find((cell) => cell !== undefined && typeof cell.value === "number")?.text ?? "";
    found.push({
      label,
      unit: unitIn(shown, label, others),
      cells: places.map((place) => ({ sheet: sheet.name, ...place })),
      values,
      periods,
      months,
    });
  }
  return found;
}

function overlaps(one: Axis, other: Axis): boolean {
  const from = (axis: Axis) => (axis.isDown ? axis.row : axis.column);
  return from(one) < from(other) + other.periods.length && from(other) < from(one) + one.periods.length;
}

function textsLeft(sheet: SheetSnapshot, row: number, before: number): string[] {
  const texts: string[] = [];
  for (let column = 0; column < before; column += 1) {
    const text = textAt(sheet, row, column);
    if (text !== "") texts.push(text);
  }
  return texts;
}

/** The header of a column: the texts directly above its first figure. */
function textsAbove(sheet: SheetSnapshot, first: number, column: number): string[] {
  const texts: string[] = [];
  for (let row = first - 1; row >= 0; row -= 1) {
    const text = textAt(sheet, row, column);
    if (text === "") break;
    texts.push(text);
  }
  return texts.reverse();
}

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = cellAt(sheet, row, column)?.value;
  return typeof value === "string" ? value.trim() : "";
}

/** Figures off every axis, each with what stands beside or above it. */
function singlesOf(
  snapshot: WorkbookSnapshot,
  sheet: SheetSnapshot,
  keys: readonly number[],
  taken: ReadonlySet<number>,
): ReadSeries[] {
  return keys.flatMap((key): ReadSeries[] => {
    const cell = sheet.cells.get(key);
    if (taken.has(key) || typeof cell?.value !== "number" || cell.isError || cell.isDate) return [];
    const place = { sheet: sheet.name, ...placeOf(key) };
    const label = labelOf(snapshot, place);
    if (label === "") return [];
    const unit = unitIn(cell.text, label, []);
    return [{ label, unit, cells: [place], values: [cell.value], periods: [], months: null }];
  });
}
