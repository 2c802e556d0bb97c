/** Tells of a trace that takes its time: which cell it is for, how far it is, and how to break it off. */
import { inExcel } from "../host/officeErrors";

/** What can be said of the selected cell before it is traced. */
export interface CellGlimpse {
  readonly address: string;
  readonly text: string;
  readonly formula: string;
}

export interface TraceWait {
  readonly cell: CellGlimpse;
  /** Cells done and cells in all; both 0 while the workbook is read. */
  readonly done: number;
  readonly total: number;
  readonly breakOff: () => void;
}

/** Most traces are over before anybody could read a word of them. */
const patienceMilliseconds = 250;
const betweenWordsMilliseconds = 100;

/** Speaks up when the trace outlasts patience, until `end` is called or the attempt is broken off. */
export function tellOfWait(
  attempt: AbortController,
  tell: (wait: TraceWait) => void,
): { readonly onProgress: (done: number, total: number) => void; readonly end: () => void } {
  let cell: CellGlimpse | null = null;
  let isOver = false;
  let toldAt = -Infinity;
  let progress = { done: 0, total: 0 };
  const speak = () => {
    if (cell === null || isOver || attempt.signal.aborted) return;
    toldAt = performance.now();
    tell({ cell, ...progress, breakOff: () => attempt.abort() });
  };
  const timer = setTimeout(() => {
    glimpseOfCell().then(
      (seen) => {
        cell = seen;
        speak();
      },
      // Excel that answers nobody just now has nothing to tell; the trace itself says why.
      () => undefined,
    );
  }, patienceMilliseconds);
  return {
    onProgress: (done, total) => {
      progress = { done, total };
      if (performance.now() - toldAt >= betweenWordsMilliseconds) speak();
    },
    end: () => {
      isOver = true;
      clearTimeout(timer);
    },
  };
}

function glimpseOfCell(): Promise<CellGlimpse> {
  return inExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address,text,formulas");
    await context.sync();
    const written: unknown = cell.formulas[0]?.[0];
    const formula = typeof written === "string" && written.startsWith("=") ? written : "";
    return { address: cell.address, text: String(cell.text[0]?.[0] ?? ""), formula };
  });
}
