/** The payments of a company's sheet, as they are found by name when the industry is put in. */
export interface GatheredPayments {
  /** The defined name of the rows, without their header: "AlphabetPayments". */
  readonly name: string;
  /**
   * First and last day of what customers pay, as serial numbers, chips and other capital spending left out; null where there is
   * nothing else.
   */
  readonly days: { readonly first: number; readonly last: number } | null;
  /** Who is paid. */
  readonly payees: readonly string[];
  readonly rowCount: number;
  /** How many rows by calendar quarter they become at most. */
  readonly quarterCount: number;
}
