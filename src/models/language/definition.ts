/**
 * What a model of lines says: its inputs, calculations, results and checks, a line each, along an axis such as years.
 * Formulas name other lines by key, so that nobody counts rows:
 *   [revenue]        the cell of that line in the same column, or its one value    [revenue:prior]   the column before (the value column before the first)
 *   [revenue:row]    all its cells along the axis                                   [revenue:todate]  from the first column to this one
 *   [revenue:first]  [revenue:last]   its first and its last cell                   [revenue:grades]  the grades of a sourced line, cell by cell
 *   [grid:side]      the values down the side of a grid
 *   [revenue:actual] [revenue:forecast]  its cells before `actualCount`, behind it  [revenue:label]  [revenue:unit]  what it is called, its unit
 *   [revenue:grade]  the grade of a line along the axis in the same column
 *   [revenue:3]      its third cell along the axis                                  [revenue:3to6]   its third to its sixth
 *   [schedule:3]     the third column of a table, below its header                  [year] [year:row] the axis itself
 *   [schedule:from3] the third in the first column of the formula's axis, the fourth in its second, and so on
 *   [schedule:all]   [schedule:head]   all that stands below its header, and the header
 */
import type { ModelChart } from "./chart";
import type { Localised, ModelSheet } from "./model";
import type { PaymentRows } from "../payments/paymentRows";
import type { Source } from "../../register/source";

export interface Axis {
  readonly key: string;
  readonly label: string;
  readonly values: readonly (number | string)[];
  readonly numberFormat?: string;
  /** A formula that is true in the columns of a forecast: "[year]>[lastActual]". The results mark them with an E. */
  readonly forecast?: string;
  /** How many columns stand before the forecast, where a formula of the forecast is another one. */
  readonly actualCount?: number;
}

interface LineText {
  readonly key: string;
  readonly label: string;
  /** "USD bn", "share", "years" */
  readonly unit: string;
  readonly numberFormat?: string;
  /** Why the figure is what it is; stands to the right of it. */
  readonly note?: string;
  /** A defined name of the workbook for the value, or for all cells along the axis. */
  readonly name?: string;
  /** A total: in bold. */
  readonly isTotal?: boolean;
}

/** A figure that somebody has to believe: typed, graded I. A list stands along the axis. */
export interface Assumption extends LineText {
  readonly kind: "assumption";
  readonly value: number | string | readonly (number | string | null)[];
  readonly list?: readonly string[];
  /** A name or a day that figures are looked up by, or how they are worked out: no figure, and without a grade. */
  readonly isKey?: boolean;
  /** Ids of the published figures that the value was chosen to meet: what rests on it proves nothing about them. */
  readonly fittedTo?: readonly string[];
}

/** What amounts are in, as 1,000,000, or months of a year: by its defined name tracing knows that nobody assumed it. In the value column, without a grade. */
export interface Definition extends Omit<LineText, "name"> {
  readonly kind: "definition";
  readonly value: number;
  readonly name?: undefined;
}

/** A figure of the register, read by its source id. A list stands along the axis; an empty id leaves its cell empty. */
export interface Sourced extends LineText {
  readonly kind: "sourced";
  readonly source: string | readonly string[];
  /** Along the axis: what is typed, graded I, in columns without a source; null leaves them empty as well. */
  readonly assumed?: readonly (number | null)[];
}

/** One formula for every column of the section's axis, or for the value column alone. */
export interface Formula extends LineText {
  readonly kind: "formula";
  readonly formula: string;
  /** In the value column: what the first column takes as the one before. */
  readonly opening?: string;
  /** In the value column only, though the section has an axis. */
  readonly isSingle?: boolean;
  /** The formula of the columns behind `actualCount`; "" leaves them blank. */
  readonly forecast?: string;
  /** The first column that it stands in, counted from 0, as a change has none before the second. */
  readonly from?: number;
  /** Of the columns before the forecast one by one, where they differ; "" leaves one blank. */
  readonly byColumn?: readonly string[];
}

/** A row of a block that the formula of its section fills up to `actualCount`; the forecast goes on with a formula. */
export interface FilledRow extends LineText {
  readonly kind: "filled";
  readonly forecast?: string;
}

/** One formula that fills the whole row, as DEPRECIATION does. */
export interface SpilledRow extends LineText {
  readonly kind: "row";
  readonly formula: string;
}

/** One formula that fills a table, its header row included, from the label column on. */
export interface SpilledTable extends Omit<LineText, "unit" | "isTotal"> {
  readonly kind: "table";
  readonly formula: string;
  /** Rows below the header. */
  readonly rowCount: number;
  /** The format of each column. */
  readonly formats: readonly string[];
  /** Letters of the longest text that it gives, where that is more than a word. */
  readonly letters?: number;
  /** Of heads that are days or numbers. */
  readonly headFormat?: string;
}

