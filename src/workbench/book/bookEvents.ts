import type { Area, CellPlace } from "./bookArea";
import type { Cell } from "./bookCells";
import type { Comment } from "./bookComments";

/** Who changed the book: the API (our dispatcher) or the person at the grid. */
export type ChangeSource = "api" | "grid";

export type ChangeKind =
  | "rangeEdited"
  | "rowInserted"
  | "rowDeleted"
  | "columnInserted"
  | "columnDeleted"
  | "cellInserted"
  | "cellDeleted"
  | "formatted";

export interface ChangedFormula extends CellPlace {
  /** As it stood in the cell; a constant's value as text, "" of a blank cell. */
  readonly before: string;
}

export interface CalculatedSheet {
  readonly sheetId: string;
  /** Its cells that were calculated, in any order. */
  cells(): readonly { readonly row: number; readonly column: number }[];
}

export type CommentChange =
  "added" | "deleted" | "edited" | "resolved" | "reopened" | "replyAdded" | "replyDeleted" | "replyEdited";

export interface BookEventArguments {
  /** Contents or formats of cells changed by an edit. Results of formulas that change raise `calculated` only, as in Excel. */
  changed: {
    kind: ChangeKind;
    area: Area;
    source: ChangeSource;
    /** Where the neighbours went, of cells inserted or deleted. */
    shift?: "down" | "right" | "up" | "left";
    /** What a single edited cell held until now; absent for more than one cell. */
    before?: Cell;
  };
  selection: { areas: Area[]; source: ChangeSource };
  /** A person clicked or tapped a cell, so many points from its left and its top. */
  clicked: { place: CellPlace; offsetX: number; offsetY: number };
  sheetAdded: { sheetId: string; source: ChangeSource };
  /** Raised after it is gone. */
  sheetDeleted: { sheetId: string; name: string; source: ChangeSource };
  sheetRenamed: { sheetId: string; before: string; after: string; source: ChangeSource };
  sheetMoved: { sheetId: string; before: number; after: number; source: ChangeSource };
  sheetVisibility: { sheetId: string; source: ChangeSource };
  sheetActivated: { sheetId: string; before: string; source: ChangeSource };
  tableAdded: { tableId: string; sheetId: string; source: ChangeSource };
  tableChanged: { tableId: string; sheetId: string; source: ChangeSource };
  tableDeleted: { tableId: string; sheetId: string; name: string; source: ChangeSource };
  chartAdded: { chartId: string; sheetId: string; source: ChangeSource };
  chartChanged: { chartId: string; sheetId: string; source: ChangeSource };
  chartDeleted: { chartId: string; sheetId: string; source: ChangeSource };
  /** Null when cells are selected again. */
  chartActivated: { chartId: string | null; before: string | null; source: ChangeSource };
  /** Heights of rows that somebody set; or widths, rows and columns hidden or shown, merges, frozen panes, the look of a sheet, what cells allow. */
  arranged: { what: "rowHeights" | "other"; source: ChangeSource };
  /** Whole rows of one sheet were hidden or shown. */
  rowsHidden: { rows: Area[]; isHidden: boolean; source: ChangeSource };
  /** Rows (or columns) of an area changed places by a sort; the rows that moved, few areas of neighbours. */
  sorted: { along: "rows" | "columns"; moved: Area[]; source: ChangeSource };
  /** Formulas were typed, changed or taken away; results that change are none of it. */
  formulasChanged: { cells: readonly ChangedFormula[]; source: ChangeSource };
  /** Null is the structure of the workbook. */
  protectionChanged: { sheetId: string | null; isProtected: boolean; source: ChangeSource };
  commentChanged: { change: CommentChange; comment: Comment; replyIds: readonly string[]; source: ChangeSource };
  /** Or made anew in the place of another one. */
  bindingMade: { id: string };
  /** An add-in had its settings saved. */
  settingsSaved: Record<string, never>;
  namesChanged: { source: ChangeSource };
  /** A calculation finished; the sheets that held a recalculated cell. */
  calculated: { sheets: readonly CalculatedSheet[] };
  /** A calculation found formulas that read themselves, which other calculations did not: all their cells. */
  circularReferences: { cells: CellPlace[] };
  /** `load` put another book in place. */
  loaded: Record<string, never>;
}

export type BookEventName = keyof BookEventArguments;

export interface BookEvents {
  /** Returns the function that stops it. Listeners are called after the change, in order of registration. */
  on<Name extends BookEventName>(name: Name, listener: (event: BookEventArguments[Name]) => void): () => void;
  /** For those who do in several steps what is one event: a sort. */
  raise<Name extends BookEventName>(name: Name, event: BookEventArguments[Name]): void;
}
