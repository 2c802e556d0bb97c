import { useCallback, useEffect, useRef } from "react";
import { useWorkbook } from "../ports/workbookContext";

const kept = 100;

/** Goes back and forward among the cells that were selected while the pane was open: -1 is the one before. */
export function useCellHistory(address: string): (step: -1 | 1) => void {
  const { provenance: port } = useWorkbook();
  const history = useRef<{ readonly cells: readonly string[]; readonly at: number }>({ cells: [], at: -1 });
  useEffect(() => {
    const { cells, at } = history.current;
    if (address === "" || cells[at] === address) return;
    const next = [...cells.slice(0, at + 1), address].slice(-kept);
    history.current = { cells: next, at: next.length - 1 };
  }, [address]);
  return useCallback(
    (step) => {
      const { cells, at } = history.current;
      const cell = cells[at + step];
      if (cell === undefined) return;
      history.current = { cells, at: at + step };
      // A sheet that is gone by now leaves the selection where it is.
      port.select(cell).catch(() => undefined);
    },
    [port],
  );
}