/** One formula that fills a rectangle: the axis across, values of its own down in the value column. */
export interface SpilledGrid extends LineText {
  readonly kind: "grid";
  readonly formula: string;
  readonly side: readonly number[];
  readonly sideFormat: string;
}

export type Line =
  Assumption | Definition | Sourced | Formula | FilledRow | SpilledRow | SpilledTable | SpilledGrid | PaymentRows;

/** Its heads are its own, so that it needs no header of its section. */
export function isTable(line: Line): line is SpilledTable | PaymentRows {
  return line.kind === "table" || line.kind === "payments";
}

export interface Section {
  readonly title: string;
  /** The key of the axis that its lines run along; without one they have a single value. */
  readonly axis?: string;
  readonly note?: string;
  /** One formula for the rows of kind "filled", which follow one another, over the columns before the forecast. */
  readonly fill?: string;
  readonly lines: readonly Line[];
}

/**
 * A published figure beside the one that the model computes without it. Tolerance is half a unit of the last digit
 * printed; a document that says "about" or "over" is taken at its word.
 */
export interface Anchor {
  readonly words: string;
  readonly unit: string;
  /** Where the figure is printed; the model's own must not rest on it. */
  readonly source: string;
  /** The model's figure, as a formula. */
  readonly formula: string;
  readonly numberFormat?: string;
  /** One unit of the last digit of a filed figure; of a claim the ledger knows it. */
  readonly lastDigit?: number;
  /** Why the model's figure is another, where it is: a result, not a fault. */
  readonly differs?: string;
  /** A defined name for the model's figure. */
  readonly name: string;
}

/** What a reader takes away: one sentence, and the few figures that it rests on. */
export interface Headline {
  /** A formula that makes a sentence, ending in a full stop. */
  readonly verdict: string;
  readonly figures: readonly HeadlineFigure[];
}

export interface HeadlineFigure {
  readonly label: string;
  readonly unit: string;
  readonly numberFormat: string;
  readonly formula: string;
}

/**
 * A chart at the head of the results. Categories and values are references as in formulas, "[year:row]" and
 * "[revenue:row]"; where it stands follows.
 */
export interface ChartDefinition extends Omit<ModelChart, "area"> {
  /** Columns of the axis that it leaves out at the start, as years before there was anything to see. */
  readonly skips?: number;
}

/** Zero within the tolerance, or the check fails. */
export interface Check {
  readonly name: string;
  readonly formula: string;
  readonly tolerance: number;
  readonly meaning: string;
}

/** What the headline result rests on. */
export interface Trust {
  /** Begins a sentence: "The cost of a gigawatt-year". */
  readonly figure: string;
  /** Amounts beside their grades, as references of equal shape or one grade for all; inputs without a common unit count 1 each. */
  readonly parts: readonly { readonly values: string; readonly grades: string }[];
}

export interface ModelDefinition {
  readonly id: string;
  /** Starts the names of its sheets: "Gigawatt" makes "Gigawatt inputs". Letters and digits. */
  readonly short: string;
  /** The name of the sheet of results, where it is not "Gigawatt output". */
  readonly resultSheet?: string;
  readonly version: string;
  readonly title: Localised;
  readonly summary: Localised;
  readonly inputs: readonly Localised[];
  readonly outputs: readonly Localised[];
  readonly about: {
    readonly purpose: string;
    readonly method: string;
    readonly howToUse: string;
    readonly units: string;
  };
  readonly tabColor: string;
  readonly axes: readonly Axis[];
  readonly inputSections: readonly Section[];
  readonly calculationSections: readonly Section[];
  readonly outputSections: readonly Section[];
  readonly headline: Headline;
  readonly charts?: readonly ChartDefinition[];
  readonly trust: Trust;
  readonly anchors: readonly Anchor[];
  readonly checks: readonly Check[];
  readonly sources: readonly Source[];
  /** Whether its formulas read the tables of companies and rates. */
  readonly readsCompanies?: boolean;
  /** Sheets that are no lines, as a table of payments that grows; they stand behind the first one. Their formulas may name lines, too. */
  readonly ownSheets?: readonly ModelSheet[];
}

export type SheetPart = "about" | "inputs" | "calculations" | "output" | "checks";

export function sheetName(
  { short, resultSheet }: Pick<ModelDefinition, "short" | "resultSheet">,
  part: SheetPart,
): string {
  return part === "output" && resultSheet !== undefined ? resultSheet : `${short} ${part}`;
}
