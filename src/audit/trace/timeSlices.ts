/** Runs long work in short slices, so that the page answers in between and the work can be broken off. */
import type { TraceOptions } from "./provenance";

const sliceMilliseconds = 12;

/** The steps yield how much is done, of `total` in all. An aborted signal rejects with its reason. */
export async function inSlices<Result>(
  steps: Generator<number, Result, void>,
  total: number,
  { onProgress, signal }: TraceOptions = {},
): Promise<Result> {
  let until = performance.now() + sliceMilliseconds;
  for (;;) {
    if (signal?.aborted === true) throw signal.reason;
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() < until) continue;
    onProgress?.(step.value, Math.max(step.value, total));
    await new Promise((resolve) => setTimeout(resolve, 0));
    until = performance.now() + sliceMilliseconds;
  }
}

/** At once, for those who wait for nobody. */
export function atOnce<Result>(steps: Generator<number, Result, void>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
