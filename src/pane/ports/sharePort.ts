/** What the pane asks of the workbook to hand it over: what changed since an earlier version, and who signed it. */
import type { Comparison } from "../../audit/compare/comparison";
import type { CheckedSignature } from "../../audit/signoff/signatures";
import type { Signed, SignatureDraft } from "../../excel/review/signWorkbook";

export type { Comparison } from "../../audit/compare/comparison";
export type { CheckedSignature, SealedChange } from "../../audit/signoff/signatures";

export type { Signed, SignatureDraft } from "../../excel/review/signWorkbook";

/** Every promise rejects with an Error whose message says what went wrong, in words for the analyst. */
export interface SharePort {
  /** What differs between an earlier version, the bytes of an .xlsx file, and the workbook as it is. Neither is changed. */
  compare(earlier: Uint8Array): Promise<Comparison>;
  /** Selects cells like "Flows!A9:L11" in the grid. */
  select(address: string): Promise<void>;
  /** The signatures of the workbook, the first one first, each with what has changed since. */
  signatures(): Promise<readonly CheckedSignature[]>;
  /** Writes a signature of the workbook as it is on its sheet "Sign-off". */
  sign(draft: SignatureDraft): Promise<Signed>;
}
