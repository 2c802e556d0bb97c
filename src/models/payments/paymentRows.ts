/** What a company's sheet can end in: who pays whom in which layer, one row for each payment and period, all of one shape. */

/**
 * The order of the columns; whoever gathers payments of several companies counts on it. Months are those that end at Period,
 * Account is whose books say so: figures of one account follow one another, two accounts of one key are the same payment twice.
 */
export const paymentColumns = [
  "Period",
  "Payer",
  "Payee",
  "Layer",
  "Amount",
  "Unit",
  "Grade",
  "Key",
  "Months",
  "Account",
] as const;

export type PaymentColumn = (typeof paymentColumns)[number];

/** One payment along the axis of its block. Payer, payee and layer are words, or formulas that give them ("=[company]"). */
export interface PaymentFlow {
  readonly payer: string;
  readonly payee: string;
  readonly layer: string;
  /** Tells it from another payment between the two: "inference". */
  readonly what?: string;
  /** A formula along the axis: "=[aiRevenue]". What it leaves blank is no payment. */
  readonly amount: string;
  /**
   * Keys of the lines whose grade it takes, the worst of them: figures typed or read from the register, or lines whose cells
   * are letters themselves (formulas, or typed in the unit "letter"). What nobody graded counts as J.
   */
  readonly grades: readonly string[];
}

/** A block of payments: every flow in every column of the section's axis. */
export interface PaymentRows {
  readonly kind: "payments";
  readonly key: string;
  readonly label: string;
  /** Of all amounts: "USD bn". */
  readonly unit: string;
  readonly numberFormat?: string;
  readonly note?: string;
  /** The defined name of the rows, by which payments are gathered: "AlphabetPayments". */
  readonly name: string;
  /** A formula along the axis that gives the last day of the period, of a fiscal year or of a quarter. */
  readonly period: string;
  /** How many months end there: 12 or 3, or a formula that gives them. */
  readonly months: number | string;
  /** Whose books these are, a word or a formula; without it the model's short name. */
  readonly account?: string;
  readonly flows: readonly PaymentFlow[];
}

/** Payments to it are capital spending: neither counted nor deducted. */
export const excludedLayer = "Chips";

/** Names of blocks of payments end so, with a number where a model stands twice in a workbook. */
export const paymentsName = /Payments\d*$/;

/** The key under which two accounts of one payment meet: "OpenAI > Microsoft: inference". */
export function paymentKey(payer: string, payee: string, what = ""): string {
  return `${payer} > ${payee}${what === "" ? "" : `: ${what}`}`;
}

/** Rows below the header: every flow in every column of the axis. */
export function paymentRowCount({ flows }: PaymentRows, axis: { readonly values: readonly unknown[] } | null): number {
  return flows.length * (axis?.values.length ?? 0);
}

/** How many calendar quarters end within so many months, at most. */
export function quartersWithin(months: number): number {
  return Math.ceil(months / 3);
}
