/** What a workbook file says, as plain data: values and formulas, not how they look. */
import type { TableLayout } from "../../formula/reference";
import type { SnapshotName, Spill } from "../../audit/snapshot/workbookSnapshot";

export interface FileCell {
  /** The cached result of a formula, or what was typed; dates are serial numbers. Null where a formula has no cached result. */
  readonly value: number | string | boolean | null;
  /** "=A1+1" in the language of a cell; "" for a constant and for the other cells of a spill. */
  readonly formula: string;
  readonly isError: boolean;
  /** Index of the cell's format. */
  readonly format: number;
}

export interface FileSheet {
  readonly name: string;
  /** "xl/worksheets/sheet1.xml" */
  readonly part: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** By `placeKey`; cells without value and formula are not there. */
  readonly cells: ReadonlyMap<number, FileCell>;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Array formulas, those that spill and those of Ctrl+Shift+Enter. */
  readonly spills: readonly Spill[];
  readonly merges: readonly string[];
}

export interface FileWorkbook {
  readonly sheets: readonly FileSheet[];
  readonly tables: readonly TableLayout[];
  readonly names: readonly SnapshotName[];
  /** Number format codes by the index of a cell's format. */
  readonly numberFormats: readonly string[];
  /** Serial numbers count from 1904 in the file; values here count from 1900 all the same. */
  readonly is1904: boolean;
}
