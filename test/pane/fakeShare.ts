/** A workbook that is compared at once with what a test gives it, and keeps what was asked of it. */
import type { CheckedSignature, Comparison, SharePort, SignatureDraft } from "../../src/pane/ports/sharePort";

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
