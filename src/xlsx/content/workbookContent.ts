/** All that a workbook made here says: what `writeWorkbook` writes and `readWorkbook` reads. */
import type { CellArea } from "../../formula/address";
import type { TableLayout } from "../../formula/reference";
import type { SnapshotName } from "../../audit/snapshot/workbookSnapshot";
import type { FileNamedStyle } from "./namedStyles";
import type { FilterColumn } from "./sheetFilter";
import type { SheetContent, Styles } from "./sheetContent";

export interface FileTable extends TableLayout {
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  /** "TableStyleMedium2"; null is none. */
  readonly style: string | null;
  readonly hasBandedRows: boolean;
  readonly hasBandedColumns?: boolean;
  readonly hasFirstColumn?: boolean;
  readonly hasLastColumn?: boolean;
  readonly hasFilterButtons: boolean;
  /** Absent where no column is filtered. */
  readonly filtered?: readonly FilterColumn[];
}

export interface FileName extends SnapshotName {
  readonly comment: string;
  readonly isHidden: boolean;
}

/** Of the document: what Excel shows under File, Info. Dates are "2026-06-25T12:00:00Z". */
export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: string;
  readonly comments: string;
  readonly category: string;
  readonly created: string | null;
  /** Properties that the workbook has of its own, by name. */
  readonly custom: ReadonlyMap<string, string | number | boolean>;
}

export interface WorkbookContent<Sheet extends SheetContent = SheetContent> {
  readonly sheets: readonly Sheet[];
  readonly tables: readonly FileTable[];
  readonly names: readonly FileName[];
  readonly styles: Styles;
  /** Those of which something is to be said; Normal and Excel's own need not be here. */
  readonly namedStyles?: readonly FileNamedStyle[];
  readonly properties: DocumentProperties;
  /** Index of the sheet that shows when the file is opened. */
  readonly activeSheet: number;
}

export const noProperties: DocumentProperties = {
  title: "",
  subject: "",
  author: "",
  keywords: "",
  comments: "",
  category: "",
  created: null,
  custom: new Map(),
};

/** Header, body and totals together. */
export function wholeArea({ body, hasHeaders, hasTotals }: FileTable): CellArea {
  const above = hasHeaders ? 1 : 0;
  const { row, column, rowCount, columnCount } = body;
  return { row: row - above, column, rowCount: rowCount + above + (hasTotals ? 1 : 0), columnCount };
}
