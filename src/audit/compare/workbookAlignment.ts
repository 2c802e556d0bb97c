/** Which cell of one version of a workbook is which of the other: sheets, their rows and columns, and blocks that moved. */
import { allColumns, allRows } from "../../formula/address";
import { contains, sameSheet, type SheetArea, type SheetCell } from "../../formula/reference";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { matchedSheets, type MatchedSheets, type SheetPair } from "./matchedSheets";
import { movedBlocks, type MovedBlock, type StrayCell } from "./movedBlocks";
import { alignedSheets, type SheetAlignment } from "./sheetAlignment";
import { Features } from "./sheetFeatures";

/** How the cells of a reference are sought: what cannot be told from two versions alone is read either way. */
export interface Reading {
  /** Rows and columns at the end of a sheet were cleared, not removed. */
  readonly isCleared: boolean;
  /** Blocks were moved, not typed anew elsewhere. */
  readonly followsBlocks: boolean;
}

export const plainReading: Reading = { isCleared: false, followsBlocks: true };

export class WorkbookAlignment {
  readonly sheets: MatchedSheets;
  readonly blocks: readonly MovedBlock[];
  private readonly byBefore: ReadonlyMap<string, SheetPair & SheetAlignment>;
  private readonly byAfter: ReadonlyMap<string, SheetPair & SheetAlignment>;

  constructor(
    readonly before: WorkbookSnapshot,
    readonly after: WorkbookSnapshot,
  ) {
    const features = new Features();
    this.sheets = matchedSheets(before, after, features);
    const aligned = this.sheets.pairs.map((pair) => ({ ...pair, ...alignedSheets(pair.before, pair.after, features) }));
    this.byBefore = new Map(aligned.map((one) => [one.before.name.toLowerCase(), one]));
    this.byAfter = new Map(aligned.map((one) => [one.after.name.toLowerCase(), one]));
    this.blocks = this.movedBlocks(features);
  }

  /** Null for a sheet that was removed. */
  alignmentOf(sheetBefore: string): (SheetPair & SheetAlignment) | null {
    return this.byBefore.get(sheetBefore.toLowerCase()) ?? null;
  }

  /** Nothing moved anywhere and no sheet has another name. */
  get isIdentity(): boolean {
    const { removed } = this.sheets;
    if (this.blocks.length > 0 || removed.length > 0) return false;
    return [...this.byBefore.values()].every(
      ({ before, after, rows, columns }) => before.name === after.name && rows.isIdentity && columns.isIdentity,
    );
  }

  /** Null for a cell that is gone, or whose place another one took. */
  cellAfter(cell: SheetCell): SheetCell | null {
    const block = this.blocks.find(({ from }) => contains(from, cell));
    if (block !== undefined) return moved(cell, block.from, block.to);
    const place = this.lineCellAfter(cell);
    return place === null || this.blocks.some(({ to }) => contains(to, place)) ? null : place;
  }

  /** Null for a cell that is new. */
  cellBefore(cell: SheetCell): SheetCell | null {
    const block = this.blocks.find(({ to }) => contains(to, cell));
    if (block !== undefined) return moved(cell, block.to, block.from);
    const found = this.byAfter.get(cell.sheet.toLowerCase());
    const [row, column] = [found?.rows.before(cell.row) ?? null, found?.columns.before(cell.column) ?? null];
    if (found === undefined || row === null || column === null) return null;
    const place = { sheet: found.before.name, row, column };
    return this.blocks.some(({ from }) => contains(from, place)) ? null : place;
  }

  /** The cells of a reference as Excel's own shifting leaves them; null where all of them are gone. */
  areaAfter(area: SheetArea, { isCleared, followsBlocks }: Reading): SheetArea | null {
    const block = followsBlocks ? this.blocks.find(({ from }) => isWithin(area, from)) : undefined;
    if (block !== undefined) return { ...area, ...moved(area, block.from, block.to) };
    const found = this.byBefore.get(area.sheet.toLowerCase());
    if (found === undefined) return null;
    const rows = found.rows.run(area.row, area.row + area.rowCount - 1, isCleared);
    const columns = found.columns.run(area.column, area.column + area.columnCount - 1, isCleared);
    if (rows === null || columns === null) return null;
    // Whole columns and rows stay whole.
    const [row, lastRow] = area.rowCount === allRows ? [0, allRows - 1] : rows;
    const [column, lastColumn] = area.columnCount === allColumns ? [0, allColumns - 1] : columns;
    const counts = { rowCount: lastRow - row + 1, columnCount: lastColumn - column + 1 };
    return { sheet: found.after.name, row, column, ...counts };
  }

  private lineCellAfter({ sheet, row: oldRow, column: oldColumn }: SheetCell): SheetCell | null {
    const found = this.byBefore.get(sheet.toLowerCase());
    const [row, column] = [found?.rows.after(oldRow) ?? null, found?.columns.after(oldColumn) ?? null];
    return found === undefined || row === null || column === null ? null : { sheet: found.after.name, row, column };
  }

  private movedBlocks(features: Features): MovedBlock[] {
    const ids = (sheets: readonly SheetSnapshot[]) =>
      new Map(
        sheets.map((sheet) => [
          sheet.name.toLowerCase(),
          new Map(features.cellsOf(sheet).map((cell) => [`${cell.row} ${cell.column}`, cell.id])),
        ]),
      );
    const [old, young] = [ids(this.before.sheets), ids(this.after.sheets)];
    const idAt = (known: typeof old, cell: SheetCell | null) =>
      cell === null ? undefined : known.get(cell.sheet.toLowerCase())?.get(`${cell.row} ${cell.column}`);
    const strays = (sheets: readonly SheetSnapshot[], partnerId: (cell: SheetCell) => number | undefined) =>
      sheets.flatMap((sheet) =>
        features
          .cellsOf(sheet)
          .filter((cell) => partnerId({ sheet: sheet.name, row: cell.row, column: cell.column }) !== cell.id)
          .map((cell): StrayCell => ({ ...cell, sheet })),
      );
    const gone = strays(this.before.sheets, (cell) => idAt(young, this.lineCellAfter(cell)));
    const come = strays(this.after.sheets, (cell) => {
      const found = this.byAfter.get(cell.sheet.toLowerCase());
      const [row, column] = [found?.rows.before(cell.row) ?? null, found?.columns.before(cell.column) ?? null];
      if (found === undefined || row === null || column === null) return undefined;
      return idAt(old, { sheet: found.before.name, row, column });
    });
    return movedBlocks(gone, come);
  }
}

export function contentAt(sheets: readonly SheetSnapshot[], { sheet, row, column }: SheetCell) {
  const found = sheets.find(({ name }) => sameSheet(name, sheet));
  return found === undefined ? undefined : cellAt(found, row, column);
}

function moved<Place extends SheetCell>(place: Place, from: SheetArea, to: SheetArea): SheetCell {
  return { sheet: to.sheet, row: place.row - from.row + to.row, column: place.column - from.column + to.column };
}

function isWithin(area: SheetArea, outer: SheetArea): boolean {
  return (
    contains(outer, area) &&
    area.row + area.rowCount <= outer.row + outer.rowCount &&
    area.column + area.columnCount <= outer.column + outer.columnCount
  );
}
