import { useCallback, useState } from "react";
import { useWatch } from "../parts/useWatch";
import { useWorkbook } from "../ports/workbookContext";

/** How often the register, and how often any cell, changed since the pane looks. */
export interface Changes {
  readonly register: number;
  readonly cells: number;
}

/** What each part of the review is told. */
export interface ReviewPartProps {
  /** Nothing is read while another part or tab is open. */
  readonly isShown: boolean;
  readonly changes: Changes;
}

export function useChanges(): Changes {
  const { review } = useWorkbook();
  const [changes, setChanges] = useState<Changes>({ register: 0, cells: 0 });
  // A host that tells of no changes leaves the button that reads again.
  useWatch(
    useCallback((listener: (changed: keyof Changes) => void) => review.watch(listener), [review]),
    (changed) => setChanges((before) => ({ ...before, [changed]: before[changed] + 1 })),
  );
  return changes;
}
