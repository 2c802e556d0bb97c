/** A long command of one undo step that can be broken off: what it moved is back where it was then. */
import { Refusal } from "../../register/refusal";
import { refusal } from "../host/hostRefusal";
import { readable } from "../host/officeErrors";
import { withOneUndo } from "../host/oneUndo";
import { goneBack, type WayBack } from "../host/wayBack";

export type Cancellable<Result> = { readonly kind: "done"; readonly result: Result } | { readonly kind: "cancelled" };

export function inOneStep<Result>(
  work: (context: Excel.RequestContext, wayBack: WayBack) => Promise<Result>,
  signal: AbortSignal | undefined,
): Promise<Cancellable<Result>> {
  return withOneUndo(async (options) => {
    const wayBack: WayBack = [];
    try {
      return { kind: "done", result: await Excel.run(options, (context) => work(context, wayBack)) };
    } catch (failure) {
      const wasCancelled = signal?.aborted === true && failure === signal.reason;
      const after = await goneBack(wayBack, wasCancelled ? refusal("trialsCancelled", {}) : readable(failure));
      if (wasCancelled && !(after instanceof Refusal && after.code === "notTakenBack")) return { kind: "cancelled" };
      throw after;
    }
  });
}
