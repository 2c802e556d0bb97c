/** Formats of cells, widths and heights. */
import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable } from "@univerjs/core";
import type { Area, CellPlace } from "../book/bookArea";
import type { BookCells } from "../book/bookCells";
import type { BookFormats, Border, BorderEdge, CellFormat, CellLook, DataValidation } from "../book/bookFormats";
import { sidesOf, toBorder, toBorderData } from "./looks/borders";
import { cellLooks } from "./looks/cellLooks";
import { toFormat, toStyle } from "./looks/cellStyle";
import { setColumnWidths } from "./columnWidths";
import type { DataValidations } from "./dataValidations";
import { toArea, toUniverRange, type Engine } from "./engine/engine";
import { withSelectionKept } from "./moveCells";
import { keepFormulasUnderFormats, restyle } from "./looks/restyle";
import { showSections } from "./shownSections";
import type { SheetGrowth } from "./sheetGrowth";

const pixelsPerPoint = 96 / 72;
const pixelsPerCharacter = 7.2;
const paddingPixels = 16;
const widestPixels = 600;
/** What a whole column's format touches: formats beyond the sheet's present edge would only make the file large. */
const farthest = 1_000_000;

export class UniverFormats implements BookFormats {
  constructor(
    private readonly engine: Engine,
    private readonly cells: BookCells,
    private readonly growth: SheetGrowth,
    private readonly rules: DataValidations,
  ) {
    keepFormulasUnderFormats(engine);
    showSections(engine);
  }

  read(area: Area): { [Key in keyof CellFormat]: CellFormat[Key] | null | undefined } {
    const formats = this.places(area).map(([row, column]) => toFormat(this.styleAt(area.sheetId, row, column)));
    const first = formats[0]!;
    const shared = Object.entries(first).map(([key, value]) => {
      const isSame = formats.every((format) => format[key as keyof CellFormat] === value);
      return [key, isSame ? value : key === "fill" ? undefined : null];
    });
    return Object.fromEntries(shared) as ReturnType<BookFormats["read"]>;
  }

  looks(area: Area): CellLook[][] {
    return cellLooks(this.engine.worksheet(area.sheetId), this.clipped(area));
  }

  merges(sheetId: string): Area[] {
    return this.engine
      .worksheet(sheetId)
      .getMergeData()
      .map((range) => toArea(sheetId, range));
  }

  validations(sheetId: string): ReturnType<BookFormats["validations"]> {
    return this.rules.all(sheetId);
  }

  async write(area: Area, format: Partial<CellFormat>): Promise<void> {
    const s = toStyle(format);
    this.apply(area, () => s);
  }

  /** The rows of `area` look as the one above them does, column by column. */
  async extendDown(above: Area, area: Area): Promise<void> {
    const styles = lines(above.column, above.columnCount, (column) => this.styleAt(above.sheetId, above.row, column));
    if (styles.every((style) => !style)) return;
    this.apply(area, (_row, column) => styles[column - above.column] ?? {});
  }

  readBorder(area: Area, edge: BorderEdge): Border | null {
    const borders = sidesOf(this.clipped(area), edge).map(({ row, column, side }) =>
      toBorder(this.styleAt(area.sheetId, row, column)?.bd?.[side]),
    );
    const first = borders[0] ?? toBorder(null);
    return borders.every((border) => JSON.stringify(border) === JSON.stringify(first)) ? first : null;
  }

  async writeBorder(area: Area, edge: BorderEdge, border: Partial<Border>): Promise<void> {
    const before = this.readBorder(area, edge) ?? toBorder(null);
    const named = border.style === undefined && before.style === "None" ? { style: "Continuous" as const } : {};
    const whole = { ...before, ...named, ...border };
    const sides = sidesOf(this.clipped(area), edge);
    const values: IObjectMatrixPrimitiveType<ICellData> = {};
    for (const { row, column, side } of sides) {
      const bd = { ...this.styleAt(area.sheetId, row, column)?.bd, ...toBorderData(whole, side) };
      (values[row] ??= {})[column] = { s: { bd } };
    }
    this.growth.include(this.clipped(area));
    restyle(this.engine, area.sheetId, values);
  }

  columnWidth(area: Area): number | null {
    const sheet = this.engine.sheet(area.sheetId);
    return common(
      lines(area.column, this.clipped(area).columnCount, (column) => sheet.getColumnWidth(column) / pixelsPerPoint),
    );
  }

  async setColumnWidth(area: Area, points: number): Promise<void> {
    const columns = { ...this.clipped(area), row: 0, rowCount: 1 };
    this.growth.include(columns);
    setColumnWidths(this.engine, columns, points * pixelsPerPoint);
  }

  rowHeight(area: Area): number | null {
    const sheet = this.engine.sheet(area.sheetId);
    return common(lines(area.row, this.clipped(area).rowCount, (row) => sheet.getRowHeight(row) / pixelsPerPoint));
  }

