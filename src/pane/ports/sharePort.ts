/** What the pane asks of the workbook to hand it over: what changed since an earlier version. */
import type { Comparison } from "../../audit/compare/comparison";

export type { Comparison } from "../../audit/compare/comparison";

/** Every promise rejects with an Error whose message says what went wrong, in words for the analyst. */
export interface SharePort {
  /** What differs between an earlier version, the bytes of an .xlsx file, and the workbook as it is. Neither is changed. */
  compare(earlier: Uint8Array): Promise<Comparison>;
  /** Selects cells like "Flows!A9:L11" in the grid. */
  select(address: string): Promise<void>;
}
