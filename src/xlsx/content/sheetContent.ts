/** What a sheet holds beside its cells, as plain data. Places count from 0. */
import type { CellArea } from "../../formula/address";
import type { Spill } from "../../audit/snapshot/workbookSnapshot";
import type { CellStyle } from "./cellStyle";
import type { FileChart } from "./chartContent";
import type { Comparison, RuleTest } from "./ruleTest";
import type { SheetFilter } from "./sheetFilter";

export interface FileCell {
  /** The cached result of a formula, or what was typed; dates are serial numbers. Null where a formula has no cached result, or where a cell has a look alone. */
  readonly value: number | string | boolean | null;
  /** "=A1+1" in the language of a cell; "" for a constant and for the other cells of a spill. */
  readonly formula: string;
  readonly isError: boolean;
  /** Index of the cell's style. */
  readonly format: number;
}

/** One column or row, or several beside each other that are alike. */
export interface Band {
  readonly first: number;
  readonly last: number;
  /** Of a column characters of the standard font with the room around them, of a row points; null is the standard size. */
  readonly size: number | null;
  readonly isHidden: boolean;
  /** Index of the style that cells have which hold nothing; null is the plain one. */
  readonly format: number | null;
  /** In how many groups of the outline, one in the other; absent is none. */
  readonly level?: number;
  /** A row's size is what its texts need, and a program fits it anew when they change. */
  readonly isFitted?: true;
}

export interface Validation {
  readonly areas: readonly CellArea[];
  readonly kind: "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom";
  readonly operator: Comparison;
  /** In the language of a cell with "=": "=Lists!$A$1:$A$9"; a list of words as "A,B"; a number as it is. */
  readonly formula1: string;
  readonly formula2: string | null;
  readonly allowsBlank: boolean;
  readonly showsDropDown: boolean;
  readonly prompt: { readonly title: string; readonly message: string } | null;
  readonly alert: {
    readonly title: string;
    readonly message: string;
    readonly style: "stop" | "warning" | "information";
  } | null;
}

/** The look that a rule gives; what is not there stays as it is. */
export type RuleLook = Partial<{
  readonly fill: string;
  readonly color: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
  readonly isStruckThrough: boolean;
}>;

export interface ConditionalFormat {
  readonly areas: readonly CellArea[];
  /** 1 wins over 2. */
  readonly priority: number;
  readonly test: RuleTest;
  /** Scales have none. */
  readonly look: RuleLook;
  readonly stopsIfTrue: boolean;
}

export interface Message {
  readonly author: string;
  readonly text: string;
  /** Milliseconds since 1970; null where the file does not say. */
  readonly created: number | null;
}

export interface Note {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
  /** Where it stands for a conversation: its messages, the first first. What is written anew has the text alone. */
  readonly conversation?: { readonly messages: readonly Message[]; readonly isResolved: boolean };
}

export interface Hyperlink {
  readonly area: CellArea;
  /** "https://..."; null where it leads to a place of the workbook. */
  readonly address: string | null;
  /** "Sheet!A1", or the part of the page. */
  readonly place: string | null;
  readonly tip: string;
}

export interface PrintSetUp {
  readonly isLandscape: boolean;
  /** As the format numbers them: 9 is A4, 1 US Letter. */
  readonly paper: number;
  /** Pages side by side; null does not fit. */
  readonly pagesWide: number | null;
  readonly pagesTall: number | null;
  readonly area: CellArea | null;
  /** Rows that every page repeats. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** In the format's codes: "&LBudget&R&P of &N". */
  readonly header?: string;
  readonly footer?: string;
  /** Numbers of rows and letters of columns are printed, and the lines between cells. */
  readonly hasHeadings?: boolean;
  readonly hasGridlines?: boolean;
}

export interface SheetContent {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** By `placeKey`. */
  readonly cells: ReadonlyMap<number, FileCell>;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Array formulas, those that spill and those of Ctrl+Shift+Enter. */
  readonly spills: readonly Spill[];
  readonly merges: readonly string[];
  readonly columns: readonly Band[];
  readonly rows: readonly Band[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showsGridlines: boolean;
  readonly tabColor: string | null;
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly notes: readonly Note[];
  readonly hyperlinks: readonly Hyperlink[];
  readonly charts: readonly FileChart[];
  readonly print: PrintSetUp | null;
  /** The sheet's own; tables have theirs. */
  readonly filter: SheetFilter | null;
}

/** What a sheet holds of which nothing but its cells is said. */
export const plainSheet: Omit<SheetContent, "name" | "cells" | "rowCount" | "columnCount"> = {
  visibility: "visible",
  spills: [],
  merges: [],
  columns: [],
  rows: [],
  frozenRows: 0,
  frozenColumns: 0,
  showsGridlines: true,
  tabColor: null,
  validations: [],
  conditionalFormats: [],
  notes: [],
  hyperlinks: [],
  charts: [],
  print: null,
  filter: null,
};

/** The styles of a workbook by the index that cells give; the first is that of cells about which nothing is said. */
export type Styles = readonly CellStyle[];
