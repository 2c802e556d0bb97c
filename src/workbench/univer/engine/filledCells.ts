/**
 * The cells that formulas fill, as they are kept from one calculation to the next. Univer takes out each cell of a former result, looking through
 * its row each time, puts the new ones in, and twice writes all of the sheet out as text and reads it back to have a copy. Here what changed is
 * put in where it belongs, and what is no longer filled is taken out.
 */
import type { IRange, ObjectMatrix } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Engine } from "./engine";

type Content = Record<string, unknown>;
type Lines<Cell> = Record<number, Record<number, Cell> | undefined>;
type OfSheets<Of> = Record<string, Record<string, Of | undefined> | undefined>;
type Results = OfSheets<ObjectMatrix<Content | null>>;

interface Model {
  readonly _arrayFormulaRange: OfSheets<Lines<IRange>>;
  readonly _arrayFormulaCellData: OfSheets<Lines<unknown>>;
  mergeArrayFormulaCellData(results: Results): void;
  clearPreviousArrayFormulaCellData(results: Results): void;
}

export function keepFilledCells({ injector }: Engine): void {
  const model = injector.get(FormulaDataModel) as unknown as Model;
  model.mergeArrayFormulaCellData = merge;
  model.clearPreviousArrayFormulaCellData = clear;
}

/** Where formulas filled cells that now come to a single value. */
function clear(this: Model, results: Results): void {
  for (const [unitId, sheetId, cells] of sheetsOf(results)) {
    const ranges = this._arrayFormulaRange[unitId]?.[sheetId];
    const filled = this._arrayFormulaCellData[unitId]?.[sheetId];
    if (!ranges) continue;
    for (const [row, column, range] of places(ranges)) {
      if (!(column in (cells[row] ?? {}))) continue;
      if (filled) takeOut(filled, range);
      takeOut(ranges, { startRow: row, endRow: row, startColumn: column, endColumn: column });
    }
  }
}

function merge(this: Model, results: Results): void {
  for (const [unitId, sheetId, cells] of sheetsOf(results)) {
    this._arrayFormulaRange[unitId] ??= {};
    const ofUnit = (this._arrayFormulaCellData[unitId] ??= {});
    const filled = (ofUnit[sheetId] ??= {});
    for (const [row, column, range] of places(this._arrayFormulaRange[unitId][sheetId] ?? {}))
      if (column in (cells[row] ?? {})) takeOut(filled, range, cells);
    for (const row of keysOf(cells))
      for (const column of keysOf(cells[row] ?? {})) {
        const cell = cells[row]![column];
        if (cell) (filled[row] ??= {})[column] = ownOf(cell);
        else takeOut(filled, { startRow: row, endRow: row, startColumn: column, endColumn: column });
      }
  }
}

/** But for cells that are filled anew. */
function takeOut(filled: Lines<unknown>, range: IRange, anew: Lines<unknown> = {}): void {
  for (let row = range.startRow; row <= range.endRow; row += 1) {
    const line = filled[row];
    if (!line) continue;
    let isEmpty = false;
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      if (!(column in line) || column in (anew[row] ?? {})) continue;
      delete line[column];
      isEmpty = keysOf(line).length === 0;
    }
    if (isEmpty) delete filled[row];
  }
}

function* sheetsOf(results: Results): Generator<[unitId: string, sheetId: string, cells: Lines<Content | null>]> {
  for (const [unitId, sheets] of Object.entries(results))
    for (const [sheetId, cells] of Object.entries(sheets ?? {}))
      if (cells) yield [unitId, sheetId, cells.getMatrix() as Lines<Content | null>];
}

/** As they are before anything is taken out. */
function places<Of>(lines: Lines<Of>): [row: number, column: number, of: Of][] {
  return keysOf(lines).flatMap((row) =>
    keysOf(lines[row] ?? {}).map((column): [number, number, Of] => [row, column, lines[row]![column]!]),
  );
}

function keysOf(lines: object): number[] {
  return Object.keys(lines).map(Number);
}

/** A value alone is nobody else's once the calculation is over; a look or what else belongs to it may be changed later. */
function ownOf(cell: Content): Content {
  for (const part of Object.values(cell)) if (typeof part === "object" && part !== null) return structuredClone(cell);
  return cell;
}
