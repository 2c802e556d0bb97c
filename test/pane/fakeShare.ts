/** A workbook that is compared at once with what a test gives it, and keeps what was asked of it. */
import type {
  CheckedSignature,
  Comparison,
  ListedQueue,
  ListedRow,
  PortableCopy,
  PortableDraft,
  QueueMarks,
  SharePort,
  SignatureDraft,
  WrittenQueue,
} from "../../src/pane/ports/sharePort";

export class FakeShare implements SharePort {
  /** What the next comparison finds, or why it fails. */
  next: Comparison | Error = new Error("no comparison was given");
  /** Why the next cell cannot be shown. */
  refusal: string | null = null;
  readonly compared: Uint8Array[] = [];
  readonly selected: string[] = [];

  given: readonly CheckedSignature[] = [];
  readonly drafts: SignatureDraft[] = [];
  /** Why the next signature is refused. */
  signFailure: Error | null = null;

  nextCopy: PortableCopy | Error = new Error("no copy was given");
  readonly copyDrafts: PortableDraft[] = [];
  readonly handed: [Uint8Array, string][] = [];
  way: "opened" | "downloaded" = "downloaded";
  readonly portable = async (draft: PortableDraft) => {
    this.copyDrafts.push(draft);
    if (this.nextCopy instanceof Error) throw this.nextCopy;
    return this.nextCopy;
  };
  readonly handOver = async (bytes: Uint8Array, name: string) => {
    this.handed.push([bytes, name]);
    return this.way;
  };

  listed: ListedQueue | null = null;
  readonly queue = async () => this.listed;
  nextQueue: WrittenQueue | Error = new Error("no queue was given");
  readonly writeQueue = async () => {
    if (this.nextQueue instanceof Error) throw this.nextQueue;
    return this.nextQueue;
  };
  readonly marked: [number, Partial<QueueMarks>][] = [];
  markFailure: Error | null = null;
  readonly mark = async ({ row }: ListedRow, marks: Partial<QueueMarks>) => {
    if (this.markFailure !== null) throw this.markFailure;
    this.marked.push([row, marks]);
  };

  readonly signatures = async () => this.given;
  readonly sign = async (draft: SignatureDraft) => {
    this.drafts.push(draft);
    if (this.signFailure !== null) throw this.signFailure;
    return { number: this.given.length + 1, sealed: 12 };
  };

  readonly compare = async (earlier: Uint8Array) => {
    this.compared.push(earlier);
    if (this.next instanceof Error) throw this.next;
    return this.next;
  };

  readonly select = async (address: string) => {
    if (this.refusal !== null) throw new Error(this.refusal);
    this.selected.push(address);
  };
}
