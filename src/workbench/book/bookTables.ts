import type { Area } from "./bookArea";
import type { CellEntry } from "./bookCells";

export type TablePart =
  "headers" | "totals" | "bandedRows" | "bandedColumns" | "filterButton" | "firstColumn" | "lastColumn";

export interface Table {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly columnNames: readonly string[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showBandedRows: boolean;
  readonly showFilterButton: boolean;
  /** These three are kept and written to files; the grid does not draw them. */
  readonly showBandedColumns: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  /** "TableStyleMedium2" and the like. */
  readonly style: string;
  /** Header, body and totals together. */
  readonly area: Area;
  readonly headerArea: Area | null;
  readonly bodyArea: Area;
  readonly totalArea: Area | null;
}

export interface BookTables {
  /** In order of creation, on one sheet or on all. */
  list(sheetId?: string): Table[];
  get(id: string): Table | undefined;
  /** Names ignore case. */
  find(name: string): Table | undefined;

  /** With `hasHeaders` false a header row "Column1"... is inserted above and the area grows by it, as in Excel. */
  add(area: Area, hasHeaders: boolean, name?: string): Promise<Table>;
  rename(id: string, name: string): Promise<void>;
  /** The new area has to overlap the old one and keep its header row. */
  resize(id: string, area: Area): Promise<void>;
  setStyle(id: string, style: string): Promise<void>;
  setShow(id: string, what: TablePart, show: boolean): Promise<void>;
  /** Takes the table away and leaves the cells. */
  convertToRange(id: string): Promise<void>;
  /** Takes the table and its cells away. */
  delete(id: string): Promise<void>;

  /** At `index` (end when null) inside the table; the cells below move down. */
  addRows(id: string, index: number | null, rows: readonly (readonly CellEntry[])[]): Promise<void>;
  deleteRows(id: string, index: number, count: number): Promise<void>;
  /** `entries` is the header and the body, top to bottom. */
  addColumn(id: string, index: number | null, entries: readonly CellEntry[], name?: string): Promise<void>;
  deleteColumn(id: string, index: number): Promise<void>;
  renameColumn(id: string, index: number, name: string): Promise<void>;
}
