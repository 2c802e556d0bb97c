/** What a workbook file says, as plain data. */
import type { SheetContent } from "../content/sheetContent";
import type { WorkbookContent } from "../content/workbookContent";
import type { OtherWorkbook } from "./otherWorkbooks";

export interface FileSheet extends SheetContent {
  /** "xl/worksheets/sheet1.xml" */
  readonly part: string;
}

export interface FileWorkbook extends WorkbookContent<FileSheet> {
  /** [1] in a formula is the first. Formulas here have the numbers; a snapshot has the names. */
  readonly otherWorkbooks: readonly (OtherWorkbook | null)[];
  /** Serial numbers count from 1904 in the file; values here count from 1900 all the same. */
  readonly is1904: boolean;
  /** Names of sheets without cells, which `sheets` leaves out: charts, dialogues, modules. */
  readonly sheetsWithoutCells: readonly string[];
}
