/** A workbook file as a book of the workbench: sheets with values, formulas and looks, tables, charts, rules, notes, links. */
import { BooleanNumber, CellValueType, type ICellData, type IWorksheetData } from "@univerjs/core";
import type { BookSnapshot, Link } from "../../workbench/book/book";
import type { ConditionalFormat } from "../../workbench/book/bookConditionalFormats";
import type { ChartRecord } from "../../workbench/univer/kept/chartStore";
import { groupsOf, type GroupRecord } from "../../workbench/univer/kept/outlines";
import type { TableRecord } from "../../workbench/univer/kept/tableStore";
import { emptySnapshot, emptyWorkbook, excelId, excelSizes } from "../../workbench/univer/savedContent";
import { initialColumnCount, initialRowCount } from "../../workbench/univer/sheetGrowth";
import { placeKey, placeOf } from "../../audit/snapshot/workbookSnapshot";
import { areaFrom } from "../../formula/address";
import type { SheetArea } from "../../formula/reference";
import type { Band, FileCell, SheetContent } from "../../xlsx/content/sheetContent";
import type { FileTable, WorkbookContent } from "../../xlsx/content/workbookContent";
import { chartOfFile } from "./chartOfFile";
import { commentsOfFile, notesOfFile } from "./remarksOfFile";
import { lookOfStyle } from "./lookOfStyle";
import { styleRecordsOf } from "./stylesOfFile";
import { filtersOfSheet, gridFilters } from "./filtersOfFile";
import { conditionalFormatsOfFile } from "./rulesOfFile";

const pixelsPerPoint = 96 / 72;
/** Digits of Calibri 11, the standard font. */
const pixelsPerCharacter = 7;

/** Whether a formula keeps the value that the file has for it, since nothing here can calculate it. */
export type KeepsValue = (sheet: string, key: number, formula: string) => boolean;

export function bookSnapshotOf(file: WorkbookContent, name: string, keepsValue: KeepsValue): BookSnapshot {
  const ids = new Map(file.sheets.map((sheet) => [sheet.name.toLowerCase(), excelId()]));
  const idOf = (sheet: string) => ids.get(sheet.toLowerCase());
  const areaOn = ({ sheet, row, column, rowCount, columnCount }: SheetArea) => {
    const sheetId = idOf(sheet);
    return sheetId === undefined ? null : { sheetId, row, column, rowCount, columnCount };
  };
  const styles = Object.fromEntries(file.styles.map((style, index) => [String(index), lookOfStyle(style)]));
  const plain = new Set(Object.keys(styles).filter((id) => Object.keys(styles[id]!).length === 0));
  const tables = file.tables.flatMap((table) => {
    const area = areaOn(table.body);
    return area === null ? [] : [{ table, record: tableRecord(table, area) }];
  });
  const filters = new Map(
    file.sheets.map((sheet) => {
      const own = tables.filter(({ record }) => record.area.sheetId === idOf(sheet.name));
      const byId = new Map(own.map(({ table, record }) => [record.id, table]));
      return [sheet, filtersOfSheet(sheet, byId, file.styles)] as const;
    }),
  );
  const sheets = file.sheets.map((sheet) =>
    sheetData(sheet, idOf(sheet.name)!, {
      filteredOut: filters.get(sheet)!.filteredOut,
      styleOf: (format) => (plain.has(String(format)) ? undefined : String(format)),
      keepsValue,
    }),
  );
  const charts = file.sheets.flatMap((sheet) =>
    sheet.charts.map((chart): ChartRecord => chartOfFile(chart, { id: excelId(), sheetId: idOf(sheet.name)! }, areaOn)),
  );
  const formats = file.sheets.flatMap((sheet) =>
    conditionalFormatsOfFile(sheet.conditionalFormats, { name: sheet.name, idOf }),
  );
  const workbook = {
    ...emptyWorkbook(),
    styles,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    resources: [gridFilters(new Map([...filters].map(([sheet, { grid }]) => [idOf(sheet.name)!, grid])))],
  };
  const content = {
    workbook,
    tables: tables.map(({ record }) => record),
    filters: [...filters.values()].flatMap(({ others }) => others),
    charts,
    outlines: file.sheets.flatMap((sheet) => groupsOfFile(sheet, idOf(sheet.name)!)),
    styles: styleRecordsOf(file.namedStyles ?? []),
    notes: file.sheets.flatMap((sheet) => notesOfFile(sheet, idOf(sheet.name)!)),
    comments: file.sheets.flatMap((sheet) => commentsOfFile(sheet, idOf(sheet.name)!)),
    links: file.sheets.flatMap((sheet) =>
      sheet.hyperlinks.map(({ area, ...target }): Link => {
        return { ...target, id: excelId(), area: { ...area, sheetId: idOf(sheet.name)! } };
      }),
    ),
    conditionalFormats: formats.map((format, index): ConditionalFormat => ({ ...format, id: String(index + 1) })),
  };
  return { ...emptySnapshot(), name, content };
}

