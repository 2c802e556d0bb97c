import type { Area, CellPlace } from "./bookArea";
import type { BookBindings } from "./bookBindings";
import type { BookCells } from "./bookCells";
import type { BookCharts } from "./bookCharts";
import type { BookComments } from "./bookComments";
import type { BookLinks } from "./bookLinks";
import type { BookNotes } from "./bookNotes";
import type { BookConditionalFormats } from "./bookConditionalFormats";
import type { BookEvents } from "./bookEvents";
import type { BookFilters } from "./bookFilters";
import type { BookFormats } from "./bookFormats";
import type { BookNames, NameValue } from "./bookNames";
import type { BookOutlines } from "./bookOutlines";
import type { BookPages } from "./bookPages";
import type { BookProtection } from "./bookProtection";
import type { BookSheets, Properties, Sheet } from "./bookSheets";
import type { BookStyles } from "./bookStyles";
import type { BookTables } from "./bookTables";
import type { BookXmlParts } from "./bookXmlParts";

export * from "./bookArea";
export * from "./bookBindings";
export * from "./bookCells";
export * from "./bookCharts";
export * from "./bookComments";
export * from "./bookLinks";
export * from "./bookNotes";
export * from "./bookConditionalFormats";
export * from "./bookError";
export * from "./bookEvents";
export * from "./bookFilters";
export * from "./bookFormats";
export * from "./bookNames";
export * from "./bookOutlines";
export * from "./bookPages";
export * from "./bookProtection";
export * from "./bookSheets";
export * from "./bookStyles";
export * from "./bookTables";
export * from "./bookXmlParts";

/**
 * A workbook as Excel's object model sees it, whatever draws and calculates it. Reads are immediate and see what has been
 * written; formulas have their new results once `settled()` has resolved. Writes are promises: await each before the next.
 * What cannot be done throws a `BookError`.
 */
export interface Book {
  /** File name without a path, shown as the workbook's name. */
  name: string;
  readonly sheets: BookSheets;
  readonly cells: BookCells;
  readonly formats: BookFormats;
  readonly styles: BookStyles;
  readonly tables: BookTables;
  readonly names: BookNames;
  readonly charts: BookCharts;
  readonly conditionalFormats: BookConditionalFormats;
  readonly comments: BookComments;
  readonly notes: BookNotes;
  readonly links: BookLinks;
  readonly filters: BookFilters;
  readonly bindings: BookBindings;
  readonly pages: BookPages;
  readonly outlines: BookOutlines;
  readonly xmlParts: BookXmlParts;
  readonly protection: BookProtection;
  readonly selection: BookSelection;
  readonly events: BookEvents;

  /** `Workbook.properties.custom`. */
  readonly customProperties: Properties;
  /** `Workbook.settings` and `Office.context.document.settings`: one store. */
  readonly settings: Properties;
  /** Title, author, subject and so on, by their Office.js names. */
  readonly documentProperties: Properties;

  /** Resolves when no calculation is running or due; a write followed by `settled()` and a read sees the new results. */
  settled(): Promise<void>;
  /** Calculates everything again, including cells that nothing has changed. */
  calculate(): Promise<void>;

  /** What a formula comes to, as if it stood in A1 of the active sheet. */
  evaluate(formula: string): Promise<NameValue>;

  /** A copy of a sheet at the end, "Sheet1 (2)", with its names, tables, charts and conditional formats. */
  copySheet(sheetId: string): Promise<Sheet>;

  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  canUndo(): boolean;
  canRedo(): boolean;
  /** Nothing done so far can be undone any more. */
  forgetSteps(): void;
  /** Everything that `work` writes becomes one step of undo. */
  asOneStep<Result>(work: () => Promise<Result>): Promise<Result>;
  /**
   * What `work` writes side by side may be told together: to undo and to listeners, who hear of each write as ever. It is told
   * at the latest when something else is done to cells, at `tellWrites()` and when `work` is over. Reads see it at once.
   */
  holdingWrites<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Tells now of what is held: for whoever changes something that no listener may hear of too early. */
  tellWrites(): void;
  /** Runs `work` as the API: events raised meanwhile have source "api". Everything else is the grid's. */
  asApi<Result>(work: () => Promise<Result>): Promise<Result>;

  /** The whole book as JSON-ready data; `load` puts it in place of this one. */
  snapshot(): BookSnapshot;
  load(snapshot: BookSnapshot): Promise<void>;
  /** An empty book with one sheet, "Sheet1". */
  loadEmpty(): Promise<void>;
  dispose(): void;
}

export interface BookSelection {
  /** The selected areas of the active sheet, the last one made first. */
  areas(): Area[];
  activeCell(): CellPlace;
  /** Activates the sheet too. The active cell is the area's first where no other of its cells is given. */
  select(area: Area, active?: CellPlace): Promise<void>;
}

/** A file of the workbench's own. */
export interface BookSnapshot {
  readonly format: "workbench book";
  readonly version: 1;
  readonly name: string;
  /** The engine's own description of sheets, cells, formats, tables and names. */
  readonly content: unknown;
  readonly customProperties: Record<string, unknown>;
  readonly settings: Record<string, unknown>;
  readonly documentProperties: Record<string, unknown>;
  readonly sheetProperties: Record<string, Record<string, unknown>>;
}
