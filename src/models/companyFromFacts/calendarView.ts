/** How the figures of calendar years are made up of fiscal periods: what the sheets' formulas then say, column by column. */
import type { FiscalQuarter, FiscalYear } from "./fiscalQuarters";

/** Columns of the quarters or of the fiscal years, counted from 1. */
export interface CalendarTerm {
  readonly axis: "quarter" | "fiscal";
  readonly first: number;
  readonly last: number;
  /** Months of the first that fall into the year before are left out, as those of the last that fall into the year after. */
  readonly isFirstPart: boolean;
  readonly isLastPart: boolean;
}

export interface CalendarView {
  /** As filed, with the latest ones that reach no whole calendar year. */
  readonly fiscalYears: readonly FiscalYear[];
  readonly quarters: readonly FiscalQuarter[];
  /** Whether balances are of days that are not the ends of calendar years, so that no cash flow of those years bridges them. */
  readonly areBalancesApart: boolean;
  /** Null where the periods that are filed do not make up the year; `end` is that of the calendar year. */
  termOf(line: string, end: string): CalendarTerm | null;
  /** As filed. */
  ofQuarter(line: string, end: string): number | null;
  ofFiscalYear(line: string, end: string): number | null;
}
