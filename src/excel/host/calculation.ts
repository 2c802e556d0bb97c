/** Waiting for what a running Excel calculates. */
import { refusal } from "./hostRefusal";

const pauseMilliseconds = 30;
const mostMilliseconds = 60_000;

export interface AwaitedCells {
  readonly range: Excel.Range;
  /** As a message names them. */
  readonly address: string;
}

/**
 * The values of the cells once all of them are calculated: functions of add-ins answer after the calculation that asks them, and so
 * what rests on them comes later still. After a minute a Refusal.
 */
export async function calculatedValues(
  context: Excel.RequestContext,
  cells: readonly AwaitedCells[],
): Promise<unknown[][][]> {
  const until = Date.now() + mostMilliseconds;
  const { application } = context.workbook;
  for (;;) {
    for (const { range } of cells) range.load("values");
    application.load("calculationState");
    await context.sync();
    const busy = cells.find(({ range }) => (range.values as unknown[][]).some((row) => row.includes("#BUSY!")));
    if (application.calculationState === Excel.CalculationState.done && busy === undefined)
      return cells.map(({ range }) => range.values as unknown[][]);
    if (Date.now() > until) throw refusal("calculationNotDone", { cell: (busy ?? cells[0])?.address ?? "" });
    await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
  }
}
