/** The workbench's book as a file says it. What the book has that files do not know is left out: selections, settings of the pane. */
import type { Area } from "../../workbench/book/bookArea";
import { plainLook } from "../../workbench/book/styles/builtInStyles";
import type { Book } from "../../workbench/book/book";
import type { Cell } from "../../workbench/book/bookCells";
import type { CellLook } from "../../workbench/book/bookFormats";
import type { Sheet } from "../../workbench/book/bookSheets";
import { placeKey, type Spill } from "../../audit/snapshot/workbookSnapshot";
import { areaAddress } from "../../formula/address";
import type { CellStyle } from "../../xlsx/content/cellStyle";
import { StyleList } from "../../xlsx/content/styleList";
import type { Band, FileCell, SheetContent } from "../../xlsx/content/sheetContent";
import type { DocumentProperties, FileName, FileTable, WorkbookContent } from "../../xlsx/content/workbookContent";
import { fileChartOf } from "./chartOfBook";
import { fileFilterOf, filterColumnsOf } from "./filtersOfBook";
import { printOf } from "./pagesOfBook";
import { linksOf, notesOf } from "./remarksOfBook";
import { conditionalFormatsOf, validationsOf } from "./rulesOfBook";
import { fileStyleOf } from "./styleOfLook";
import { fileStylesOf } from "./stylesOfFile";

const pixelsPerPoint = 96 / 72;
/** Digits of Calibri 11, the standard font. */
const pixelsPerCharacter = 7;
/** What the book takes for the standard size of a row and a column, in points. */
const standardHeight = 15;
const standardWidth = 48;
/** Excel's own sheets end there; a look that goes on to the edge of the grid is not carried further. */
const farthestLook = 2_000;

export function contentOfBook(book: Book): WorkbookContent {
  const styles = new LookList();
  const sheets = book.sheets.list();
  const active = sheets.findIndex(({ id }) => id === book.sheets.activeId());
  const contents = sheets.map((sheet) => new SheetOfBook(book, sheet, styles).content());
  return {
    sheets: contents,
    tables: book.tables.list().map((table) => tableOf(book, table)),
    names: namesOf(book),
    styles: styles.all,
    namedStyles: fileStylesOf(book, new Set(styles.all.flatMap(({ named }) => named ?? []))),
    properties: propertiesOf(book),
    activeSheet: Math.max(0, active),
  };
}

class LookList {
  private readonly styles = new StyleList(fileStyleOf(plainLook));
  private readonly known = new Map<CellLook, number>();

  get all(): readonly CellStyle[] {
    return this.styles.all;
  }

  /** Cells that look alike mostly share their look. */
  place(look: CellLook): number {
    const place = this.known.get(look) ?? this.styles.place(fileStyleOf(look));
    this.known.set(look, place);
    return place;
  }
}

