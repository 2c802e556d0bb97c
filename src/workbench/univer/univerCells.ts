/** Cells of the book: read, write, clear, move, and who reads whom. */
import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import type { FRange } from "@univerjs/sheets/facade";
import { gridColumnCount, gridRowCount, type Area, type CellPlace } from "../book/bookArea";
import type { BookCells, Cell, CellEntry, ClearWhat } from "../book/bookCells";
import { BookError } from "../book/bookError";
import type { BookProtection } from "../book/bookProtection";
import { CellReader, isVacant, patternOf } from "./cellReader";
import { toUniverRange, type Engine } from "./engine/engine";
import { toCellData } from "./entry/cellEntry";
import type { EntryLocale } from "./entry/typedText";
import type { FormulaEntry } from "./formulaEntry";
import type { References } from "./references";
import { restyle } from "./looks/restyle";
import type { SheetGrowth } from "./sheetGrowth";
import type { Spills } from "./spills";
import { moveCells, moveRange } from "./moveCells";

const mostCells = 5_000_000;

export class UniverCells implements BookCells {
  constructor(
    private readonly engine: Engine,
    private readonly reader: CellReader,
    private readonly spills: Spills,
    private readonly growth: SheetGrowth,
    private readonly references: References,
    private readonly startEntry: (locale: EntryLocale) => FormulaEntry,
    private readonly expandTables: () => Promise<void>,
    private readonly protection: () => Pick<BookProtection, "forgetRefused" | "failWhenRefused">,
  ) {}

  read(area: Area): Cell[][] {
    if (area.rowCount * area.columnCount > mostCells)
      throw new BookError("RangeExceedsLimit", "The request failed because the range has more than 5,000,000 cells.");
    const sheet = this.engine.worksheet(area.sheetId);
    return Array.from({ length: area.rowCount }, (_row, row) =>
      Array.from({ length: area.columnCount }, (_column, column) =>
        this.reader.read(sheet, { sheetId: area.sheetId, row: area.row + row, column: area.column + column }),
      ),
    );
  }

  /** `locale` is the person's who typed the texts; an add-in's are read as in English. */
  async write(area: Area, entries: readonly (readonly CellEntry[])[], locale: EntryLocale = "en-US"): Promise<void> {
    const range = this.rangeFor(area);
    const sheet = this.engine.worksheet(area.sheetId);
    const values: IObjectMatrixPrimitiveType<ICellData> = {};
    let count = 0;
    let enter: FormulaEntry | undefined;
    entries.forEach((row, rowIndex) =>
      row.forEach((entry, columnIndex) => {
        const [atRow, atColumn] = [area.row + rowIndex, area.column + columnIndex];
        const pattern = typeof entry === "string" ? patternOf(sheet, sheet.getCellRaw(atRow, atColumn)) : "General";
        const data = toCellData(entry, pattern, locale);
        if (!data) return;
        if (data.f) {
          enter ??= this.startEntry(locale);
          data.f = enter(data.f, { sheetId: area.sheetId, row: atRow, column: atColumn });
        }
        (values[atRow] ??= {})[atColumn] = data;
        count += 1;
      }),
    );
    if (count === 0) return;
    await this.whereAllowed(() => range.setValues(values));
    await this.expandTables();
  }

  async writeNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): Promise<void> {
    this.growth.include(area);
    const values: IObjectMatrixPrimitiveType<ICellData> = {};
    // One style for all cells of one pattern: whoever writes it merges each style once.
    const styles = new Map<string, { n: { pattern: string } }>();
    const styleOf = (pattern: string) => {
      const style = styles.get(pattern) ?? { n: (pattern === "General" ? null : { pattern }) as { pattern: string } };
      styles.set(pattern, style);
      return style;
    };
    formats.forEach((row, rowIndex) =>
      row.forEach((pattern, columnIndex) => {
        if (pattern === null) return;
        (values[area.row + rowIndex] ??= {})[area.column + columnIndex] = { s: styleOf(pattern) };
      }),
    );
    if (Object.keys(values).length > 0) restyle(this.engine, area.sheetId, values);
  }

  async clear(area: Area, what: ClearWhat): Promise<void> {
    const range = this.rangeFor(this.onlyWhatIsThere(area));
    await this.whereAllowed(() => {
      if (what !== "formats") range.clearContent();
      if (what !== "contents") range.clearFormat();
    });
  }

  async insert(area: Area, shift: "down" | "right"): Promise<void> {
    const how = shift === "down" ? "insertRows" : "insertColumns";
    await this.whereAllowed(() => moveCells(this.engine, area, how));
  }

  async delete(area: Area, shift: "up" | "left"): Promise<void> {
    const how = shift === "up" ? "deleteRows" : "deleteColumns";
    await this.whereAllowed(() => moveCells(this.engine, area, how));
  }

  async move(area: Area, to: Area): Promise<void> {
    this.growth.include(area);
    this.growth.include(to);
    await this.whereAllowed(() => moveRange(this.engine, area, to));
  }

  /** Throws where protection keeps the change out; the engine takes that for a command that does nothing. */
  private async whereAllowed(change: () => unknown): Promise<void> {
    const protection = this.protection();
    protection.forgetRefused();
    await change();
    protection.failWhenRefused();
  }

  used(sheetId: string, { valuesOnly = false, within }: { valuesOnly?: boolean; within?: Area } = {}): Area | null {
    const box = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
    const include = (row: number, column: number) => {
      if (within && !isInside(within, row, column)) return;
      box.top = Math.min(box.top, row);
      box.left = Math.min(box.left, column);
      box.bottom = Math.max(box.bottom, row);
      box.right = Math.max(box.right, column);
    };
    this.engine
      .worksheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, data: Nullable<ICellData>) => {
        if (!isVacant(data) || (!valuesOnly && data?.s)) include(row, column);
      });
    for (const { area } of this.spills.onSheet(sheetId)) {
      include(area.row, area.column);
      include(area.row + area.rowCount - 1, area.column + area.columnCount - 1);
    }
    if (box.bottom < 0) return null;
    return {
      sheetId,
      row: box.top,
      column: box.left,
      rowCount: box.bottom - box.top + 1,
      columnCount: box.right - box.left + 1,
    };
  }

  spillArea(anchor: CellPlace): Area | null {
    return this.spills.areaAt(anchor);
  }

  spillAnchor(place: CellPlace): CellPlace | null {
    return this.spills.anchorOf(place);
  }

  precedents(area: Area, depth: "direct" | "all"): Area[] {
    return this.references.precedents(area, depth);
  }

  dependents(area: Area, depth: "direct" | "all"): Area[] {
    return this.references.dependents(area, depth);
  }

  private rangeFor(area: Area): FRange {
    this.growth.include(area);
    return this.engine.sheet(area.sheetId).getRange(toUniverRange(area));
  }

  /** A whole column reaches a million rows down; clearing it concerns the cells that exist. */
  private onlyWhatIsThere(area: Area): Area {
    const sheet = this.engine.worksheet(area.sheetId);
    const rowCount = area.rowCount === gridRowCount ? sheet.getRowCount() - area.row : area.rowCount;
    const columnCount = area.columnCount === gridColumnCount ? sheet.getColumnCount() - area.column : area.columnCount;
    return { ...area, rowCount, columnCount };
  }
}

function isInside({ row, column, rowCount, columnCount }: Area, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rowCount && atColumn >= column && atColumn < column + columnCount;
}
