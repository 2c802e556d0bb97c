import { createContext, useContext, useEffect, useState, type ReactNode } from "react";
import { reasonOf } from "./reason";
import { useWorkbook } from "./workbookContext";
import type { CellReport, Stop } from "./workbookPort";

interface SelectedCell {
  readonly report: CellReport | null;
  readonly failure: string | null;
}

const SelectedCellContext = createContext<SelectedCell>({ report: null, failure: null });

/** Follows the selection once for the whole pane. */
export function SelectedCellProvider({ children }: { children: ReactNode }) {
  const { cell } = useWorkbook();
  const [selected, setSelected] = useState<SelectedCell>({ report: null, failure: null });
  useEffect(() => {
    let left = false;
    let stop: Stop = () => undefined;
    const fail = (failure: unknown) => {
      if (!left) setSelected(({ report }) => ({ report, failure: reasonOf(failure) }));
    };
    cell
      .watch((report) => {
        if (!left) setSelected({ report, failure: null });
      }, fail)
      .then((ended) => {
        if (left) ended();
        else stop = ended;
      }, fail);
    return () => {
      left = true;
      stop();
    };
  }, [cell]);
  return <SelectedCellContext.Provider value={selected}>{children}</SelectedCellContext.Provider>;
}

export function useSelectedCell(): SelectedCell {
  return useContext(SelectedCellContext);
}

export function useCellReport(): CellReport | null {
  return useSelectedCell().report;
}
