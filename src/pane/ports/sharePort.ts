/** What the pane asks of the workbook to hand it over: what changed since an earlier version, and who signed it. */
import type { Comparison } from "../../audit/compare/comparison";
import type { CheckedSignature } from "../../audit/signoff/signatures";
import type { ListedQueue, ListedRow } from "../../audit/queue/listedQueue";
import type { QueueMarks } from "../../audit/queue/queueSheet";
import type { Signed, SignatureDraft } from "../../excel/review/signWorkbook";

export type { Comparison } from "../../audit/compare/comparison";
export type { CheckedSignature, SealedChange } from "../../audit/signoff/signatures";

export type { ListedQueue, ListedRow } from "../../audit/queue/listedQueue";
export type { QueueMarks } from "../../audit/queue/queueSheet";
export type { Signed, SignatureDraft } from "../../excel/review/signWorkbook";

export interface WrittenQueue {
  readonly rows: number;
  /** Ticks lost to changes, rows that are new, marked rows whose cells are gone, since the queue before. */
  readonly lost: number;
  readonly added: number;
  readonly gone: number;
}

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
  /** The review queue as its sheet has it; null where there is none. */
  queue(): Promise<ListedQueue | null>;
  /** Writes the sheet of the queue for the workbook as it is; marks are kept. */
  writeQueue(): Promise<WrittenQueue>;
  /** Writes marks into the row, unless another stands there by now. */
  mark(row: ListedRow, marks: Partial<QueueMarks>): Promise<void>;
}