class SheetOfBook {
  private readonly cells = new Map<number, FileCell>();
  private readonly spills: Spill[] = [];
  private rowCount = 0;
  private columnCount = 0;

  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
    private readonly styles: LookList,
  ) {}

  content(): SheetContent {
    const { book, sheet } = this;
    const { name, visibility, tabColor, showGridlines, frozenRowCount, frozenColumnCount } = sheet;
    this.readCells();
    const filter = book.filters.of({ sheetId: sheet.id });
    return {
      name,
      visibility: visibility === "Visible" ? "visible" : visibility === "Hidden" ? "hidden" : "veryHidden",
      cells: this.cells,
      rowCount: this.rowCount,
      columnCount: this.columnCount,
      spills: this.spills,
      merges: book.formats.merges(sheet.id).map(areaAddress),
      columns: this.bands("columns"),
      rows: this.bands("rows"),
      frozenRows: frozenRowCount,
      frozenColumns: frozenColumnCount,
      showsGridlines: showGridlines,
      tabColor: tabColor || null,
      validations: validationsOf(book, sheet.id),
      conditionalFormats: conditionalFormatsOf(book, sheet.id),
      notes: notesOf(book, sheet.id),
      hyperlinks: linksOf(book, sheet.id),
      charts: book.charts.list(sheet.id).map((chart) => fileChartOf(book, chart)),
      print: printOf(book, sheet.id),
      filter: filter === undefined ? null : fileFilterOf(filter),
    };
  }

  private readCells(): void {
    const { book, sheet } = this;
    const area = this.usedArea();
    if (area === null) return;
    const cells = book.cells.read(area);
    const looks = book.formats.looks(area);
    for (const [r, row] of cells.entries())
      for (const [c, cell] of row.entries()) {
        const format = this.styles.place(looks[r]![c]!);
        const place = { sheetId: sheet.id, row: area.row + r, column: area.column + c };
        if (cell.value === null && cell.formula === "" && format === 0) continue;
        this.cells.set(placeKey(place.row, place.column), fileCellOf(cell, format));
        this.rowCount = Math.max(this.rowCount, place.row + 1);
        this.columnCount = Math.max(this.columnCount, place.column + 1);
        if (cell.formula === "") continue;
        const spill = book.cells.spillArea(place);
        if (spill !== null && spill.rowCount * spill.columnCount > 1) this.spills.push(spillOf(spill));
      }
  }

  /** All that has contents, and the looks beside it. */
  private usedArea(): Area | null {
    const { book, sheet } = this;
    const used = book.cells.used(sheet.id);
    if (used === null) return null;
    const filled = book.cells.used(sheet.id, { valuesOnly: true });
    const lastRow = Math.max(filled === null ? 0 : filled.row + filled.rowCount, farthestLook);
    return { ...used, rowCount: Math.min(used.rowCount, Math.max(1, lastRow - used.row)) };
  }

  /** Neighbours of one size are one band; those of the standard size are none. */
  private bands(what: "columns" | "rows"): Band[] {
    const { book, sheet } = this;
    const levels = book.outlines.levels(sheet.id, what);
    const used = what === "columns" ? this.columnCount : this.rowCount;
    const hidden = book.formats.lastHidden(sheet.id, what);
    const count = Math.max(used, hidden + 1, ...[...levels.keys()].map((line) => line + 1));
    const bands: Band[] = [];
    for (let at = 0; at < count; at += 1) {
      const line: Area =
        what === "columns"
          ? { sheetId: sheet.id, row: 0, column: at, rowCount: 1, columnCount: 1 }
          : { sheetId: sheet.id, row: at, column: 0, rowCount: 1, columnCount: 1 };
      const isHidden = book.formats.hidden(line, what) === true;
      const points = (what === "columns" ? book.formats.columnWidth(line) : book.formats.rowHeight(line)) ?? 0;
      const standard = what === "columns" ? standardWidth : standardHeight;
      const size = points === standard || points === 0 ? null : what === "columns" ? charactersOf(points) : points;
      const last = bands.at(-1);
      const level = levels.get(at);
      if (size === null && !isHidden && level === undefined) continue;
      const isSame = last?.size === size && last.isHidden === isHidden && last.level === level;
      if (last?.last === at - 1 && isSame) bands[bands.length - 1] = { ...last, last: at };
      else bands.push({ first: at, last: at, size, isHidden, format: null, ...(level !== undefined && { level }) });
    }
    return bands;
  }
}

/** A width of the book's in characters of the standard font with the room around them, to the 256th that files keep (ECMA-376 part 1, 18.3.1.13). */
export function charactersOf(points: number): number {
  return Math.trunc(((points * pixelsPerPoint) / pixelsPerCharacter) * 256) / 256;
}

function fileCellOf({ value, formula, error }: Cell, format: number): FileCell {
  return { value: error === undefined ? value : error.code, formula, isError: error !== undefined, format };
}

function spillOf({ row, column, rowCount, columnCount }: Area): Spill {
  return { row, column, rowCount, columnCount };
}

export function tableOf(book: Book, table: ReturnType<Book["tables"]["list"]>[number]): FileTable {
  const { name, columnNames, bodyArea, showHeaders, showTotals, style, showBandedRows, showFilterButton } = table;
  const { row, column, rowCount, columnCount } = bodyArea;
  const filtered = filterColumnsOf(book.filters.of({ tableId: table.id })?.criteria ?? {});
  return {
    name,
    headers: columnNames,
    body: { sheet: book.sheets.get(table.sheetId)?.name ?? "", row, column, rowCount, columnCount },
    hasHeaders: showHeaders,
    hasTotals: showTotals,
    style: style || null,
    hasBandedRows: showBandedRows,
    ...(table.showBandedColumns && { hasBandedColumns: true }),
    ...(table.highlightFirstColumn && { hasFirstColumn: true }),
    ...(table.highlightLastColumn && { hasLastColumn: true }),
    hasFilterButtons: showFilterButton,
    ...(filtered.length > 0 && { filtered }),
  };
}

export function namesOf(book: Book): FileName[] {
  return book.names.list().map(({ name, sheetId, formula, comment, visible }) => ({
    name,
    sheet: sheetId === null ? null : (book.sheets.get(sheetId)?.name ?? null),
    formula,
    comment,
    isHidden: !visible,
  }));
}

function propertiesOf(book: Book): DocumentProperties {
  const text = (key: string) => String(book.documentProperties.get(key) ?? "");
  const custom = book.customProperties.keys().flatMap((key) => {
    const value = book.customProperties.get(key);
    return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
      ? [[key, value] as const]
      : [];
  });
  return {
    title: text("title"),
    subject: text("subject"),
    author: text("author"),
    keywords: text("keywords"),
    comments: text("comments"),
    category: text("category"),
    created: text("created") || null,
    custom: new Map(custom),
  };
}
