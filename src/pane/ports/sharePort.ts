/** What the pane asks of the workbook to hand it over: what changed since an earlier version, and who signed it. */
import type { Comparison } from "../../audit/compare/comparison";
import type { CheckedSignature } from "../../audit/signoff/signatures";
import type { ListedQueue, ListedRow } from "../../audit/queue/listedQueue";
import type { QueueMarks } from "../../audit/queue/queueSheet";
import type { Signed, SignatureDraft } from "../../excel/review/signWorkbook";
import type { OtherFigure } from "../../excel/review/tryFormulas";

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

export const portableKinds = ["recomputing", "frozen", "with-add-in"] as const;
export type PortableKind = (typeof portableKinds)[number];
/** The programs that shall calculate the copy: those that know LAMBDA, or also those that know LET alone. */
export const portableReaders = ["365", "2021"] as const;
export type PortableReader = (typeof portableReaders)[number];

export interface PortableDraft {
  readonly as: PortableKind;
  readonly reader: PortableReader;
  readonly title: string;
  /** Who hands it over; empty where nobody is named. */
  readonly by: string;
  /** The version before, a workbook file, where what has changed since is to be told on a sheet. */
  readonly former: FormerVersion | null;
}

export interface FormerVersion {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where a file may name a person. */
export type PersonPlace = "author" | "last author" | "manager" | "company" | "notes" | "conversations";

/** What the formulas of a copy come to when the host calculates them, beside what the workbook shows; or why it did not. */
export type CopyTrial =
  | {
      readonly moved: readonly OtherFigure[];
      /** Cells of which it knows no way. */ readonly unknown: readonly string[];
    }
  | { readonly reason: string };

/** A copy of the workbook for people without the add-in, and what is to be known of it before it is handed on. */
export interface PortableCopy {
  readonly bytes: Uint8Array;
  /** How its name must end, or Excel does not open it: ".xlsx", ".xlsm" with macros. */
  readonly ending: string;
  readonly calls: number;
  readonly becomes: Readonly<Record<"formula" | "named formula" | "value" | "removed" | "call", number>>;
  /** Calls that no formula takes the place of, and why in words. */
  readonly without: readonly { readonly address: string; readonly call: string; readonly reason: string }[];
  readonly trial: CopyTrial;
  readonly addedSheets: readonly string[];
  readonly hiddenSheets: readonly { readonly name: string; readonly visibility: "hidden" | "veryHidden" }[];
  readonly externalLinks: readonly string[];
  /** Each with the places where the file has the name. */
  readonly people: readonly { readonly name: string; readonly places: readonly PersonPlace[] }[];
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
  sign(draft: Omit<SignatureDraft, "language">): Promise<Signed>;
  /** The review queue as its sheet has it; null where there is none. */
  queue(): Promise<ListedQueue | null>;
  /** Writes the sheet of the queue for the workbook as it is; marks are kept. */
  writeQueue(): Promise<WrittenQueue>;
  /** Writes marks into the row, unless another stands there by now. */
  mark(row: ListedRow, marks: Partial<QueueMarks>): Promise<void>;
  /** Makes a copy; the workbook stays as it is. */
  portable(draft: PortableDraft): Promise<PortableCopy>;
  /** Opens a made workbook as a new one, or downloads it under the name where the host cannot: Excel opens none with macros so. */
  handOver(bytes: Uint8Array, name: string): Promise<"opened" | "downloaded">;
}
