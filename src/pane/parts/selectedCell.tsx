import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { reasonOf } from "./reason";
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

/** Follows the selection once for the whole pane. */
export function SelectedCellProvider({ children }: { children: ReactNode }) {
  const { cell } = useWorkbook();
  const [selected, setSelected] = useState(nothing);
  const breakOff = useRef<Stop>(() => undefined);
  useEffect(() => {
    let left = false;
    let stop: Stop = () => undefined;
    const fail = (failure: unknown) => {
      if (!left) setSelected((before) => ({ ...before, failure: reasonOf(failure), waiting: null }));
    };
    cell
      .watch(
        (report) => {
          if (!left) setSelected({ ...nothing, report });
        },
        fail,
        (wait) => {
          if (left) return;
          breakOff.current = wait.breakOff;
          setSelected(({ report: before, isGlimpse }) => {
            const isKnown = before?.address === wait.cell.address;
            const report = isKnown ? before : { ...wait.cell, grade: null, sources: [], limits: [], error: null };
            return { ...nothing, report, isGlimpse: isGlimpse || !isKnown, waiting: wait };
          });
        },
      )
      .then((ended) => {
        if (left) ended();
        else stop = ended;
      }, fail);
    return () => {
      left = true;
      stop();
    };
  }, [cell]);
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