  async setRowHeight(area: Area, points: number): Promise<void> {
    const { row, rowCount } = this.clipped(area);
    this.growth.include({ ...area, column: 0, columnCount: 1, rowCount });
    this.engine.sheet(area.sheetId).setRowHeightsForced(row, rowCount, points * pixelsPerPoint);
  }

  async autofitColumns(area: Area): Promise<void> {
    const used = this.cells.used(area.sheetId, { valuesOnly: true });
    if (!used) return;
    const { column, columnCount } = this.clipped(area);
    for (let at = column; at < Math.min(column + columnCount, used.column + used.columnCount); at += 1) {
      const texts = this.cells.read({ ...used, column: at, columnCount: 1 }).map(([cell]) => cell!.text);
      const longest = Math.max(...texts.map(widthOf));
      if (longest > 0)
        this.engine.sheet(area.sheetId).setColumnWidth(at, Math.min(longest + paddingPixels, widestPixels));
    }
  }

  async autofitRows(area: Area): Promise<void> {
    const { row, rowCount } = this.clipped(area);
    this.engine.sheet(area.sheetId).setRowAutoHeight(row, rowCount);
  }

  hidden(area: Area, what: "rows" | "columns"): boolean | null {
    const sheet = this.engine.worksheet(area.sheetId);
    const { row, rowCount, column, columnCount } = this.clipped(area);
    return what === "rows"
      ? common(lines(row, rowCount, (at) => !sheet.getRowVisible(at)))
      : common(lines(column, columnCount, (at) => !sheet.getColVisible(at)));
  }

  lastHidden(sheetId: string, what: "rows" | "columns"): number {
    const sheet = this.engine.worksheet(sheetId);
    const hidden = what === "rows" ? sheet.getHiddenRows() : sheet.getHiddenCols();
    return Math.max(-1, ...hidden.map(({ endRow, endColumn }) => (what === "rows" ? endRow : endColumn)));
  }

  async setHidden(area: Area, what: "rows" | "columns", hidden: boolean): Promise<void> {
    const sheet = this.engine.sheet(area.sheetId);
    const { row, rowCount, column, columnCount } = this.clipped(area);
    await withSelectionKept(this.engine, area.sheetId, () => {
      if (what === "rows") {
        if (hidden) sheet.hideRows(row, rowCount);
        else sheet.showRows(row, rowCount);
      } else if (hidden) sheet.hideColumns(column, columnCount);
      else sheet.showColumns(column, columnCount);
    });
  }

  async merge(area: Area, across: boolean): Promise<void> {
    this.growth.include(area);
    const range = this.engine.sheet(area.sheetId).getRange(toUniverRange(area));
    if (across) range.mergeAcross({ isForceMerge: true });
    else range.merge({ isForceMerge: true });
  }

  async unmerge(area: Area): Promise<void> {
    this.engine.sheet(area.sheetId).getRange(toUniverRange(area)).breakApart();
  }

  invalidCells(area: Area): Promise<CellPlace[]> {
    return this.rules.invalid(this.clipped(area));
  }

  dataValidation(area: Area): DataValidation | null | undefined {
    return this.rules.of(this.clipped(area));
  }

  async setDataValidation(area: Area, validation: DataValidation | null): Promise<void> {
    this.growth.include(this.clipped(area));
    this.rules.set(this.clipped(area), validation);
  }

  private apply(area: Area, styleOf: (row: number, column: number) => IStyleData): void {
    const clipped = this.clipped(area);
    this.growth.include(clipped);
    const values: IObjectMatrixPrimitiveType<ICellData> = {};
    const shared = new Map<IStyleData, ICellData>();
    for (const [row, column] of this.places(clipped)) {
      const s = styleOf(row, column);
      const cell = shared.get(s) ?? { s };
      shared.set(s, cell);
      (values[row] ??= {})[column] = cell;
    }
    restyle(this.engine, area.sheetId, values);
  }

  private styleAt(sheetId: string, row: number, column: number): Nullable<IStyleData> {
    const sheet = this.engine.worksheet(sheetId);
    const style = sheet.getCellRaw(row, column)?.s;
    return typeof style === "string" ? sheet.getStyleDataByHash(style) : style;
  }

  private clipped(area: Area): Area {
    const sheet = this.engine.worksheet(area.sheetId);
    return {
      ...area,
      rowCount: area.rowCount >= farthest ? Math.max(1, sheet.getRowCount() - area.row) : area.rowCount,
      columnCount: area.columnCount >= 16_000 ? Math.max(1, sheet.getColumnCount() - area.column) : area.columnCount,
    };
  }

  private places(area: Area): [number, number][] {
    const { row, column, rowCount, columnCount } = this.clipped(area);
    return lines(row, rowCount, (r) => lines(column, columnCount, (c): [number, number] => [r, c])).flat();
  }
}

function lines<Value>(first: number, count: number, read: (at: number) => Value): Value[] {
  return Array.from({ length: count }, (_line, index) => read(first + index));
}

function common<Value>(values: readonly Value[]): Value | null {
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
}

/** Wide characters, such as Chinese ones, take twice the room. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character.charCodeAt(0) > 0x2e80 ? 2 : 1), 0) * pixelsPerCharacter;
}
