/** Runs work that yields so that a page may breathe, where nobody waits for the page. */
export function atOnce<Result>(steps: Generator<number, Result, void>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
