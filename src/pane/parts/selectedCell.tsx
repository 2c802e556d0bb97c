import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from "react";
import { reasonOf } from "./reason";
import { useWatch } from "./useWatch";
import { useWorkbook } from "../ports/workbookContext";
import type { CellReport, Stop } from "../ports/workbookPort";

interface SelectedState {
  readonly report: CellReport | null;
  readonly failure: string | null;
  /** The report is of what the cell holds only: its trace is under way, or was stopped. */
  readonly isGlimpse: boolean;
  /** How far a trace is that takes its time. */
  readonly waiting: { readonly done: number; readonly total: number } | null;
  readonly isStopped: boolean;
}

export interface SelectedCell extends SelectedState {
  /** Breaks off the trace that is waited for. */
  readonly stop: () => void;
  /** What was stopped is wanted after all. */
  readonly resume: () => void;
}

const nothing: SelectedState = { report: null, failure: null, isGlimpse: false, waiting: null, isStopped: false };
const SelectedCellContext = createContext<SelectedCell>({
  ...nothing,
  stop: () => undefined,
  resume: () => undefined,
});

type Update = (before: SelectedState) => SelectedState;
const failed =
  (failure: unknown): Update =>
  (before) => ({ ...before, failure: reasonOf(failure), waiting: null });

/** Follows the selection once for the whole pane. */
export function SelectedCellProvider({ children }: { children: ReactNode }) {
  const { cell } = useWorkbook();
  const [selected, setSelected] = useState(nothing);
  const breakOff = useRef<Stop>(() => undefined);
  const watch = useCallback(
    (tell: (update: Update) => void) =>
      cell.watch(
        (report) => tell(() => ({ ...nothing, report })),
        (failure) => tell(failed(failure)),
        (wait) => {
          breakOff.current = wait.breakOff;
          tell(({ report: before, isGlimpse }) => {
            const isKnown = before?.address === wait.cell.address;
            const report = isKnown ? before : { ...wait.cell, grade: null, sources: [], limits: [], error: null };
            return { ...nothing, report, isGlimpse: isGlimpse || !isKnown, waiting: wait };
          });
        },
      ),
    [cell],
  );
  useWatch(watch, setSelected, (failure) => setSelected(failed(failure)));
  const stop = useCallback(() => {
    breakOff.current();
    setSelected((before) => (before.waiting === null ? before : { ...before, waiting: null, isStopped: true }));
  }, []);
  const resume = useCallback(() => setSelected((before) => ({ ...before, isStopped: false })), []);
  const value = useMemo(() => ({ ...selected, stop, resume }), [selected, stop, resume]);
  return <SelectedCellContext.Provider value={value}>{children}</SelectedCellContext.Provider>;
}

export function useSelectedCell(): SelectedCell {
  return useContext(SelectedCellContext);
}

export function useCellReport(): CellReport | null {
  return useSelectedCell().report;
}
