/** The contents of a workbook at one moment, as plain data: tracing reads nothing else. */
import type { Source } from "../../register/source";
import { columnPlaces, type ColumnPlaces } from "../../register/registerColumns";
import type { SheetArea, TableLayout } from "../../formula/reference";
import { registerTableName } from "../../register/registerColumns";
import { isBlankRow, sourceFromRow } from "../../register/registerRow";

export interface SnapshotCell {
  readonly value: number | string | boolean;
  /** As the cell shows it. */
  readonly text: string;
  /** Empty when the cell holds no formula of its own. */
  readonly formula: string;
  readonly isError: boolean;
  /** A number shown as a date or a time of day. */
  readonly isDate: boolean;
}

/** A formula and the cells it fills, its own included. */
export interface Spill {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface SheetSnapshot {
  readonly name: string;
  /** Cells with contents, by `placeKey`. */
  readonly cells: ReadonlyMap<number, SnapshotCell>;
  /** Rows and columns up to the last one in use. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly spills: readonly Spill[];
  /** Where a file says it. */
  readonly isHidden?: boolean;
}

export interface SnapshotName {
  readonly name: string;
  /** The sheet that has the name of its own; null for names of the workbook. */
  readonly sheet: string | null;
  readonly formula: string;
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: readonly TableLayout[];
  readonly names: readonly SnapshotName[];
  /** What a file keeps of other workbooks: by their prefix in formulas, then by "Sheet1!B4". A running Excel does not say. */
  readonly linkedValues?: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Not all of the workbook could be read. */
  readonly isCutShort: boolean;
}

const columnsOfASheet = 16_384;

export function placeKey(row: number, column: number): number {
  return row * columnsOfASheet + column;
}

export function placeOf(key: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(key / columnsOfASheet), column: key % columnsOfASheet };
}

const sheetsByName = new WeakMap<WorkbookSnapshot, ReadonlyMap<string, SheetSnapshot>>();

export function sheetNamed(snapshot: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  let sheets = sheetsByName.get(snapshot);
  if (sheets === undefined) {
    sheets = new Map(
      snapshot.sheets.flatMap((sheet) => [sheet.name.toLowerCase(), sheet.name].map((key) => [key, sheet])),
    );
    sheetsByName.set(snapshot, sheets);
  }
  return sheets.get(name) ?? sheets.get(name.toLowerCase());
}

/** The part of an area that is in use, and the sheet it lies on; null when there is none. */
export function usedPart(
  snapshot: WorkbookSnapshot,
  area: SheetArea,
): { readonly sheet: SheetSnapshot; readonly area: SheetArea } | null {
  const sheet = sheetNamed(snapshot, area.sheet);
  if (sheet === undefined) return null;
  const rowCount = Math.min(area.row + area.rowCount, sheet.rowCount) - area.row;
  const columnCount = Math.min(area.column + area.columnCount, sheet.columnCount) - area.column;
  if (rowCount <= 0 || columnCount <= 0) return null;
  return { sheet, area: { ...area, sheet: sheet.name, rowCount, columnCount } };
}

export function cellAt(sheet: SheetSnapshot, row: number, column: number): SnapshotCell | undefined {
  return sheet.cells.get(placeKey(row, column));
}

/** The register as the snapshot shows it. */
export interface SnapshotRegister {
  readonly table: TableLayout;
  readonly places: ColumnPlaces;
  /** By the row of the sheet; rows without contents are not there. */
  readonly sources: ReadonlyMap<number, Source>;
}

/** Null when there is no register, or one that lacks columns: the register's tab says which. */
export function registerOf(snapshot: WorkbookSnapshot): SnapshotRegister | null {
  const table = snapshot.tables.find(({ name }) => name.toLowerCase() === registerTableName.toLowerCase());
  const sheet = table === undefined ? undefined : sheetNamed(snapshot, table.body.sheet);
  if (table === undefined || sheet === undefined) return null;
  let places: ColumnPlaces;
  try {
    places = columnPlaces(table.headers, table.name);
  } catch {
    return null;
  }
  const { row: first, column, rowCount, columnCount } = table.body;
  const sources = new Map<number, Source>();
  for (let row = first; row < first + rowCount; row += 1) {
    const contents = Array.from({ length: columnCount }, (_, place) => cellAt(sheet, row, column + place)?.value ?? "");
    if (!isBlankRow(contents, places)) sources.set(row, sourceFromRow(contents, places));
  }
  return { table, places, sources };
}
