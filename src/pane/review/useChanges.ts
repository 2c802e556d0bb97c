import { useEffect, useState } from "react";
import { useWorkbook } from "../ports/workbookContext";
import type { Stop } from "../ports/workbookPort";

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
  useEffect(() => {
    let stop: Stop = () => undefined;
    let left = false;
    review
      .watch((changed) => setChanges((before) => ({ ...before, [changed]: before[changed] + 1 })))
      .then((ended) => {
        if (left) ended();
        else stop = ended;
      })
      // A host that tells of no changes leaves the button that reads again.
      .catch(() => undefined);
    return () => {
      left = true;
      stop();
    };
  }, [review]);
  return changes;
}
