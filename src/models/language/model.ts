/**
 * A model of a workbook as plain data: what stands in which cell, how it looks and what it rests on. Something else
 * puts it into a workbook, where sheets, tables, names and source ids may have to be called differently. Therefore
 * texts and formulas name them by placeholders:
 *   {sheet:Flows}  the sheet as a formula needs it, quoted     {table:Payments}  the table
 *   {register}     the table of sources                        {source:R-006}   the id of a source of this model
 *   {registerIds}  its column of ids, as an address
 */
import type { CompanyEntry } from "../companies/companiesTable";
import type { ModelChart } from "./chart";
import type { GatheredPayments } from "../payments/gatheredPayments";
import type { Source } from "../../register/source";

/** Text of the gallery. What stands in cells is English. */
export interface Localised {
  readonly en: string;
  readonly "zh-CN": string;
}

/** What a cell is for; its look follows from it. */
export type CellRole =
  "title" | "subtitle" | "heading" | "header" | "text" | "note" | "label" | "input" | "calculation" | "link" | "check";

/** A text starting with "=" is a formula; null leaves the cell empty. */
export type CellEntry = string | number | null;

export interface Block {
  /** "A5:F8" */
  readonly area: string;
  readonly role: CellRole;
  /** Row by row in the area's shape; without it the area is only formatted, as where a formula will spill. */
  readonly cells?: readonly (readonly CellEntry[])[];
  readonly numberFormat?: string;
  readonly align?: "Left" | "Center" | "Right";
  /** In the middle of its row, or from the top of it. */
  readonly wrap?: boolean | "middle";
  /** A header whose texts end in E where a forecast begins: those stand out. */
  readonly marksForecasts?: boolean;
  /** The most that its formulas show, where that is known beforehand. */
  readonly letters?: number;
  /** Nothing stands beside it, so that its text needs no room in its own column. */
  readonly runsOn?: boolean;
  /** How many lines its wrapped texts take at most. */
  readonly lines?: number;
}

export interface ModelTable {
  /** Differs from every sheet's name, ignoring case. */
  readonly name: string;
  /** Header and body, filled by blocks. */
  readonly area: string;
}

export interface ModelName {
  readonly name: string;
  readonly cell: string;
  readonly comment: string;
}

export interface ListValidation {
  readonly area: string;
  /** The words allowed, or a reference as a formula. */
  readonly list: readonly string[] | string;
  /** Shown when another word is typed, which is then allowed. */
  readonly hint: string;
}

export interface ModelSheet {
  readonly name: string;
  /** Sheets of this model that its formulas read; "Sources" is the register. */
  readonly reads: readonly string[];
  readonly tabColor: string;
  /** Points, from column A. */
  readonly columnWidths: readonly number[];
  /** Rows that need another height than Excel's own: number from 1, points. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly frozenRows: number;
  /** Columns that stay in view beside them. */
  readonly frozenColumns?: number;
  readonly blocks: readonly Block[];
  readonly tables?: readonly ModelTable[];
  readonly names?: readonly ModelName[];
  readonly validations?: readonly ListValidation[];
  readonly charts?: readonly ModelChart[];
}

export interface Model {
  readonly id: string;
  readonly version: string;
  readonly title: Localised;
  readonly summary: Localised;
  /** What the analyst puts in and what comes out, a line each. */
  readonly inputs: readonly Localised[];
  readonly outputs: readonly Localised[];
  /** The published figures that it reproduces, in the words of its source. */
  readonly anchors: readonly string[];
  readonly sheets: readonly ModelSheet[];
  readonly sources: readonly Source[];
  /** The name of the one cell that says whether all checks pass. */
  readonly overallCheck: string;
  /** What the table of companies says of it, where it is a company; an industry in the workbook gathers its payments. */
  readonly company?: CompanyEntry;
  /** Whether its formulas read the tables of companies and rates. */
  readonly readsCompanies?: boolean;
  /** The same model with the payments of the companies that a workbook has, where it gathers them. */
  readonly gathering?: (payments: readonly GatheredPayments[]) => Model;
}
