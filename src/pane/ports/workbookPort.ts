/** Everything the pane asks of the workbook. src/excel answers it in the product; a test or a picture gives its own. */
import type { FormulaResult } from "../../excel/functions/resultFormats";
import type { Theme } from "../../excel/host/environment";
import type { Stop } from "../../excel/host/hostEvents";
import type { TraceWait } from "../../excel/trace/traceWait";
import type { ProvenancePort } from "./provenancePort";
import type { ReviewPort } from "./reviewPort";
import type { ScenariosPort } from "./scenariosPort";
import type { SharePort } from "./sharePort";
import type { FilingsPort } from "./filingsPort";
import type { ImportPort } from "./importPort";
import type { Grade } from "../../engine/grade";
import type { Source } from "../../register/source";
import type { SourceEdit } from "../../excel/register/editSources";

export type { SourceEdit } from "../../excel/register/editSources";
export type { Stop } from "../../excel/host/hostEvents";
export type PaneTheme = Theme;

/** The look of the host: its theme and the language of its menus. */
export interface EnvironmentPort {
  readonly language: string;
  theme(): PaneTheme;
  watchTheme(listener: (theme: PaneTheme) => void): Stop;
  /** Opens an address outside the pane. The caller has checked that it is one of the web. */
  openAddress(address: string): void;
  /** The page of the help on a topic in the language of the host; null where there are none. */
  helpAddress(topic: string): string | null;
}

export type RegisterState = { readonly exists: false } | { readonly exists: true; readonly sources: readonly Source[] };

/** The table of sources. Every promise rejects with an Error whose message says what went wrong, in words for the analyst. */
export interface RegisterPort {
  read(): Promise<RegisterState>;
  create(): Promise<void>;
  /** Returns the id, which a source without one gets. */
  add(draft: Source): Promise<string>;
  /** All of them or none, as one step of undo. */
  edit(edits: readonly SourceEdit[]): Promise<void>;
  /** All of them or none, as one step of undo. */
  remove(ids: readonly string[]): Promise<void>;
  /** Selects the row of the source in its sheet. */
  select(id: string): Promise<void>;
  /** Calls the listener after every change on the sheet, by whomever. */
  watch(listener: () => void): Promise<Stop>;
}

/** What is known of the selected cell. */
export interface CellReport {
  readonly address: string;
  /** As the cell shows it. */
  readonly text: string;
  /** Empty when the cell holds a constant or nothing. */
  readonly formula: string;
  /** "ungraded" when the cell rests on sources of which one has no grade; null when there is nothing to grade. */
  readonly grade: Grade | "ungraded" | null;
  readonly sources: readonly Source[];
  /** What the traced grade leaves out, in words, empty when nothing. */
  readonly limits: readonly string[];
  readonly error: { readonly code: string; readonly message: string } | null;
}

export interface CellPort {
  /** `onWait` is told of a selected cell whose report takes its time. */
  watch(
    listener: (report: CellReport) => void,
    onFailure: (reason: Error) => void,
    onWait: (wait: TraceWait) => void,
  ): Promise<Stop>;
}

export interface ModelCard {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** What the analyst puts in and what comes out, a line each. */
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** The published figures that it reproduces, as their source says them. */
  readonly anchors: readonly string[];
  /** The address of a picture of its results; null shows how its sheets depend on each other instead. */
  readonly picture: string | null;
  /** Sheets in order; an arrow goes from every sheet to those that read it. */
  readonly sheets: readonly { readonly name: string; readonly reads: readonly string[] }[];
}

export interface InsertedModel {
  readonly sheets: readonly string[];
  readonly cells: number;
  /** The currency of a company whose payments wait for a rate. */
  readonly missingRate?: string;
}

/** A model that stands in the workbook. */
export interface ModelInWorkbook {
  /** Tells two of one kind apart. */
  readonly key: string;
  /** The card's id. */
  readonly id: string;
  readonly sheets: readonly string[];
  /** What its overall check shows: "PASS", "2 FAIL", or something else when the cell is gone. */
  readonly verdict: string;
}

export interface InsertProgress {
  readonly sheet: string;
  readonly done: number;
  readonly total: number;
}

/** Which years of a company its sheets show. */
export interface YearsChosen {
  readonly years: "fiscal" | "calendar";
  /** The latest ones alone; all of them when left out. */
  readonly yearCount?: number;
}

export interface ModelsPort {
  cards(language: string): readonly ModelCard[];
  insert(id: string, onProgress: (step: InsertProgress) => void): Promise<InsertedModel>;
  /** Those that the table of facts has a fiscal year of. */
  companies(): Promise<readonly string[]>;
  insertCompany(
    company: string,
    years: YearsChosen,
    onProgress: (step: InsertProgress) => void,
  ): Promise<InsertedModel>;
  /** A company that files nothing, by its name. */
  insertWithoutFilings(name: string, onProgress: (step: InsertProgress) => void): Promise<InsertedModel>;
  /** Keys of the companies of the workbook whose facts have newer years or quarters than they show. */
  toExtend(): Promise<readonly string[]>;
  /** Writes those into the company's sheets: "2026", "Q1 2027". */
  extend(key: string): Promise<{ readonly periods: readonly string[] }>;
  inWorkbook(): Promise<readonly ModelInWorkbook[]>;
  /** Selects the first check that fails, or the overall one. */
  showChecks(key: string): Promise<void>;
  /** Takes the sheets away and the sources that nobody else uses. */
  remove(key: string): Promise<{ readonly keptSourceIds: readonly string[] }>;
  /** Calls the listener when models may have come, gone or been calculated. */
  watch(listener: () => void): Promise<Stop>;
}

export interface ParameterDescription {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly matrix: boolean;
  readonly optional: boolean;
  readonly repeating: boolean;
  /** The words that it may be; empty where it may be anything of its type. */
  readonly choices: readonly string[];
}

export interface FunctionDescription {
  readonly id: string;
  readonly description: string;
  readonly chapter: string;
  readonly helpAddress: string;
  readonly parameters: readonly ParameterDescription[];
  /** A formula that works as it stands, empty when there is none. */
  readonly example: string;
}

export type CellValue = string | number | boolean;

export type Preview =
  | { readonly kind: "values"; readonly rows: readonly (readonly CellValue[])[] }
  | { readonly kind: "error"; readonly code: string; readonly message: string }
  /** The pane cannot work it out before Excel does; the reason in words. */
  | { readonly kind: "unknown"; readonly argument: string };

export interface FunctionsPort {
  catalogue(language: string): Promise<readonly FunctionDescription[]>;
  /** "Sheet1!A1:B4": the selection as a reference to type in a formula. */
  selectionReference(): Promise<string>;
  preview(id: string, argumentTexts: readonly string[]): Promise<Preview>;
  /**
   * Writes the formula into a cell like "Stack!B4", null for the selected one, and returns the cell's address. A result that is
   * known gets number formats and widths.
   */
  insert(formula: string, address: string | null, result: FormulaResult | null): Promise<string>;
}

/** A table of payments to begin with. */
export interface FlowsPort {
  /** Returns the name of the sheet that it stands on. */
  writeSample(): Promise<string>;
}

export interface WorkbookPort {
  readonly environment: EnvironmentPort;
  readonly register: RegisterPort;
  readonly imports: ImportPort;
  readonly filings: FilingsPort;
  readonly cell: CellPort;
  readonly provenance: ProvenancePort;
  readonly review: ReviewPort;
  readonly scenarios: ScenariosPort;
  readonly share: SharePort;
  readonly models: ModelsPort;
  readonly flows: FlowsPort;
  readonly functions: FunctionsPort;
}
