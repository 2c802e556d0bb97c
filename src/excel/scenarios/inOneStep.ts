/** A long command of one undo step that can be broken off: what it moved is back where it was then. */
import { Refusal } from "../../register/refusal";
import { refusal } from "../host/hostRefusal";
import { readable } from "../host/officeErrors";
import { withOneUndo } from "../host/oneUndo";
import { goneBack, type WayBack } from "../host/wayBack";

export type Cancellable<Result> =
  | {
      readonly kind: "done";
      readonly result: Result;
      /** One undo takes all of it back; where Excel groups no steps, it goes back through what was tried, one trial after the other. */
      readonly isOneStep: boolean;
    }
  | { readonly kind: "cancelled" };

export function inOneStep<Result>(
  work: (context: Excel.RequestContext, wayBack: WayBack) => Promise<Result>,
  signal: AbortSignal | undefined,
): Promise<Cancellable<Result>> {
  return withOneUndo(async (options) => {
    const wayBack: WayBack = [];
    try {
      const result = await Excel.run(options, (context) => work(context, wayBack));
      return { kind: "done", result, isOneStep: options.mergeUndoGroup === true };
    } catch (failure) {
      const wasCancelled = signal?.aborted === true && failure === signal.reason;
      const after = await goneBack(wayBack, wasCancelled ? refusal("trialsCancelled", {}) : readable(failure));
      if (wasCancelled && !(after instanceof Refusal && after.code === "notTakenBack")) return { kind: "cancelled" };
      throw after;
    }
  });
}
