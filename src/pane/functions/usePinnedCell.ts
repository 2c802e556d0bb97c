import { useState } from "react";
import { useCellReport } from "../parts/selectedCell";
import type { CellReport } from "../ports/workbookPort";

export interface PinnedCell {
  /** The cell that was selected first; null while none was. */
  readonly target: CellReport | null;
  /** Another cell that is selected now, which may become the target. */
  readonly other: CellReport | null;
  readonly pin: (cell: CellReport) => void;
}

/** Keeps the cell that was selected when somebody began, while arguments are picked from other cells. */
export function usePinnedCell(): PinnedCell {
  const selected = useCellReport();
  const [target, pin] = useState(selected);
  // The pinned cell shows what it holds by now.
  if (selected !== null && selected !== target && (target === null || target.address === selected.address))
    pin(selected);
  return { target, other: selected?.address === target?.address ? null : selected, pin };
}