function groupsOfFile({ rows, columns }: SheetContent, sheetId: string): GroupRecord[] {
  const levelsOf = (bands: readonly Band[]) =>
    new Map(
      bands.flatMap(({ first, last, level }) =>
        level === undefined
          ? []
          : Array.from({ length: last - first + 1 }, (_, at): [number, number] => [first + at, level]),
      ),
    );
  return (["rows", "columns"] as const).flatMap((lines) =>
    groupsOf(sheetId, lines, levelsOf(lines === "rows" ? rows : columns)).map((area): GroupRecord => ({
      id: excelId(),
      lines,
      area,
    })),
  );
}

interface SheetSurroundings {
  readonly filteredOut: ReadonlySet<number>;
  readonly styleOf: (format: number) => string | undefined;
  readonly keepsValue: KeepsValue;
}

function sheetData(sheet: SheetContent, id: string, surroundings: SheetSurroundings) {
  const { frozenRows, frozenColumns, rows, columns } = sheet;
  const lastOf = (bands: readonly Band[], limit: number) =>
    Math.max(0, ...bands.map(({ last }) => last + 1).filter((at) => at < limit));
  return {
    id,
    name: sheet.name,
    rowCount: Math.max(initialRowCount, sheet.rowCount + 100, lastOf(rows, 100_000)),
    columnCount: Math.max(initialColumnCount, sheet.columnCount + 10, lastOf(columns, 200)),
    ...excelSizes,
    hidden: sheet.visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    showGridlines: sheet.showsGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ...(sheet.tabColor !== null && { tabColor: sheet.tabColor }),
    cellData: cellData(sheet, surroundings),
    mergeData: sheet.merges.map((address) => {
      const { row, column, rowCount, columnCount } = areaFrom(address);
      return { startRow: row, endRow: row + rowCount - 1, startColumn: column, endColumn: column + columnCount - 1 };
    }),
    rowData: lines(
      rows,
      100_000,
      (size) => ({ h: Math.round(size * pixelsPerPoint), ia: BooleanNumber.FALSE }),
      surroundings.filteredOut,
    ),
    columnData: lines(columns, 200, (size) => ({ w: Math.round(size * pixelsPerCharacter) })),
    freeze:
      frozenRows > 0 || frozenColumns > 0
        ? { xSplit: frozenColumns, ySplit: frozenRows, startRow: frozenRows || -1, startColumn: frozenColumns || -1 }
        : { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
  } satisfies Partial<IWorksheetData> & { id: string };
}

/** Bands to the edge of the grid are cut where the workbench shows no more. */
function lines<Size extends object>(
  bands: readonly Band[],
  limit: number,
  sizeOf: (size: number) => Size,
  filteredOut: ReadonlySet<number> = new Set(),
) {
  const found: Record<number, (Size | object) & { hd?: BooleanNumber }> = {};
  for (const { first, last, size, isHidden } of bands)
    for (let at = first; at <= Math.min(last, limit); at += 1)
      found[at] = {
        ...(size !== null && sizeOf(size)),
        ...(isHidden && !filteredOut.has(at) && { hd: BooleanNumber.TRUE }),
      };
  return found;
}

function cellData(sheet: SheetContent, { styleOf, keepsValue }: SheetSurroundings) {
  const found: Record<number, Record<number, ICellData>> = {};
  const isKept = (key: number, { formula }: FileCell) => formula !== "" && keepsValue(sheet.name, key, formula);
  const filled = new Set<number>();
  for (const { row, column, rowCount, columnCount } of sheet.spills) {
    const key = placeKey(row, column);
    const anchor = sheet.cells.get(key);
    if (anchor === undefined || isKept(key, anchor)) continue;
    // The formula fills these again; what the file has for them would be in its way.
    for (let at = 1; at < rowCount * columnCount; at += 1)
      filled.add(placeKey(row + Math.floor(at / columnCount), column + (at % columnCount)));
  }
  for (const [key, cell] of sheet.cells) {
    const { row, column } = placeOf(key);
    const style = styleOf(cell.format);
    const data: ICellData = {
      ...(!filled.has(key) && valueData(cell)),
      ...(style !== undefined && { s: style }),
    };
    if (cell.formula !== "")
      if (isKept(key, cell)) data.custom = { keptFormula: cell.formula, keptValue: data.v ?? null };
      else data.f = cell.formula;
    if (Object.keys(data).length > 0) (found[row] ??= {})[column] = data;
  }
  return found;
}

function valueData({ value, isError, formula }: FileCell): ICellData {
  if (value === null) return {};
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (value === "" && formula === "") return {};
  // A typed text stays one, even if it looks like a number or an error.
  const isTypedText =
    formula === "" && !isError && (/^#/.test(value) || (value.trim() !== "" && Number.isFinite(Number(value))));
  return { v: value, t: isTypedText ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

function tableRecord(table: FileTable, body: TableRecord["area"]): TableRecord {
  const above = table.hasHeaders ? 1 : 0;
  return {
    id: excelId(),
    name: table.name,
    area: { ...body, row: body.row - above, rowCount: body.rowCount + above + (table.hasTotals ? 1 : 0) },
    showHeaders: table.hasHeaders,
    showTotals: table.hasTotals,
    showBandedRows: table.hasBandedRows,
    showBandedColumns: table.hasBandedColumns ?? false,
    highlightFirstColumn: table.hasFirstColumn ?? false,
    highlightLastColumn: table.hasLastColumn ?? false,
    showFilterButton: table.hasFilterButtons,
    style: table.style ?? "",
    columnNames: table.headers,
  };
}
